import { mayHold, sieveOf } from '../model/hash-index.ts';
import { hashStep, hashText } from '../model/hashes.ts';
import { fold } from './evidence.ts';
import { LETTER, RARE, behindCharacter, kindAt } from './letters.ts';

/** Small words that tell languages apart, in folded spelling. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  English: 'the and i you to of is for my in have it was with that on your this be are not me at'.split(' '),
  German:
    'ich und die der das ist nicht mit sie ein eine zu fur auf den im habe von wir noch auch es ihnen ihre'.split(
      ' ',
    ),
  French:
    'je vous et le la les de des une est pour que qui dans votre pas avec sur mon ma au j nous vos'.split(
      ' ',
    ),
  Spanish:
    'que el los y por para una con mi su es como lo del las muy soy pero se al he yo usted hola saludo saludos gracias hay sobre son unos ustedes buenos dias'.split(
      ' ',
    ),
  Italian:
    'che il di e per una con mi non sono la ho del della le gli vi anche ma al nel piu da buongiorno salve saluti grazie ci se mia sulla volevo'.split(
      ' ',
    ),
  Dutch:
    'ik en het een van de dat is niet voor met je jullie op bij aan mijn heb te nog ook uw wel er al goedemorgen groet groeten dag bedankt graag geen'.split(
      ' ',
    ),
  Polish:
    'nie sie jest na do i w z ze od po jak czy mam moj moja pani panstwa dla to juz za dzien dobry dziekuje pozdrawiam prosze'.split(
      ' ',
    ),
  Portuguese: 'que o e de um uma para com nao os as meu minha por se eu mais do da em ja voce muito'.split(
    ' ',
  ),
  Turkish:
    've bir bu icin ile merhaba tesekkurler tesekkur ben benim olarak cok ama degil bugun sayin var ekte iyi'.split(
      ' ',
    ),
};
const LANGUAGES = Object.keys(WORDS);
/** Numbers of the languages that have a word. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [number, words] of Object.values(WORDS).entries())
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), number]);

const HASH_SEED = 0x811c9dc5;
const SIEVE = sieveOf(Int32Array.from(LANGUAGES_OF.keys(), (word) => hashText(word, HASH_SEED)));
const LETTERS = /\p{L}+/uy;

/** How many words a folded text has, and how many of them are small words of each language. */
function smallWordsIn(folded: string): { readonly words: number; readonly hits: readonly number[] } {
  const hits = LANGUAGES.map(() => 0);
  let words = 0;
  for (let start = 0; start < folded.length;) {
    let hash = HASH_SEED;
    let end = start;
    for (; kindAt(folded, end) === LETTER; end += 1) hash = hashStep(hash, folded.charCodeAt(end));
    const isRare = kindAt(folded, end) === RARE;
    if (isRare) {
      LETTERS.lastIndex = start;
      end = LETTERS.test(folded) ? LETTERS.lastIndex : start;
    }
    if (end === start) {
      start = behindCharacter(folded, start);
      continue;
    }
    words += 1;
    // A string for each word, to look it up by, took longer than all else that is done here.
    if (isRare || mayHold(hash | 0, SIEVE))
      for (const number of LANGUAGES_OF.get(folded.slice(start, end)) ?? [])
        hits[number] = (hits[number] ?? 0) + 1;
    start = end;
  }
  return { words, hits };
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/g;

/**
 * The language of a text, as far as it can be told from small words.
 *
 * @returns `English`, another language by name, `another script` where the letters are not Latin, or null where there
 *   are too few words to tell
 */
export function languageOf(text: string): string | null {
  const sample = text.trimStart().slice(0, 3000);
  const strange = sample.match(OTHER_SCRIPT)?.length ?? 0;
  const letters = strange === 0 ? 0 : (sample.match(/\p{L}/gu)?.length ?? 0);
  if (letters > 0 && strange / letters > 0.4) return 'another script';
  const { words, hits } = smallWordsIn(fold(sample));
  if (words < 4) return null;
  const most = Math.max(...hits);
  const english = hits[LANGUAGES.indexOf('English')] ?? 0;
  const best = most === 0 ? null : (LANGUAGES[hits.indexOf(most)] ?? null);
  // Ties and near ties go to English, which borrows and is borrowed from.
  if (best !== null && best !== 'English' && most < 1.5 * english + 2)
    return english > 0 ? 'English' : most >= 2 ? best : null;
  return best ?? (words >= 12 ? 'another language' : null);
}
