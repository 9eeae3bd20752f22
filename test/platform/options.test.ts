import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/options';
import { fakeStorage } from '../fakes/browser-storage';
import { fakeOptions } from '../fakes/options';

const storage = fakeStorage();
const real = {
  ...(await import('../../src/platform/options')),
  ...(await import('../../src/platform/stored-options')),
};

describe.each([
  ['in the browser', () => ({ ...real, fills: () => storage.local.refuse('writing') })],
  ['in memory', () => fakeOptions()],
])('options %s', (_where, make) => {
  it('are the defaults until something is chosen', async () => {
    expect(await make().readOptions()).toEqual(DEFAULTS);
  });

  it('keep what is chosen, each by itself', async () => {
    const options = make();
    expect(await options.saveOptions({ region: 'uk' })).toBe(true);
    expect(await options.saveOptions({ theme: 'dark', reminder: 0 })).toBe(true);
    expect(await options.readOptions()).toEqual({ ...DEFAULTS, region: 'uk', theme: 'dark', reminder: 0 });
    await options.saveOptions({ region: null });
    expect(await options.readOptions()).toEqual({ ...DEFAULTS, theme: 'dark', reminder: 0 });
  });

  it('tell of a change until nobody listens', async () => {
    const options = make();
    const ended = new AbortController();
    const heard = vi.fn();
    options.onOptions(heard, ended.signal);
    await options.saveOptions({ region: 'uk' });
    expect(heard).toHaveBeenCalledTimes(1);
    ended.abort();
    await options.saveOptions({ region: 'us' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('stay as they are where the browser refuses', async () => {
    const options = make();
    await options.saveOptions({ region: 'uk' });
    options.fills();
    expect(await options.saveOptions({ region: 'us' })).toBe(false);
    expect(await options.readOptions()).toEqual({ ...DEFAULTS, region: 'uk' });
  });
});

it('a browser that gives nothing leaves the defaults', async () => {
  await real.saveOptions({ region: 'uk' });
  storage.local.refuse('all');
  expect(await real.readOptions()).toEqual(DEFAULTS);
});

it('tell who asks of some of them of no other', async () => {
  const heard = vi.fn();
  real.onOptions(heard, undefined, ['reminder', 'notify']);
  await real.saveOptions({ theme: 'dark' });
  expect(heard).not.toHaveBeenCalled();
  await real.saveOptions({ notify: true, region: 'uk' });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('what else is kept is none of the options', async () => {
  const heard = vi.fn();
  real.onOptions(heard);
  await storage.local.set({ other: true });
  expect(heard).not.toHaveBeenCalled();
  expect(await real.readOptions()).toEqual(DEFAULTS);
});
