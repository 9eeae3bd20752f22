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
import { loadWords } from '../platform/texts';
import { showTheme } from '../ui/show-theme';
import { Popup } from './Popup';
import type { Ports } from './ports';

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
const stored = await readStored();
showTheme(stored['theme']);
const words = await loadWords(stored['language']);
document.documentElement.lang = words.language;
const root = document.getElementById('popup');
if (root) render(<Popup ports={ports} words={words} />, root);
