/** Either a value or the reason why there is none; reasons come from a closed list. */
export type Result<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** It was done, with what came of it. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
/** It was not done, and why. */
export const refused = <Refusal extends string>(refusal: Refusal) => ({ ok: false, refusal }) as const;
