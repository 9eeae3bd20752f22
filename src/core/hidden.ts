import type { Shown } from './state';

/** Whether there were readings, of which the newest was erased or left out. */
export const isHidden = ({ state }: Pick<Shown, 'state'>): boolean => 'isHidden' in state;
