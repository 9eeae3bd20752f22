/** Does one piece of work after the other, whatever became of the one before. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let line: Promise<void> = Promise.resolve();
  return (work) => {
    line = line.then(work).catch(() => undefined);
    return line;
  };
}
