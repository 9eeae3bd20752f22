import type { Texts } from '../core/texts';
import { OutsideLink } from './OutsideLink';

type Props = {
  readonly texts: Texts;
  /** The page that the sentence is quoted from. */
  readonly address: string;
};

/**
 * LinkedIn's own sentence on what opting out does not do, with its source. It stands in every state, in English; our
 * translation follows where the texts are in another language.
 */
export function Limit({ texts, address }: Props) {
  const [quote, translation] = [texts('limit_quote'), texts('limit_translation')];
  return (
    <p class="limit">
      <span lang="en">{quote}</span>
      {translation !== quote && ` ${translation}`} <OutsideLink address={address}>{texts('limit_source')}</OutsideLink>
    </p>
  );
}
