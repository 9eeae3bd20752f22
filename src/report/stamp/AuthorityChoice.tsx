import { useId } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import type { Authority } from '../../platform/time-stamp-authority';
import { Tick } from '../Tick';

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
        <Tick key={authority.id} group={group} isOn={authority.id === chosen.id} onTurn={() => onChoose(authority)}>
          {authority.name} <bdi class="muted">{new URL(authority.address).host}</bdi>
        </Tick>
      ))}
    </fieldset>
  );
}
