import type { Texts } from '../../../core/texts';
import { Press } from '../../Press';
import { NEARER } from './key-action';
import type { Picture } from './use-picture';

type Props = { readonly picture: Picture; readonly texts: Texts; readonly says: string };

/** Which part of the time is shown, and the buttons that change it. */
export function PictureButtons({ picture, texts, says }: Props) {
  const { zoom, showWhole, isWhole } = picture;
  return (
    <div class="time-line-buttons">
      <Press label="−" name={texts('line_zoom_out')} action="zoom-out" onPress={() => zoom(1 / NEARER)} />
      <Press label="+" name={texts('line_zoom_in')} action="zoom-in" onPress={() => zoom(NEARER)} />
      <Press label={texts('line_whole')} action="whole" isOff={isWhole} onPress={showWhole} />
      <p class="muted">{says}</p>
    </div>
  );
}
