/** A message without one of its fields. */
export const lacking = (name: string, message: object): object =>
  Object.fromEntries(Object.entries(message).filter(([key]) => key !== name));
