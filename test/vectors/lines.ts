import { instantAt } from '../../src/core/instant';
import type { Observation, Payload, Unplaced } from '../../src/core/payload';
import { observationSentence, recipientSentence, startedSentence } from '../../src/core/sentence';

export const at = (utc: string) => instantAt(Date.parse(utc), 60);
export const PROGRAM = { name: 'Opt-Out Witness for LinkedIn', version: '0.1.0', browser: 'Firefox 153' };
const NAME = 'Data for Generative AI Improvement';
export const ACCOUNT = { label: 'A', reference: 'vZ2sS7bO3nqP0m8rD4tY6wK1xE5hU9jL_cN-aGfIeQo' };
const RECIPIENT = 'Dr. Anna Müller, “Kanzlei am Fluß”';

export function observation(utc: string, pass: number, reading: Observation['reading']): Unplaced<Observation> {
  return {
    kind: 'observation',
    at: at(utc),
    program: PROGRAM,
    sentence: observationSentence({ at: at(utc), name: NAME, reading, account: ACCOUNT }),
    visit: '0e4cf4a3-2f1e-4f0f-9a75-3a1d6f0b8a55',
    pass,
    setting: { id: 'allowDataForGenerativeAI', name: NAME },
    reading,
    page: {
      address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      language: 'de-DE',
      heading: 'Daten zur Verbesserung generativer KI',
      control: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    },
    account: ACCOUNT,
  };
}

/** The entries of the example, with letters outside ASCII, since bytes are what is signed. */
export const LINES: readonly [Line, Line, Line, Line] = [
  {
    what: 'the ledger starts',
    unplaced: {
      kind: 'started',
      at: at('2026-11-23T10:20:11.204Z'),
      program: PROGRAM,
      sentence: startedSentence(at('2026-11-23T10:20:11.204Z'), 'first'),
      reason: 'first',
      earlier: null,
    },
  },
  {
    what: 'the switch is on, on a freshly loaded page',
    unplaced: observation('2026-11-23T10:20:11.204Z', 1, {
      outcome: 'read',
      value: 'on',
      rung: 'setting-key',
      basis: 'confirmed',
      change: 'none',
    }),
  },
  {
    what: 'the switch is turned off while the page is open',
    unplaced: observation('2026-11-23T10:35:40.118Z', 2, {
      outcome: 'read',
      value: 'off',
      rung: 'setting-key',
      basis: 'shown',
      change: 'seen',
    }),
  },
  {
    what: 'the holder states whom the record is for',
    unplaced: {
      kind: 'statement',
      at: at('2026-11-23T10:41:00.000Z'),
      program: PROGRAM,
      sentence: recipientSentence(at('2026-11-23T10:41:00.000Z'), RECIPIENT),
      about: 'recipient',
      text: RECIPIENT,
    },
  },
];

export type Line = { readonly what: string; readonly unplaced: Unplaced<Payload> };
