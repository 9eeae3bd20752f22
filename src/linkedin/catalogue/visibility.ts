import { keyedSwitch, undocumented } from './entry';
import type { SettingDefinition } from './shape';

const category = 'visibility';

export const visibility: readonly SettingDefinition[] = [
  keyedSwitch({
    id: 'discloseAsProfileViewer',
    name: 'Profile viewing options',
    category,
    control: 'radio-group',
    paths: ['profile-viewing-options'],
    key: { in: 'option-ids', is: 'discloseAsProfileViewer' },
    options: ['DISCLOSE_FULL', 'DISCLOSE_ANONYMOUS', 'HIDE'],
    recommended: 'your-choice',
  }),
  undocumented({
    id: 'profile-visibility-for-partners',
    name: 'Profile discovery and visibility off LinkedIn',
    category,
    control: 'switch',
    paths: ['settings/profile-visibility-for-partners', 'profile-visibility-for-partners'],
  }),
  undocumented({
    id: 'data-export-by-page-admins',
    name: 'Page owners exporting your data',
    category,
    control: 'switch',
    paths: ['settings/data-export-by-page-admins'],
    recommended: 'off',
  }),
  undocumented({
    id: 'discover-me-by-email-address',
    name: 'Profile discovery using e-mail address',
    category,
    control: 'radio-group',
    paths: ['settings/discover-me-by-email-address'],
  }),
  undocumented({
    id: 'discover-me-by-phone-number',
    name: 'Profile discovery using phone number',
    category,
    control: 'radio-group',
    paths: ['settings/discover-me-by-phone-number'],
  }),
];
