import { useMemo, useState } from 'preact/hooks';
import type { PixelSize } from '../../core/png';
import type { Texts } from '../../core/texts';
import type { Draft } from '../../platform/picture-draft';
import { Facts } from '../../ui/Facts';
import { Notice } from '../../ui/Notice';
import { Press } from '../Press';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import { CropEdges } from './CropEdges';
import { CropPreview } from './CropPreview';
import { isWhole, sizeOf, whole } from './crop';
import { keepPicture, throwAway } from './keep-picture';
import { sizeIn } from './png-address';
import type { Outcome } from './said';

type Props = {
  readonly draft: Draft;
  readonly ports: Ports;
  readonly words: PageWords;
  readonly isBusy: boolean;
  readonly onDecide: (act: () => Promise<Outcome>) => void;
};

/** One picture that waits: when and where it was taken, what it may show, and what can be done with it. */
export function DraftPart(props: Props) {
  const { draft, words } = props;
  const { texts, dates } = words;
  const size = useMemo(() => sizeIn(draft.image), [draft.image]);
  const facts = [
    { label: texts('picture_taken'), value: dates.minute(draft.taken) },
    { label: texts('record_page'), value: draft.address },
  ];
  return (
    <>
      <Facts facts={facts} />
      {size ? <Choice {...props} size={size} /> : <Unreadable {...props} />}
    </>
  );
}

function Choice({ draft, ports, words: { texts }, isBusy, onDecide, size }: Props & { readonly size: PixelSize }) {
  const [crop, setCrop] = useState(() => whole(size));
  const keep = () => onDecide(() => keepPicture(draft, crop, size, ports));
  return (
    <>
      <Notice text={texts('picture_look')} />
      <CropPreview image={draft.image} size={size} crop={crop} alt={texts('picture_alt')} onCrop={setCrop} />
      <p class="hint">{texts('picture_crop')}</p>
      <CropEdges crop={crop} size={size} texts={texts} onCrop={setCrop} />
      <div class="picture-keeps">
        <p id="picture-keeps">{texts('picture_keeps', sizeOf(crop))}</p>
        <Press
          label={texts('picture_whole')}
          look="link"
          isOff={isWhole(crop, size)}
          onPress={() => setCrop(whole(size))}
        />
      </div>
      <div class="picture-decide">
        <Press
          label={texts('picture_keep')}
          look="button button-first"
          isOff={isBusy}
          onPress={keep}
          says="picture-keeps"
        />
        <ThrowAway {...{ draft, ports, texts, isBusy, onDecide }} />
      </div>
    </>
  );
}

function Unreadable({ draft, ports, words: { texts }, isBusy, onDecide }: Props) {
  return (
    <>
      <p class="refused">{texts('picture_unreadable')}</p>
      <div class="picture-decide">
        <ThrowAway {...{ draft, ports, texts, isBusy, onDecide }} />
      </div>
    </>
  );
}

type ThrowAwayProps = Omit<Props, 'words'> & { readonly texts: Texts };

function ThrowAway({ draft, ports, texts, isBusy, onDecide }: ThrowAwayProps) {
  const onPress = () => onDecide(() => throwAway(draft, ports));
  return <Press label={texts('picture_throw_away')} isOff={isBusy} onPress={onPress} />;
}
