import { SHORTEST_MISSPELT, isShort } from './alike-words.ts';
import { bareTitle } from './bare-title.ts';
import { namesOf, otherNamesOf, titlesOf, tradeNamesOfRole } from './names-of-role.ts';
import type { NamedRole, RoleName, Weighed } from './role-name.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { isRank } from './role-vocabulary.ts';
import { isKey } from './trade-table.ts';

export interface KnownRole {
  readonly id: number;
  readonly names: readonly RoleName[];
  readonly stems: ReadonlySet<string>;
}

/** Open roles, made ready for looking them up in texts. */
export interface KnownRoles {
  readonly roles: readonly KnownRole[];
  /** Longer words of names by their stem, for what is misspelt; the words as they are written. */
  readonly words: ReadonlyMap<string, string>;
  /** The same of those that are shorter. */
  readonly shortWords: ReadonlyMap<string, string>;
  /** Words of names that somebody may write apart, "tap room", by what they are together. */
  readonly together: ReadonlyMap<string, string>;
  /** Stems of two words of a name that somebody may write together, "nightporter", "MF107". */
  readonly apart: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  /** What their names say in any language. */
  readonly trades: ReadonlySet<string>;
  /** Those of them that several roles have. */
  readonly shared: ReadonlySet<string>;
  /** Whether they are for mail in English. */
  readonly isEnglish: boolean;
}
/** Shorter words are the end of one and the beginning of the next too often, unless there is a figure in them. */
const SHORTEST_TOGETHER = 6;
const isTogether = (word: string) => word.length >= SHORTEST_TOGETHER || /\d/.test(word);
/** @param roles the open ones; their names weigh by how well each word tells its role from the others */
export function knownRoles(roles: readonly NamedRole[]): KnownRoles {
  const taken = titlesOf(roles);
  return knownBy(withRankedWords(roles), (role) => [
    ...namesOf(role),
    ...otherNamesOf(role, taken),
    ...tradeNamesOfRole(role),
  ]);
}

/** A senior one goes by the other words for the plain one as well: "senior QS". */
function withRankedWords(roles: readonly NamedRole[]): readonly NamedRole[] {
  const titled = roles.map((role) => {
    const tokens = tokensOf(bareTitle(role.title));
    const rank = tokens.find(({ stem }) => isRank(stem))?.written ?? '';
    const work = tokens.flatMap(({ stem }) => (isRank(stem) ? [] : [stem])).join(' ');
    return { role, rank, work };
  });
  const plain = new Map(titled.flatMap(({ role, rank, work }) => (rank === '' ? [[work, role.words]] : [])));
  return titled.map(({ role, rank, work }) => {
    const words = rank === '' ? [] : (plain.get(work) ?? []).filter((word) => !/\d/.test(word));
    return words.length === 0
      ? role
      : { ...role, words: [...role.words, ...words.map((word) => `${rank} ${word}`)] };
  });
}

/** The same by nothing but the words of their names. */
export const knownAsWritten = (roles: readonly NamedRole[]): KnownRoles => knownBy(roles, namesOf);

function knownBy(roles: readonly NamedRole[], namesOfRole: (role: NamedRole) => Weighed[]): KnownRoles {
  const parts = roles.map((role) => ({ id: role.id, names: namesOfRole(role) }));
  const counts = new Map<string, number>();
  for (const { names } of parts)
    for (const stem of ownStems(names)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = new Set([...counts.keys(), ...parts.flatMap(({ names }) => names.flatMap(stemsOf))]);
  const isToldByRank = ranksThatTell(parts);
  const rarity = (stem: string) => 1 + Math.log(roles.length / (counts.get(stem) ?? 1));
  const known = parts.map(({ id, names }) => ({
    id,
    names: names.map(({ weights, ...name }) => {
      const weighed = withoutMuchBehind(
        new Map(
          [...weights].map(([stem, weight]) => [stem, (isToldByRank(id, stem) ? 1 : weight) * rarity(stem)]),
        ),
        name.qualifiers,
      );
      const total = [...weighed.values()].reduce((sum, weight) => sum + weight, 0);
      return { ...name, weights: weighed, total };
    }),
    stems: ownStems(names),
  }));
  const names = roles.flatMap(({ title, words }) => [title, ...words].map(tokensOf));
  const tokens = names.flat();
  return {
    roles: known,
    words: new Map(
      tokens
        .filter(({ written }) => written.length >= SHORTEST_MISSPELT)
        .map(({ written, stem }) => [written, stem]),
    ),
    shortWords: new Map(
      tokens.filter(({ written }) => isShort(written)).map(({ written, stem }) => [written, stem]),
    ),
    together: new Map(
      tokens.filter(({ written }) => isTogether(written)).map(({ written, stem }) => [written, stem]),
    ),
    apart: new Map(names.flatMap(pairsOf)),
    stems: new Set([...all].filter((stem) => !isKey(stem))),
    trades: new Set([...all].filter(isKey)),
    shared: new Set([...counts].flatMap(([stem, count]) => (isKey(stem) && count > 1 ? [stem] : []))),
    isEnglish: false,
  };
}

/** All that says where and when is less together than what: "Receptionist, trilingual (FR/NL/EN), Ghent". */
const MOST_BEHIND = 0.8;

function withoutMuchBehind(
  weights: Map<string, number>,
  behind: ReadonlySet<string> = new Set(),
): Map<string, number> {
  const sum = (isCounted: (stem: string) => boolean) =>
    [...weights].reduce((all, [stem, weight]) => all + (isCounted(stem) ? weight : 0), 0);
  const ofBehind = sum((stem) => behind.has(stem));
  const most = MOST_BEHIND * sum((stem) => !behind.has(stem));
  if (most === 0 || ofBehind <= most) return weights;
  return new Map(
    [...weights].map(([stem, weight]) => [stem, behind.has(stem) ? (weight * most) / ofBehind : weight]),
  );
}

/** Whether a rank is all that tells a role from another: beside a planning officer a senior one is never just that. */
function ranksThatTell(parts: readonly { readonly id: number; readonly names: readonly Weighed[] }[]) {
  const heads = parts.map(({ id, names: [title] }) => ({
    id,
    stems: [...(title?.weights.keys() ?? [])].filter((stem) => title?.qualifiers?.has(stem) !== true),
  }));
  return (id: number, stem: string): boolean => {
    if (!isRank(stem)) return false;
    const own = heads.find((head) => head.id === id)?.stems.filter((one) => !isRank(one)) ?? [];
    return heads.some(
      (other) =>
        other.id !== id &&
        !other.stems.includes(stem) &&
        own.length > 0 &&
        own.every((one) => other.stems.includes(one)),
    );
  };
}

const stemsOf = ({ weights }: Weighed) => [...weights.keys()];

/** Those of its other names tell it from no other role. */
const ownStems = (names: readonly Weighed[]) =>
  new Set(names.filter(({ needed }) => needed === undefined).flatMap(stemsOf));

/** The same for mail in English, which names an English title by nothing but its own words. */
export function knownInEnglish(known: KnownRoles): KnownRoles {
  const roles = known.roles.map(({ names, ...role }) => ({
    ...role,
    names: names.filter(({ languages }) => languages?.length !== 0),
  }));
  const stems = roles.flatMap(({ names }) => names.flatMap(({ weights }) => [...weights.keys()]));
  return { ...known, roles, trades: new Set(stems.filter(isKey)), isEnglish: true };
}

function pairsOf(tokens: readonly Token[]): [string, readonly string[]][] {
  return tokens.flatMap((token, at): [string, readonly string[]][] => {
    const before = tokens[at - 1];
    if (before === undefined || before.written === '' || token.written === '') return [];
    const written = before.written + token.written;
    return isTogether(written) ? [[written, [before.stem, token.stem]]] : [];
  });
}
