import { describe, expect, it, vi } from 'vitest';
import { UNMANAGED } from '../../src/core/managed';
import { fakeStorage } from '../fakes/browser-storage';

let installType = 'normal';
let policies: () => Promise<object> = async () => ({});
const storage = fakeStorage(
  { managed: { get: () => policies() } },
  { management: { getSelf: async () => ({ installType }) } },
);
const { readManaged, takeFirstPolicies, takePolicies } = await import('../../src/platform/managed');
const { readOptions } = await import('../../src/platform/options');
const { saveOptions } = await import('../../src/platform/stored-options');

describe('policies', () => {
  it('are nothing until they were looked up', async () => {
    policies = async () => ({ region: 'uk' });
    expect(await readManaged()).toEqual(UNMANAGED);
    await takePolicies();
    expect(await readManaged()).toEqual({ ...UNMANAGED, options: { region: 'uk' } });
  });

  it('stand in the place of what a person chose, and give it back', async () => {
    await saveOptions({ region: 'ca', reminder: 30 });
    policies = async () => ({ region: 'uk', language: 'moon' });
    await takePolicies();
    expect(await readOptions()).toMatchObject({ region: 'uk', reminder: 30, language: null });
    policies = async () => ({});
    await takePolicies();
    expect(await readOptions()).toMatchObject({ region: 'ca', reminder: 30 });
  });

  it('are none where the browser has no such thing', async () => {
    policies = () => Promise.reject(new Error('no managed storage manifest'));
    expect(await takePolicies()).toEqual(UNMANAGED);
  });

  it.each([
    ['an organisation installs it', 'admin', 3, true],
    ['a person does', 'normal', 1, false],
    ['it never sets any', 'admin', 99, false],
  ])('that come after the extension are waited for where %s', async (_what, type, comesAt, isFound) => {
    vi.useFakeTimers();
    installType = type;
    let asked = 0;
    policies = async () => {
      asked += 1;
      return asked > comesAt ? { hideWelcome: true } : {};
    };
    const found = takeFirstPolicies();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await found).hidesWelcome).toBe(isFound);
    vi.useRealTimers();
  });

  it('are found even where the browser refuses to keep them', async () => {
    storage.local.refuse('writing');
    policies = async () => ({ hideWelcome: true });
    expect((await takePolicies()).hidesWelcome).toBe(true);
  });
});
