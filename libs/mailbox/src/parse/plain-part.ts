/**
 * Addresses and pictures, which plain text names where HTML shows something else. What may begin with anything is looked for
 * where white space ends: a picture that stands in a text as base64 is one run of a million letters.
 */
const NO_WORDS =
  /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|<[^<>\s]*>|\[(?:cid|image):[^\]]{0,300}\]|(?<!\S)\S+\.(?:png|jpe?g|gif)\b/gi;
/** What programs write for readers without HTML: no words of the sender, who has none hidden by it. */
const OF_PROGRAM =
  /\bhtml\b|\bmime\b|\b(?:view|open|read|display|anzeigen|öffnen|ansehen|afficher|ouvrir|ver|abrir|visualizz\w+|aprire|bekijk\w*|open\w*|wyświetl\w*|otw[oó]rz\w*)(?!\p{L})[^.!?]{0,60}\b(?:browser|navigateur|navegador|przeglądar\p{L}+)(?!\p{L})/iu;
const LONGEST_NOTICE = 200;
/** Scripts without blanks between words give a word for each letter. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;
/** Words of a line that the other part lacks, and their share: programs that write both parts differ in a few. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 1 / 3;

const wordsOf = (text: string) => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/**
 * What the plain part of a message says and its HTML does not show: whoever reads the HTML never sees it.
 *
 * @param plain its new text
 * @param seen the words that the HTML shows; a picture alone may show anything
 * @returns lines
 */
export function onlyInPlain(plain: string, seen: string): string[] {
  const others = notAlike(plain.split('\n'), seen);
  if (others.length === 0) return [];
  const known = new Set(wordsOf(seen));
  return known.size < FEWEST_WORDS ? [] : others.filter((line) => isFresh(line, known) && !isNotice(line));
}

/** Whether nothing but that stands in a plain part. */
export const isNoticeAlone = (plain: string): boolean =>
  plain.split('\n').every((line) => line.trim() === '' || isNotice(line));

const isNotice = (line: string) => line.length <= LONGEST_NOTICE && OF_PROGRAM.test(line);

function isFresh(line: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(line.replace(NO_WORDS, ' '));
  const fresh = words.filter((word) => !known.has(word)).length;
  return fresh >= FEWEST_WORDS && fresh >= words.length * LEAST_SHARE;
}

/**
 * Whether HTML shows what the plain part of its message does not say, as where that is an excerpt or says that there is HTML.
 *
 * @param plain all of it
 * @param seen the words that the HTML shows
 * @param newText of the HTML; asked for where it may have such words
 */
export function isMoreInHtml(plain: string, seen: string, newText: () => string): boolean {
  const known = new Set(wordsOf(plain));
  const fresh = new Set(wordsOf(seen.replace(NO_WORDS, ' ')).filter((word) => !known.has(word)));
  if (fresh.size < FEWEST_WORDS) return false;
  return newText()
    .split('\n')
    .some((line) => isFresh(line, known));
}

/** A letter alone is a word in some scripts, and the rest of one in others. */
const LETTERS = /^(?:\p{L}{2,}|\P{ASCII})$/u;

/**
 * Whether a line of the plain part says something else than the HTML, be it by a single word: "I accept" where whoever reads
 * the HTML sees "I decline". A word that only one of them has is what programs add or leave out.
 *
 * @param plain all of it, and what of it is new
 * @param seen the words that the HTML shows
 * @param newTextOfHtml asked for where it may have such words
 */
export function saysOtherwise(
  plain: string,
  newText: string,
  seen: string,
  newTextOfHtml: () => string,
): boolean {
  const others = notAlike(newText.split('\n'), seen).join('\n');
  return hasFreshWord(others, seen) && hasFreshWord(newTextOfHtml(), plain);
}

function hasFreshWord(text: string, other: string): boolean {
  const words = wordsOf(text.replace(NO_WORDS, ' ')).filter((word) => LETTERS.test(word));
  if (words.length === 0) return false;
  const known = new Set(wordsOf(other));
  return words.some((word) => !known.has(word));
}

/** Leaves single blanks as they are, which most are. */
const withSingleBlanks = (text: string) => text.replace(/ \s+|[^\S ]\s*/g, ' ').trim();

/**
 * Lines that do not stand in a text as they are, one behind the other. In most mail that is none, and no words need be
 * compared: of a line that stands there only the first and the last can be others.
 */
function notAlike(lines: readonly string[], text: string): string[] {
  const whole = withSingleBlanks(text);
  const others: string[] = [];
  let from = 0;
  for (const line of lines) {
    const words = withSingleBlanks(line);
    const isLookedFor = others.length < MOST_OTHERS;
    const at = isLookedFor ? whole.slice(from, from + LOOK_AHEAD + words.length).indexOf(words) : -1;
    if (at < 0) others.push(line);
    else from += at + words.length;
  }
  return others;
}

/** How far behind the line before a line is looked for, and how often in vain: bounds for hostile mail. */
const LOOK_AHEAD = 2_000;
const MOST_OTHERS = 20;
