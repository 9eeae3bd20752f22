import { useState } from 'preact/hooks';
import { type Day, dayOf, isDay } from '../../core/day';
import type { Reply } from '../../core/payload';
import { REFERENCE_MAX, REPLIES, REPLY_MAX, REQUESTS } from '../../core/reply';
import { capital } from '../../export/words';
import { ListField } from '../ListField';
import { Press } from '../Press';
import type { PartProps } from '../section';
import { TypedField } from '../TypedField';
import { useSealing } from '../use-sealing';

type Props = PartProps & {
  /** The last day that a reply can be of. */
  readonly today: Day;
};

const EMPTY: Reply = { request: 'objection', says: 'confirms', day: '', reference: '', text: '' };

/** A reply of LinkedIn's, noted by the person: sealed as their statement. */
export function ReplyForm({ today, ...shared }: Props) {
  const { ports, words } = shared;
  const { texts } = words;
  const [reply, setReply] = useState(EMPTY);
  const { said, say, seal } = useSealing(shared);
  const fill = (part: Partial<Reply>) => setReply((before) => ({ ...before, ...part }));
  const note = async () => {
    if (!isDay(reply.day) || reply.day > dayOf(ports.now())) return say(texts('reply_day_wrong'));
    say(undefined);
    const isSealed = await seal(
      { type: 'statement', about: 'reply', ...reply },
      { done: texts('reply_sealed'), refused: 'reply_refused' },
    );
    // What was typed meanwhile stays.
    if (isSealed) setReply((now) => (now === reply ? EMPTY : now));
  };
  const named = <Value extends string>(values: readonly Value[], before: string) =>
    values.map((value) => ({ value, label: capital(texts(`${before}_${value}`)) }));
  return (
    <>
      <details class="fold reply">
        <summary data-action="note">{texts('reply_note')}</summary>
        <ListField
          label={texts('reply_request')}
          values={named(REQUESTS, 'request')}
          chosen={reply.request}
          onChoose={(request) => fill({ request })}
        />
        <ListField
          label={texts('reply_says')}
          values={named(REPLIES, 'reply')}
          chosen={reply.says}
          onChoose={(says) => fill({ says })}
        />
        <TypedField
          label={texts('reply_day')}
          kind="day"
          max={today}
          value={reply.day}
          onInput={(day) => fill({ day })}
        />
        <TypedField
          label={texts('reply_reference')}
          kind="line"
          length={REFERENCE_MAX}
          value={reply.reference}
          onInput={(reference) => fill({ reference })}
        />
        <TypedField
          label={texts('reply_text')}
          kind="lines"
          length={REPLY_MAX}
          value={reply.text}
          onInput={(text) => fill({ text })}
        />
        <Press label={texts('reply_seal')} action="seal-reply" onPress={() => void note()} />
      </details>
      <p role="status" class={said?.isRefusal ? 'refused' : undefined}>
        {said?.words}
      </p>
    </>
  );
}
