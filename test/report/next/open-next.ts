import { act } from 'preact/test-utils';
import type { Options } from '../../../src/core/options';
import { MAIN_JOB } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

export async function open(options: Partial<Options> = {}, lines: FakePorts['lines'] = MAIN_JOB) {
  const ports = Object.assign(new FakePorts(), { lines });
  await ports.saveOptions(options);
  return { ports, page: await openReport(ports, '#next') };
}

export const UK = { region: 'uk' } as const;

/** What is filled in below the label that begins like this. */
export function field(page: ParentNode, label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement) {
    return found;
  }
  throw new Error(`no field "${label}"`);
}

export async function fill(page: ParentNode, label: string, value: string): Promise<void> {
  const control = field(page, label);
  await act(() => {
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
