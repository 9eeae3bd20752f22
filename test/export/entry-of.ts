import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { toBase64url, utf8 } from '../../src/core/bytes';
import { commitOf, linkOf } from '../../src/core/chain';
import type { Entry } from '../../src/core/entry';
import type { Instant } from '../../src/core/instant';
import type { KnownAccount } from '../../src/core/ledger';
import {
  type Account,
  type Observation,
  PAYLOAD_CONTEXT,
  type Payload,
  type Reply,
  type SealedReading,
} from '../../src/core/payload';
import type { Region } from '../../src/core/region';
import {
  accountSentence,
  erasedSentence,
  objectionSentence,
  observationSentence,
  pictureSentence,
  recipientSentence,
  regionSentence,
  replySentence,
  startedSentence,
  turnedOffSentence,
} from '../../src/core/sentence';
import { MAIN_SETTING } from '../../src/core/setting';
import { PayloadShape } from '../../src/core/shapes';

/** A line of an example, as it is told in a test. */
export type Written = { readonly at: Instant } & (
  | { readonly kind: 'started'; readonly reason?: 'first' | 'key-missing' | 'erased' }
  | { readonly kind: 'statement'; readonly text: string }
  | { readonly kind: 'account'; readonly account: KnownAccount; readonly text: string }
  | { readonly kind: 'objection'; readonly right: 'gdpr-article-21' | null }
  | { readonly kind: 'turned-off'; readonly day: string; readonly account: Account }
  | { readonly kind: 'region'; readonly region: Region }
  | ({ readonly kind: 'reply' } & Reply)
  | { readonly kind: 'picture'; readonly bytes: string }
  | { readonly kind: 'erased'; readonly seq: number }
  | {
      readonly kind: 'observation';
      readonly reading: SealedReading;
      readonly account?: Account;
      readonly page?: Partial<Observation['page']>;
      readonly setting?: Observation['setting'];
    }
);

const SETTING = { id: MAIN_SETTING, name: 'Data for Generative AI Improvement' };
const PAGE = {
  address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  language: 'en-US',
  heading: 'Data for Generative AI Improvement',
  control: 'Use my data for training content creation AI models',
};

/** In whose name an entry is written: its history, its key and its program. */
type Signer = Pick<Payload, 'ledger' | 'program'> & { readonly key: { readonly kid: string; readonly jwk: object } };

/** An entry that is well formed and rightly linked; its signature is none. */
export async function entryOf(line: Written, seq: number, prev: string, signer: Signer): Promise<Entry> {
  const { ledger, program, key } = signer;
  // An example of a shape that readers refuse would be no example.
  const payload = v.parse(
    PayloadShape,
    payloadOf(line, { '@context': PAYLOAD_CONTEXT, version: 1, ledger, seq, prev, program }),
  );
  const jws = {
    protected: toBase64url(utf8(JSON.stringify({ alg: 'ES256', typ: 'optout-record+jws', ...key }))),
    payload: toBase64url(utf8(JSON.stringify(payload))),
    signature: toBase64url(new Uint8Array(64).fill(seq + 1)),
  };
  const salt = new Uint8Array(16).fill(seq + 1);
  const commit = await commitOf(salt, jws);
  return { seq, jws, salt: toBase64url(salt), commit, link: await linkOf(seq, prev, commit) };
}

function pictureOf(line: Extract<Written, { kind: 'picture' }>, shared: Frame & Pick<Payload, 'at'>): Payload {
  const file = Buffer.from(line.bytes, 'base64');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const digest = createHash('sha256').update(file).digest('base64url');
  const sentence = pictureSentence(line.at, line.at, PAGE.address);
  const about = { taken: line.at, address: PAGE.address, media: 'image/png', cropped: false } as const;
  return { ...shared, sentence, kind: 'picture', ...about, digest, size: file.length, width, height };
}

type Frame = Pick<Payload, '@context' | 'version' | 'ledger' | 'seq' | 'prev' | 'program'>;

function payloadOf(line: Written, frame: Frame): Payload {
  const shared = { ...frame, at: line.at };
  switch (line.kind) {
    case 'started': {
      const reason = line.reason ?? 'first';
      return { ...shared, sentence: startedSentence(line.at, reason), kind: 'started', reason, earlier: null };
    }
    case 'statement': {
      const sentence = recipientSentence(line.at, line.text);
      return { ...shared, sentence, kind: 'statement', about: 'recipient', text: line.text };
    }
    case 'account': {
      const { account, text } = line;
      const sentence = accountSentence(line.at, account.label, text);
      return { ...shared, sentence, kind: 'statement', about: 'account', account, text };
    }
    case 'objection': {
      const purpose = ['model-training', 'content-generation'] as const;
      const node = { kind: 'right-exercise', right: line.right, purpose: [...purpose] as [...typeof purpose] } as const;
      const sentence = objectionSentence(line.at, line.right);
      return { ...shared, sentence, kind: 'statement', about: 'objection', text: '', objection: node };
    }
    case 'turned-off': {
      const { account, day } = line;
      const sentence = turnedOffSentence(line.at, SETTING.name, day, account);
      return { ...shared, sentence, kind: 'statement', about: 'turned-off', text: '', account, day };
    }
    case 'region': {
      const sentence = regionSentence(line.at, line.region);
      return { ...shared, sentence, kind: 'statement', about: 'region', text: '', region: line.region };
    }
    case 'reply': {
      const { request, says, day, reference, text } = line;
      const noted = { request, says, day, reference, text };
      return { ...shared, sentence: replySentence(line.at, noted), kind: 'statement', about: 'reply', ...noted };
    }
    case 'picture':
      return pictureOf(line, shared);
    case 'erased': {
      const sentence = erasedSentence(line.at, line.seq);
      return { ...shared, sentence, kind: 'erased', erased: { seq: line.seq, kind: 'observation' } };
    }
    case 'observation': {
      const { reading, account = 'unknown', page, setting = SETTING } = line;
      return {
        ...shared,
        sentence: observationSentence({ at: line.at, name: setting.name, reading, account }),
        kind: 'observation',
        visit: `00000000-0000-4000-8000-${String(frame.seq).padStart(12, '0')}`,
        pass: 1,
        setting,
        reading,
        page: { ...PAGE, ...page },
        account,
      };
    }
  }
}
