import { verbose } from '#libs/domain';
import { bareSubject } from '../bare-subject.ts';
import { isNoneOfPost, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import { type RoleMention, endsAnyTitle, mentionsOfRoles } from './role-words.ts';
import { isRank, stemOf } from './role-vocabulary.ts';
import { isPersonByWork } from './title-in-subject.ts';
import { type WorksOfRoles, workTold } from './told-by-work.ts';
import { isKey } from './trade-table.ts';
import { mayApply } from './who-writes.ts';

/** How much words count by where they stand; a subject is short and meant. */
const IN_SUBJECT = 1.3;
const BESIDE_POST = 1;
const ELSEWHERE = 0.8;
/** What somebody is, and what they did before, who asks for work and names none. */
const OF_OWN = 0.7;
const OF_OWN_PAST = 0.5;
const APPLIED_BEFORE = 0.3;
/** "In your café": where, and not as what. */
const AT_YOURS = /\b(?:in|at|from|to|with) (?:your|the|our|a)\s$/i;
const IS_OWN = /\bi(?:[’']?m| am)(?: \p{L}+){0,4} $/iu;
/** Words that are part of another title. */
const NOT_ALONE = 0.5;
/** "Assistant", "manager": they end any title. */
const OF_ANY_TITLE = 0.3;
const OF_PLACE = 0.6;
/** "Teacher" for a teaching assistant. */
const OF_SOMEBODY_ELSE = 0.5;
/** Work as the table of works has it, which is written of hardly anything else. */
const WORK = 3;

/** "Have you anything?": whatever its writer did before. */
const ASKS_FOR_ANY = verbose('iu')`
  \b(?:
    (?:any|some|other|suitable) (?:\p{L}+ )?(?:
      vacanc\p{L}+|jobs|roles|positions|openings|opportunities|posts
    )
    |any (?:job|role|position|vacancy|post) (?:at|in|with|that)
    |what(?: \p{L}+)? (?:do|have) you (?:have|got)|do anything|is there anything
  )\b
`;
/** "Coffee", of a shift supervisor in a coffee shop. */
const BIT_OF_PLACE = 0.5;
const READ_FOR_ANY = 4_000;
const ENOUGH = 2;
/** The next may have so much of it. */
const MOST_OF_NEXT = 0.55;

/**
 * The role at which most of an applicant's message hints, where none is named: "I've been a sparky for ten years and
 * would like to do the same with you". Other than a name, a hint is worth how well it tells the role from the others,
 * not how much of a title it is.
 *
 * @param isKnown whether its sender has applied before
 * @returns null where little hints at any role, or as much at another
 */
export function roleHintedAt(
  subject: string,
  text: string,
  known: KnownRoles,
  works: WorksOfRoles,
  isKnown: boolean,
): Pick<RoleMention, 'roleId' | 'quote'> | null {
  if (ASKS_FOR_ANY.test(text.slice(0, READ_FOR_ANY))) return null;
  if (!isKnown && !mayApply(subject, text)) return null;
  const hints = new Hints();
  for (const mention of hintsIn(subject, known)) hints.add(mention, IN_SUBJECT, bareSubject(subject).trim());
  for (const sentence of sentencesOf(text)) {
    // The same words may hint at hundreds of roles.
    const worths = new Map<string, number>();
    for (const mention of hintsIn(sentence, known)) {
      const place = `${mention.from} ${mention.to}`;
      const worth = worths.get(place) ?? worthAt(sentence, mention.from, mention.to);
      worths.set(place, worth);
      const isWhere = !mention.endsName && AT_YOURS.test(sentence.slice(0, mention.from));
      if (worth > 0) hints.add(mention, isWhere ? worth * OF_PLACE : worth);
    }
  }
  for (const { roleId, quote, sentence, from } of workTold([subject, ...sentencesOf(text)], works)) {
    const worth = sentence === subject ? IN_SUBJECT : worthAt(sentence, from, from + quote.length, false);
    hints.addTo(roleId, { hint: quote, quote, worth: WORK * worth });
  }
  return hints.leader();
}

/** Without those of another trade, and those that only a rank is missing to where another role has none. */
function hintsIn(sentence: string, known: KnownRoles): RoleMention[] {
  const mentions = mentionsOfRoles(sentence, known).filter(({ isOfOther }) => !isOfOther);
  const isPlain = ({ from, to }: RoleMention) =>
    mentions.some((other) => other.from === from && other.to === to && other.lacks === 'nothing');
  return mentions.filter((mention) => mention.lacks !== 'rank' || !isPlain(mention));
}

function worthAt(sentence: string, from: number, to: number, mayBePerson = true): number {
  if (isNoneOfPost(sentence, from, to)) return 0;
  switch (surroundingsOf(sentence, from, to, mayBePerson)) {
    case 'applying':
    case 'post':
    case 'sentence':
      return BESIDE_POST;
    case 'applied':
      return APPLIED_BEFORE;
    case 'nothing':
      return ELSEWHERE;
    case 'other':
      return IS_OWN.test(sentence.slice(0, from)) ? OF_OWN : OF_OWN_PAST;
  }
}

interface Hint {
  readonly hint: string;
  readonly quote: string;
  readonly worth: number;
  /** What it is worth against other roles. */
  readonly against?: number;
}

/** What hints at each role; the same word twice is one hint. */
class Hints {
  readonly #ofRoles = new Map<number, Map<string, Hint>>();

  add(
    { roleId, quote, says, standsAlone, isBitOfPlace, endsName }: RoleMention,
    place: number,
    bare = '',
  ): void {
    const against =
      place *
      (standsAlone ? 1 : NOT_ALONE) *
      (!endsName && isPersonByWork(lastWordOf(quote)) ? OF_SOMEBODY_ELSE : 1);
    const isBit = isBitOfPlace && !/^\p{Lu}/u.test(quote) && quote !== bare;
    for (const [stem, telling] of says) {
      const worth = against * telling * (isOfAnyTitle(stem) ? OF_ANY_TITLE : 1);
      this.addTo(roleId, { hint: stem, quote, worth: isBit ? worth * BIT_OF_PLACE : worth, against: worth });
    }
  }

  addTo(roleId: number, hint: Hint): void {
    const hints = this.#ofRoles.get(roleId) ?? new Map<string, Hint>();
    this.#ofRoles.set(roleId, hints);
    if (hint.worth > (hints.get(hint.hint)?.worth ?? 0)) hints.set(hint.hint, hint);
  }

  leader(): { readonly roleId: number; readonly quote: string } | null {
    const sums = [...this.#ofRoles].map(([roleId, hints]) => ({
      roleId,
      quote: [...hints.values()].toSorted((a, b) => b.worth - a.worth)[0]?.quote ?? '',
      sum: sumOf([...hints.values()].map(({ worth }) => worth)),
      against: sumOf([...hints.values()].map(({ worth, against = worth }) => against)),
    }));
    const [first, ...others] = sums.toSorted((a, b) => b.sum - a.sum);
    if (first === undefined || first.sum < ENOUGH) return null;
    return others.some(({ against }) => against > MOST_OF_NEXT * first.sum) ? null : first;
  }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const lastWordOf = (quote: string) => /\p{L}+$/u.exec(quote)?.[0] ?? '';

const OF_TITLES = new Set(
  'executive specialist representative operative worker partner mitarbeiter medewerker employe'
    .split(' ')
    .map(stemOf),
);

const isOfAnyTitle = (stem: string) =>
  !isKey(stem) && (isRank(stem) || endsAnyTitle(stem) || OF_TITLES.has(stem));
