import type * as v from 'valibot';
import type * as shapes from './shapes';

/** The version of the payload's words; a reader refuses any other. */
export const PAYLOAD_CONTEXT = 'urn:optout-record:v1';

/** Longest statement of a holder, in characters. */
export const STATEMENT_MAX = 200;

export type Account = v.InferOutput<typeof shapes.AccountShape>;
export type Program = v.InferOutput<typeof shapes.ProgramShape>;
export type SealedReading = v.InferOutput<typeof shapes.SealedReadingShape>;
export type Started = v.InferOutput<typeof shapes.StartedShape>;
export type Statement = v.InferOutput<typeof shapes.StatementShape>;
/** What the holder notes of LinkedIn's reply to a request. */
export type Reply = Pick<Extract<Statement, { about: 'reply' }>, 'request' | 'says' | 'day' | 'reference' | 'text'>;
/** Article 21 of GDPR and UK GDPR, where the holder relies on it. */
export type ObjectionRight = v.InferOutput<typeof shapes.ObjectionShape>['right'];
export type PictureTaken = v.InferOutput<typeof shapes.PictureShape>;
export type Observation = v.InferOutput<typeof shapes.ObservationShape>;

/** What is sealed in one entry. */
export type Payload = v.InferOutput<typeof shapes.PayloadShape>;

/** The members that the ledger itself adds when it seals. */
export type Unplaced<P extends Payload> = P extends Payload
  ? Omit<P, '@context' | 'version' | 'ledger' | 'seq' | 'prev'>
  : never;
