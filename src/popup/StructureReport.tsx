import { Component, createRef } from 'preact';
import type { Desk } from './desk';

type Props = { readonly desk: Desk; readonly structure: string; readonly said: string | undefined };

const TITLE = 'structure-title';

/** A report of a page's structure, to be looked at before it is copied. It takes the focus when it comes. */
class StructureReport extends Component<Props> {
  readonly #heading = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.#heading.current?.focus();
  }

  override render() {
    const { desk, structure, said } = this.props;
    const { texts } = desk;
    return (
      <main>
        <h1 id={TITLE} tabIndex={-1} ref={this.#heading}>
          {texts('structure_title')}
        </h1>
        <p>{texts('structure_what')}</p>
        {/* As a field it scrolls by the keyboard, and all of it can be selected where a browser refuses to copy. */}
        <textarea class="structure" aria-labelledby={TITLE} readOnly wrap="off" rows={12} value={structure} />
        <div class="actions">
          <div class="buttons">
            <button type="button" class="button button-first" onClick={() => void copy(desk, structure)}>
              {texts('button_copy')}
            </button>
            <button type="button" class="button" onClick={() => leave(desk)}>
              {texts('button_back')}
            </button>
          </div>
          <p role="status" class={said === undefined ? 'unseen' : 'said'}>
            {said}
          </p>
        </div>
      </main>
    );
  }
}

/** Reads how the page in the tab is built, and shows it before anything is copied. */
export async function showStructure(desk: Desk): Promise<void> {
  const { place } = desk.live().situation ?? {};
  if (place?.at !== 'setting') return;
  const structure = await desk.ports.readStructure(place.tab);
  if (structure === undefined) return desk.change({ said: desk.texts('structure_not_read') });
  const instead = (said: string | undefined) => <StructureReport desk={desk} structure={structure} said={said} />;
  desk.change({ instead, said: undefined });
}

/** Within the press itself. What came of it is always said. */
async function copy({ ports, texts, change }: Desk, structure: string): Promise<void> {
  const isCopied = await ports.copyText(structure);
  change({ said: texts(isCopied ? 'structure_copied' : 'structure_not_copied') });
}

const leave = ({ change }: Desk): void => change({ instead: undefined, said: undefined });
