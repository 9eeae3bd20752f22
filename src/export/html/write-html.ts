import type { ExportInput } from '../input';
import { checkSteps, holderStatement, legalLine, publishedPages } from './closing';
import { historyTable } from './history-table';
import { limits } from './limits';
import { html, markupText } from './markup';
import { particulars } from './particulars';
import { pictures } from './pictures';
import { sealedPart } from './sealed-part';
import { isOfSeveral, settingsTable } from './settings-table';
import { footText, style } from './style';
import { summary } from './summary';
import { timeLine } from './time-line';

/**
 * The record as one file to read, print and send (interface, section 8.2): two printed pages, black on white, no script,
 * no request. Mail filters stop scripted files, and a tick that a file prints about itself shows nothing; the policy in
 * the head keeps both out even where somebody adds them.
 */
export function writeHtml(input: ExportInput): string {
  const { texts, language } = input;
  const title = texts(isOfSeveral(input) ? 'record_title_several' : 'record_title');
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${style(input)}
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${texts('record_maker', { program: input.program.name, version: input.program.version })}</p>
</header>
${summary(input)}
${particulars(input)}
${limits(input)}${settingsTable(input)}
${historyTable(input)}${timeLine(input)}
${pictures(input)}
${holderStatement(texts)}
${checkSteps(input)}
${publishedPages(input)}
${legalLine(texts)}
${sealedPart(input)}
</main>
<div class="foot" aria-hidden="true">${footText(input)}</div>
</body>
</html>
`;
  return markupText(page);
}
