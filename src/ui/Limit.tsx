import type { Texts } from '../core/texts';
import { OutsideLink } from './OutsideLink';

type Props = {
  readonly texts: Texts;
  /** The page that the sentence is quoted from. */
  readonly address: string;
};

/** LinkedIn's own sentence on what opting out does not do, with its source. It stands in every state, in English. */
export function Limit({ texts, address }: Props) {
  return (
    <p class="limit">
      <span lang="en">{texts('limit_quote')}</span> <OutsideLink address={address}>{texts('limit_source')}</OutsideLink>
    </p>
  );
}
