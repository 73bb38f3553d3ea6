const MARKS = /[\u0300-\u036f]/g;
const NOT_PLAIN = /[^\n -~]|[A-Z]/g;
const ASCII = /^\p{ASCII}*$/u;

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower === 'ł') return 'l';
  if (lower === 'ß') return 's';
  if (lower === '’' || lower === '‘' || lower === 'ʼ') return "'";
  if (lower === '–' || lower === '—') return '-';
  const plain = lower.normalize('NFD').replace(MARKS, '');
  return plain.length === 1 ? plain : letter;
}

/**
 * A text in lower case without accents, in which every letter stays where it was: ranges found in it hold in the
 * original.
 */
export function plainLetters(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.replace(NOT_PLAIN, plainLetter);
}
