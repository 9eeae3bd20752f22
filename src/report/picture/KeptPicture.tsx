import type { Picture } from '../../core/kept';
import type { Texts } from '../../core/texts';
import { addressOf } from './png-address';

type Props = { readonly picture: Picture; readonly texts: Texts };

/** A picture that was kept, as it goes into a file. */
export function KeptPicture({ picture: { seq, bytes }, texts }: Props) {
  return <img class="kept-picture" src={addressOf(bytes)} alt={texts('picture_kept_alt', { n: seq })} />;
}
