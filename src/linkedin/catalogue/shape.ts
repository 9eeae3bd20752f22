import * as v from 'valibot';
import { CONTROLS, OPTION_VALUE } from '../../core/setting';

// The form of the catalogue. What reads it imports the types alone; the tests hold every entry to the shapes, and derive
// the published schema from them.

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const list = <Shape extends v.GenericSchema>(shape: Shape) => v.pipe(v.array(shape), v.readonly());
const some = <Shape extends v.GenericSchema>(shape: Shape) => v.pipe(v.array(shape), v.minLength(1), v.readonly());

/** The parts of LinkedIn's settings by which the audit is grouped, in that order. */
export const CATEGORIES = ['data-privacy', 'advertising', 'visibility'] as const;

/**
 * Where a page carries LinkedIn's key: in the `aria-labelledby` of a switch, in its `id`, before the `__` of the ids of
 * radio inputs, or after `dropdown-container_` in a class around a list.
 */
const KEY_PLACES = ['aria-labelledby', 'id', 'option-ids', 'container-class'] as const;

/** What a page may call a setting: its own name (the page's heading), and the text beside its control. */
const LabelShape = v.strictObject({ name: v.exactOptional(line), control: v.exactOptional(line) });

export const SettingShape = v.strictObject({
  /** LinkedIn's own key where known, else the last part of the address. Never reused for another setting. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  /** LinkedIn's own name for it, in English. */
  name: line,
  category: v.picklist(CATEGORIES),
  control: v.picklist(CONTROLS),
  /** Below `/mypreferences/{d,m,s}/`; the first is where it is opened, the others were seen as well. */
  paths: some(v.pipe(v.string(), v.regex(/^(?:settings\/)?[a-z0-9-]+$/))),
  /** Null where nobody has documented the markup: such a setting is read by rung 2 alone. */
  key: v.nullable(v.strictObject({ in: v.picklist(KEY_PLACES), is: line })),
  /** The tokens of its options; null for a switch, and where nobody has documented them. */
  options: v.nullable(some(v.pipe(v.string(), v.regex(OPTION_VALUE)))),
  /** What we recommend; most of what is neither is a matter of taste. */
  recommended: v.picklist(['off', 'your-choice']),
  /** By language (BCP 47). */
  labels: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)), LabelShape),
  /** How sure address and markup are: primary text or several independent reports, or one good secondary source. */
  sure: v.picklist(['high', 'medium']),
  /** Where each part is known from. */
  sources: some(v.strictObject({ of: v.picklist(['address', 'key', 'control', 'name']), from: line })),
  /** Keys of texts on what it does, its default, or since when; only where there is a source for each. */
  notes: list(v.strictObject({ text: v.pipe(v.string(), v.regex(/^audit_note_[a-z_]+$/)), from: line })),
  /** Ids of the settings that LinkedIn turns off together with this one. */
  turnsOff: list(v.string()),
});

/** One preference LinkedIn offers, as data. */
export type SettingDefinition = v.InferOutput<typeof SettingShape>;
export type Label = v.InferOutput<typeof LabelShape>;
