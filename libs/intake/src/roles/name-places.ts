import type { RoleName } from './role-name.ts';
import { type Meaning, type Meanings, takenTogether } from './role-spelling.ts';
import { isRank, isSecond, namesWork } from './role-vocabulary.ts';
import { KEY, WEIGHT_OF_KEY, isKey, isTrade } from './trade-table.ts';

/** A name may be spread over this many words more than it has. */
const SLACK = 3;
export const WHOLE = 0.99;
/** Whoever leads or works somewhere may do anything there. */
const ENOUGH_OF_KEY = 0.6;

/** Where a name of a role stands among the words of a text. */
export interface Found {
  readonly strength: number;
  readonly stems: ReadonlySet<string>;
  /** How much each of them tells the role from the others, whatever else its name has. */
  readonly says: ReadonlyMap<string, number>;
  /** Whether the last word of the name is among them: what follows then says where or when, "driver nights". */
  readonly endsName: boolean;
  readonly first: number;
  readonly last: number;
  /** By another name of its trade, which is none as a part of a longer one: an occupational therapist is no counsellor. */
  readonly isOtherName: boolean;
  /** By its trade in a third language: what names a role in its own or in English says more. */
  readonly isAbroad: boolean;
  /** Some of the words for where and when, and not all: "coffee" of a shift supervisor in a coffee shop. */
  readonly isBitOfPlace: boolean;
  readonly lacks: 'nothing' | 'rank' | 'work';
}

export const saysWork = (stem: string) =>
  isKey(stem) ? (WEIGHT_OF_KEY[stem] ?? 1) >= ENOUGH_OF_KEY : namesWork(stem);

function namesAny(meaning: Meanings | undefined, { weights }: RoleName): boolean {
  for (const stem of meaning?.keys() ?? []) if (weights.has(stem)) return true;
  return false;
}

const isBit = (found: readonly string[], qualifiers: ReadonlySet<string> | undefined): boolean =>
  qualifiers !== undefined && found.length < qualifiers.size && found.every((stem) => qualifiers.has(stem));

function lackedOf({ weights, qualifiers, isIndivisible }: RoleName, found: ReadonlyMap<string, unknown>) {
  if (isIndivisible) return 'nothing';
  const missing = [...weights.keys()].filter((stem) => qualifiers?.has(stem) !== true && !found.has(stem));
  if (missing.length === 0) return 'nothing';
  return missing.every(saysRank) ? 'rank' : 'work';
}

/** "Site manager" is the one who is not the assistant. */
const saysRank = (stem: string) =>
  isKey(stem) ? (WEIGHT_OF_KEY[stem] ?? 1) <= ENOUGH_OF_KEY : isRank(stem) || isSecond(stem);

/** Fields that nobody writes of but where they work there: "accounts payable", and not "our client". */
const TOLD_BY_FIELD = new Set(
  'payable receivable payroll accounting recruitment purchasing marketing communications logistics warehouse socialmedia compliance'
    .split(' ')
    .map((field) => KEY + field),
);

/** English words tell an English title without these names, and one of another language by its trade or such a field. */
function isTold({ languages: ofName = [] }: RoleName, found: ReadonlyMap<string, PlacedMeaning>): boolean {
  if ([...found.values()].some(({ languages = [] }) => languages.length > 0)) return true;
  const keys = [...found.keys()];
  if (ofName.length === 0 || !keys.some(saysWork)) return false;
  if (keys.some((key) => TOLD_BY_FIELD.has(key) || (isTrade(key) && saysWork(key)))) return true;
  // "Team manager", "customer service", and not "an associate in your private client department".
  const at = [...found.values()].map((word) => word.at);
  return keys.length > 1 && Math.max(...at) - Math.min(...at) < keys.length;
}

/** English is read with every other. */
const areOfOneLanguage = ({ languages: ofName = [] }: RoleName, { languages = [] }: Meaning) =>
  ofName.length === 0 || languages.length === 0 || languages.some((language) => ofName.includes(language));

type PlacedMeaning = Meaning & { readonly at: number };

/** In a third language, neither English nor that of the title, a name is told by all of its work and by no part. */
function isWholeAbroad(
  abroad: ReadonlyMap<string, PlacedMeaning>,
  found: ReadonlyMap<string, Meaning>,
  name: RoleName,
): boolean {
  if (![...abroad.keys()].some(isTrade)) return false;
  // "Personal" is a department in German and the staff in Swedish, and not the staff of that department.
  const ofWords = Map.groupBy(abroad.values(), ({ at }) => at).values();
  if ([...ofWords].some((same) => new Set(same.map(({ together }) => together)).size > 1)) return false;
  const [any, ...others] = [...abroad.values()].map(({ languages = [] }) => languages);
  if (any?.some((language) => others.every((ofOther) => ofOther.includes(language))) !== true) return false;
  return lackedOf(name, new Map([...found, ...abroad])) !== 'work';
}

export interface ReadWords {
  readonly meanings: readonly Meanings[];
  /** Places of those that have a meaning. */
  readonly telling: readonly number[];
  /** Of each word, whether a clause ended before it: a name goes on there with its next word or not at all. */
  readonly ends: readonly boolean[];
}

export function placesOf({ meanings, telling, ends }: ReadWords, name: RoleName): Found[] {
  const span = name.weights.size + SLACK;
  const result: Found[] = [];
  for (const first of telling) {
    if (!namesAny(meanings[first], name)) continue;
    const found = new Map<string, PlacedMeaning>();
    const abroad = new Map<string, PlacedMeaning>();
    for (const [offset, meaning] of meanings.slice(first, first + span).entries()) {
      if (offset > 0 && ends[first + offset] === true && !namesAny(meaning, name)) break;
      for (const [stem, meant] of meaning) {
        if (!name.weights.has(stem)) continue;
        const into = areOfOneLanguage(name, meant) ? found : abroad;
        const before = into.get(stem);
        const both = takenTogether(before, meant);
        if (both !== before) into.set(stem, { ...both, at: first + offset });
      }
    }
    const isAbroad = isWholeAbroad(abroad, found, name);
    if (isAbroad) for (const [stem, meant] of abroad) if (!found.has(stem)) found.set(stem, meant);
    if ([...found.values()].every(({ isBeginning }) => isBeginning)) continue;
    if (name.needed !== undefined && [...name.needed].some((stem) => !found.has(stem))) continue;
    if (name.languages !== undefined && !isTold(name, found)) continue;
    const says = new Map(
      [...found].map(([stem, { factor }]) => [stem, factor * (name.weights.get(stem) ?? 0)]),
    );
    const strength = [...says.values()].reduce((sum, one) => sum + one, 0) / name.total;
    if (name.isIndivisible && strength < WHOLE) continue;
    const at = [...found.values()].map((word) => word.at);
    const [from, to] = [Math.min(...at), Math.max(...at)];
    // "The management accounts are done in-house" name no housing manager.
    if (name.needed !== undefined && to - from > name.needed.size) continue;
    result.push({
      strength,
      stems: new Set(found.keys()),
      says,
      endsName: found.has(name.last),
      isOtherName: name.needed !== undefined,
      isAbroad,
      isBitOfPlace: isBit([...found.keys()], name.qualifiers),
      lacks: lackedOf(name, found),
      first: from,
      last: to,
    });
  }
  return result;
}
