/** @typedef {{ readonly code: 0 | 1 | 2, readonly words: string }} AuditVerdict how the command ends, and what it says */

/**
 * What `npm audit --json` found.
 * @param {string} answer its output, of whatever registry
 * @returns {AuditVerdict}
 */
export function verdictOf(answer) {
  const report = parsed(answer);
  const holes = report?.vulnerabilities;
  const counted = report?.metadata?.dependencies?.prod;
  // A report of nothing at all would say that nothing is wrong with nothing.
  if (typeof holes !== 'object' || holes === null || !(counted > 0)) return { code: 2, words: unknown(report) };
  const found = Object.values(holes).map(({ name, severity, range }) => `${name} ${range} (${severity})`);
  if (found.length === 0) return { code: 0, words: `No hole is known in the ${counted} packages that we ship.` };
  return { code: 1, words: `Holes are known in what we ship:\n  ${found.join('\n  ')}\nSee \`npm audit --omit=dev\`.` };
}

/** @type {(report: { message?: unknown } | undefined) => string} */
function unknown(report) {
  const said = typeof report?.message === 'string' ? ` It said: ${report.message}.` : '';
  return `Not known: the registry does not answer what holes there are.${said} Ask one that does: npm run audit --registry=ADDRESS`;
}

/** @type {(answer: string) => any} any: it is looked through above */
function parsed(answer) {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}
