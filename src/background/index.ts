import type { Forbiddable } from '../core/managed';
import { addressOf } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import { keepAlarm, onAlarm, setAlarm } from '../platform/alarms';
import { announce } from '../platform/announcements';
import { now } from '../platform/clock';
import { currentGist, forgetGists } from '../platform/gist-keeper';
import { onInstalled, onMessage, onStartup, self } from '../platform/incoming';
import { newSalt, newSigner } from '../platform/keys';
import { ledgerStore } from '../platform/ledger-store';
import { underLock } from '../platform/lock';
import { onPolicies, readManaged, takeFirstPolicies, takePolicies } from '../platform/managed';
import { noteHead } from '../platform/note-head';
import { clearNotice, onNoticeClicked } from '../platform/notices';
import { readNotified } from '../platform/notified';
import { onOptions } from '../platform/options';
import { keepOptionsFromPages } from '../platform/own-storage';
import { program } from '../platform/program';
import * as sharing from '../platform/sharing';
import { openReport, openSetting } from '../platform/tabs';
import { openWelcome } from '../platform/welcome';
import { accepted } from './accept';
import { answer } from './answer';
import { inTurn } from './in-turn';
import { isOfAnswer } from './remind';
import { share, withdraw } from './share';
import * as toolbar from './toolbar-state';
import { turnstile } from './turnstile';

// So that a store that the browser throws away is missed.
const tell = (): void => {
  announce();
  // A store that cannot be read is told of by whoever reads it next.
  void ledgerStore.lastHead().then(noteHead, () => undefined);
};

// One after the other, and what fails is tried again with whatever comes next.
const turn = inTurn();
const sharePorts = {
  ...sharing,
  forbidsSync: () => forbids('sync'),
  readGist: currentGist,
  openLedger: ledgerStore.open,
  browserName: () => program().browser,
};
const shareSoon = (): void => void turn(() => share(sharePorts));

const showState = async (): Promise<void> => {
  await toolbar.showState();
  shareSoon();
};

const forbids = async (what: Forbiddable) => (await readManaged()).forbids.includes(what);
const ports = {
  store: ledgerStore,
  now,
  program,
  newSigner,
  newSalt,
  forbids,
  announce: tell,
  showState,
  showRefused: toolbar.showRefused,
};

// All entries are read again once in a browser's life, so that damage to the store is noticed.
const start = async (): Promise<void> => {
  // Where it cannot be opened, whoever shows the state says so.
  await forgetGists().catch(() => undefined);
  await takePolicies();
  await setAlarm().then(showState, showState);
};

async function openFromNotice(): Promise<void> {
  const about = await readNotified();
  await clearNotice();
  await (isOfAnswer(about) ? openReport('next') : openSetting(MAIN.id, addressOf(MAIN)));
}

const letIn = turnstile();
onMessage((message, sender) =>
  letIn(sender.tab, async () => answer(accepted(message, sender, self()), ports, underLock)),
);
onInstalled((isNew) => {
  void start().then(async () => {
    if (isNew && !(await takeFirstPolicies()).hidesWelcome) await openWelcome();
  });
});
onStartup(() => void start());
onPolicies(() => void takePolicies().then(shareSoon));
onAlarm(() => void showState());
onOptions(() => void showState(), undefined, ['reminder', 'notify', 'region', 'regime', 'language']);
sharing.onShared(shareSoon);
sharing.onSharing((ended) => (ended === undefined ? shareSoon() : void turn(() => withdraw(ended, sharing))));
onNoticeClicked(() => void openFromNotice());
void keepOptionsFromPages();
void keepAlarm().then((wasLost) => (wasLost ? showState() : undefined));
