import { answer } from '../../../src/background/answer';
import { announce } from '../../../src/platform/announcements';
import { now } from '../../../src/platform/clock';
import { newSalt, newSigner } from '../../../src/platform/keys';
import { ledgerStore } from '../../../src/platform/ledger-store';
import { underLock } from '../../../src/platform/lock';

// Built as one script and put into a context of the extension, which then writes by itself, as the background does.

const nothing = async () => undefined;
const ports = {
  store: ledgerStore,
  now,
  program: () => ({ name: 'Opt-Out Witness for LinkedIn', version: '0.1.0', browser: 'a browser of the tests' }),
  newSigner,
  newSalt,
  forbids: async () => false,
  announce,
  // What the toolbar shows is left to the real background.
  showState: nothing,
  showRefused: nothing,
};

/** Appends statements under the lock, and gives the texts of those that are stored. */
async function write(name: string, times: number): Promise<string[]> {
  const stored: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const text = `${name} ${turn}`;
    const told = await answer({ type: 'statement', about: 'recipient', text }, ports, underLock);
    if (told.ok) stored.push(text);
  }
  return stored;
}

Object.assign(globalThis, { write });
