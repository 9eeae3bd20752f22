/** False where the browser knows that no network is there; true is no promise that one is. */
export const isOnline = (): boolean => navigator.onLine;
