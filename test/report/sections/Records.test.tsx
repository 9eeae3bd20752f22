// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/export/formats';
import { refused } from '../../../src/messages/result';
import { at, started } from '../../export/example';
import { stampAt } from '../../fakes/record-of';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';

afterEach(closeReport);

const status = (page: HTMLElement) => page.querySelector('.outcome [role="status"]')?.textContent;
const field = (page: HTMLElement) => page.querySelector<HTMLInputElement>('input[type="text"]');

async function type(page: HTMLElement, text: string): Promise<void> {
  const target = field(page);
  if (!target) throw new Error('no field');
  target.value = text;
  await act(() => void target.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('Records', () => {
  test('offers HTML first, then JSON and CSV, each with what it is good for', async () => {
    const page = await openReport(new FakePorts(), '#records');
    const offers = [...page.querySelectorAll('.download')].map((one) => [
      one.querySelector('button')?.textContent,
      document.getElementById(one.querySelector('button')?.getAttribute('aria-describedby') ?? '')?.textContent,
    ]);
    expect(offers).toEqual([
      ['Download HTML', 'to read, print and send; the sealed data is in it too'],
      ['Download JSON', 'the sealed data alone, for checking and for backup'],
      ['Download CSV', 'a table for a spreadsheet, not sealed'],
    ]);
  });

  test('after a download: file, SHA-256, and how to make the date count', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#records');
    await press(buttonNamed(page, 'Download HTML'));
    expect(status(page)).toBe('Saved linkedin-ai-training-off-2026-12-09.html.');
    expect(page.querySelector('code')?.textContent).toMatch(/^[0-9a-f]{64}$/);
    expect(page.textContent).toContain('Make the date count: send this file to somebody today');
    expect(page.textContent).toContain('Or add an independent time stamp below');
    expect(page.textContent).toContain('on a file exported 9 Dec 2026');
    expect(document.activeElement?.textContent).toBe('Download HTML');
    expect(await objections()).toEqual([]);
  });

  test('where there is a time stamp, does not advise to add one', async () => {
    const page = await openReport(Object.assign(new FakePorts(), { stamps: [stampAt(6)] }), '#records');
    await press(buttonNamed(page, 'Download HTML'));
    expect(page.textContent).not.toContain('add an independent time stamp below');
    expect(page.textContent).not.toContain('Optional: an authority');
  });

  test('copies the hash, and a sentence that names file and hash', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#records');
    await press(buttonNamed(page, 'Download JSON'));
    const hash = page.querySelector('code')?.textContent ?? '';
    await press(buttonNamed(page, 'Copy'));
    await press(buttonNamed(page, 'Copy the sentence'));
    expect(ports.copied[0]).toBe(hash);
    expect(ports.copied[1]).toContain('linkedin-ai-training-off-2026-12-09.json');
    expect(ports.copied[1]).toContain(hash);
    expect(page.textContent).toContain('Copied.');
  });

  test('says where the browser refuses to copy', async () => {
    const page = await openReport(Object.assign(new FakePorts(), { canCopy: false }), '#records');
    await press(buttonNamed(page, 'Download JSON'));
    await press(buttonNamed(page, 'Copy'));
    expect(page.textContent).toContain('The browser refused to copy.');
  });

  test('a CSV makes no date count', async () => {
    const page = await openReport(new FakePorts(), '#records');
    await press(buttonNamed(page, 'Download CSV'));
    expect(status(page)).toContain('.csv');
    expect(page.textContent).not.toContain('Make the date count');
    expect(page.textContent).toContain('on no file yet');
  });

  test('seals whom the record is for', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#records');
    await type(page, 'Prof. Beispiel');
    await press(buttonNamed(page, 'Download HTML'));
    expect(ports.done[0]).toBe('seal Prof. Beispiel');
    expect(field(page)?.maxLength).toBe(200);
  });

  test('two presses at once save one file', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#records');
    buttonNamed(page, 'Download JSON').click();
    await press(buttonNamed(page, 'Download JSON'));
    expect(ports.downloads).toHaveLength(1);
  });
});

describe('Records, where something is missing', () => {
  test.each([
    ['no history', []],
    ['a history that was only opened', [started(at('2026-11-23T10:20:11.204Z'))]],
  ])('%s: buttons stay, do nothing and say why', async (_name, lines) => {
    const ports = Object.assign(new FakePorts(), { lines });
    const page = await openReport(ports, '#records');
    const buttons = [...page.querySelectorAll('.download button')];
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual(FORMATS.map(() => 'true'));
    for (const button of buttons) {
      const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toBe('Nothing recorded yet.');
      await press(button);
    }
    expect(ports.downloads).toEqual([]);
    expect(document.activeElement).toBe(buttons[0]);
    expect(await objections()).toEqual([]);
  });

  test.each([
    [
      'full',
      { refuses: { statement: refused('full') } },
      /storage is full\. All earlier entries are kept\. Free some disk space/,
    ],
    [
      'a name',
      { refuses: { statement: refused('not-accepted') } },
      /could not be sealed.*entries are kept.*Change it or leave it out/,
    ],
    ['silence', { refuses: { statement: 'silence' } }, /did not answer\. All entries are kept\. Press/],
    ['download', { canDownload: false }, /refused the download\. All entries are kept\. Allow downloads/],
  ] as const)('errors say what happened, what was kept, what to do: %s', async (_name, part, said) => {
    const page = await openReport(Object.assign(new FakePorts(), part), '#records');
    await type(page, 'Prof. Beispiel');
    await press(buttonNamed(page, 'Download JSON'));
    expect(status(page)).toMatch(said);
    expect(page.querySelector('code')).toBeNull();
  });

  test('a file that could not be noted is saved, and that is said', async () => {
    const page = await openReport(
      Object.assign(new FakePorts(), { refuses: { exported: refused('full') } }),
      '#records',
    );
    await press(buttonNamed(page, 'Download JSON'));
    expect(status(page)).toContain('Saved');
    expect(page.textContent).toContain('could not note this export');
  });
});
