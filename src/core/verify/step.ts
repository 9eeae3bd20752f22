import type { Opened } from './open-entry';
import type { StepResult } from './verdict';

/** One step of a check. It sees each line once, in the file's order, and keeps none. */
export type Step = {
  readonly see: (opened: Opened) => void | Promise<void>;
  readonly end: () => StepResult;
};
