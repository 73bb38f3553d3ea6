/** What a character of most mail is. */
export const OTHER = 0;
export const LETTER = 1;
export const NUMBER = 2;
/** It may stand inside a word, between letters and numbers. */
export const JOINER = 3;
/** Beyond the letters of Latin scripts: a regular expression says what it is. */
export const RARE = 4;

const LATIN_END = 0x250;
const KINDS = Uint8Array.from({ length: LATIN_END }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /['.,-]/.test(character) ? JOINER : OTHER;
});

/** The kind of a character; `OTHER` behind the end of the text. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return code < LATIN_END ? (KINDS[code] ?? OTHER) : RARE;
}

/** The place behind the character at a place, of which some take two code units. */
export function behindCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
