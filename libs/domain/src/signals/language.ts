import { mayHold, sieveOf } from '../model/hash-index.ts';
import { hashStep, hashText } from '../model/hashes.ts';
import { fold } from './evidence.ts';
import { LETTER, RARE, behindCharacter, kindAt } from './letters.ts';

/** Small words that tell languages apart, in folded spelling. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  English: 'the and i you to of is for my in have it was with that on your this be are not me at'.split(' '),
  German:
    'ich und die der das ist nicht mit sie ein eine zu fur auf den im habe von wir noch auch es ihnen ihre nur mal was bei wegen hatte vor gruss hallo danke mir mich wenn dass sich oder aber nach bis wie schon'.split(
      ' ',
    ),
  French:
    'je vous et le la les de des une est pour que qui dans votre pas avec sur mon ma au j nous vos'.split(
      ' ',
    ),
  Spanish:
    'que el los y por para una con mi su es como lo del las muy soy pero se al he yo usted hola saludo saludos gracias hay sobre son unos ustedes buenos dias estimada estimado escribo quedo sus estado candidatura novedades puesto'.split(
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
  Portuguese:
    'que o e de um uma para com nao os as meu minha por se eu mais do da em ja voce muito oi ola tudo bem pra tem alguma estou foi obrigado obrigada sou seu sua bom dia por ou mas tambem'.split(
      ' ',
    ),
  Turkish:
    've bir bu icin ile merhaba tesekkurler tesekkur ben benim olarak cok ama degil bugun sayin var ekte iyi mi siz sizin bana kadar sonra daha gore'.split(
      ' ',
    ),
  Swedish:
    'jag och att det ar inte som pa av har med mig er hej ni ett den till om kan mitt min vill nar sa var vi ert hos fran fick blir ocksa tack halsningar'.split(
      ' ',
    ),
  Danish:
    'jeg og det er ikke som pa af har med mig jer hej dig et den til om kan min mit vil nar sa hvis vi jeres hos fra fik bliver ogsa tak hilsen dem noget'.split(
      ' ',
    ),
  Norwegian:
    'jeg og det er ikke som pa av har med meg dere hei deg et den til om kan min mitt vil nar sa hvis vi deres hos fra fikk blir ogsa takk hilsen dem noe na'.split(
      ' ',
    ),
  Finnish:
    'ja ei en etta hei moi olen myos mutta kun jos mina enka saan kuin ennen enaa tassa tama saanut voi pitaa haluaisin halua jaksa teidan teille minulla ole ovat sen se tai niin viela jo nyt kanssa terveisin kiitos voisin haluan olette minua ette mika'.split(
      ' ',
    ),
  'Czech or Slovak':
    've na se je ze jsem jste bych dobry den za jako ale som ste sa pri vas vam mi mne od nebo alebo uz byl byla bude jak ktere prosim dekuji dakujem s k pozdravem uz mam musim jsou pokud ktery kdy dnes zitra vase co jen jestli pak kde proc podam'.split(
      ' ',
    ),
  Romanian:
    'si sa nu am la cu pentru din este ca un va ma mai buna ziua dumneavoastra sunt de ce pe care imi multumesc daca fost avea salut noi'.split(
      ' ',
    ),
  Hungarian:
    'az es nem hogy egy van ha vagy meg mar csak volt mint de en onok onoknek kedves tisztelt udvozlettel udv koszonom koszi szeretnem lenne ezt azt nekem jo napot amire sziasztok kell kaptam ont onnel ahogy most akkor maguk'.split(
      ' ',
    ),
  Vietnamese:
    'em anh toi cho cua co la da khong va voi duoc o mot nay cac de minh cam on vi tri neu nhung roi thi ma chị dạ ạ của hồ sơ thứ bản với một các'.split(
      ' ',
    ),
};
/** Letters that few other languages are written with. */
const LETTERS_OF: Readonly<Record<string, RegExp>> = {
  German: /ß/giu,
  Spanish: /[ñ¿¡]/giu,
  Polish: /[łąęśż]/giu,
  Portuguese: /[ãõ]/giu,
  Turkish: /[ğış]/giu,
  Danish: /[æø]/giu,
  Norwegian: /[æø]/giu,
  'Czech or Slovak': /[řěůľ]/giu,
  Romanian: /[ășț]/giu,
  Hungarian: /[őű]/giu,
  Vietnamese: /[ơư\u1ea0-\u1ef9]/giu,
};
/** Letters count as so many small words at most: they stand in people's names as well. */
const MOST_BY_LETTERS = 2;

/** Small English words that no other language has. */
const ENGLISH_ALONE = /(?<!\w)(?:the|and|you|my|with|that|your|this|are|it|be|not|have)(?!\w)/;
const LANGUAGES = Object.keys(WORDS);
/** Numbers of the languages that have a word. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [number, words] of Object.values(WORDS).entries())
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), number]);

const NEVER = /$^/;

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

const ASCII = /^\p{ASCII}*$/u;

function byLetters(language: string, text: string): number {
  return Math.min(MOST_BY_LETTERS, text.match(LETTERS_OF[language] ?? NEVER)?.length ?? 0);
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
  const folded = fold(sample);
  const { words, hits: byWords } = smallWordsIn(folded);
  if (words < 4) return null;
  const hits = ASCII.test(sample)
    ? byWords
    : byWords.map((count, at) => count + byLetters(LANGUAGES[at] ?? '', sample));
  const anOther = words >= 12 && !ENGLISH_ALONE.test(folded) ? 'another language' : null;
  const most = Math.max(...hits);
  const english = ENGLISH_ALONE.test(folded) ? (hits[LANGUAGES.indexOf('English')] ?? 0) : 0;
  const best = most === 0 ? null : (LANGUAGES[hits.indexOf(most)] ?? null);
  // Ties and near ties go to English, which borrows and is borrowed from.
  if (best !== null && best !== 'English' && most < 1.5 * english + 2)
    return english > 0 ? 'English' : most >= 2 ? best : anOther;
  return best ?? anOther;
}
