/** Hexadecimal digits, lower case, as `sha256sum` prints them, and `openssl x509 -fingerprint` but for colons. */
export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
