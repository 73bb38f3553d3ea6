/**
 * The words that job titles are made of: what counts little, what is short for something, and when two forms are one
 * word. English first, with the commonest German, French, Spanish and Italian forms.
 */

import { SHORT_FORMS } from './short-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that name nothing, among them the gender notes of German and French postings and the terms of a contract. */
export const EMPTY_WORDS = set(
  'a an the of for and or in at to with on our your der die das den des dem und oder fur im am zum zur als de la le les du ' +
    'et pour en el los las y para e o da do dos di il lo per van het een voor w i na m f d x h div mwd job role position ' +
    'permanent temporary remote hybrid vollzeit teilzeit cdi cdd vacancy ' +
    'al del con til ds spraw alle alla agli allo nel nella dei delle degli della dello sul sulla ved hos vid och og ' +
    'som ett icin s',
);

/** What stands beside a title and is no part of it: "planner vacancy", "auf Ihrer Intensivstation". */
export const BESIDE_TITLES = set(
  'application applications applying apply applied applicant candidate post posting opening openings work working jobs ' +
    'roles positions interview interviews team cv resume re ref advert ad again please too also question follow following ' +
    'update status hiring needed wanted available bewerbung bewerbe stelle stellen anzeige frage candidature postule poste ' +
    'offre emploi annonce solicitud puesto vacante candidatura posizione sollicitatie vacature ' +
    'instead rather qualified experienced skilled certified newly fully trained ' +
    'need needs want wants require hey hiya u ur i we you my his her their this that these is are was be been being it if by from about into than then so do does did ' +
    'have has had will would could can may might any some no not still yet more one out off over new same other which what ' +
    'says said states mentions titled called ' +
    'when where who how as become becoming both either ihr ihre ihrer ihrem ihren euer eure unser unsere unserer eine einen ' +
    'einer einem ein ob ist sind bei nach von vom mit nur noch auch mich mir ich sich es dans sur avec par une un votre vos ' +
    'notre nos cette ce est je nous vous que qui chez del al con por sobre su sus mi como vostra vostro come een uw jullie ' +
    'emplois empleo trabajo oferta emprego vaga lavoro annuncio baan functie praca pracy prace oferty stanowisko stanowiska jako ' +
    'um uma uno ao pelo pela ainda ancora dla jeszcze todavia ' +
    'ansokan tjanst tjansten jobb jobbet platsen annons ansogning stilling stillingen jobbet opslag job zadost misto pozice ' +
    'pozici inzerat nabidka nabidku zajem basvuru basvurusu ilan ilani pozisyon pozisyonu pozisyonuna is icin olarak jag du ni er ' +
    'jeres vores jsem vas vase pro ' +
    'anbei anhang furs beim hiermit gern gerne bitte attached enclosed joint jointe adjunto allegato bijgevoegd zalaczam bifogar bifogat vedhaeftet',
);

/** Rank, which people leave out or add as they like: it counts a third. Times of work tell more. */
const RANK =
  'senior junior lead principal staff chief head associate trainee apprentice intern level mid entry parttime fulltime shift';
const HOURS = 'night day evening weekend';
/** Who stands beside somebody of the title that follows. */
const SECOND = 'assistant deputy vice sous';
/** Where anybody works: most roles of a school are there. */
const PLACES =
  'school academy college university hospital clinic surgery hotel carehome council church charity firm company organisation business centre center';
const RANK_WEIGHT = 0.33;
const HOURS_WEIGHT = 0.8;
const PLACE_WEIGHT = 0.5;

/** Words that people use for each other beside another word of the title: an assistant is no deputy head by that alone. */
const SAME_BESIDE: readonly (readonly string[])[] = [
  ['developer', 'engineer', 'programmer'],
  ['deputy', 'assistant'],
  ['technician', 'technologist'],
];

/** Words that people use for each other, though two roles may differ in nothing else. */
const SAME_WORK: readonly (readonly string[])[] = [
  ['hgv', 'lgv', 'lorry', 'truck', 'lkw'],
  ['shop', 'store'],
  ['operative', 'operator', 'worker'],
  ['advisor', 'adviser', 'agent'],
  ['customer', 'client'],
  ['carer', 'caregiver'],
  ['paediatric', 'paediatrics', 'pediatric', 'pediatrics', 'children', 'childrens', 'child'],
  ['teacher', 'instructor'],
  ['catering', 'canteen'],
  ['procurement', 'purchasing'],
  ['accountant', 'accountancy', 'accounting'],
  ['analyst', 'analytics'],
  ['scientist', 'science'],
  ['radiologic', 'radiology', 'radiography', 'radiographer'],
  ['fundraiser', 'fundraising'],
  ['recruiter', 'recruitment'],
  ['marketing', 'marketer'],
  ['therapist', 'therapy'],
  ['lecturer', 'lectureship'],
  ['fellow', 'fellowship'],
  ['fabricator', 'fabrication'],
];

/** Written apart or together. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bfront[\s-]end\b/g, 'frontend'],
  [/\bback[\s-]end\b/g, 'backend'],
  [/\bfull[\s-]stack\b/g, 'fullstack'],
  [/\bpart[\s-]time\b/g, 'parttime'],
  [/\bfull[\s-]time\b/g, 'fulltime'],
  [/\bprogramme\b/g, 'program'],
  [/\bcare home\b/g, 'carehome'],
  [/\bnursing home\b/g, 'carehome'],
  [/\bold peoples? home\b/g, 'carehome'],
  [/\bspecial needs\b/g, 'sen'],
  [/\b(?:1[: -]?1|1[ -]?(?:to|2)[ -]?1|one[ -]to[ -]one)\b/g, '121'],
  [/\bkey stage (?:1|one)\b/g, 'ks1'],
  [/\bkey stage (?:2|two)\b/g, 'ks2'],
  [/\byears? (\d{1,2})\b/g, 'y$1'],
  [/\bhouse[ -]keep/g, 'housekeep'],
  [/\bin[ -]house\b/g, 'inhouse'],
  [/\bbook[ -]keep/g, 'bookkeep'],
  [/\bcare[ -]taker/g, 'caretaker'],
  [/\bmid[ -]day\b/g, 'midday'],
  [/\btown cent(?:re|er)\b/g, 'towncentre'],
  [/\bmini[ -]bus/g, 'minibus'],
  [/\bpara[ -]legal/g, 'paralegal'],
  [/\bfork[ -]lift/g, 'forklift'],
  [/\b(\p{L})\.(\p{L})\.(?:(\p{L})\.)?(?!\p{L})/gu, '$1$2$3'],
];

/** Letters that are no letter with an accent, and that people without their keyboard write so. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

/** Takes the place of what is left out, so that nothing moves; a letter to no expression here but this library's. */
export const FILLER = '\ue000';

/** Lower case without accents, with names that are written apart or together in one form; as long as the text. */
export function foldedForTitles(text: string): string {
  let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.length !== text.length) folded = Array.from(text, foldedSign).join('');
  folded = folded.replace(/[ıłøđ]/g, (letter) => PLAIN[letter] ?? letter);
  for (const [apart, together] of JOINED)
    folded = folded.replace(apart, (found) =>
      found.replace(apart, together).padEnd(found.length, FILLER).slice(0, found.length),
    );
  return folded;
}

function foldedSign(sign: string): string {
  const folded = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === sign.length
    ? folded
    : sign.toLowerCase().padEnd(sign.length, ' ').slice(0, sign.length);
}

/** "rn" is "registered nurse"; a word that is short for nothing is itself. */
export const spelledOut = (word: string): string[] => (SHORT_FORMS[word] ?? word).split(' ');

/** Beginnings under which a trade, its people and its work are one word. */
const FAMILIES = ['nurs', 'manag', 'engineer', 'develop', 'teach', 'coordinat', 'administrat', 'midwi'];
/** Words that only look like a form of another. */
const OWN_STEM = set(
  'nursery office officer career trainee employee worker development going accounting marketing housing',
);
const STEM_OF: Readonly<Record<string, string>> = {
  nurseries: 'nursery',
  offices: 'office',
  officers: 'officer',
  careers: 'career',
  trainees: 'trainee',
  workers: 'worker',
  portering: 'port',
  carer: 'care',
  carers: 'care',
  caring: 'care',
  financial: 'financ',
  northern: 'north',
  southern: 'south',
  eastern: 'east',
  western: 'west',
  hostess: 'host',
  hostesses: 'host',
  waitress: 'waiter',
  waitresses: 'waiter',
  stewardess: 'steward',
  manageress: 'manag',
  seamstress: 'tailor',
};

/** Nurse, nurses and nursing are one word, and so are Kaufmann and Kauffrau; accounting and accountant are two. */
export function stemOf(word: string): string {
  if (word.length < 5 || OWN_STEM.has(word)) return word;
  const known = STEM_OF[word];
  if (known !== undefined) return known;
  const bare = withoutTrade(word)
    .replace(/(?:innen|in)$/, (end) =>
      /(?:er|or|ent|ant|ist|eur|eut|ch|zt)(?:innen|in)$/.test(word) ? '' : end,
    )
    .replace(/(?:mann|frau|kraft|manner|frauen|krafte|leute)$/, (end) => (word.length < 8 ? end : ''));
  const singular = bare.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const family = FAMILIES.find((beginning) => singular.startsWith(beginning));
  if (family !== undefined) return family;
  if (singular.length < 5) return singular;
  if (singular.length < 6) return singular.replace(/(?:ing|er|e)$/, '');
  return singular
    .replace(/(?:t(?:euse|eur|rice)|euse|eure?)$/, (end) => (end.startsWith('t') ? 't' : ''))
    .replace(/ier[ea]$/, 'ier')
    .replace(/ee$/, 'e')
    .replace(/(?<=.{4})(?:ego|emu|ej|ych|ymi|ym)$/, '')
    .replace(/(?<=\p{L}{4})aging$/u, '')
    .replace(singular.length < 8 ? /(?:ing|er|[aeio])$/ : /(?:ungen|ung|ing|er|e[nm]|[aeio])$/, '');
}

/**
 * Cocina and cocinero, panadería and panadera, cuisine and cuisinier, engenharia and engenheiro, uzman and uzmanlık are
 * each one trade; civis are the plural of civil.
 */
const withoutTrade = (word: string): string =>
  word
    .replace(/(?<=\p{L}{5})(?:eir[ao]s?|er[ao]s?|[ae]ri[ao]s?|ier(?:es?|s)?|erie)$/u, 'a')
    .replace(/(?<=\p{L}{5})li[gk](?:i\p{L}*)?$/u, '')
    .replace(/(?<=\p{L}{2}[^s])is$/u, 'il');

const stems = (words: string) => new Set(words.split(' ').map(stemOf));
const RANK_STEMS = stems(RANK);
const HOURS_STEMS = stems(HOURS);
const SECOND_STEMS = stems(SECOND);
const PLACE_STEMS = stems(PLACES);

export const isRank = (stem: string): boolean => RANK_STEMS.has(stem);

export const isSecond = (stem: string): boolean => SECOND_STEMS.has(stem);

/** 0 to 1: how much a word of a title says about the work. */
export function weightOf(stem: string): number {
  if (RANK_STEMS.has(stem)) return RANK_WEIGHT;
  if (PLACE_STEMS.has(stem)) return PLACE_WEIGHT;
  return HOURS_STEMS.has(stem) ? HOURS_WEIGHT : 1;
}

/** Rank, hours and any place of work alone name no work, nor does a short number: "Year 9" and "at 9". */
export const namesWork = (stem: string): boolean => weightOf(stem) === 1 && !/^\d{1,3}$/.test(stem);

/** Of each stem the others of its groups. */
function othersIn(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const group of groups.map((words) => words.map(stemOf)))
    for (const stem of group)
      others.set(stem, [...(others.get(stem) ?? []), ...group.filter((other) => other !== stem)]);
  return others;
}
const SAME_WORK_AS = othersIn(SAME_WORK);
const SAME_BESIDE_AS = othersIn(SAME_BESIDE);

/** Other stems that stand for the same work. */
export const sameWorkAs = (stem: string): readonly string[] => SAME_WORK_AS.get(stem) ?? [];

/** The same beside another word of the title. */
export const sameBesideAs = (stem: string): readonly string[] => SAME_BESIDE_AS.get(stem) ?? [];
