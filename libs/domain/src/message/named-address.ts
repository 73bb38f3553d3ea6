/** The first address in a line, lower case; null where there is none. */
export function addressIn(line: string): string | null {
  const match = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/u.exec(line);
  return match?.[0].replace(/^'|'$/g, '').toLowerCase() ?? null;
}

/** A name in front of an address, as mail programs write it: `Ada Crane <ada@…>`, `"Crane, Ada" [mailto:ada@…]`. */
export function nameBefore(line: string): string {
  const end = line.search(/[<[(]|[\p{L}\p{N}._%+'-]+@/u);
  return line
    .slice(0, end < 0 ? line.length : end)
    .replace(/["“”']/g, '')
    .replace(/[\s*,;:]+$/, '')
    .trim();
}
