/** Opens the browser's window for printing this page. */
export const print = (): void => globalThis.print();

/** Hands an address (`mailto:…`) to the program that the device has for it, within a press. */
export function openMail(address: string): void {
  globalThis.location.assign(address);
}
