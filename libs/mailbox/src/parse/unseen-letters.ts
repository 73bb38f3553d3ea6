/** First half of every letter of the kinds below. */
const FIRST_HALF = '\udb40';
/** A flag of a part of a country is spelt with such letters behind a black flag. */
const FLAG_OR_UNSEEN =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e007f}]+|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}/gu;
/** Tag letters are those of ASCII, moved; variation selectors stand for 256 bytes. */
const [TAGS, SELECTORS, MORE_SELECTORS] = [0xe_00_00, 0xfe_00, 0xe_01_00];

/** What letters that no program draws spell; software reads them. */
function spelt(letters: string): string {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  if ((codes[0] ?? 0) >= TAGS && (codes[0] ?? 0) < MORE_SELECTORS)
    return String.fromCodePoint(...codes.map((code) => Math.max(code - TAGS, 0x20))).replaceAll('\u007f', '');
  const bytes = codes.map((code) => (code >= MORE_SELECTORS ? code - MORE_SELECTORS + 16 : code - SELECTORS));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/**
 * What takes no room inside of a word: a soft hyphen, joiners, blanks without width. Other scripts are written with some of
 * them.
 */
const INSIDE_WORDS =
  /(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])/gu;

/**
 * A text without letters that no program draws, and the words that they spell; words in which something stands that takes no
 * room are whole, as they are seen.
 *
 * @returns `unseen` empty for nearly every text
 */
export function withoutUnseenLetters(written: string): { readonly text: string; readonly unseen: string } {
  const text = written.replace(INSIDE_WORDS, '');
  if (!text.includes(FIRST_HALF)) return { text, unseen: '' };
  const words: string[] = [];
  const seen = text.replace(FLAG_OR_UNSEEN, (letters, flag?: string) => {
    if (flag !== undefined) return flag;
    if (words.length < MOST_RUNS) words.push(spelt(letters.slice(0, LONGEST_RUN)));
    return '';
  });
  return { text: seen, unseen: words.join('').trim() };
}

/** More than a mark shows; a text of nothing else would take its time. */
const LONGEST_RUN = 4_000;
const MOST_RUNS = 1_000;
