/** What a member can ask of LinkedIn: to stop, to tell, to delete, to put right. */
export const REQUESTS = ['objection', 'access', 'erasure', 'correction'] as const;
export type RequestKind = (typeof REQUESTS)[number];

/**
 * What LinkedIn's reply says of it: that it came, that the answer takes longer, or the answer itself; or, where none came, that
 * the holder waits for it no more.
 */
export const REPLIES = ['confirms', 'extends', 'answers', 'unanswered'] as const;
export type ReplyKind = (typeof REPLIES)[number];

/** Longest text of a reply as its holder notes it, in characters. */
export const REPLY_MAX = 2000;

/** Longest reference number, in characters. */
export const REFERENCE_MAX = 100;
