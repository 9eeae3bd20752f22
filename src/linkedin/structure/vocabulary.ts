// All words of markup that a report of a page's structure may hold. What is not listed here is masked or left out, so a
// page cannot bring a word of its own into a report.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements of the HTML standard that stand in a body and show something. */
export const TAGS = words(`
  a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup data
  datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p
  picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup table
  tbody td textarea tfoot th thead time tr track u ul var video wbr`);

/** Elements that are written without an end where nothing stands in them. */
export const VOID = words('area br col embed hr img input source track wbr');

/** Elements that show nothing, and whose content is a program's or the browser's. */
export const SILENT = words('script style link meta base title head');

/** The roles of WAI-ARIA 1.2 that are not abstract, with the two that 1.3 adds for text. */
export const ROLES = words(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell
  group heading img insertion link list listbox listitem log main mark marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`);

/** Attributes of WAI-ARIA whose value names elements by their ids. */
export const REFERENCES = words(`
  aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby
  aria-owns`);

/** The other attributes of WAI-ARIA. */
export const STATES = words(`
  aria-atomic aria-autocomplete aria-braillelabel aria-brailleroledescription aria-busy aria-checked aria-colcount
  aria-colindex aria-colindextext aria-colspan aria-current aria-description aria-disabled aria-dropeffect aria-expanded
  aria-grabbed aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label aria-level aria-live aria-modal
  aria-multiline aria-multiselectable aria-orientation aria-placeholder aria-posinset aria-pressed aria-readonly
  aria-relevant aria-required aria-roledescription aria-rowcount aria-rowindex aria-rowindextext aria-rowspan
  aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext`);

/** What such an attribute may say as it is: the rest may be words of the page. */
export const ANSWERS = new Set(['', 'true', 'false', 'mixed']);

/** Attributes that say something by being there. */
export const FLAGS = words('checked selected disabled multiple hidden inert');

/** The types of inputs and buttons. */
export const TYPES = words(`
  button checkbox color date datetime-local email file hidden image month number password radio range reset search submit
  tel text time url week`);
