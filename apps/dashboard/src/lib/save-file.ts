/** What no file system takes in a name, and what would leave the folder. */
const UNFIT = /[\\/:*?"<>|]/g;

/** A name that any file system takes; control characters are left out. */
export function fileName(name: string): string {
  const fit = name.replaceAll(UNFIT, ' ').replaceAll(/\p{Cc}/gu, '');
  return (
    fit
      .replaceAll(/\s+/g, ' ')
      .replace(/^[.\s]+/, '')
      .trim()
      .slice(0, 120) || 'file'
  );
}

/** Hands the reader a file, as the browser does with any download. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The browser has taken hold of it once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
