import { Component } from 'preact';
import type { Words } from '../core/texts';
import { hear } from './actions';
import { type Desk, deskOf, type Gather, type Live } from './desk';
import { Frame } from './Frame';
import type { Ports } from './ports';
import { viewOf } from './view';

type Props = { readonly ports: Ports; readonly gather: Gather; readonly words: Words };

/** The popup. It changes in place when something is recorded, and announces what it shows once it differs. */
export class Popup extends Component<Props, Live> {
  override state: Live = {};
  readonly #desk: Desk;
  readonly #end = new AbortController();
  /** What was shown first: a popup that opens announces nothing. */
  #first: string | undefined;
  #hasNews = false;

  constructor(props: Props) {
    super(props);
    this.#desk = deskOf(props.ports, props.words.texts, props.gather, (live) => this.setState(live));
  }

  override componentDidMount(): void {
    // Listening starts before anything is asked for, so that no entry falls in between.
    this.props.ports.onAnnounced(() => void hear(this.#desk), this.#end.signal);
    void this.#desk.refresh();
    // Where the program was replaced meanwhile, the state stands without them.
    void import('./Folds').then(
      ({ Folds }) => this.#desk.change({ Folds }),
      () => undefined,
    );
  }

  override componentDidUpdate(_props: Props, before: Live): void {
    const isBack = before.instead && !this.state.instead;
    // To the button that led there.
    if (isBack) document.querySelector<HTMLElement>('[data-action=structure]')?.focus();
  }

  override componentWillUnmount(): void {
    this.#end.abort();
  }

  override render() {
    const { situation, reading, said, instead, Folds } = this.state;
    if (situation === undefined) return null;
    const view = viewOf(situation, this.props.words);
    const isReading = reading !== undefined;
    const news = this.#news(view.summary);
    const folds = Folds && <Folds desk={this.#desk} seen={view.seen} situation={situation} words={this.props.words} />;
    return <Frame desk={this.#desk} {...{ view, isReading, instead, said, news, folds }} />;
  }

  #news(summary: string): string {
    this.#first ??= summary;
    if (summary !== this.#first) this.#hasNews = true;
    return this.#hasNews ? summary : '';
  }
}
