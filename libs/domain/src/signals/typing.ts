/** Whether a word in lower case is one that people write. */
export type IsWord = (word: string) => boolean;

/** Shorter words are too alike: "form" is as good a word as "from". */
const LEAST = 5;
const MOST = 30;
/**
 * Words of the other seven languages in which two letters that change places make an English word: "domani" is no "domain",
 * "votre" no "voter".
 */
const OF_OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'alergia altra altre ander appel appels bleus borde boren botas broek carne carte cartes casse chambre ' +
    'chambres combien contrats crema crise decembre delas deram detre dites domani dorsi entier entre entreprise ' +
    'finde flacon flacons flexibel flota garde garder gardes gendre gerne gotas gracia graden jasno karne lettre ' +
    'lettres livre maire mantel miens morna norte novembre octobre offre offres ordre paese param pelas perto ' +
    'pinto plante plantes posse prasie precies priez propre registre regnet rendre reste rodas ruote sacre ' +
    'semestre septembre setas soldi stary stoel succede tarde tardes tente timbre turni ventre votre votres waren'
  ).split(' '),
);

/** For a text whose language is not known: what is a word somewhere is one. */
export const isWordAnywhere =
  (isWord: IsWord): IsWord =>
  (word) =>
    OF_OTHER_LANGUAGES.has(word) || isWord(word);

/** What stands in a word for `\b` of a regular expression, and which of it is lower case; by code unit of ASCII. */
const OTHER = 0;
const LOWER_CASE = 1;
const IN_WORD = 2;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/.test(character) ? LOWER_CASE : /\w/.test(character) ? IN_WORD : OTHER;
});
/** Beside one of these, letters are a part of an address, a path, a code or a word with accents. */
const GOES_ON = /[\p{L}\p{N}@/\\_]/u;
/** A dot inside an address or a name of a file, and not at the end of a sentence. */
const DOT_BEFORE = /[\p{L}\p{N}]\.$/u;
const DOT_AFTER = /^\.[\p{L}\p{N}]/u;

/**
 * A word whose neighbouring letters changed places in typing, as it was meant: "recieve", "experinece".
 *
 * The first letter stays: it is seldom the one that goes wrong (Kukich 1992, section 1.2, gathers the counts), and many
 * words differ in their first two letters alone.
 *
 * @param word in lower case
 * @returns the word itself where it is known, where no exchange makes a known word, and where several do
 */
export function repairedWord(word: string, isWord: IsWord): string {
  if (word.length < LEAST || isWord(word)) return word;
  let meant: string | null = null;
  for (let at = 1; at < word.length - 1; at += 1) {
    const first = word.charAt(at);
    const second = word.charAt(at + 1);
    if (first === second) continue;
    const exchanged = `${word.slice(0, at)}${second}${first}${word.slice(at + 2)}`;
    if (!isWord(exchanged)) continue;
    if (meant !== null) return word;
    meant = exchanged;
  }
  return meant ?? word;
}

/**
 * A text with exchanged letters put right, for reading by machine: people are shown what was written.
 *
 * Of all typing errors this one keeps the length, so that a range of the repaired text is a range of the other. Words
 * with a capital stay, for names are in no list of words.
 *
 * @returns as long as the text
 */
export function repairedText(text: string, isWord: IsWord): string {
  let repaired = '';
  let copied = 0;
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    let isLowerCase = true;
    for (let kind = kindAt(text, end); kind !== OTHER; kind = kindAt(text, ++end))
      if (kind !== LOWER_CASE) isLowerCase = false;
    if (isLowerCase && end - start >= LEAST && end - start <= MOST) {
      const word = text.slice(start, end);
      const meant = isWord(word) || goesOn(text, start, end) ? word : repairedWord(word, isWord);
      if (meant !== word) {
        repaired += text.slice(copied, start) + meant;
        copied = end;
      }
    }
    start = end;
  }
  return copied === 0 ? text : repaired + text.slice(copied);
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

/** Whether letters are a part of something longer than a word. */
function goesOn(text: string, start: number, end: number): boolean {
  return (
    GOES_ON.test(text.charAt(start - 1)) ||
    GOES_ON.test(text.charAt(end)) ||
    DOT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    DOT_AFTER.test(text.slice(end, end + 2))
  );
}
