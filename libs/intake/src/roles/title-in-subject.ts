import { nameWords, verbose } from '#libs/domain';
import { bareSubject } from '../bare-subject.ts';
import { functionOfTitle } from './function-of-title.ts';
import { bareTitle } from './bare-title.ts';
import { spelledOut } from './role-vocabulary.ts';

/** Subject and writer of a mail; the writer's name stands in subjects beside the title. */
export interface SubjectOfMail {
  readonly subject: string;
  readonly senderName: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words about an application, which stand around a title. */
const WORDING = set(
  'application applications applying apply applied applicant candidacy interest interested position positions role roles ' +
    'post job jobs vacancy vacancies opening openings opportunity advert ad interview interviews cv resume question query ' +
    'enquiry inquiry follow following followup up checking update status news feedback reference refering documents ' +
    'attached timing salary start date available availability offer wanted needed hiring ' +
    'bewerbung bewerben bewerbe initiativbewerbung stelle stellenanzeige anzeige nachfrage rückfrage frage vorstellungsgespräch ' +
    'candidature candidater poste postes offre annonce relance entretien ' +
    'candidatura puesto vacante oferta solicitud entrevista posizione offerta colloquio sollicitatie solliciteren vacature ' +
    'functie gesprek aplikacja stanowisko oferta vaga',
);
/** Small words that may stand between those and a title. */
const SMALL = set(
  'for as in on to of about regarding re with my the a an your our this that i am i’m via from is are be been at it if ' +
    'als auf um für zur zum zu die der das den dem eine einen meine ihre ihrer ihren unser unserer im und bei ' +
    'pour au aux en à de du des le la les l un une votre ma d para el los las mi su por come per il lo da do voor op na een het van ' +
    'any some another please too also again still and & junior’s',
);
/** What ends a title: a place, a time, or somebody's words. */
const ENDS_TITLE = set(
  'in at with from near bei auf chez für zum zur w via by on - / & und et too also again please',
);
/** No title has these. */
const SENTENCE_WORDS = set(
  'i i’m i’ve my me you your we us our is are was were have has had not no any hello hi dear thanks thank please when where ' +
    'what who how why would could can will do did does ich sie wir ihr mein meine ist sind je vous nous mon ma hola ' +
    'sucht suche cherche busca busco szuka szukam søger söker zoekt zoek cerca cerco procura procuro former formerly ex seeking looking ehemalig ehemalige ehemaliger ancien ancienne',
);
/** Endings of words for people by their work, in the languages that Foyer reads, and some that have none. */
const PERSON_BY_WORK = verbose('iu')`
  (?:
    [^aeiou]er|[aeiou]{1,2}er|or|ist|yst|ant|(?<!m)ent|ian|man|woman|ive|eer|ard|kraft|frau|mann
    |(?:er|or|ist|ent|ant)in|gestellter?|eur|euse|rice|ière?|able|ero|era|ista|dora?|tore|kundige|arka|nik
  )$
  |^(?:
    nurse|chef|cook|koch|köchin|clerk|lead|head|coach|intern|arzt|ärztin|commis|chargée?|aide|aid|paralegal
    |tutor|pilot|physio|associate|apprentice|trainee|guard|steward|host|hostess|waitress|engineer|referee
  )s?$
`;
const NO_PERSON = set(
  'letter letters number other answer offer paper papers matter ever over after september october november december ' +
    'summer winter reminder center centre error order tender premier cover chapter newsletter dinner weather centre later ' +
    'present recent urgent content event client current important customer consumer computer career ' +
    'senior junior lager keller speculative undeliverable tentative grant',
);
const ACRONYM = /^\p{Lu}{2,4}$/u;
const NO_TITLE_ACRONYM = set('cv ok re fw aw uk us eu usa id hr it pm am faq asap fyi rsvp nhs');
const SEPARATOR = /\s*[|:;•()[\]"“”„!?]\s*|,\s*|\s+[-–—/]+\s+|\s*[–—]\s*|(?<=\p{L}{4})\.\s+|\s-{2,}\s/u;
/** "Class 1" is a part of a title; years, dates and numbers of postings are none. */
const LONG_NUMBER = /\d\D*\d/;
const READ_OF_SUBJECT = 300;
const LONGEST_TITLE = 60;
const MOST_WORDS = 6;

/**
 * The title that a subject names: beside words about an application, or as all that it says.
 *
 * @returns null where there is none, or only somebody's name
 */
export function titleInSubject({ subject, senderName }: SubjectOfMail): string | null {
  const segments = bareTitle(bareSubject(subject.slice(0, READ_OF_SUBJECT)))
    .split(SEPARATOR)
    .map((segment) => segment.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const speaksOfPost = segments.some((words) => words.some((word) => WORDING.has(plain(word))));
  const own = new Set(nameWords(senderName));
  for (const words of segments) {
    const title = withoutWording(words);
    const named = nameWords(title.join(' '));
    if (named.every((word) => own.has(word))) continue;
    if (!isTitle(title) || (!speaksOfPost && !saysNothingElse(title, segments))) continue;
    return written(title.join(' '));
  }
  return null;
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}&/-]+|[^\p{L}\p{N}&/-]+$/gu, '')
    .replaceAll("'", '’');

function withoutWording(words: readonly string[]): string[] {
  const isBeside = (word: string | undefined) =>
    word !== undefined && (WORDING.has(plain(word)) || SMALL.has(plain(word)) || plain(word) === '');
  let [from, to] = [0, words.length];
  while (from < to && isBeside(words[from])) from += 1;
  const end = words.findIndex(
    (word, at) =>
      at > from && (ENDS_TITLE.has(plain(word)) || WORDING.has(plain(word)) || LONG_NUMBER.test(word)),
  );
  if (end >= 0) to = end;
  while (to > from && isBeside(words[to - 1])) to -= 1;
  return words.slice(from, to).map((word, at) => (at === 0 ? word.replace(ELIDED, '') : word));
}

/** "Poste d'infirmier". */
const ELIDED = /^[dl]['’](?=\p{L})/iu;

/** A few words with one among them for somebody by their work; "traffic office" and "sales" are none. */
function isTitle(words: readonly string[]): boolean {
  const title = words.join(' ');
  if (words.length > MOST_WORDS || title.length < 2 || title.length > LONGEST_TITLE) return false;
  if (words.some((word) => SENTENCE_WORDS.has(plain(word)) || LONG_NUMBER.test(word))) return false;
  const [only = ''] = words;
  const isAcronym = words.length === 1 && ACRONYM.test(only) && !NO_TITLE_ACRONYM.has(plain(only));
  return isAcronym || words.some(isPersonByWork);
}

/** "Rep" and "RN" are such words as well. */
export const isPersonByWork = (word: string): boolean =>
  spelledOut(plain(word)).some(
    (part) => part.length > 3 && PERSON_BY_WORK.test(part) && !NO_PERSON.has(part),
  );

/** "Frontend Engineer" alone is one; "New driver" and a name with it are not sure enough. */
function saysNothingElse(title: readonly string[], segments: readonly (readonly string[])[]): boolean {
  return (
    segments[0]?.length === title.length &&
    /^\p{Lu}/u.test(title[0] ?? '') &&
    [...title.slice(0, 1), ...title.slice(-1)].some(isPersonByWork) &&
    functionOfTitle(title.join(' ')) !== 'other'
  );
}

/** Spelled out where it is only letters; and somebody who writes all small does not mean it. */
function written(title: string): string {
  const words = ACRONYM.test(title) ? spelledOut(title.toLowerCase()) : [];
  if (words.length > 1) return words.map(capitalised).join(' ');
  return title === title.toLowerCase() ? capitalised(title) : title;
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
