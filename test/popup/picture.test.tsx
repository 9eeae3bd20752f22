// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FakePorts } from './fake-ports';
import { mount } from './mount';
import { ADDRESS, type Given, settingPlace, situationGiven, UNWATCHED, WATCHED } from './situations';

const PICTURE = 'Add a picture of this page';
const RECORDED: Given = { marks: ['on f'], place: WATCHED };

describe('Add a picture of this page', () => {
  it('takes nothing by itself', async () => {
    const { ports } = await mount(RECORDED);
    expect([ports.done, ports.draft]).toEqual([[], undefined]);
  });

  const places = [
    ['watched', WATCHED],
    ['unwatched', UNWATCHED],
    ['with a query and a hash', settingPlace({ address: `${ADDRESS}?trk=x#y` })],
  ] as const;
  it.each(places)(
    'holds the picture with its moment and the plain address, and leads to it: %s',
    async (_name, place) => {
      const popup = await mount({ ...RECORDED, place });
      await popup.press(PICTURE);
      expect(popup.ports.done).toEqual(['take picture', 'report picture', 'close']);
      const taken = popup.ports.situation.now;
      expect(popup.ports.draft).toEqual({ taken, address: ADDRESS, image: 'data:image/png;base64,AAAA' });
    },
  );

  const MOVED = /^The page changed before the picture was taken\. No picture was kept/;
  const elsewhere = situationGiven({ ...RECORDED, place: { at: 'elsewhere' } });
  const otherTab = situationGiven({
    ...RECORDED,
    place: { at: 'setting', tab: 8, address: ADDRESS, isMain: true, others: [] },
  });
  const otherAddress = situationGiven({ ...RECORDED, place: settingPlace({ address: ADDRESS.replace('/d/', '/m/') }) });
  const rows: readonly (readonly [what: string, (ports: FakePorts) => void, said: RegExp, took: boolean])[] = [
    ['the tab left the page before', (ports) => (ports.situation = elsewhere), MOVED, false],
    [
      'the tab left the page meanwhile',
      (ports) => (ports.onPicture = () => (ports.situation = elsewhere)),
      MOVED,
      true,
    ],
    ['another tab came to the front', (ports) => (ports.onPicture = () => (ports.situation = otherTab)), MOVED, true],
    [
      'the page moved to another address',
      (ports) => (ports.onPicture = () => (ports.situation = otherAddress)),
      MOVED,
      true,
    ],
    ['the browser refuses', (ports) => (ports.takes = false), /^The browser refused to take a picture\./, true],
    ['there is no room', (ports) => (ports.holds = false), /^The picture is larger than the browser can hold\./, true],
  ];
  it.each(rows)('keeps nothing and says so: %s', async (_what, arrange, said, took) => {
    const popup = await mount(RECORDED);
    arrange(popup.ports);
    await popup.press(PICTURE);
    expect(popup.ports.draft).toBeUndefined();
    expect(popup.ports.done).toEqual(took ? ['take picture'] : []);
    expect([popup.status()?.textContent, popup.status()?.className]).toEqual([expect.stringMatching(said), 'said']);
  });
});
