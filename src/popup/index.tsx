import { render } from 'preact';
import { hasAccess, requestAccess } from '../platform/access';
import { onAnnounced } from '../platform/announcements';
import { copyText } from '../platform/clipboard';
import { now } from '../platform/clock';
import { readGist } from '../platform/gist-reader';
import { readImportedLast } from '../platform/imported-last';
import { keepStored } from '../platform/keep';
import { holdDraft, takePicture } from '../platform/picture-draft';
import { readStored, saveOptions } from '../platform/stored-options';
import { readStructure } from '../platform/structure';
import { activeTab, checkPage, lookAt, openAnew, openReport, openSetting } from '../platform/tabs';
import { loadWordsAhead } from '../platform/texts';
import { showTheme } from '../ui/show-theme';
import { ahead } from './ahead';
import { Popup } from './Popup';
import type { Ports } from './ports';
import { gather } from './situation';

const ports: Ports = {
  // Only a popup that comes before the background kept what was added needs it.
  readGist: () => readGist(async () => (await import('../platform/derive-gist')).deriveGist),
  readImportedLast,
  activeTab,
  lookAt,
  checkPage,
  openAnew,
  openSetting,
  openReport,
  takePicture,
  holdDraft,
  readStructure,
  copyText,
  readStored,
  saveOptions,
  hasAccess,
  requestAccess,
  onAnnounced,
  now,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  close: () => window.close(),
};

keepStored();
// While the texts are loaded.
const gatherSoon = ahead(() => gather(ports), ports);
const stored = readStored();
const words = await loadWordsAhead(stored.then(({ language }) => language));
showTheme((await stored)['theme']);
document.documentElement.lang = words.language;
const root = document.getElementById('popup');
if (root) render(<Popup ports={ports} gather={gatherSoon} words={words} />, root);
