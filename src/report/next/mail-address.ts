/** The longest address that e-mail programs are handed whole, in characters: some systems cut what is longer. */
export const MAIL_MAX = 1900;

/** Address of a new message without a recipient, whom the writer chooses (RFC 6068): percent-encoded, lines end in CRLF. */
export function mailAddress(subject: string, body: string): string {
  const encoded = [subject, body.replaceAll('\n', '\r\n')].map(encodeURIComponent);
  return `mailto:?subject=${encoded[0]}&body=${encoded[1]}`;
}
