import { act } from 'preact/test-utils';
import { at, MAIN_JOB, started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

export const OPENED = started(at('2026-11-01T10:00:00.000Z'));

export async function open(lines: FakePorts['lines'] = MAIN_JOB, more: Partial<FakePorts> = {}) {
  const ports = Object.assign(new FakePorts(), { lines, ...more });
  return { ports, page: await openReport(ports, '#overview') };
}

/** Types or chooses in a field, as a person does, and waits until it is kept. */
export async function type(
  page: ParentNode,
  selector: string,
  value: string,
  event: 'input' | 'change',
): Promise<void> {
  const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/** What there is to do, each as its parts in words. */
export const lines = (page: ParentNode) =>
  [...page.querySelectorAll('.todo li')].map((line) => [...line.children].map(({ textContent }) => textContent));
