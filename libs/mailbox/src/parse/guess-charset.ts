/** Where a page of HTML names its character set itself, which mail programs heed where the message names none. */
const META = /<meta\b[^<>]{0,200}?charset[ \t]*=[ \t]*["']?([\w-]{2,40})/i;
const META_WITHIN = 20_000;
const READ_BYTES = 100_000;
const WORD = /[A-Za-z\u0080-\u00ff]{3,60}/g;
/** The letters of both character sets of Russian. */
const CYRILLIC = /^[\u00a3\u00a8\u00b3\u00b8\u00c0-\u00ff]+$/;
const HAS_HIGH = /[\u0080-\u00ff]/;
/** Of the words with letters above ASCII at least so many, and so much of them, are of nothing else. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.9;

/**
 * The character set of text that names none, or a wrong one, and is no UTF-8: what a page of it says, that of Russian
 * where whole words have no letter of ASCII (in the languages of the West single letters are others), else that of the
 * West, which can read anything.
 *
 * @returns a label of the Encoding Standard; one that a page says may be unknown
 */
export function guessedCharset(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, READ_BYTES)).toString(
    'latin1',
  );
  const named = META.exec(text.slice(0, META_WITHIN))?.[1];
  if (named !== undefined && !/^(?:utf-?(?:8|16|32)|us-ascii|x-guess)/i.test(named)) return named;
  const cyrillic = russianWords(text);
  if (cyrillic.length === 0) return 'windows-1252';
  const letters = cyrillic.join('');
  // Small letters, which most are, stand in another place in each.
  const inWindows = letters.match(/[\u00e0-\u00ff]/g)?.length ?? 0;
  return inWindows * 2 >= letters.length ? 'windows-1251' : 'koi8-r';
}

/**
 * The words of Russian that was read as if it were of the West; none where too few of the words with letters above ASCII
 * have nothing else.
 */
export function russianWords(text: string): readonly string[] {
  const high = (text.match(WORD) ?? []).filter((word) => HAS_HIGH.test(word));
  const cyrillic = high.filter((word) => CYRILLIC.test(word));
  return cyrillic.length < FEWEST_WORDS || cyrillic.length < high.length * LEAST_SHARE ? [] : cyrillic;
}
