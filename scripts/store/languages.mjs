import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** @typedef {'en' | 'de'} Language a language that the stores are given pictures and texts in */

/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'de'];

/**
 * Where a person of that language may live: what the extension is told in the options, and the zone of the device's clock.
 * @type {Readonly<Record<Language, { region: string, zone: string }>>}
 */
export const LIVES = {
  en: { region: 'us', zone: 'America/New_York' },
  de: { region: 'eu', zone: 'Europe/Berlin' },
};

/**
 * What stands beside each picture, one sentence each, and the line that every picture carries.
 * @type {Readonly<Record<Language, { practice: string, captions: Readonly<Record<SceneName, string>> }>>}
 */
export const WORDS = {
  en: {
    practice: 'Practice page',
    captions: {
      'switch-on': 'Open LinkedIn’s setting, and see what its switch shows.',
      'off-since': 'State and date stay in your browser, beside LinkedIn’s own sentence.',
      overview: 'See when training was possible where you live.',
      history: 'Look back at each reading, and see what is not known between them.',
      record: 'Export a dated record that others can check without you.',
    },
  },
  de: {
    practice: 'Übungsseite',
    captions: {
      'switch-on': 'Öffnen Sie LinkedIns Einstellung und sehen Sie, was der Schalter zeigt.',
      'off-since': 'Stand und Datum bleiben in Ihrem Browser, neben LinkedIns eigenem Satz.',
      overview: 'Sehen Sie, wann Training in Ihrer Region möglich war.',
      history: 'Sehen Sie jede Ablesung und was dazwischen nicht bekannt ist.',
      record: 'Exportieren Sie eine datierte Aufzeichnung, die andere ohne Sie prüfen können.',
    },
  },
};

/** @typedef {'switch-on' | 'off-since' | 'overview' | 'history' | 'record'} SceneName */

/**
 * The extension's own texts.
 * @param {Language} language
 * @returns {(key: string) => string}
 */
export function textsIn(language) {
  const file = join(ROOT, 'src', 'public', '_locales', language, 'messages.json');
  /** @type {Readonly<Record<string, { message: string }>>} */
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`${file} has no ${key}.`);
    return found.message;
  };
}
