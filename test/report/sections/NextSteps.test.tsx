// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { FORMS } from '../../../src/linkedin/forms';
import { FakePorts } from '../fake-ports';
import { closeReport, openReport } from '../open-report';

afterEach(closeReport);

describe('What you can still do', () => {
  test('is five steps, objecting in writing first, each with source and month', async () => {
    const page = await openReport(new FakePorts(), '#next');
    const steps = [...page.querySelectorAll('.step')];
    expect(steps.map((step) => step.querySelector('h2')?.textContent)).toEqual([
      'Object in writing',
      'Get a copy of your data',
      'Delete particular data',
      'Complain',
      'Close the account',
    ]);
    expect(steps[0]?.querySelector('a')?.href).toBe(FORMS.object);
    for (const step of steps) expect(step.querySelector('.hint')?.textContent).toMatch(/^Source: .*Read Nov 2026\.$/);
  });

  test('its links tell the page they open nothing', async () => {
    const page = await openReport(new FakePorts(), '#next');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.step a')];
    expect(links.length).toBeGreaterThanOrEqual(5);
    expect(links.every(({ rel, protocol }) => rel.includes('noreferrer') && protocol === 'https:')).toBe(true);
  });
});
