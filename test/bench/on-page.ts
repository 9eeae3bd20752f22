import type { CDPSession, Page } from 'puppeteer-core';
import { LINKEDIN } from '../e2e/stage/server';
import { page as pageWith, toggle } from '../fixtures/build';
import { ADDRESS } from '../fixtures/words';
import type { Bench } from './stage';

export const SETTING = `${LINKEDIN}${ADDRESS}`;

/** Milliseconds within which a page of any of these sizes has settled, its off included. */
const SETTLED = 5000;

/** A settings page of so many elements, which shows off: the value that must stand longest. */
export function pageOf(nodes: number): string {
  const row = '<li><span>A</span> <b>B</b></li>';
  return pageWith({ panel: `${toggle()}<ul>${row.repeat(Math.round(nodes / 3))}</ul>`, script: `set(false);${COUNT}` });
}

/** The same, which changes a hundred times a second once it is told to. */
export function restlessPage(): string {
  return pageOf(500).replace('</ul>', '</ul><p id="busy"></p>').replace(COUNT, `${COUNT}${RESTLESS}`);
}

// Whatever else than the page itself writes to the document is counted.
const COUNT = `
globalThis.writes = 0;
new MutationObserver((records) => { globalThis.writes += records.length; }).observe(document, {
  subtree: true, childList: true, attributes: true, characterData: true,
});`;
const RESTLESS = `
globalThis.stir = () => setInterval(() => { find('#busy').textContent = String(performance.now()); }, 10);`;

/** What a page took so far: milliseconds of the main thread's own time, bytes, counts. */
export type Cost = {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  /** Changes to the document since it was parsed that a script made. */
  readonly writes: number;
};

export type Opened = { readonly page: Page; readonly cost: () => Promise<Cost> };

/** Opens the settings page in a tab of its own, and waits until it has settled. */
export async function openSettled({ session }: Bench): Promise<Opened> {
  const page = await session.newPage();
  const devtools = await page.createCDPSession();
  // Time that other programs have of the machine is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(SETTING);
  await pause(SETTLED);
  return { page, cost: () => costIn(page, devtools) };
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function costIn(page: Page, devtools: CDPSession): Promise<Cost> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const [script, task] = [of('ScriptDuration') * 1000, of('TaskDuration') * 1000];
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { script, task, heap: usedSize, writes: await page.evaluate<[], () => number>('globalThis.writes') };
}

/** Milliseconds of the longest calls into our script, on a page that is opened and settles. */
export async function longestCall({ session }: Bench): Promise<number> {
  const page = await session.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(SETTING);
  await pause(SETTLED);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Event[] };
  const ours = traceEvents.filter(isOurs).map(({ dur = 0 }) => dur / 1000);
  if (ours.length === 0) throw new RangeError('the trace shows no call into the script');
  return Math.max(...ours);
}

/** Of a trace of Chromium's: `dur` in microseconds. */
type Event = {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const isOurs = ({ name, args }: Event) =>
  ['FunctionCall', 'EvaluateScript'].includes(name) && (args?.data?.url?.startsWith('chrome-extension://') ?? false);

/** Milliseconds of one search through the whole document. */
export const oneSearch = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = 20;
    const began = performance.now();
    for (let time = 0; time < times; time += 1) {
      // A search that was made before is answered from memory unless the document changed.
      document.body.setAttribute('data-time', String(time));
      document.querySelectorAll('*').length;
    }
    return (performance.now() - began) / times;
  });

/** Looks in one go. */
const LOOKS = 100;

/** Milliseconds of one look at a page by the program's own reader, taken again and again: what it takes of a processor. */
export async function warmLook(page: Page, script: string): Promise<number> {
  await page.evaluate(script);
  const looks = () => page.evaluate<[], () => number>(`look(${LOOKS})`);
  await looks();
  return looks();
}

/** Milliseconds of the same loop in one go, and after rests as long as those between two looks: what the machine makes of a rest. */
export async function loops(page: Page): Promise<{ readonly atOnce: number[]; readonly rested: number[] }> {
  const loop = () => page.evaluate<[], () => number>('loop()');
  const [atOnce, rested]: [number[], number[]] = [[], []];
  for (let time = 0; time < RESTS; time += 1) await loop();
  for (let time = 0; time < RESTS; time += 1) atOnce.push(await loop());
  for (let time = 0; time < RESTS; time += 1) {
    await pause(BEAT);
    rested.push(await loop());
  }
  return { atOnce, rested };
}

const RESTS = 20;
const BEAT = 300;
