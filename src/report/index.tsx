import { render } from 'preact';
import verifying from '../../VERIFYING.md?raw';
import { hasAccess, requestAccess } from '../platform/access';
import { onAnnounced } from '../platform/announcements';
import { askBackground } from '../platform/background';
import { copyText } from '../platform/clipboard';
import { now } from '../platform/clock';
import { declared } from '../platform/declared';
import { download } from '../platform/download';
import { dropDraft, readDraft } from '../platform/draft-reader';
import { openMail, print } from '../platform/hand-over';
import { keepStored } from '../platform/keep';
import { readKept } from '../platform/kept-reader';
import { readManaged } from '../platform/managed';
import { mayNotify, requestNotices } from '../platform/notices';
import { isOnline } from '../platform/online';
import { onOptions, readOptions } from '../platform/options';
import { program } from '../platform/program';
import { openSettingPage } from '../platform/setting-page';
import {
  elsewhereIn,
  onElsewhere,
  onShared,
  onSharing,
  readShared,
  readSharing,
  requestSharing,
  startSharing,
  stopSharing,
} from '../platform/sharing';
import { readStored, saveOptions } from '../platform/stored-options';
import { showSetting } from '../platform/tabs';
import { loadWords } from '../platform/texts';
import { AUTHORITIES, askAuthority, requestAuthorityHost } from '../platform/time-stamp-authority';
import { showTheme } from '../ui/show-theme';
import { cutOut } from './picture/cut-out';
import type { Ports } from './ports';
import { Report } from './Report';

const managed = await readManaged();
const ports: Ports = {
  managed,
  readKept,
  askBackground,
  download,
  copyText,
  loadWords,
  print,
  openMail,
  onAnnounced,
  now,
  program,
  declared,
  verifying,
  isOnline,
  loadStamping: async () => ({
    ...(await import('../timestamp/stamping')),
    ...(await import('../timestamp/check-stamp')),
  }),
  authorities: AUTHORITIES,
  requestAuthorityHost,
  askAuthority,
  readDraft,
  dropDraft,
  showSetting,
  openSettingPage,
  hasAccess,
  requestAccess,
  cutOut,
  mayNotify,
  requestNotices,
  readOptions,
  saveOptions,
  onOptions,
  requestSharing,
  readSharing,
  startSharing,
  stopSharing,
  onSharing,
  readShared,
  onShared,
  onElsewhere,
  readElsewhere: async () => elsewhereIn(await readStored()),
};

keepStored();
const options = await readOptions();
const words = await loadWords(options.language);
showTheme(options.theme);
document.documentElement.lang = words.language;
const root = document.getElementById('report');
if (root) render(<Report ports={ports} words={words} options={options} />, root);
