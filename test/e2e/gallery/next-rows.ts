import type { View } from '../../../scripts/browser/types.mjs';
import { replied } from '../../fakes/payloads';
import { FEW } from './held';
import { press, type Row, report, says, unfold } from './row';

/** LinkedIn confirmed an objection on that day. */
const asked = (day: string) => ({ ...FEW, sealed: [...(FEW.sealed ?? []), replied(day)] });

/** Fills the field under a label as typing does, once it is there: a letter comes with the press that asks for it. */
async function type(view: View, label: string, words: string): Promise<void> {
  const named = `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(${JSON.stringify(label)}))`;
  await view.waitFor(`${named}?.control`);
  await view.evaluate(
    `((field, words) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })(${named}.control, ${JSON.stringify(words)})`,
  );
}

/** What one can still do, and the letters. */
export const NEXT: readonly Row[] = [
  report('next', 'steps', 'Object in writing'),
  report('next', 'which part of a region', 'Which of these is it', { options: { region: 'us' } }),
  report('next', 'no letter', 'No letter here for your region.', { options: { region: 'hk' }, held: FEW }),
  report('next', 'letter without reasons', 'Write a letter', {
    options: { region: 'uk' },
    held: FEW,
    act: async (view) => {
      await press(view, 'Write a letter');
      await says(view, 'Write your own reasons first.');
    },
  }),
  report('next', 'letter', 'Write a letter', {
    options: { region: 'eu', regime: 'gdpr' },
    held: FEW,
    act: async (view) => {
      await press(view, 'Write a letter');
      await type(view, 'Your own reasons', 'I write novels for a living, and I publish drafts on LinkedIn.');
      await type(view, 'Your name', 'Ada Muster');
      await press(view, 'Copy the letter');
      await view.waitFor(`document.querySelector('.letter [role=status]').textContent !== ''`);
    },
  }),
  report('next', 'reply asked', 'Note a reply', { options: { region: 'uk' }, held: FEW, act: unfold }),
  report('next', 'answer due', 'the answer is due by', {
    options: { region: 'uk' },
    held: asked(new Date().toISOString().slice(0, 10)),
  }),
  report('next', 'answer overdue', 'None is noted here.', { options: { region: 'uk' }, held: asked('2026-01-10') }),
];
