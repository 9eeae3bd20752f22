import { keyedSwitch } from './entry';
import type { SettingDefinition } from './shape';
import { CHANGE_OF_2025 } from './sources';

const category = 'advertising';

export const advertising: readonly SettingDefinition[] = [
  keyedSwitch({
    id: 'allowProfileAndActivityDataForMarketingAds',
    name: 'LinkedIn promotions: ads',
    category,
    paths: ['settings/linkedin-promotions'],
  }),
  keyedSwitch({
    id: 'tipsForUsingLinkedinViaEmail',
    name: 'LinkedIn promotions: e-mail',
    category,
    paths: ['settings/linkedin-promotions'],
    recommended: 'your-choice',
  }),
  keyedSwitch({
    id: 'shareDataWithTrustedPartners',
    name: 'Data sharing with affiliates and select partners',
    category,
    paths: ['settings/share-data-with-select-partners', 'settings/share-data-with-trusted-partners'],
    notes: [{ text: 'audit_note_sharing_since', from: CHANGE_OF_2025 }],
  }),
  keyedSwitch({ id: 'allowAdsByAge', name: 'Age range, for ads', category, paths: ['settings/ads-by-age'] }),
  keyedSwitch({ id: 'allowAdsByGender', name: 'Gender, for ads', category, paths: ['settings/ads-by-gender'] }),
  keyedSwitch({
    id: 'allowLinkedInAudienceNetwork',
    name: 'Ads outside of LinkedIn',
    category,
    paths: ['settings/ads-beyond-linkedin'],
    notes: [{ text: 'audit_note_turns_off_sharing', from: CHANGE_OF_2025 }],
    turnsOff: ['shareDataWithTrustedPartners'],
  }),
  keyedSwitch({
    id: 'allowUseOfThirdPartyData',
    name: 'Interactions with businesses, for ads',
    category,
    paths: ['settings/ads-interactions-with-business'],
  }),
  keyedSwitch({
    id: 'allowConversionTrackings',
    name: 'Ad-related actions',
    category,
    paths: ['settings/ads-related-actions'],
  }),
  keyedSwitch({
    id: 'allowIpToPersonalizeAds',
    name: 'Inferred city location, for ads',
    category,
    paths: ['settings/ads-inferred-location'],
  }),
  keyedSwitch({
    id: 'adsPrivacyAllowInterestsAndBehaviors',
    name: 'Interests and traits, for ads',
    category,
    paths: ['interest-categories'],
  }),
];
