import { afterAll, beforeAll } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { ok } from '../../../src/messages/result';
import { type Authority, openAuthority } from '../../timestamp/authority';
import { FakePorts } from '../fake-ports';

/** A real authority, for the tests of one file. */
export let authority: Authority;
beforeAll(() => {
  authority = openAuthority();
});
afterAll(() => authority.close());

type Reply = (request: Bytes) => Bytes | Promise<Bytes>;

/** A browser whose authorities answer as a real one does, or like this; remembers whom the page asked, in order. */
export function withReplies(reply: Reply = authority.reply) {
  const ports = new FakePorts();
  const told: string[] = [];
  Object.assign(ports, {
    requestAuthorityHost: async ({ id }: { id: string }) => {
      told.push(`allow ${id}`);
      return ports.grantsHost;
    },
    askAuthority: async ({ id }: { id: string }, request: Bytes) => {
      told.push(`ask ${id}`);
      return ok(await reply(request));
    },
  });
  return { ports, told };
}
