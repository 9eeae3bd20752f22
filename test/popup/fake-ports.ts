import { instantAt, millis } from '../../src/core/instant';
import type { Options } from '../../src/core/options';
import type { Checked } from '../../src/messages/protocol';
import type { Draft } from '../../src/platform/picture-draft';
import type { Ports } from '../../src/popup/ports';
import type { Situation } from '../../src/popup/situation';
import { ADDRESS } from './situations';

/** A browser in which a situation holds until a test says otherwise. */
export class FakePorts implements Ports {
  /** What the popup asked of the browser, in order. */
  readonly done: string[] = [];
  situation: Situation;
  checked: Checked | undefined = { ok: true, value: 'nothing-new' };
  grants = true;
  /** The picture that waits to be looked at. */
  draft: Draft | undefined;
  /** Whether the browser takes a picture, and has room for one. */
  takes = true;
  holds = true;
  /** The report that the browser makes of the page, and what is on the clipboard. */
  structure: string | undefined = '<!-- a report -->\n<body></body>\n';
  copied: string | undefined;
  /** Whether the browser lets a text be copied. */
  copies = true;
  /** Called when a picture is taken. */
  onPicture: () => void = () => {};
  /** Called at each pause, with the milliseconds passed since the first. */
  onPause: (passed: number) => void = () => {};
  #passed = 0;
  #announced: (() => void)[] = [];

  constructor(situation: Situation) {
    this.situation = situation;
  }

  /** Tells the popup that something was stored, or could not be. */
  announce(): void {
    for (const callback of this.#announced) callback();
  }

  readGist = async () => this.situation.history;
  saves = true;
  readStored = async () => this.situation.stored;
  saveOptions = async (part: Partial<Options>): Promise<boolean> => {
    if (this.saves) this.situation = { ...this.situation, stored: { ...this.situation.stored, ...part } };
    return this.saves;
  };
  readImportedLast = async () => this.situation.imported;
  hasAccess = async () => this.situation.access;
  now = () => instantAt(millis(this.situation.now) + this.#passed, 60);
  lookAt = async () => (this.situation.place.at === 'setting' ? this.situation.place.page : undefined);

  activeTab = async () => {
    const { place } = this.situation;
    if (place.at === 'setting') return { id: place.tab, address: ADDRESS };
    const address = place.at === 'sign-in' ? 'https://www.linkedin.com/uas/login?trk=x' : 'https://example.org/';
    return { id: 7, address };
  };

  checkPage = async (tab: number) => {
    this.done.push(`check ${tab}`);
    return this.checked;
  };
  openAnew = async (tab: number, address: string) => {
    this.done.push(`open anew ${tab} ${address}`);
  };
  openSetting = async (setting: string, address: string) => {
    this.done.push(`open ${setting} ${address}`);
  };
  openReport = async (section: string) => {
    this.done.push(`report ${section}`);
  };
  takePicture = async () => {
    this.done.push('take picture');
    if (!this.takes) throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
    this.onPicture();
    return 'data:image/png;base64,AAAA';
  };
  holdDraft = async (draft: Draft) => {
    if (!this.holds) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    this.draft = draft;
  };
  readStructure = async (tab: number) => {
    this.done.push(`read structure ${tab}`);
    return this.structure;
  };
  copyText = async (text: string) => {
    if (this.copies) this.copied = text;
    return this.copies;
  };
  requestAccess = async () => {
    this.done.push('request access');
    if (this.grants) this.situation = { ...this.situation, access: true };
    return this.grants;
  };

  onAnnounced = (callback: () => void, signal: AbortSignal) => {
    this.#announced.push(callback);
    signal.addEventListener('abort', () => {
      this.#announced = this.#announced.filter((one) => one !== callback);
    });
  };

  pause = async (milliseconds: number) => {
    this.#passed += milliseconds;
    this.onPause(this.#passed);
  };

  close = () => {
    this.done.push('close');
  };
}
