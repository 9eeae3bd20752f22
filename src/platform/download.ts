import type { Bytes } from '../core/bytes';

/** Saves a text, or bytes, as a file. From a tab only: Firefox ends a download with the popup that began it. */
export function download(name: string, mime: string, content: string | Bytes): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this task; a minute is ample, and closing the tab frees it anyway.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
