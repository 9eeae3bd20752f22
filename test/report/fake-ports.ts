import type { Bytes } from '../../src/core/bytes';
import { leftOut } from '../../src/core/entry';
import { type Exported, historyOf } from '../../src/core/history';
import type { Instant } from '../../src/core/instant';
import type { Kept, Picture, TimeStamp } from '../../src/core/kept';
import type { Language } from '../../src/core/language';
import { type Managed, UNMANAGED } from '../../src/core/managed';
import type { FromPage, StoreRefusal, Written } from '../../src/messages/protocol';
import { ok, type Result, refused } from '../../src/messages/result';
import type { Declared } from '../../src/platform/declared';
import type { Draft } from '../../src/platform/picture-draft';
import { AUTHORITIES, type StampRefusal } from '../../src/platform/time-stamp-authority';
import { type Crop, sizeOf } from '../../src/report/picture/crop';
import type { Ports } from '../../src/report/ports';
import { EXPORTED_AT, historyWith, KEY, LEDGER, MAIN_JOB, PROGRAM } from '../export/example';
import { fakeOptions } from '../fakes/options';
import { pngText } from '../fakes/png';
import { wordsIn } from '../ui/words';
import { lineOf, told } from './asked';
import { DECLARED } from './declared';
import { FakeSharing } from './fake-sharing';

export type Download = { readonly name: string; readonly mime: string; readonly text: string };

/** A browser that keeps a history, seals statements, notes exports, and remembers what was asked of it in order. */
export class FakePorts extends FakeSharing implements Ports {
  readonly done: string[] = [];
  readonly asked: FromPage[] = [];
  readonly downloads: Download[] = [];
  readonly copied: string[] = [];
  lines = MAIN_JOB;
  exported: Exported | undefined;
  /** `seq` of the lines without contents. */
  gone: readonly number[] = [];
  stamps: readonly TimeStamp[] = [];
  pictures: readonly Picture[] = [];
  /** Histories beside the own one. */
  others: readonly Kept[] = [];
  /** Why the history cannot be read, where it cannot. */
  closed: StoreRefusal | undefined;
  /** What the background answers to a message, where it does not do as it is told. */
  refuses: Partial<Record<FromPage['type'], Written | 'silence' | 'throw'>> = {};
  canDownload = true;
  canCopy = true;
  draft: Draft | undefined;
  canDraw = true;
  grantsHost = true;
  online = true;
  /** Whether the browser lets settings pages be read, and whether the person allows it when asked. */
  access = true;
  grantsAccess = true;
  /** Whether the browser lets notices of the system be shown, and whether the person allows it when asked. */
  notices = false;
  grantsNotices = true;
  /** Ids of the settings that a tab shows already. */
  showing: readonly string[] = [];
  /** What was opened or brought to the front, in order: `open <last part of the address> in <tab>`, `show <setting>`. */
  readonly opened: string[] = [];
  /** The tab in which the next page opens where none is given; undefined where the browser does not say, throw where it refuses. */
  tab: number | undefined | 'refused' = 7;
  /** What the authority answers. */
  reply: Result<Bytes, StampRefusal> = refused('no-answer');
  readonly authorities = AUTHORITIES;
  managed: Managed = UNMANAGED;
  readonly verifying = 'How to check by hand.\n';
  readonly chosen = fakeOptions();
  readonly readOptions = this.chosen.readOptions;
  readonly saveOptions = this.chosen.saveOptions;
  readonly onOptions = this.chosen.onOptions;
  readonly #announced: (() => void)[] = [];

  /** Tells the page that the history has changed. */
  announce(): void {
    for (const callback of this.#announced) callback();
  }

  readKept = async (): Promise<Result<readonly Kept[], StoreRefusal>> => {
    if (this.closed) return refused(this.closed);
    if (this.lines.length === 0) return ok(this.others);
    const { entries } = await historyWith(this.lines);
    const left = entries.map((line) => (this.gone.includes(line.seq) ? leftOut(line) : line));
    const history = historyOf(LEDGER, left, this.exported);
    const { stamps, pictures } = this;
    return ok([{ origin: 'own', ledger: LEDGER, key: KEY, history, stamps, pictures }, ...this.others]);
  };

  askBackground = async (message: FromPage): Promise<Written> => {
    this.done.push(told(message));
    this.asked.push(message);
    const refusal = this.refuses[message.type];
    if (refusal === 'throw') throw new Error('no receiver');
    // What a browser gives where nobody answers, whatever the types say.
    if (refusal === 'silence') return undefined as unknown as Written;
    if (refusal) return refusal;
    this.#write(message);
    return ok('stored');
  };

  download = (name: string, mime: string, content: string | Bytes): void => {
    if (!this.canDownload) throw new Error('refused');
    this.done.push(`download ${name}`);
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('base64');
    this.downloads.push({ name, mime, text });
  };

  copyText = async (text: string): Promise<boolean> => {
    if (this.canCopy) this.copied.push(text);
    return this.canCopy;
  };

  loadWords = async (chosen: Language | null) => wordsIn(chosen ?? 'en');
  /** What was printed and handed to the e-mail program, in order. */
  readonly handedOver: string[] = [];
  print = (): void => void this.handedOver.push('print');
  openMail = (address: string): void => void this.handedOver.push(address);

  onAnnounced = (callback: () => void, signal: AbortSignal): void => {
    this.#announced.push(callback);
    signal.addEventListener('abort', () => this.#announced.splice(this.#announced.indexOf(callback), 1));
  };

  now = (): Instant => EXPORTED_AT;
  program = () => PROGRAM;
  declared = (): Declared => DECLARED;
  loadStamping = async () => ({
    ...(await import('../../src/timestamp/stamping')),
    ...(await import('../../src/timestamp/check-stamp')),
  });
  isOnline = () => this.online;
  requestAuthorityHost = async () => this.grantsHost;
  askAuthority = async () => this.reply;
  readDraft = async () => this.draft;
  dropDraft = async (): Promise<void> => {
    this.draft = undefined;
  };
  showSetting = async (setting: string): Promise<boolean> => {
    const isShown = this.showing.includes(setting);
    if (isShown) this.opened.push(`show ${setting}`);
    return isShown;
  };
  openSettingPage = async (address: string, tab?: number): Promise<number | undefined> => {
    if (this.tab === 'refused') throw new Error('no window');
    this.opened.push(`open ${address.split('/').at(-1)} in ${tab ?? 'a new tab'}`);
    return tab ?? this.tab;
  };
  hasAccess = async () => this.access;
  requestAccess = async (): Promise<boolean> => {
    this.access ||= this.grantsAccess;
    return this.access;
  };
  mayNotify = async () => this.notices;
  requestNotices = async (): Promise<boolean> => {
    this.notices ||= this.grantsNotices;
    return this.notices;
  };
  cutOut = async (_image: string, crop: Crop): Promise<string> => {
    if (!this.canDraw) throw new Error('nothing drawn');
    const { width, height } = sizeOf(crop);
    return pngText(width, height);
  };

  #write(message: FromPage): void {
    if (message.type === 'exported') this.exported = { seq: message.seq, at: EXPORTED_AT };
    if (message.type === 'stamp') this.stamps = [...this.stamps, message.stamp];
    if (message.type === 'erase-all')
      Object.assign(this, { lines: [], others: [], stamps: [], pictures: [], gone: [] });
    if (message.type === 'forget') this.others = this.others.filter(({ ledger }) => ledger !== message.ledger);
    if (message.type === 'erase') this.gone = [...this.gone, message.seq];
    const line = lineOf(message);
    if (line !== undefined) this.lines = [...this.lines, line];
  }
}
