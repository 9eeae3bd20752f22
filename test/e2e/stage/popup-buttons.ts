export const OPEN = 'Open the setting on LinkedIn';
export const EXPORT = 'Export record';
export const RELOAD = 'Reload the page and check';
export const CHECK = 'Check this page now';
export const PICTURE = 'Add a picture of this page';
