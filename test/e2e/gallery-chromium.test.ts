import { describe } from 'vitest';
import { showAll } from './gallery/show-all';
import { BROWSERS } from './stage/browsers';

// A file for each browser, so that they run beside each other.
describe.runIf(BROWSERS.includes('chromium'))('every state, as it is shown in chromium', () => showAll('chromium'));
