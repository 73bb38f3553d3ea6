const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** What each letter of a character set is written by, found by decoding all there is: the platform has no encoder. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  const add = (...bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !table.has(letter))
      table.set(letter, bytes);
  };
  for (let first = 0; first < 256; first += 1) add(first);
  if (/^(?:gb|big5|shift|euc)/.test(charset))
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  tables.set(charset, table);
  return table;
}

/** A text in a character set of the Encoding Standard, or in UTF-7; a question mark for what it has not. */
export function bytesIn(charset: string, text: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (charset === 'utf-7')
    return Buffer.from(
      text.replaceAll(/\P{ASCII}+/gu, (run) => {
        const units = Buffer.from(run, 'utf16le').swap16().toString('base64');
        return `+${units.replaceAll('=', '')}-`;
      }),
    );
  const table = tableOf(charset);
  return Buffer.from(Array.from(text).flatMap((letter) => table.get(letter) ?? [0x3f]));
}
