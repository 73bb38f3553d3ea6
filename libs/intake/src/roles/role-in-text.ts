import { verbose } from '#libs/domain';
import { isWhoHires, namesPostAtOnce, surroundingsOf } from './post-words.ts';
import type { KnownRoles } from './role-names.ts';
import { tokensOf } from './role-tokens.ts';
import { WHOLE } from './name-places.ts';
import { type RoleMention, isNamed, mentionsOfRoles } from './role-words.ts';

/** A mention and how surely the message is about it; comparable within one message. */
interface WeighedMention extends RoleMention {
  readonly weight: number;
}

/** Where a role is named within this many characters; later nobody says what it is about. */
const READ_OF_TEXT = 4_000;
/** How much more a mention weighs in a clause that speaks of the post, and in a sentence that does. */
const BESIDE_POST = 0.5;
const IN_SENTENCE = 0.25;
/** "I saw the analyst's post as well, but apply for the assistant's", where another language says so. */
const BESIDE_APPLYING = 0.7;
/** "I applied for driver before, now it is the planner job." */
const APPLIED_BEFORE = 0.2;
const ENOUGH_IN_SENTENCE = 0.6;
/** A sentence of hardly more than the name: "Night nurse, CV attached." */
const MOST_WORDS_BESIDE = 4;
/** The number of a posting is written for nothing else. */
const NUMBER = /\d{4}/;

/** Up to a full stop that is not one of an abbreviation, or the end of a paragraph or of a short line. */
const SENTENCE = verbose('gu')`
  (?:
    [^.!?\n]|\.(?=\S)
    |(?<=
      \b(?:
        [Ss]r|[Jj]r|[Mm]rs?|[Dd]r|[Nn]o|[Nn]r|[Rr]e[fq]|[Aa]sst|[Ee]xec|ds|kat|sk|bzw|ggf|inkl|dott|sig|dhr
        |mw|bijv|evt
      )
    )\.
    |(?<=[^\n]{55})\n(?!\n)
  )+
`;

export const sentencesOf = (text: string): string[] =>
  Array.from(text.slice(0, READ_OF_TEXT).matchAll(SENTENCE), ([sentence]) => sentence);

/**
 * The roles that a text is about: those that stand where it speaks of a post or an application. Experience in such a
 * job is no application for it, nor is somebody else who has one, nor what is left out with "not".
 *
 * @param isAboutPost whether something else tells that the text is about a post: its subject, or that we wrote it. Then
 *   a whole name is enough: "you're after a planner", "the second round for Planner"
 * @returns the surest mention of each role, surest first
 */
export function rolesInText(text: string, known: KnownRoles, isAboutPost: boolean): WeighedMention[] {
  const best = new Map<number, WeighedMention>();
  for (const sentence of sentencesOf(text))
    for (const mention of mentionsOfRoles(sentence, known)) {
      const weight = weightIn(sentence, mention, isAboutPost);
      if (weight === null || weight <= (best.get(mention.roleId)?.weight ?? 0)) continue;
      best.set(mention.roleId, { ...mention, weight });
    }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** Null where the mention is none of what the message is about. */
function weightIn(sentence: string, mention: RoleMention, isAboutPost: boolean): number | null {
  const { from, to, strength } = mention;
  if (strength >= WHOLE && NUMBER.test(mention.quote)) return strength + BESIDE_POST;
  if (strength < WHOLE && isWhoHires(sentence, from, to)) return null;
  const isPlace =
    mention.fitsNoOther &&
    (/^\p{Lu}/u.test(mention.quote) || THE.test(sentence.slice(0, from))) &&
    namesPostAtOnce(sentence, to);
  if (!isPlace && isOurName(sentence, mention)) return null;
  switch (surroundingsOf(sentence, from, to)) {
    case 'applying':
      return isNamed(mention) ? strength + BESIDE_APPLYING : null;
    case 'applied':
      return isNamed(mention) ? strength + APPLIED_BEFORE : null;
    case 'post':
      return isNamed(mention) || isPlace ? strength + BESIDE_POST : null;
    case 'sentence':
      return isPlace || strength >= ENOUGH_IN_SENTENCE ? strength + IN_SENTENCE : null;
    case 'nothing': {
      const beside = wordsOf(sentence.slice(0, from)) + wordsOf(sentence.slice(to));
      if (isPlace) return strength;
      return strength >= WHOLE && (isAboutPost || beside <= MOST_WORDS_BESIDE) ? strength : null;
    }
    case 'other':
      return null;
  }
}

/** "The library one", which only one role fits. */
const THE = /(?:^|\s)(?:the|your|that|this)\s$/i;

/** "The phones for the council": where, and not as what. */
const FOR_US = /\b(?:for|with|by) (?:the|your)\s$/i;
/** "Work in your café". */
const IN_YOURS = /\b(?:in|at) your\s$/i;
const isOurName = (sentence: string, { from, strength, endsName }: RoleMention) =>
  !endsName &&
  strength < ENOUGH_IN_SENTENCE &&
  (FOR_US.test(sentence.slice(0, from)) || IN_YOURS.test(sentence.slice(0, from)));

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The second best must be this much weaker, or the words tell nothing. */
const LEAD = 0.15;

/** "Driver" says nothing of which driver, though it is more of the shorter title. */
export const saysTheSame = (one: RoleMention, other: RoleMention): boolean =>
  isSamePlace(one, other) &&
  one.endsName === other.endsName &&
  !one.fitsNoOther &&
  !other.fitsNoOther &&
  !isWithoutRank(one, other) &&
  !isWithoutRank(other, one);

const isSamePlace = (one: RoleMention, other: RoleMention) => one.from === other.from && one.to === other.to;

/** "Backend engineer", beside a senior one, is the one without a rank. */
const isWithoutRank = (one: RoleMention, other: RoleMention): boolean =>
  isSamePlace(one, other) && one.lacks === 'nothing' && other.lacks === 'rank';

/** The first of mentions where it is surer than the next; a whole name is surer than any part of another. */
export function leader<M extends RoleMention & { readonly weight?: number }>(
  mentions: readonly M[],
): M | null {
  const [first, second] = mentions;
  if (first === undefined) return null;
  if (second === undefined) return first;
  if (isWithoutRank(first, second)) return first;
  if (isWithoutRank(second, first)) return second;
  if (first.strength < WHOLE && saysTheSame(first, second)) return null;
  if (first.lacks === 'rank' && second.lacks === 'work' && isSamePlace(first, second)) return null;
  const ahead = (first.weight ?? first.strength) - (second.weight ?? second.strength);
  return ahead >= LEAD || (first.strength >= WHOLE && second.strength < WHOLE && ahead >= 0) ? first : null;
}

/** The same, but none by a single word that several titles begin with. */
export function leaderOf<M extends RoleMention & { readonly weight?: number }>(
  mentions: readonly M[],
  known: KnownRoles,
): M | null {
  const first = leader(mentions);
  return first === null || beginsSeveral(first, known) ? null : first;
}

/** "Técnico", of a "Técnico comercial" and a "Técnico de mantenimiento", of which one ends so in other languages. */
function beginsSeveral({ quote, strength }: RoleMention, { roles }: KnownRoles): boolean {
  const [word, ...others] = tokensOf(quote);
  if (strength >= WHOLE || word === undefined || others.length > 0) return false;
  return roles.filter(({ names }) => names[0]?.weights.keys().next().value === word.stem).length > 1;
}
