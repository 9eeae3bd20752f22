import { cleanWords } from '../../core/clean';
import type { Texts, Words } from '../../core/texts';
import type { CheckedStamp, Summary, Verdict } from '../../core/verify/verdict';
import { escaped } from '../../export/ascii';
import { newestFirst } from '../../export/verdict/moments';
import { headline } from '../../export/verdict/problems';
import { openWords } from '../lines';
import type { Contents } from './contents';
import { LINE_VERSION, LINE_WORDS_MAX, type Line, type LineError, ROWS_MAX, type StampLine } from './line-shape';
import { settingLines } from './setting-lines';

/** What is told of a record that is not unchanged: nothing. */
const NOTHING = {
  entries: null,
  leftOut: null,
  erased: null,
  clockBacks: null,
  from: null,
  to: null,
  stampCount: 0,
  stamps: [],
  setting: null,
  settingName: null,
  account: null,
  accountName: null,
  state: null,
  value: null,
  option: null,
  basis: null,
  stateFirstAt: null,
  otherLastAt: null,
  readings: null,
  firstReadAt: null,
  lastReadAt: null,
  failedAt: null,
  failedReason: null,
  stampTime: null,
  settingCount: 0,
  settings: [],
} as const satisfies Partial<Line>;

type Frame = 'version' | 'file' | 'outcome' | 'reason' | 'codes' | 'problemCount' | 'error' | 'ledger' | 'key';

/** The line of a file that was checked. */
export function lineOf(file: string, verdict: Verdict, contents: (places: number) => Contents, words: Words): Line {
  const { outcome, problems, problemCount, summary } = verdict;
  const isUnchanged = outcome === 'unchanged' && summary !== undefined;
  const frame: Pick<Line, Frame> = {
    version: LINE_VERSION,
    file,
    outcome,
    reason: isUnchanged ? null : headline(verdict, words),
    codes: [...new Set(problems.map(({ code }) => code))],
    problemCount,
    error: null,
    ledger: summary?.ledger ?? null,
    key: summary?.kid ?? null,
  };
  if (!isUnchanged) return { ...frame, ...NOTHING };
  const { entries, leftOut, erased } = summary;
  return { ...frame, ...heldBy(summary, contents(entries + leftOut + erased)) };
}

/** The line of a file of which there were no bytes to check, or no end of the check. */
export function unopenedLine(file: string, error: LineError, texts: Texts): Line {
  const frame: Pick<Line, Frame> = {
    version: LINE_VERSION,
    file,
    outcome: 'unreadable',
    reason: error === 'failed' ? texts('verify_failed') : openWords(error, texts),
    codes: [],
    problemCount: 0,
    error,
    ledger: null,
    key: null,
  };
  return { ...frame, ...NOTHING };
}

/** One line of ASCII, so that nothing in a file or its name can steer a terminal, or the reader of a database. */
export const written = (line: Line): string => JSON.stringify(line).replace(/[^ -~]/g, escaped);

function heldBy(
  { entries, leftOut, erased, clockBacks, from, to, stamps }: Summary,
  contents: Contents,
): Omit<Line, Frame> {
  const { main, settings, settingCount } = settingLines(contents, stamps);
  return {
    entries,
    leftOut,
    erased,
    clockBacks,
    from: from ?? null,
    to: to ?? null,
    stampCount: stamps.length,
    stamps: newestFirst(stamps).slice(0, ROWS_MAX).map(stampLine),
    ...main,
    settingCount,
    settings,
  };
}

const stampLine = ({ seq, time, certificate, isEarlier }: CheckedStamp): StampLine => ({
  seq,
  time,
  authority: cleanWords(certificate.subject, LINE_WORDS_MAX),
  fingerprint: certificate.fingerprint,
  isEarlier,
});
