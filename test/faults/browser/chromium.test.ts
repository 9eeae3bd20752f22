import { describe } from 'vitest';
import { BROWSERS } from '../../e2e/stage/browsers';
import { tryAll } from './all';

// A file for each browser, so that they run beside each other.
describe.runIf(BROWSERS.includes('chromium'))('what goes wrong, in chromium', () => tryAll('chromium'));
