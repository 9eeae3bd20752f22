import { expect, it, vi } from 'vitest';
import { fakeStorage } from '../fakes/browser-storage';

const storage = fakeStorage();
const sharing = await import('../../src/platform/sharing');

const ELSEWHERE = { value: 'off', at: { utc: '2026-12-09T08:00:00.000Z', offset: '+01:00' }, browser: 'x' } as const;

it('is told of when it begins, and with its id when it ends', async () => {
  const heard: (string | undefined)[] = [];
  sharing.onSharing((ended) => heard.push(ended));
  await sharing.startSharing();
  const id = await sharing.readSharing();
  await sharing.stopSharing();
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect(heard).toEqual([undefined, id]);
  expect(await sharing.readSharing()).toBeUndefined();
});

it('forgets with its end what others told', async () => {
  await sharing.startSharing();
  await sharing.keepElsewhere(ELSEWHERE);
  await sharing.stopSharing();
  expect(await storage.local.get()).toEqual({});
});

it('says when what others told is another, until it is to end', async () => {
  const [heard, end] = [vi.fn(), new AbortController()];
  sharing.onElsewhere(heard, end.signal);
  await sharing.startSharing();
  expect(heard).not.toHaveBeenCalled();
  await sharing.keepElsewhere(ELSEWHERE);
  expect(heard).toHaveBeenCalledOnce();
  end.abort();
  await sharing.keepElsewhere(undefined);
  expect(heard).toHaveBeenCalledOnce();
});
