import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

/** The part of the page below that heading. */
export function partOf(page: HTMLElement, title: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>('.part')].find(
    (part) => part.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`no part ${title}`);
  return found;
}

export const open = (more: Partial<FakePorts> = {}) => {
  const ports = Object.assign(new FakePorts(), more);
  return openReport(ports, '#records').then((page) => ({ ports, page }));
};
