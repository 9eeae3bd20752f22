import { afterAll, beforeEach } from 'vitest';
import { fakeArea } from './storage-area';

/**
 * Puts a browser in place with a `storage.local` that is empty before each test of the file, for modules that are imported after.
 * @param others more areas of its storage
 * @param apis more of its APIs
 */
export function fakeStorage(others: object = {}, apis: object = {}) {
  const storage = { ...others, local: fakeArea() };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'chrome');
  Object.assign(globalThis, { chrome: { ...apis, runtime: { id: 'test' }, storage } });
  afterAll(() => before && Object.defineProperty(globalThis, 'chrome', before));
  beforeEach(() => {
    storage.local = fakeArea();
  });
  return storage;
}
