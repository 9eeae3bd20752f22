import { useId } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import type { Authority } from '../../platform/time-stamp-authority';

type Props = {
  readonly authorities: readonly Authority[];
  readonly chosen: Authority;
  readonly texts: Texts;
  readonly onChoose: (authority: Authority) => void;
};

/** Who is to be asked, each with the host that the browser will ask about. */
export function AuthorityChoice({ authorities, chosen, texts, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset class="choosing">
      <legend>{texts('stamp_authority')}</legend>
      {authorities.map((authority) => (
        <label class="tick" key={authority.id}>
          <input type="radio" name={group} checked={authority.id === chosen.id} onChange={() => onChoose(authority)} />
          <span>
            {authority.name} <bdi class="muted">{new URL(authority.address).host}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
