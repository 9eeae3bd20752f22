// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { REGIMES_IN } from '../../../src/core/regime';
import { REGIONS } from '../../../src/core/region';
import { FORMS } from '../../../src/linkedin/forms';
import { closeReport, objections, press } from '../open-report';
import { field, fill, open, UK } from './open-next';

afterEach(closeReport);

const steps = (page: ParentNode) => [...page.querySelectorAll('.step')];
const step = (page: ParentNode, title: string) =>
  steps(page).find((one) => one.querySelector('h2')?.textContent === title);

describe('What you can still do', () => {
  test('is five steps, objecting in writing first, each with source and month', async () => {
    const { page } = await open();
    expect(steps(page).map((one) => one.querySelector('h2')?.textContent)).toEqual([
      'Object in writing',
      'Get a copy of your data',
      'Delete particular data',
      'Complain',
      'Letters',
    ]);
    expect(steps(page)[0]?.querySelector('a')?.href).toBe(FORMS.object);
    for (const one of steps(page).slice(0, 4)) {
      expect(one.querySelector('.hint')?.textContent).toMatch(/^Source: .*Read Nov 2026\.$/);
    }
    expect(await objections()).toEqual([]);
  });

  test('its links tell the page they open nothing', async () => {
    const { page } = await open(UK);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.step a')];
    expect(links.length).toBeGreaterThanOrEqual(7);
    expect(links.every(({ rel, protocol }) => rel.includes('noreferrer') && protocol === 'https:')).toBe(true);
  });

  test('asks where one lives, and within a region whose law differs, which part of it', async () => {
    const { ports, page } = await open();
    await fill(page, 'Your region', 'eu');
    await press(field(page, 'Switzerland'));
    expect(await ports.readOptions()).toMatchObject({ region: 'eu', regime: 'swiss' });
    await fill(page, 'Your region', 'uk');
    expect(page.querySelector('.regimes')).toBeNull();
  });

  test.each(REGIONS.flatMap((region) => REGIMES_IN[region].map((regime) => [regime, { region, regime }] as const)))(
    '%s: says which term, which authority and which letters there are, or that there are none',
    async (regime, options) => {
      const { page } = await open(options);
      const hasLetter = ['gdpr', 'uk', 'california'].includes(regime);
      expect(step(page, 'Object in writing')?.textContent).toMatch(
        ['gdpr', 'uk'].includes(regime) ? /within one month/ : /No deadline was checked/,
      );
      expect(step(page, 'Complain')?.textContent).toMatch(/[Aa]uthority|ICO/);
      expect(page.querySelector('.letter') !== null).toBe(hasLetter);
      if (!hasLetter)
        expect(step(page, 'Letters')?.textContent).toMatch(/No letter here for your region\..*LinkedIn (Corp|Ire)/);
      expect(await objections()).toEqual([]);
    },
  );
});
