import { TextDecoder } from 'node:util';
import { eastAsianCharset } from './guess-east-asian.ts';

/** Where a page of HTML names its character set itself, which mail programs heed where the message names none. */
const META = /<meta\b[^<>]{0,200}?charset[ \t]*=[ \t]*["']?([\w-]{2,40})/i;
const META_WITHIN = 20_000;
const READ_BYTES = 100_000;
const WORD = /[A-Za-z\u0080-\u00ff]{3,60}/g;
/** The letters of these character sets. */
const FOREIGN = /^[\u00a2\u00a3\u00a8\u00b3\u00b8-\u00ba\u00bc\u00be-\u00ff]+$/;
/** Marks of Arabic, and those of Spanish, which stand in the same places. */
const MARKS_BEHIND = /[\u00a1\u00ba\u00bb\u00bf]+$/;
const HAS_HIGH = /[\u0080-\u00ff]/;
/** Of the words with letters above ASCII at least so many, and so much of them, are of nothing else. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.9;

/** Character sets whose words have no letter of ASCII, and the letters that are most in their languages. */
const WITHOUT_ASCII: readonly (readonly [label: string, letters: string])[] = [
  ['windows-1251', 'оеаинтсрвлкмдпу'],
  ['koi8-r', 'оеаинтсрвлкмдпу'],
  ['windows-1253', 'αοιετσνηυρπκμλςάέήίό'],
  ['windows-1255', 'יוהלאמרתשבנכדחק'],
  ['windows-1256', 'اليمونرتبةعدسفهك'],
];
const NO_LETTER = /[^\p{L}\p{M} ]/gu;
/** A capital behind a small letter, as nobody writes. */
const CAPITAL_INSIDE = /(?<=\p{Ll})\p{Lu}/gu;

/** How much words look like the language of a character set when they are read by it. */
function likenessOf(words: readonly string[], label: string, letters: string): number {
  const text = new TextDecoder(label).decode(Buffer.from(words.join(' '), 'latin1'));
  const usual = text.split('').filter((letter) => letters.includes(letter.toLowerCase())).length;
  const odd = text.match(NO_LETTER)?.length ?? 0;
  return usual - 2 * odd - 2 * (text.match(CAPITAL_INSIDE)?.length ?? 0);
}

/**
 * The character set of text that names none, or a wrong one, and is no UTF-8: what a page of it says, that of Chinese,
 * Korean or Japanese where its letters are usual ones, that of Russian, Greek, Hebrew or Arabic where whole words have no
 * letter of ASCII (in the languages of the West single letters are others), else that of the West, which can read anything.
 *
 * @returns a label of the Encoding Standard; one that a page says may be unknown
 */
export function guessedCharset(bytes: Uint8Array): string {
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, READ_BYTES));
  const text = read.toString('latin1');
  const named = META.exec(text.slice(0, META_WITHIN))?.[1];
  if (named !== undefined && !/^(?:utf-?(?:8|16|32)|us-ascii|x-guess)/i.test(named)) return named;
  const eastAsian = eastAsianCharset(read);
  if (eastAsian !== null) return eastAsian;
  const foreign = wordsWithoutAscii(text);
  if (foreign.length === 0) return 'windows-1252';
  const likely = WITHOUT_ASCII.map(([label, usual]) => ({
    label,
    likeness: likenessOf(foreign, label, usual),
  }));
  return likely.reduce((best, other) => (other.likeness > best.likeness ? other : best)).label;
}

/**
 * The words of Russian, Greek, Hebrew or Arabic that was read as if it were of the West; none where too few of the words
 * with letters above ASCII have nothing else.
 */
export function wordsWithoutAscii(text: string): readonly string[] {
  const high = (text.match(WORD) ?? [])
    .map((word) => word.replace(MARKS_BEHIND, ''))
    .filter((word) => HAS_HIGH.test(word));
  const foreign = high.filter((word) => FOREIGN.test(word));
  return foreign.length < FEWEST_WORDS || foreign.length < high.length * LEAST_SHARE ? [] : foreign;
}
