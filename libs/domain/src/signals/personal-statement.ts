import { classBits, classesOf } from '../model/aside-classes.ts';
import { mayHaveClass } from '../model/word-classes.ts';
import { PLAIN_WORDS } from './personal-words.ts';
import { verbose } from '../verbose.ts';

/** Classes of words for what a person is. */
const PERSONAL = classBits(['family', 'faith', 'body', 'being']);
const SELF = classBits(['self']);

/** Of these classes, and yet of use: who may work here, who can't come today, on which day somebody is away. */
const OF_USE = new Set(
  'citizen citizens citizenship nationality passport asylum ill sick illness disease condition medication shelter homeless allergy native national therapy natural lent heart birthday wedding maternity paternity parental custody'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\d][\p{L}\p{M}\d'/.-]*/gu;
const NUMBER = /^(?:\d{1,2}|(?:19|20)\d\d)$/;
const LONGEST = 200;
const FEWEST_WORDS = 3;

const PLAIN = PLAIN_WORDS.map((words) => new Set(words.split(/\s+/)));

/** Behind one of these a name may stand: where somebody comes from, what they or their church are called. */
const BEFORE_NAME = new Set(
  'from called named st heisen heist heet heten llama llaman chiama chamada chamado'.split(' '),
);
/** Words for "in" and "from" behind which a place may stand, in a sentence that says where somebody was born or grew up. */
const BEFORE_PLACE = new Set('in near outside en em w we te nel aus uit du de z bei'.split(' '));
const ORIGIN = verbose()`
  \b(?:
    born|grew|raised|childhood|geboren|aufgewachsen|stamme|komme|kamen|grandi|nee?|viens|venus|naci|crie
    |creci|vengo|criad[oa]|nat[oa]|cresciut[oa]|opgegroeid|kom|kwamen|urodzil(?:em|am)|wychowal(?:em|am)
    |pochodze|nasci|cresci|venho
  )\b
`;

/** Those that somebody works with or for, unless they are counted or one's own. */
const FOR_OTHERS = verbose()`
  \b(?:with|for|to|by|of|mit|fur|avec|pour|con|para|per|met|voor|com|z|ze|dla) (?!
    (?:
      my|our|his|her|their|meinen?|unseren?|mes|nos|mis|nuestr[oa]s|miei|mie|nostri|nostre|mijn|onze|meus
      |minhas|nossos|nossas|\d+|one|two|three|four|five|six|seven|eight|nine|zwei|drei|vier|deux|trois
      |quatre|dos|tres|cuatro|due|tre|quattro|twee|drie|vier|dois|duas|quatro
    )\b
  )(?:[a-z-]+ ){0,2}(?:
    children|kids|boys|girls|babies|toddlers|teenagers|families|women|men|parents|veterans|refugees
    |pensioners|kindern|familien|frauen|enfants|familles|femmes|ninos|familias|mujeres|bambini|famiglie
    |donne|kinderen|gezinnen|vrouwen|dziecmi|rodzinami|dzieci|criancas|mulheres
  )\b
`;

/** What befell somebody or theirs lately is heard. */
const LATELY = verbose()`
  \blost\b(?!.*\b(?:ago|child|young|baby|(?:19|20)\d\d)\b)
  |\b(?:perdu|perdi|perso|verloren|stracil[ea]m)\b(?!
    .*\b(?:\d+|dos|tres|due|tre|deux|trois|zwei|drei|twee|drie|jahren|ans|anos|anni|jaar|lat)\b
  )
`;

/** Whether a sentence whose words are of these classes may speak of a person and of the sender. */
export function mayBeOfSelf(present: number): boolean {
  return (present & PERSONAL) !== 0 && (present & SELF) !== 0;
}

/**
 * How many words of a sentence are neither for what a person is nor small ones around that, in the language in which
 * they are fewest. A sentence that speaks of the sender and has none can't say anything but what they or theirs are.
 *
 * @param sentence folded
 * @param most more are not counted
 * @returns null where there are more, or where it says nothing of a person, or not of the sender
 */
export function wordsBeyondSelf(sentence: string, most: number): number | null {
  if (sentence.length > LONGEST || sentence.includes('?') || !mayHaveClass(sentence, PERSONAL)) return null;
  const words = sentence.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const bits = new Map<string, number>();
  const bitsOf = (word: string) => {
    const known = bits.get(word) ?? classesOf(word);
    bits.set(word, known);
    return known;
  };
  let fewest: number | null = null;
  for (const plain of PLAIN) {
    const beyond = beyondIn(words, plain, sentence, (fewest ?? most + 1) - 1, bitsOf);
    if (beyond === 0) return beyond;
    fewest = beyond ?? fewest;
  }
  return fewest;
}

function beyondIn(
  words: readonly string[],
  plain: ReadonlySet<string>,
  sentence: string,
  most: number,
  bitsOf: (word: string) => number,
): number | null {
  let beyond = 0;
  let isOfPerson = false;
  let before = '';
  for (const written of words) {
    const word = written.replace(/[.'/-]+$/, '');
    if (!plain.has(word) && !NUMBER.test(word)) {
      if (!OF_USE.has(word) && (bitsOf(word) & PERSONAL) !== 0) isOfPerson = true;
      else if (!BEFORE_NAME.has(before) && !(BEFORE_PLACE.has(before) && ORIGIN.test(sentence))) beyond += 1;
      if (beyond > most) return null;
    }
    before = word;
  }
  if (!isOfPerson || !words.some((word) => (bitsOf(word) & SELF) !== 0)) return null;
  return FOR_OTHERS.test(sentence) || LATELY.test(sentence) ? null : beyond;
}
