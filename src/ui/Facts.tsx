import type { Fact } from './card';

/** The widest a column of labels may be, as a share of the list, before labels and values stand in one column. */
const LABELS_MAX = 0.4;

/** Labels and values in two columns; in one where long words or large text would leave the values no room. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    // A new function each time, so that it is called after every change.
    <dl class="facts" ref={(list) => arrange(list)}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const waiting = new Set<HTMLDListElement>();

// All lists that were drawn together are measured together, since each look at a changed page makes the browser lay it out.
function arrange(list: HTMLDListElement | null): void {
  if (list === null) return;
  if (waiting.size === 0) queueMicrotask(arrangeAll);
  waiting.add(list);
}

function arrangeAll(): void {
  const lists = [...waiting].filter(isUnfolded);
  waiting.clear();
  for (const list of lists) list.classList.remove('facts-stacked');
  const wide = new Set(lists.filter(isWide));
  for (const list of wide) list.classList.add('facts-stacked');
}

// What is folded away would be laid out to be measured alone.
function isUnfolded(list: HTMLDListElement): boolean {
  const fold = list.closest('details:not([open])');
  fold?.addEventListener('toggle', () => arrange(list), { once: true });
  return fold === null;
}

// No style sheet can compare a label's own width with the list's.
function isWide(list: HTMLDListElement): boolean {
  const widest = Math.max(...[...list.querySelectorAll('dt')].map((label) => label.offsetWidth));
  return widest > list.offsetWidth * LABELS_MAX;
}
