import { verbose } from '../verbose.ts';

/** What each letter or sign stands for. */
function standingFor(signs: string, letters: string): ReadonlyMap<string, string> {
  return new Map(Array.from(signs, (sign, at) => [sign, letters.charAt(at)]));
}

/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKE = standingFor('аеорсухіјѕһԁɡαονρικτ', 'aeopcyxijshdgaovpikt');
/** Digits and signs that stand for letters. */
const FOR_LETTERS = standingFor('013457@$', 'oieastas');

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A word of Latin letters and of others that look like them. */
const MIXED = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/i;
const WITH_DIGITS = /(?<![\w/-])[a-z]*(?:[a-z][013457@$]|[013457@$][a-z])[a-z013457@$]*(?![\w/-])/gi;
/** Six letters or more, each by itself. */
const SPACED = /(?<!\w)(?:[a-z][-._*·]){5,}[a-z](?!\w)|(?<!\w)(?:[a-z] ){5,}[a-z](?!\w)/gi;
const MOST_LETTERS = 400;
/** What odd writing has somewhere: most mail has none of it. */
const MAY_BE_ODD = verbose('i')`
  [a-z][013457][a-z]|(?<!\w)[a-z][-._*·][a-z][-._*·][a-z][-._*·][a-z](?![a-z])
  |(?<!\w)[a-z] [a-z] [a-z] [a-z] [a-z] [a-z](?![a-z])
`;
const UNSEEN_OR_LOOK_ALIKE =
  /[\u00ad\u0370-\u04ff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** False for most mail, which is then not looked at more closely. */
export function mayBeWrittenOddly(text: string): boolean {
  return UNSEEN_OR_LOOK_ALIKE.test(text) || MAY_BE_ODD.test(text);
}

/**
 * What words say that are written so that only people read them: with letters that look like others, digits for letters,
 * marks between them or unseen ones.
 *
 * @returns in plain letters; null where nothing is written so
 */
export function plainWriting(text: string): string | null {
  const part = text.slice(0, MOST_LETTERS);
  let plain = part.replace(UNSEEN, '');
  if (MIXED.test(plain))
    plain = Array.from(plain.toLowerCase(), (letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
  const written = plain.match(WITH_DIGITS) ?? [];
  // "3rd" and "B2" are words; whoever writes so does it more than once.
  if (written.length >= 2)
    plain = plain.replace(WITH_DIGITS, (word) =>
      Array.from(word, (sign) => FOR_LETTERS.get(sign) ?? sign).join(''),
    );
  plain = plain.replace(SPACED, (word) => word.replace(/[-._*· ]/g, ''));
  return plain === part ? null : plain;
}

/** Shorter runs of such letters are words, names of files and addresses. */
const LEAST_ENCODED = 24;
const ENCODED = new RegExp(`(?<![\\w/+])[A-Za-z0-9+/]{${LEAST_ENCODED},}={0,2}(?![\\w/+])`, 'g');
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By code unit of ASCII. */
const IS_DIGIT = Uint8Array.from({ length: 128 }, (_, code) =>
  DIGITS.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** Words with blanks between them, as a sentence has. */
const PROSE = /^[\x20-\x7e\n]*$/;

/** Whether so many letters of Base64 stand together. A long run covers a place in so many, so no other is looked at. */
function mayHoldEncoded(text: string): boolean {
  for (let at = LEAST_ENCODED - 1; at < text.length; at += LEAST_ENCODED) {
    if (!isDigit(text, at)) continue;
    let start = at;
    let end = at + 1;
    while (isDigit(text, start - 1)) start -= 1;
    while (isDigit(text, end)) end += 1;
    if (end - start >= LEAST_ENCODED) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  return IS_DIGIT[text.charCodeAt(at)] === 1;
}

/** Where words stand in Base64: nobody reads them but software. */
export function encodedWords(text: string): { readonly start: number; readonly end: number }[] {
  if (!mayHoldEncoded(text)) return [];
  return Array.from(text.matchAll(ENCODED))
    .filter(([word]) => isProse(decoded(word.slice(0, MOST_LETTERS))))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function isProse(text: string): boolean {
  return PROSE.test(text) && (text.match(/[a-z] [a-z]/gi) ?? []).length >= 2;
}

function decoded(base64: string): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const digit of base64.replace(/=+$/, '')) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0x3f_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    text += String.fromCharCode((bits >> held) & 0xff);
  }
  return text;
}
