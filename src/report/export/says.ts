import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import type { Kept } from '../../core/kept';
import type { Texts } from '../../core/texts';
import { linesIn, rowMaker } from '../../export/row';
import { objectionWords, regionWords, replyWords } from '../../export/row-words';
import { settingsIn } from '../../export/settings-in';
import type { StatementRequest } from '../../messages/protocol';
import type { PageWords } from '../page-words';

const ALWAYS = ['export_says_device', 'export_says_program', 'export_says_dates', 'export_says_key'];

/**
 * What a file says about its holder, besides what they state (interface, section 8.6).
 * @param kept as it goes into the file
 */
export function saysOf(kept: Kept | undefined, texts: Texts): string[] {
  const always = ALWAYS.map((key) => texts(key));
  return kept ? [...always, ...saysOfHistory(kept.history, texts), ...saysOfPictures(kept, texts)] : always;
}

function saysOfHistory(history: History, texts: Texts): string[] {
  const isMarked = history.observations.some(({ account }) => account !== 'unknown');
  const names = [...settingsIn(history).values()];
  const n = history.leftOut.length;
  return [
    ...(isMarked ? [texts('export_says_account')] : []),
    ...(names.length > 1 ? [texts('export_says_settings', { names: names.join('; ') })] : []),
    ...(n > 0 ? [texts('export_says_left_out', { n })] : []),
  ];
}

function saysOfPictures({ pictures }: Kept, texts: Texts): string[] {
  return pictures.length > 0 ? [texts('export_says_pictures', { n: pictures.length })] : [];
}

/** The statements that stand in a file: those sealed before, and those that will be. */
export function statementsOf(
  kept: Kept | undefined,
  requests: readonly StatementRequest[],
  { texts, dates }: PageWords,
): string[] {
  const stated = kept ? linesIn(kept).filter((line) => payloadOf(line)?.kind === 'statement') : [];
  const rows = kept ? stated.map(rowMaker(kept, texts)) : [];
  const sealed = rows.flatMap(({ at, said }) =>
    at ? [texts('export_said', { date: dates.minute(at), statement: said })] : [],
  );
  const fresh = requests.map((one) => texts('export_says_new', { statement: requestWords(one, texts) }));
  return [...new Set([...sealed, ...fresh])];
}

function requestWords(request: StatementRequest, texts: Texts): string {
  switch (request.about) {
    case 'recipient':
      return texts('history_recipient', { name: request.text });
    case 'account':
      return texts('history_account_name', { label: request.label, name: request.text });
    case 'objection':
      return objectionWords(request.right, texts);
    case 'region':
      return regionWords(request.region, texts);
    case 'reply':
      return replyWords(request, texts);
    case 'turned-off':
      return texts('history_turned_off_unknown', { day: request.day });
  }
}
