import type { Answer } from '../../timestamp/stamping';
import { ask } from '../ask';
import type { Ports } from '../ports';
import { noStamp, type Outcome } from './outcome';

/** Hands a stamp that fits its entry to the background; of any other answer nothing is kept. Never rejects. */
export async function keepAnswer(answer: Answer, ledger: string, ports: Ports): Promise<Outcome> {
  if (!answer.ok) return answer.fault === 'refused' ? { ...answer, why: 'refused' } : noStamp(answer.fault);
  const { stamp } = answer;
  const asked = await ask({ type: 'stamp', ledger, stamp }, ports);
  if (!asked.ok) return { ok: false, why: 'not-kept', refusal: asked.refusal };
  return { ok: true, stamp, isNew: asked.value === 'stored' };
}
