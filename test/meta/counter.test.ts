import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { counterIn } from '../e2e/stage/ledger';
import { report } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { freshStore } from '../fakes/stores';

// What the fixtures go by: a row that is thought to be over is left, and what was still to come is lost.
describe('the count of what was recorded of a member', () => {
  it('is right where one look has not ended when the next is asked for', async () => {
    await handle(report({ ownLinks: ['/in/ada/'] }), fakePorts({ store: freshStore() }).ports);
    const opened = pause(400);
    const count = counterIn({
      evaluate: async (code) => {
        await opened;
        // biome-ignore lint/security/noGlobalEval: as a page of the extension runs it
        return globalThis.eval(code);
      },
    });
    const first = count('ada');
    await pause(200);
    expect(await Promise.all([first, count('ada')])).toEqual([1, 1]);
    expect(await count('grace')).toBe(0);
  });
});
