/** Saves a text as a file. From a tab only: Firefox ends a download with the popup that began it. */
export function download(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this task; a minute is ample, and closing the tab frees it anyway.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
