import type { Options } from '../../core/options';
import type { Texts } from '../../core/texts';
import type { Ports } from '../ports';
import type { useChosen } from './use-chosen';

/** What each part of the options is given. */
export type OptionPartProps = {
  readonly options: Options;
  readonly ports: Ports;
  readonly texts: Texts;
  readonly chosen: ReturnType<typeof useChosen>;
};
