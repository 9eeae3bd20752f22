/** What lies beside the state: bordered, without a tint of its own. */
export function Notice({ text }: { readonly text: string }) {
  return <p class="notice">{text}</p>;
}
