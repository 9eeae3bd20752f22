// Where the catalogue knows its parts from, in the words that each entry repeats.

export const TOOL = 'the selectors of an open-source tool that runs on these pages (Brave, psst-component)';
export const EUROPEAN_NOTICE = 'LinkedIn’s European Regional Privacy Notice, which links to it';
export const REPORTED = 'reported addresses of LinkedIn’s settings pages; the markup is not documented';
export const SHOWN = 'LinkedIn’s own name for it, as reported';
export const CHANGE_OF_2025 = 'reported of LinkedIn’s change of 3 November 2025, read in November 2026';
export const HELP = 'LinkedIn’s help page a6278444, November 2026';
