import type { CheckStamp } from '../core/verify/verdict';
import { checkSigner, isImprintOf } from './check-token';
import { readToken, type Token } from './token';

/** Checks a token that was stored beside the entry it is for. Never throws, whatever the bytes are. */
export const checkStamp: CheckStamp = async (bytes, signature) => {
  const token = tokenIn(bytes);
  // What reads well may still hold values that no check was written for.
  const checked = token && (await checkedToken(token, signature).catch(() => undefined));
  return checked ?? { ok: false, code: 'stamp-unreadable' };
};

async function checkedToken(token: Token, signature: string): ReturnType<CheckStamp> {
  if (!(await isImprintOf(token.stated.messageImprint, signature))) return { ok: false, code: 'stamp-imprint' };
  const signer = await checkSigner(token);
  return signer.ok ? signer : { ok: false, code: `stamp-${signer.fault}` };
}

function tokenIn(bytes: Uint8Array): Token | undefined {
  try {
    return readToken(bytes);
  } catch {
    return undefined;
  }
}
