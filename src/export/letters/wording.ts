/** Points that end one sentence: the last with a full stop, the one before it with "and". */
export function list(points: readonly string[]): string {
  const last = points.length - 1;
  return points
    .map((point, index) => `- ${point}${index === last ? '.' : index === last - 1 ? '; and' : ';'}`)
    .join('\n');
}

/** What the writer filled in, or what is to be filled in, in square brackets. */
export const filled = (words: string, blank: string): string => words.trim() || `[${blank}]`;
