import type { Texts } from '../core/texts';
import type { Section } from './section';

type Props = { readonly sections: readonly Section[]; readonly current: Section; readonly texts: Texts };

/** Links to the sections: a column at the side, a row on top where the window is narrow. */
export function Navigation({ sections, current, texts }: Props) {
  return (
    <nav aria-label={texts('report_sections')}>
      <ul class="sections">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current.id && { 'aria-current': 'page' })}>
              {texts(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
