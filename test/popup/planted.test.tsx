// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { grownFrom, PLANTS } from '../fakes/planted';
import { mount } from './mount';
import { settingPlace } from './situations';

let unmount = () => {};
afterEach(() => unmount());

describe.each(PLANTS)('planted in what a page’s script says: %s', (_what, plant) => {
  it('stays a text in the popup', async () => {
    const settings = [{ id: 'allowAdsByAge', name: plant('name') }];
    const place = settingPlace({ settings, address: plant('address') });
    if (place.at !== 'setting') throw new Error('a setting lives there');
    const popup = await mount({ marks: ['on f @A', 'off f @B'], place: { ...place, others: settings } });
    unmount = popup.unmount;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    expect(grownFrom(document.body)).toEqual([]);
    expect(document.body.textContent).toContain(plant('name'));
  });
});
