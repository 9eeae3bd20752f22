/** Tests of one kind of fault that stand elsewhere than in `test/faults` and count nothing: each case is one that was tried. */
export const ELSEWHERE = /** @type {const} */ ({
  'test/background/deaths.test.ts': 'background dies between two steps',
  'test/background/at-once.test.ts': 'reports at once',
  'test/platform/ledger-store-faults.test.ts': 'a write fails',
});
