import { announce } from '../platform/announcements';
import { now } from '../platform/clock';
import { onMessage, onStart, self } from '../platform/incoming';
import { newSalt, newSigner } from '../platform/keys';
import { ledgerStore } from '../platform/ledger-store';
import { underLock } from '../platform/lock';
import { program } from '../platform/program';
import { accepted } from './accept';
import { answer } from './answer';
import { showRefused, showState } from './toolbar-state';

const ports = { store: ledgerStore, now, program, newSigner, newSalt, announce, showState, showRefused };

onMessage((message, sender) => answer(accepted(message, sender, self()), ports, underLock));
onStart(() => void showState());
