import { CheckPart } from '../check/CheckPart';
import { ErasePart } from '../erase/ErasePart';
import { ExportPart } from '../export/ExportPart';
import { ImportPart } from '../import/ImportPart';
import { OtherHistories } from '../others/OtherHistories';
import type { PartProps, SectionProps } from '../section';
import { StampPart } from '../stamp/StampPart';
import { Unread } from '../Unread';
import type { Holdings } from '../use-kept';

type KeepingProps = PartProps & Pick<SectionProps, 'choose'> & { readonly holdings: Holdings };

/** Files made of the history, and what else is done with it as a whole (interface, section 6, Records). */
export function Records({ loaded, isArrival, ...shared }: SectionProps) {
  const { ports, words } = shared;
  return (
    <div class="parts">
      {loaded?.ok ? (
        // What was chosen of one ledger says nothing of another.
        <ExportPart key={loaded.value.own?.ledger} {...shared} isArrival={isArrival} holdings={loaded.value} />
      ) : (
        <Unread loaded={loaded} words={words} />
      )}
      {loaded?.ok && <StampPart key="stamp" {...shared} holdings={loaded.value} />}
      {/* A file of somebody else's is checked without a history of one's own. */}
      <CheckPart key="check" ports={ports} words={words} />
      {loaded?.ok && <Keeping {...shared} holdings={loaded.value} />}
    </div>
  );
}

function Keeping({ holdings, choose, ...shared }: KeepingProps) {
  return (
    <>
      <ImportPart {...shared} adopt={choose} ownLedger={holdings.own?.ledger} />
      <OtherHistories {...shared} holdings={holdings} />
      <ErasePart {...shared} holdings={holdings} />
    </>
  );
}
