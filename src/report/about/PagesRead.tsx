import type { Texts } from '../../core/texts';
import { addressOf } from '../../linkedin/address';
import { SETTINGS } from '../../linkedin/catalogue/settings';
import { OutsideLink } from '../../ui/OutsideLink';

/** The settings that are read, each with the page where it stands, folded until somebody asks. */
export function PagesRead({ texts }: { readonly texts: Texts }) {
  return (
    <details class="fold">
      <summary>{texts('about_reads_pages', { n: SETTINGS.length })}</summary>
      <ul class="says">
        {SETTINGS.map((setting) => (
          <li key={setting.id}>
            <OutsideLink address={addressOf(setting)}>{setting.name}</OutsideLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
