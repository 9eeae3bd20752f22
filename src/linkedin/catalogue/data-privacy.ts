import { MAIN_SETTING } from '../../core/setting';
import { GENAI_LABELS } from '../labels';
import { keyedSwitch } from './entry';
import type { SettingDefinition } from './shape';
import { EUROPEAN_NOTICE, HELP, SHOWN, TOOL } from './sources';

const category = 'data-privacy';

export const dataPrivacy: readonly SettingDefinition[] = [
  keyedSwitch({
    id: MAIN_SETTING,
    name: 'Data for Generative AI Improvement',
    category,
    paths: ['settings/data-for-ai-improvement'],
    labels: GENAI_LABELS,
    sources: [
      { of: 'address', from: EUROPEAN_NOTICE },
      { of: 'key', from: TOOL },
      { of: 'name', from: SHOWN },
    ],
    notes: [{ text: 'audit_note_genai_default', from: HELP }],
  }),
  keyedSwitch({
    id: 'allowAnonymizedDataResearch',
    name: 'Social, economic and workplace research',
    category,
    paths: ['settings/policy-and-academic-research'],
  }),
  keyedSwitch({
    id: 'nonEssentialCookieConsent',
    name: 'Non-essential cookies',
    category,
    paths: ['member-cookies'],
    key: { in: 'id', is: 'nonEssentialCookieConsent' },
  }),
];
