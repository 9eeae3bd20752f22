import { type MessagePort, Worker } from 'node:worker_threads';
import type { Told } from './check-line';
import type { Checker } from './lanes';

/** What a thread is asked. */
type Question = { readonly file: string; readonly path: string };

type Waiting = { readonly resolve: (told: Told) => void; readonly reject: (why: Error) => void };

/** Starts this program once more, in a thread of its own, to check files there. */
export function startThread(program: URL): Checker {
  const thread = new Worker(program, { env: {} });
  let hasEnded = false;
  let waiting: Waiting | undefined;
  thread.on('message', (told: Told) => waiting?.resolve(told));
  // What went wrong is of no use to anybody; that it ended is told in any case.
  thread.on('error', () => undefined);
  thread.on('exit', () => {
    hasEnded = true;
    waiting?.reject(new Error('The thread has ended.'));
  });
  return {
    check: (file, path) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (hasEnded) reject(new Error('The thread had ended.'));
        else thread.postMessage({ file, path } satisfies Question);
      }),
    end: () => void thread.terminate(),
  };
}

/** The other end: answers each question in its turn. What is thrown ends the thread. */
export function serve(port: MessagePort, check: (file: string, path: string) => Promise<Told>): void {
  // Nobody but `startThread` asks.
  port.on('message', ({ file, path }: Question) => void check(file, path).then((told) => port.postMessage(told)));
}
