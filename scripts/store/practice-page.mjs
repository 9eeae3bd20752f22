import { practicePage } from '../demo/practice.mjs';

/** What the practice page says, in German. What LinkedIn has words of its own for, in its words (`src/linkedin/labels.ts`). */
const GERMAN = [
  ['<html lang="en">', '<html lang="de">'],
  ['<title>Practice page: not LinkedIn<', '<title>Übungsseite: nicht LinkedIn<'],
  ['<b>Practice page: not LinkedIn.</b>', '<b>Übungsseite: nicht LinkedIn.</b>'],
  [
    'It stands in for the settings page. Nothing here reaches an account.',
    'Sie steht für die Einstellungsseite. Nichts hier erreicht ein Konto.',
  ],
  ['</i>Settings<', '</i>Einstellungen<'],
  ['>Settings / Privacy<', '>Einstellungen / Datenschutz<'],
  ['<h1>Data for Generative AI Improvement<', '<h1>Daten zur Verbesserung generativer KI<'],
  [
    'On LinkedIn this switch decides about AI that creates content. Here it only remembers, in this tab, how you left it.',
    'Auf LinkedIn entscheidet dieser Schalter über KI, die Inhalte erzeugt. Hier merkt er sich in diesem Tab, wie Sie ihn verlassen.',
  ],
  ['>What to try<', '>Was Sie versuchen können<'],
  [
    'Turn the switch off, look at the extension’s popup, then reload this page and look again.',
    'Schalten Sie ihn aus, öffnen Sie die Erweiterung, laden Sie neu und sehen Sie noch einmal hin.',
  ],
  [
    'Use my data for training content creation AI models',
    'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
  ],
  [`on ? 'On' : 'Off'`, `on ? 'An' : 'Aus'`],
  ['Remembered in this tab.', 'In diesem Tab gemerkt.'],
];

/** Whose account is signed in, as an older navigation of LinkedIn's says it; not displayed. */
const MEMBER =
  '<nav class="global-nav__me" hidden><img class="global-nav__me-photo" alt="" src="data:,"><a href="/in/practice/"></a></nav>';

/**
 * @param {import('./languages.mjs').Language} language
 * @returns {string} the practice page, as a member with that language would see it who is signed in
 * @throws {Error} where it says something else than what is translated here
 */
export function practicePageIn(language) {
  const page = practicePage().replace('<body>', `<body>${MEMBER}`);
  if (language === 'en') return page;
  return GERMAN.reduce((text, [said = '', german = '']) => {
    if (!text.includes(said)) throw new Error(`The practice page no longer says “${said}”.`);
    return text.replace(said, german);
  }, page);
}
