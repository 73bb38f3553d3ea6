const MARKS = /[\u0300-\u036f]/g;
const NOT_PLAIN = /[^\n -~]|[A-Z]/g;
const ASCII = /^\p{ASCII}*$/u;

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower === 'ł') return 'l';
  if (lower === 'ß') return 's';
  if (lower === 'ı') return 'i';
  if (lower === '’' || lower === '‘' || lower === 'ʼ') return "'";
  if (lower === '–' || lower === '—') return '-';
  const plain = lower.normalize('NFD').replace(MARKS, '');
  return plain.length === 1 ? plain : letter;
}

/** By code unit: the letters of Latin scripts, which most of a text is made of. */
const LATIN = Array.from({ length: 0x250 }, (_, code) => plainLetter(String.fromCharCode(code)));

/**
 * A text in lower case without accents, in which every letter stays where it was: ranges found in it hold in the
 * original.
 */
export function plainLetters(text: string): string {
  return ASCII.test(text)
    ? text.toLowerCase()
    : text.replace(NOT_PLAIN, (letter) => LATIN[letter.charCodeAt(0)] ?? plainLetter(letter));
}
