import { render } from 'preact';
import { datesOf } from '../core/dates';
import { onAnnounced } from '../platform/announcements';
import { askBackground } from '../platform/background';
import { copyText } from '../platform/clipboard';
import { now } from '../platform/clock';
import { download } from '../platform/download';
import { keepStored } from '../platform/keep';
import { readKey } from '../platform/key-reader';
import { readHistory } from '../platform/ledger-reader';
import { program } from '../platform/program';
import { loadTexts } from '../platform/texts';
import type { Ports } from './ports';
import { Report } from './Report';

const ports: Ports = { readHistory, readKey, askBackground, download, copyText, onAnnounced, now, program };

keepStored();
const { language, texts } = await loadTexts();
document.documentElement.lang = language;
const root = document.getElementById('report');
if (root) render(<Report ports={ports} words={{ texts, dates: datesOf(language), language }} />, root);
