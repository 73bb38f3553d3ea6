import type { KnownRole, KnownRoles, RoleName } from './role-names.ts';
import { type Meaning, type Meanings, asInNames, meaningsOf, takenTogether } from './role-spelling.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { tradesIn } from './role-trades.ts';
import { namesWork } from './role-vocabulary.ts';
import { hasAnyBefore, isOtherTrade } from './trade-beside.ts';
import { type Language, WEIGHT_OF_KEY, isKey, isTrade } from './trade-table.ts';

/** Part of a text in which a role is named. */
export interface RoleMention {
  readonly roleId: number;
  /** 0 to 1: how much of the role's name stands there, weighed by how well each word tells it from the other roles. */
  readonly strength: number;
  /** Whether it is no part of a longer title, as "manager" is in "sales manager". */
  readonly standsAlone: boolean;
  /** Whether the last word of the name is there, which says more than what stands before it: "office" is no manager. */
  readonly endsName: boolean;
  /** Whether the words that stand there are in the names of no other role. */
  readonly fitsNoOther: boolean;
  readonly from: number;
  readonly to: number;
  /** The words as they stand in the text. */
  readonly quote: string;
}

/** A name may be spread over this many words more than it has. */
const SLACK = 3;
const ENOUGH_TO_CONTAIN = 0.8;
/** Of one role in one sentence or subject; also bounds the time. */
const MOST_MENTIONS = 4;
export const WHOLE = 0.99;
const CLAUSE_ENDS = /[,;:]/;

/** So much of a name is meant as the name wherever it stands; half of it unless it is a part of another title. */
export const MOST_OF_NAME = 0.7;
const HALF_OF_NAME = 0.5;
const PART_OF_ONLY_ONE = 0.2;

/** Whether a mention is enough of the name where the text speaks of a post: half of it, or a part that no other has. */
export function isNamed({ strength, standsAlone, fitsNoOther }: RoleMention): boolean {
  if (strength >= MOST_OF_NAME) return true;
  return standsAlone && strength >= (fitsNoOther ? PART_OF_ONLY_ONE : HALF_OF_NAME);
}

/** How much is left of a mention that is part of somebody else's trade: "responsable de magasin" is no vendeur there. */
const OTHER_TRADE = 0.7;

/** Whoever leads or works somewhere may do anything there. */
const ENOUGH_OF_KEY = 0.6;

interface Found {
  readonly strength: number;
  readonly stems: ReadonlySet<string>;
  /** Whether the last word of the name is among them: what follows then says where or when, "driver nights". */
  readonly endsName: boolean;
  readonly first: number;
  readonly last: number;
}

/**
 * Every role that a text names, in any order and inflection.
 *
 * @param text bounded by the caller; the time is linear in it and in the number of roles
 * @returns the strongest mention of each role, strongest first
 */
export function rolesNamed(text: string, known: KnownRoles): RoleMention[] {
  const best = new Map<number, RoleMention>();
  for (const mention of mentionsOfRoles(text, known))
    if (!best.has(mention.roleId)) best.set(mention.roleId, mention);
  return [...best.values()];
}

/** The same with every mention of a role, which may stand in a text as what somebody was and as what they apply for. */
export function mentionsOfRoles(text: string, known: KnownRoles): RoleMention[] {
  const tokens = asInNames(tokensOf(text), known);
  if (tokens.length === 0) return [];
  const trades = known.trades.size === 0 ? [] : tradesIn(tokens, known.isEnglish);
  const meanings = meaningsOf(tokens, trades, known);
  const telling = [...meanings.keys()].filter((at) => (meanings[at]?.size ?? 0) > 0);
  if (telling.length === 0) return [];
  const ends = tokens.map(({ from }, at) => CLAUSE_ENDS.test(text.slice(tokens[at - 1]?.to ?? from, from)));
  const mentions = known.roles.flatMap((role) =>
    apart(role.names.flatMap((name) => placesOf({ meanings, telling, ends }, name)).filter(tells)).map(
      (found) => ({
        role,
        isOther: isOtherTrade(found, role, { text, tokens, meanings, trades }),
        ...found,
      }),
    ),
  );
  return mentions
    .filter((mention) => !mentions.some((other) => containsAll(other, mention)))
    .map((mention) => (mention.isOther ? { ...mention, strength: mention.strength * OTHER_TRADE } : mention))
    .sort((a, b) => b.strength - a.strength)
    .map(({ role, isOther, strength, stems, endsName, first, last }) => {
      const from = tokens[first]?.from ?? 0;
      const to = tokens[last]?.to ?? 0;
      return {
        roleId: role.id,
        strength,
        standsAlone:
          !isOther &&
          (hasAnyBefore(trades[first], tokens[first - 1]) || !goesOnBefore(tokens, first)) &&
          (endsName || !goesOnBehind(tokens, last)),
        endsName,
        fitsNoOther: fitsOnly(role, stems, known),
        from,
        to,
        quote: text.slice(from, to),
      };
    });
}

/** Of places that overlap the strongest, then the narrowest. */
function apart(places: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of places.toSorted(
    (a, b) => b.strength - a.strength || a.last - a.first - (b.last - b.first),
  )) {
    if (kept.length === MOST_MENTIONS) break;
    if (kept.every((other) => !overlap(place, other))) kept.push(place);
  }
  return kept;
}

const overlap = (one: Found, other: Found) => one.first <= other.last && other.first <= one.last;

/** "Staff" alone is no Chief of Staff. */
const tells = ({ strength, stems }: Found) => strength >= WHOLE || [...stems].some(saysWork);

const saysWork = (stem: string) =>
  isKey(stem) ? (WEIGHT_OF_KEY[stem] ?? 1) >= ENOUGH_OF_KEY : namesWork(stem);

/** Rank may stand before a title without making another of it. */
const goesOnBefore = (tokens: readonly Token[], first: number) =>
  tokens[first]?.goesOn === true && namesWork(tokens[first - 1]?.stem ?? '');

const goesOnBehind = (tokens: readonly Token[], last: number) =>
  tokens[last + 1]?.goesOn === true && namesWork(tokens[last + 1]?.stem ?? '');

function fitsOnly(role: KnownRole, stems: ReadonlySet<string>, known: KnownRoles): boolean {
  const telling = [...stems].filter(saysWork);
  return (
    telling.length > 0 &&
    known.roles.every((other) => other === role || !telling.every((stem) => other.stems.has(stem)))
  );
}

/** "Night nurse" names the night nurse, and not also the nurse whose shorter title it holds. */
function containsAll(longer: Found, shorter: Found): boolean {
  return (
    overlap(longer, shorter) &&
    longer.strength >= ENOUGH_TO_CONTAIN &&
    longer.stems.size > shorter.stems.size &&
    [...shorter.stems].every((stem) => longer.stems.has(stem))
  );
}

function namesAny(meaning: Meanings | undefined, { weights }: RoleName): boolean {
  for (const stem of meaning?.keys() ?? []) if (weights.has(stem)) return true;
  return false;
}

/** English words tell an English title without these names, and one of another language by its trade. */
const isTold = (ofName: readonly Language[], found: ReadonlyMap<string, Meaning>) =>
  [...found].some(
    ([key, { languages = [] }]) =>
      languages.length > 0 || (ofName.length > 0 && isTrade(key) && saysWork(key)),
  );

/** English is read with every other. */
const areOfOneLanguage = ({ languages: ofName = [] }: RoleName, { languages = [] }: Meaning) =>
  ofName.length === 0 || languages.length === 0 || languages.some((language) => ofName.includes(language));

interface ReadWords {
  readonly meanings: readonly Meanings[];
  /** Places of those that have a meaning. */
  readonly telling: readonly number[];
  /** Of each word, whether a clause ended before it: a name goes on there with its next word or not at all. */
  readonly ends: readonly boolean[];
}

function placesOf({ meanings, telling, ends }: ReadWords, name: RoleName): Found[] {
  const span = name.weights.size + SLACK;
  const result: Found[] = [];
  for (const first of telling) {
    if (!namesAny(meanings[first], name)) continue;
    const found = new Map<string, Meaning & { readonly at: number }>();
    for (const [offset, meaning] of meanings.slice(first, first + span).entries()) {
      if (offset > 0 && ends[first + offset] === true && !namesAny(meaning, name)) break;
      for (const [stem, meant] of meaning) {
        if (!areOfOneLanguage(name, meant)) continue;
        const before = found.get(stem);
        const both = takenTogether(before, meant);
        if (name.weights.has(stem) && both !== before) found.set(stem, { ...both, at: first + offset });
      }
    }
    if ([...found.values()].every(({ isBeginning }) => isBeginning)) continue;
    if (name.languages !== undefined && !isTold(name.languages, found)) continue;
    let sum = 0;
    for (const [stem, { factor }] of found) sum += factor * (name.weights.get(stem) ?? 0);
    const strength = sum / name.total;
    if (name.isIndivisible && strength < WHOLE) continue;
    const at = [...found.values()].map((word) => word.at);
    result.push({
      strength,
      stems: new Set(found.keys()),
      endsName: found.has(name.last),
      first: Math.min(...at),
      last: Math.max(...at),
    });
  }
  return result;
}
