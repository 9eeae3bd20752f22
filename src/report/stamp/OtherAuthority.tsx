import type { Kept } from '../../core/kept';
import { FileInput } from '../FileInput';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import { importReply } from './import-reply';
import { saveRequest } from './save-request';
import type { Place } from './stamp-entry';
import type { Run } from './use-stamping';

type Props = {
  /** The entry that the request is for. */
  readonly place: Place;
  /** Of whose entries a reply may be. */
  readonly histories: readonly Kept[];
  readonly ports: Ports;
  readonly words: PageWords;
  readonly run: Run;
};

/** By hand, with an authority of the member's own choice: the request as a file, and its reply from one. */
export function OtherAuthority({ place, histories, ports, words: { texts }, run }: Props) {
  const about = { what: 'file', authority: texts('stamp_some_authority') } as const;
  const readReply = (files: readonly File[]) => {
    for (const file of files) void run(about, () => importReply(file, histories, ports));
  };
  return (
    <>
      <p class="hint">{texts('stamp_other')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-action="stamp-request"
          onClick={() => void run(about, () => saveRequest(place.entry, ports))}
        >
          {texts('stamp_request')}
        </button>
        <span class="file">
          <FileInput label={texts('stamp_import')} accept=".tsr" onFiles={readReply} />
        </span>
      </div>
    </>
  );
}
