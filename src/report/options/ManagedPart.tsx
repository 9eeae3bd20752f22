import { isManaged, type Managed } from '../../core/managed';
import { regionKey } from '../../core/region';
import type { Texts } from '../../core/texts';
import { Part } from '../Part';
import { daysWords, LANGUAGE_NAMES } from './words';

type Props = { readonly managed: Managed; readonly texts: Texts };

/** What an organisation set, and that it is told nothing; nothing where it set nothing. */
export function ManagedPart({ managed, texts }: Props) {
  if (!isManaged(managed)) return null;
  return (
    <Part title={texts('managed_title')}>
      <p>{texts('managed_about')}</p>
      <ul class="says">
        {managedLines(managed, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function managedLines({ options, forbids, hidesWelcome, unknown }: Managed, texts: Texts): string[] {
  const { region, language, reminder } = options;
  return [
    ...(region ? [texts('managed_region', { value: texts(regionKey(region)) })] : []),
    ...(language ? [texts('managed_language', { value: LANGUAGE_NAMES[language] })] : []),
    ...(reminder === undefined ? [] : [texts('managed_reminder', { value: daysWords(reminder, texts) })]),
    ...(hidesWelcome ? [texts('managed_welcome')] : []),
    ...forbids.map((what) => texts(`managed_${what}`)),
    ...(unknown > 0 ? [texts('managed_unknown', { n: unknown })] : []),
  ];
}
