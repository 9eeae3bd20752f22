import type { Card } from './card';
import { Facts } from './Facts';
import { Shape } from './Shape';

type Props = {
  readonly card: Card;
  /** The level of the headline: the popup's own title, or a part of a page. */
  readonly heading: 'h1' | 'h2';
  /** Only one element of a page carries the attributes by which programs find the state. */
  readonly isMarked: boolean;
  /** Stands in place of facts, steps and hint while the switch is being read. */
  readonly reading?: string | undefined;
};

/** One setting: name, shape and headline, meaning, facts, one hint. Labelled by the setting's name. */
export function StateCard({ card, heading: Heading, isMarked, reading }: Props) {
  const name = `${card.setting}-name`;
  return (
    <section class={`card tint-${card.tint}`} aria-labelledby={name} {...(isMarked && marksOf(card))}>
      <p class="card-name" id={name}>
        {card.name}
      </p>
      <div class="card-head">
        <Shape name={card.shape} />
        <Heading>{card.headline}</Heading>
      </div>
      {card.meaning.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {reading === undefined ? <Rest card={card} /> : <p class="card-hint">{reading}</p>}
    </section>
  );
}

function Rest({ card: { facts, steps, hint } }: { readonly card: Card }) {
  return (
    <>
      <Facts facts={facts} />
      {steps && (
        <ol class="card-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {hint && <p class="card-hint">{hint}</p>}
    </>
  );
}

function marksOf({ setting, marks }: Card) {
  return {
    'data-setting': setting,
    'data-state': marks.state,
    'data-basis': marks.basis,
    'data-account': marks.account,
  };
}
