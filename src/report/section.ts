import type { ComponentType } from 'preact';
import type { Options } from '../core/options';
import type { Choose } from '../ui/use-options';
import type { PageWords } from './page-words';
import type { Ports } from './ports';
import type { Loaded } from './use-kept';

/** What every part of a section is given. */
export type PartProps = {
  readonly ports: Ports;
  readonly words: PageWords;
  readonly refresh: () => Promise<void>;
};

/** What a part that goes by the options is given besides. */
type OptionProps = { readonly options: Options; readonly choose: Choose };

/** What every section is given. */
export type SectionProps = PartProps &
  OptionProps & {
    readonly loaded: Loaded;
    /** True where the page was opened at this very section: then its first control takes the focus. */
    readonly isArrival: boolean;
  };

/** One part of the report page, with an address of its own. */
export type Section = {
  /** `records` of `#records` */
  readonly id: string;
  /** Key of its name, in the navigation and above it. */
  readonly title: string;
  readonly View: ComponentType<SectionProps>;
  /** For a section about something that is there at times: whether it is. The navigation leaves it out otherwise. */
  readonly isThere?: (ports: Ports) => Promise<boolean>;
};
