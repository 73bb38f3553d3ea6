/** Whether somebody typed a name as it stands there: spaces and capital letters are no difference. */
export function isSameName(typed: string, name: string): boolean {
  return plain(typed) === plain(name);
}

const plain = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
