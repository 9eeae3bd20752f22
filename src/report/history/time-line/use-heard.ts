import { useState } from 'preact/hooks';
import type { Picture } from './use-picture';

/** What a reader is told besides what the slider itself makes it say: after a step by a button, and after a zoom. */
type Saying = 'reading' | 'view';

/** The picture with what it makes readers say. */
export type Heard = Picture & {
  readonly saying: Saying | undefined;
  /** A step that no key of the slider made. */
  readonly step: (place: number) => void;
  /** Says nothing more: what follows speaks for itself. */
  readonly hush: () => void;
};

export function useHeard(picture: Picture): Heard {
  const [saying, setSaying] = useState<Saying>();
  return {
    ...picture,
    saying,
    step(place) {
      picture.choose(place);
      setSaying('reading');
    },
    zoom(times, about) {
      picture.zoom(times, about);
      setSaying('view');
    },
    showWhole() {
      picture.showWhole();
      setSaying('view');
    },
    hush: () => setSaying(undefined),
  };
}
