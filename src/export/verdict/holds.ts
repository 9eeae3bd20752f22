import type { Texts, Words } from '../../core/texts';
import type { CheckedStamp, Summary, Verdict } from '../../core/verify/verdict';
import { plain } from '../plain';
import { span, stampTime, utcDay } from './moments';

/** What the file holds. Of one that does not match, nothing but by which key and by what it says it was made. */
export function holdsWords({ outcome, summary }: Verdict, words: Words): string[] {
  if (summary === undefined) return [];
  const contents = outcome === 'unchanged' ? contentsWords(summary, words) : [];
  return [...contents, ...originWords(summary, words)];
}

function contentsWords(summary: Summary, words: Words): string[] {
  const { texts, dates } = words;
  const between = span(summary, dates);
  return [
    ...(between ? [texts('verify_entries', { n: summary.entries, ...between })] : []),
    ...gapWords(summary, texts),
    ...(summary.clockBacks > 0 ? [texts('verify_clock_back', { n: summary.clockBacks })] : []),
    ...(summary.pictures > 0 ? [texts('verify_pictures', { n: summary.pictures })] : []),
    ...summary.stamps.map((stamp) => stampWords(stamp, words)),
  ];
}

function gapWords({ leftOut, erased }: Summary, texts: Texts): string[] {
  if (leftOut === 0 && erased === 0) return [texts('verify_complete')];
  return [
    ...(leftOut > 0 ? [texts('verify_left_out', { n: leftOut })] : []),
    ...(erased > 0 ? [texts('verify_erased', { n: erased })] : []),
  ];
}

function stampWords({ seq, time, certificate, isEarlier }: CheckedStamp, { texts, dates }: Words): string {
  const { subject, issuer, fingerprint, until } = certificate;
  const said = texts('verify_stamp', { n: seq, date: stampTime(time, dates), authority: plain(subject) });
  const date = utcDay(until, dates);
  const by = texts('verify_stamp_certificate', { issuer: plain(issuer), fingerprint: plain(fingerprint), date });
  return [said, ...(isEarlier ? [texts('verify_stamp_earlier')] : []), by].join(' ');
}

function originWords({ kid, made }: Summary, { texts, dates }: Words): string[] {
  const date = dates.minute(made.at);
  return [texts('verify_key', { kid: plain(kid) }), texts('verify_made', { program: plain(made.program), date })];
}
