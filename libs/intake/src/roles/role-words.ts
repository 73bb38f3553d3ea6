import { type Found, WHOLE, placesOf, saysWork } from './name-places.ts';
import { isOtherTitle } from './other-title.ts';
import type { KnownRole, KnownRoles } from './role-names.ts';
import { asInNames, meaningsOf } from './role-spelling.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { type Trades, tradesIn } from './role-trades.ts';
import { isRank, namesWork, stemOf } from './role-vocabulary.ts';
import { hasAnyBefore, isOtherTrade } from './trade-beside.ts';
import { isTrade } from './trade-table.ts';

/** Part of a text in which a role is named. */
export interface RoleMention {
  readonly roleId: number;
  /** 0 to 1: how much of the role's name stands there, weighed by how well each word tells it from the other roles. */
  readonly strength: number;
  /** Whether it is no part of a longer title, as "manager" is in "sales manager". */
  readonly standsAlone: boolean;
  /** Whether the words beside it make another title or trade of it. */
  readonly isOfOther: boolean;
  /** Whether the last word of the name is there, which says more than what stands before it: "office" is no manager. */
  readonly endsName: boolean;
  /** Whether the words that stand there are in the names of no other role. */
  readonly fitsNoOther: boolean;
  /** Whether they are some of its words for where and when, and not all of those. */
  readonly isBitOfPlace: boolean;
  /** What of the words before those for where and when is missing: nothing, no more than a rank, or work. */
  readonly lacks: Found['lacks'];
  /** How much each of its stems tells the role from the others, whatever else its name has; around 1 to 4. */
  readonly says: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
  /** The words as they stand in the text. */
  readonly quote: string;
}

const ENOUGH_TO_CONTAIN = 0.8;
/** Where its words stand side by side. */
const ENOUGH_TOGETHER = 0.4;
/** Of one role in one sentence or subject; also bounds the time. */
const MOST_MENTIONS = 4;
const CLAUSE_ENDS = /[,;:]/;
/** Words that begin another clause. */
const CONJUNCTIONS = new Set(
  'but because so although rather instead not aber weil mais car pero maar ale lecz men og och'.split(' '),
);

/** So much of a name is meant as the name wherever it stands; half of it unless it is a part of another title. */
export const MOST_OF_NAME = 0.7;
const HALF_OF_NAME = 0.5;
const PART_OF_ONLY_ONE = 0.2;

/** Whether a mention is enough of the name where the text speaks of a post: half of it, or a part that no other has. */
export function isNamed(mention: RoleMention): boolean {
  const { strength, standsAlone, endsName, fitsNoOther, isBitOfPlace, quote } = mention;
  // "My council tax bill" is no Council Tax Officer.
  if (strength >= MOST_OF_NAME && (endsName || standsAlone)) return true;
  if (isBitOfPlace && !/^\p{Lu}/u.test(quote)) return false;
  return standsAlone && strength >= (fitsNoOther ? PART_OF_ONLY_ONE : HALF_OF_NAME);
}

/** How much is left of a mention that is part of somebody else's trade: "responsable de magasin" is no vendeur there. */
const OTHER_TRADE = 0.69;

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
  const ends = tokens.map(
    ({ from, written }, at) =>
      CONJUNCTIONS.has(written) || CLAUSE_ENDS.test(text.slice(tokens[at - 1]?.to ?? from, from)),
  );
  const read = { text, tokens, meanings, trades };
  const mentions = known.roles.flatMap((role) =>
    apart(
      role.names
        .flatMap((name) => placesOf({ meanings, telling, ends }, name))
        .filter(tells)
        .map((found) => withWholePhrase(found, trades)),
    ).map((found) => ({
      role,
      isOther:
        isOtherTrade(found, role, read) ||
        isOtherTitle(found, role, read, known.shared) ||
        (found.isOtherName && goesOnBefore(tokens, found.first)) ||
        (isDoing(tokens[found.last]) && goesOnBehind(tokens, found.last)),
      ...found,
    })),
  );
  const meant = mentions.filter(
    (mention) => !mentions.some((other) => containsAll(other, mention) || endsIn(other, mention, tokens)),
  );
  return meant
    .filter(
      (mention) => !mention.isAbroad || !meant.some((other) => !other.isAbroad && isSurer(other, mention)),
    )
    .map((mention) => (mention.isOther ? { ...mention, strength: mention.strength * OTHER_TRADE } : mention))
    .sort((a, b) => b.strength - a.strength)
    .map(({ role, isOther, strength, stems, says, endsName, isBitOfPlace, lacks, first, last }) => {
      const from = tokens[first]?.from ?? 0;
      const to = tokens[last]?.to ?? 0;
      return {
        roleId: role.id,
        strength,
        standsAlone:
          !isOther &&
          (hasAnyBefore(trades[first], tokens[first - 1]) ||
            saysSameTrade(trades[first - 1], role) ||
            !goesOnBefore(tokens, first)) &&
          (endsName ? !isPartOfOther(tokens, last, role) : !goesOnBehind(tokens, last)),
        isOfOther: isOther,
        endsName,
        fitsNoOther:
          [...stems].some(saysWork) &&
          !mentions.some((other) => overlap(other, { first, last }) && fitsAsWell(other.role, role, stems)),
        isBitOfPlace,
        lacks,
        says,
        from,
        to,
        quote: text.slice(from, to),
      };
    });
}

/** With all words of a post that a table has in one: "Purchasing" alone is no manager. */
function withWholePhrase(found: Found, trades: readonly Trades[]): Found {
  if (trades[found.last]?.some(({ keys }) => keys.some((key) => found.stems.has(key))) !== true) return found;
  let last = found.last;
  while (trades[last + 1] === null) last += 1;
  return last === found.last ? found : { ...found, last };
}

/** Of places that overlap the strongest, then that of most words, then the narrowest. */
function apart(places: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of places.toSorted(
    (a, b) => b.strength - a.strength || b.stems.size - a.stems.size || a.last - a.first - (b.last - b.first),
  )) {
    if (kept.length === MOST_MENTIONS) break;
    if (kept.some((other) => overlap(place, other))) continue;
    const isAbroad = place.isAbroad && !places.some((other) => !other.isAbroad && overlap(place, other));
    kept.push({ ...place, isAbroad });
  }
  return kept;
}

/** What names another role in its own language or in English is meant, unless it is but a part of what stands there. */
const isSurer = (other: Found & { readonly isOther: boolean }, abroad: Found): boolean =>
  !other.isOther &&
  overlap(other, abroad) &&
  (other.lacks !== 'work' || (other.first <= abroad.first && other.last >= abroad.last));

type Place = Pick<Found, 'first' | 'last'>;
const overlap = (one: Place, other: Place) => one.first <= other.last && other.first <= one.last;

/** "Staff" alone is no Chief of Staff. */
const tells = ({ strength, stems }: Found) => strength >= WHOLE || [...stems].some(saysWork);

/** "Conducteur routier" is one trade twice. */
const saysSameTrade = (trades: Trades | undefined, { stems }: KnownRole): boolean =>
  trades?.some(({ keys }) => keys.some(isTrade) && keys.every((key) => stems.has(key))) === true;

/** Rank may stand before a title without making another of it. */
const goesOnBefore = (tokens: readonly Token[], first: number) =>
  tokens[first]?.goesOn === true && namesWork(tokens[first - 1]?.stem ?? '');

const goesOnBehind = (tokens: readonly Token[], last: number) =>
  tokens[last + 1]?.goesOn === true && namesWork(tokens[last + 1]?.stem ?? '');

/** What a title ends with that says only together with the word before it as what. */
const ENDS_ANY_TITLE = new Set(
  'assistant manager officer coordinator administrator director supervisor clerk leader analyst advisor adviser consultant'.split(
    ' ',
  ),
);

const STEMS_THAT_END_ANY = new Set([...ENDS_ANY_TITLE].map(stemOf));

/** Whether a stem is one of those words. */
export const endsAnyTitle = (stem: string): boolean => STEMS_THAT_END_ANY.has(stem);

/** An executive assistant is no account executive, though "driver nights" is a driver. */
const isPartOfOther = (tokens: readonly Token[], last: number, { stems }: KnownRole) => {
  const behind = tokens[last + 1];
  return behind?.goesOn === true && !stems.has(behind.stem) && ENDS_ANY_TITLE.has(behind.written);
};

/** "Driving directions" are no driver's, nor is a nursing home a nurse. */
const isDoing = (token: Token | undefined) => token?.written.endsWith('ing') === true;

/** Whether all that is found of one role is in the names of another. */
const fitsAsWell = (other: KnownRole, role: KnownRole, stems: ReadonlySet<string>) =>
  other !== role &&
  [...stems].filter((stem) => saysWork(stem) || isRank(stem)).every((stem) => other.stems.has(stem));

/** "Site manager at school" ends the name of the site manager and begins nobody's. */
const endsIn = (longer: Found, other: Found, tokens: readonly Token[]): boolean =>
  longer.lacks === 'nothing' &&
  longer.first < other.first &&
  longer.last === other.first &&
  other.lacks !== 'nothing' &&
  tokens[other.first]?.goesOn === true;

/**
 * "Night nurse" names the night nurse, and not also the nurse whose shorter title it holds; "class 2 driver" the driver
 * of class 2, though much else stands in that title, and not any other driver.
 */
const isWithin = (inner: Found, outer: Found): boolean =>
  inner.first >= outer.first &&
  inner.last <= outer.last &&
  inner.last - inner.first < outer.last - outer.first;

const isSideBySide = ({ first, last, stems }: Found): boolean => last - first < stems.size;

function containsAll(longer: Found, shorter: Found): boolean {
  if (!overlap(longer, shorter) || longer.stems.size <= shorter.stems.size) return false;
  // "Recepcjonista nocny" is a whole trade, of which a title has one word as it stands there.
  const isSaidSo = longer.lacks === 'nothing' && isSideBySide(longer) && !longer.isAbroad;
  if (isSaidSo && isWithin(shorter, longer)) return true;
  if (![...shorter.stems].every((stem) => longer.stems.has(stem))) return false;
  // "Senior Planning Officer" is the senior one, whatever of its place is left out.
  if (longer.strength >= ENOUGH_TO_CONTAIN || longer.lacks === 'nothing') return true;
  if (!isSideBySide(longer) || shorter.strength >= WHOLE) return false;
  const more = [...longer.stems].filter((stem) => !shorter.stems.has(stem));
  if (more.some(isRank)) return true;
  return more.some(saysWork) && longer.endsName && longer.strength >= ENOUGH_TOGETHER;
}
