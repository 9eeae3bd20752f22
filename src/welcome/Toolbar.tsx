import { Mark } from '../ui/Mark';
import type { Kind } from './kinds';

/** What stands beside an extension in the browser's list of them: pin, eye or gear, drawn by us. */
const SIGNS: Readonly<Record<Kind, string>> = {
  chrome: 'M5 1h6v1.5l-1 .8v3.2l2.2 2.2V10H8.7v4.5L8 15.5l-.7-1V10H3.8V8.7L6 6.5V3.3l-1-.8z',
  edge: 'M8 3.5c3.3 0 5.8 2.1 7 4.5-1.2 2.4-3.7 4.5-7 4.5S2.2 10.4 1 8c1.2-2.4 3.7-4.5 7-4.5zm0 1.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm0 1.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  firefox:
    'M6.8 1h2.4l.4 1.8 1 .4 1.6-1 1.7 1.7-1 1.6.4 1 1.7.4v2.4l-1.7.4-.4 1 1 1.6-1.7 1.7-1.6-1-1 .4-.4 1.6H6.8l-.4-1.6-1-.4-1.6 1-1.7-1.7 1-1.6-.4-1L1 9.3V6.9l1.7-.4.4-1-1-1.6 1.7-1.7 1.6 1 1-.4zM8 5.6a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
};

const PIECE =
  'M6.2 3.3a1.8 1.8 0 1 1 3.6 0V4H13v3.2h-.7a1.8 1.8 0 1 0 0 3.6h.7V14H9.8v-.6a1.8 1.8 0 1 0-3.6 0v.6H3v-3.2h-.4a1.8 1.8 0 1 1 0-3.6H3V4h3.2z';

/**
 * A still picture of a toolbar: the list of extensions is open below the puzzle piece, and shows where to click next. The
 * words beside it say the same.
 */
export function Toolbar({ kind }: { readonly kind: Kind }) {
  return (
    <svg class="toolbar" viewBox="0 0 320 132" aria-hidden="true" focusable="false">
      <rect class="toolbar-bar" x="0.5" y="0.5" width="319" height="39" rx="8" />
      <rect class="toolbar-field" x="14" y="9" width="206" height="22" rx="11" />
      <path class="toolbar-line" d="M28 20h74" />
      <Step number={1} x={246} y={20} />
      <path class="toolbar-sign" transform="translate(265 12)" d={PIECE} />
      <path class="toolbar-line" d="M298 14v12" />
      <rect class="toolbar-list" x="92.5" y="48.5" width="200" height="83" rx="8" />
      <path class="toolbar-faint" d="M108 66h84M108 114h64" />
      <rect class="toolbar-row" x="98" y="76" width="189" height="30" rx="6" />
      <svg x="106" y="82" width="18" height="18" aria-hidden="true">
        <Mark />
      </svg>
      <path class="toolbar-line" d="M132 91h72" />
      <Step number={2} x={240} y={91} />
      <path class="toolbar-sign" transform="translate(258 83)" fill-rule="evenodd" d={SIGNS[kind]} />
    </svg>
  );
}

type StepProps = { readonly number: number; readonly x: number; readonly y: number };

/** Which click is which. */
function Step({ number, x, y }: StepProps) {
  return (
    <>
      <circle class="toolbar-step" cx={x} cy={y} r="8.5" />
      <text class="toolbar-number" x={x} y={y + 4}>
        {number}
      </text>
    </>
  );
}
