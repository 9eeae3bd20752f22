import type { Respond } from '../../../scripts/browser/loopback-answer.mjs';
import { openAuthority } from '../../timestamp/authority';
import type { Others } from './site';

/** What an authority was asked. */
type Asked = Parameters<Respond>[0];

/** How an authority answers: the bytes of a reply, or anything else that a server may say. */
type Answer = (request: Uint8Array) => Uint8Array | ReturnType<Respond>;

/** Both authorities on loopback, under their real names; `openssl ts` is behind them until a test says otherwise. */
export function startAuthorities() {
  const authority = openAuthority();
  const asked: Asked[] = [];
  let answer: Answer = authority.reply;
  const others: Others = {
    hosts: ['timestamp.sectigo.com', 'freetsa.org'],
    respond: (request) => {
      asked.push(request);
      const answered = answer(request.body);
      return answered instanceof Uint8Array ? { status: 200, headers: REPLY, body: answered } : answered;
    },
  };
  return {
    authority,
    others,
    /** All that both were asked, in order; grows. */
    asked,
    answers: (other: Answer = authority.reply) => {
      answer = other;
    },
    close: authority.close,
  };
}

const REPLY = { 'content-type': 'application/timestamp-reply' };
