/** A UTF-16 unit as JSON writes it in ASCII (RFC 8259, section 7): `\u00e4`. */
export const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
