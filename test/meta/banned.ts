/** What no text for people says of this program (interface, section 1): each promises more than anybody can see. */
export const BANNED = [
  ...['proof', 'proves', 'guaranteed', 'protected', 'safe', 'secure', 'certified', 'tamper-proof', 'court-ready'],
  ...['legally valid', 'verified', 'trusted', 'invisible', 'undetectable', 'free', 'best', 'only'],
];

/** The same in German, without their endings. */
export const BANNED_GERMAN = [
  ...['Beweis', 'beweist', 'garantiert', 'geschützt', 'sicher', 'zertifiziert', 'fälschungssicher', 'gerichtsfest'],
  ...['rechtsgültig', 'rechtssicher', 'verifiziert', 'vertrauenswürdig', 'unsichtbar', 'kostenlos', 'gratis', 'beste'],
  'einzig',
];

/** Whether a text has a word as a word of its own, not as a part of another. */
export const writes = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(text);

const ENDING = '(?:e|en|er|es|em|n|r|s|m)?';

/** The same of a German word, whatever its ending. */
export const writesGerman = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}-])${word}${ENDING}(?![\\p{L}-])`, 'iu').test(text);
