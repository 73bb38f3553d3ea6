/** Part of a text in which a role is named. */
export interface RoleMention {
  readonly roleId: number;
  /** 0 to 1: how much of the role's name stands there, weighed by how well each word tells it from the other roles. */
  readonly strength: number;
  /** The words as they stand in the text. */
  readonly quote: string;
}

export interface NamedRole {
  readonly id: number;
  readonly title: string;
  /** What else it is called. */
  readonly words: readonly string[];
}

interface Token {
  readonly word: string;
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** Words that job titles have and that name nothing, among them the gender notes of German and French postings. */
const EMPTY_WORDS = new Set(
  'a an the of for and or in at to with on our your der die das den des und fur im am zum zur de la le les du des et pour en el los las y para e o da do dos di il lo per van het een voor w i na m f d x h div mwd job role position'.split(
    ' ',
  ),
);
/** Rank, which people leave out or add as they like: it counts a third. */
const RANK = new Set(
  'senior junior lead principal staff chief head associate trainee apprentice intern level mid entry part full time night day evening weekend shift'.split(
    ' ',
  ),
);
const RANK_WEIGHT: Readonly<Record<string, number>> = { night: 0.8, day: 0.8, evening: 0.8, weekend: 0.8 };
const SHORT_FORMS: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  rn: 'registered nurse',
  lpn: 'licensed practical nurse',
  cna: 'certified nursing assistant',
  np: 'nurse practitioner',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  swe: 'software engineer',
  sre: 'site reliability engineer',
  qa: 'quality assurance',
  ux: 'user experience',
  ui: 'user interface',
  hr: 'human resources',
  mgr: 'manager',
  mngr: 'manager',
  asst: 'assistant',
  admin: 'administrator',
  coord: 'coordinator',
  dir: 'director',
  rep: 'representative',
  tech: 'technician',
  ops: 'operations',
  mktg: 'marketing',
  acct: 'accountant',
  sdr: 'sales development representative',
  bdr: 'business development representative',
  ae: 'account executive',
  csr: 'customer service representative',
  csm: 'customer success manager',
  cfo: 'chief financial officer',
  ea: 'executive assistant',
};
/** Written apart or together. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bfront[\s-]end\b/g, 'frontend'],
  [/\bback[\s-]end\b/g, 'backend'],
  [/\bfull[\s-]stack\b/g, 'fullstack'],
  [/\bpart[\s-]time\b/g, 'parttime'],
  [/\bfull[\s-]time\b/g, 'fulltime'],
  [/\bprogramme\b/g, 'program'],
];
/** A name may be spread over this many words more than it has. */
const SLACK = 3;
const ENOUGH_TO_CONTAIN = 0.8;

/**
 * Every role that a text names, in any order and inflection.
 *
 * @param text bounded by the caller; the time is linear in it and in the number of roles
 * @returns the strongest mention of each role, strongest first
 */
export function rolesNamed(text: string, roles: readonly NamedRole[]): RoleMention[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const known = roles.map((role) => ({ role, names: [role.title, ...role.words].map(nameOf) }));
  const rarity = rarityOf(known.map(({ names }) => new Set(names.flat())));
  const mentions = known.flatMap(({ role, names }) => {
    const own = names.flatMap((name) => strongest(tokens, name, rarity) ?? []);
    const best = own.sort((a, b) => b.strength - a.strength)[0];
    return best === undefined ? [] : [{ roleId: role.id, ...best }];
  });
  return mentions
    .filter((mention) => !mentions.some((other) => containsAll(other, mention)))
    .sort((a, b) => b.strength - a.strength)
    .map(({ roleId, strength, from, to }) => ({ roleId, strength, quote: text.slice(from, to) }));
}

function tokensOf(text: string): Token[] {
  let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Positions are of the text itself, so the folding must not move them.
  if (folded.length !== text.length) folded = Array.from(text, foldedSign).join('');
  for (const [apart, together] of JOINED)
    folded = folded.replace(apart, (found) => together.padEnd(found.length, '\ue000'));
  const tokens: Token[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}\ue000]+/gu)) {
    const word = match[0].replaceAll('\ue000', '');
    const place = { from: match.index, to: match.index + match[0].length };
    if (EMPTY_WORDS.has(word)) continue;
    for (const part of (SHORT_FORMS[word] ?? word).split(' '))
      tokens.push({ word: part, stem: stemOf(part), ...place });
  }
  return tokens;
}

function foldedSign(sign: string): string {
  const folded = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === sign.length
    ? folded
    : sign.toLowerCase().padEnd(sign.length, ' ').slice(0, sign.length);
}

/** The stems of a name, each once. */
function nameOf(name: string): string[] {
  return [...new Set(tokensOf(name).map((token) => token.stem))];
}

/** Beginnings under which a trade, its people and its work are one word. */
const FAMILIES = ['nurs', 'manag', 'engineer', 'develop', 'teach', 'coordinat', 'administrat'];

/** Nurse, nurses and nursing are one word; so are manager and management, accounting and accountant not. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/(?:innen|in)$/, (end) =>
    /(?:er|or|ent|ist)(?:innen|in)$/.test(word) ? '' : end,
  );
  const singular = bare.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const family = FAMILIES.find((beginning) => singular.startsWith(beginning));
  if (family !== undefined) return family;
  return singular.replace(/(?:ing|er|e)$/, '');
}

/** How well a word tells one role from the others: 1 where it is in every name, more the rarer it is. */
function rarityOf(names: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const name of names) for (const stem of name) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => {
    const rank = RANK.has(stem) ? (RANK_WEIGHT[stem] ?? 0.33) : 1;
    return rank * (1 + Math.log(names.length / (counts.get(stem) ?? 1)));
  };
}

interface Found {
  readonly strength: number;
  readonly stems: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** "Night nurse" names the night nurse, and not also the nurse whose shorter title it holds. */
function containsAll(longer: Found, shorter: Found): boolean {
  return (
    longer.strength >= ENOUGH_TO_CONTAIN &&
    longer.stems.size > shorter.stems.size &&
    [...shorter.stems].every((stem) => longer.stems.has(stem))
  );
}

function strongest(
  tokens: readonly Token[],
  name: readonly string[],
  rarity: (stem: string) => number,
): Found | null {
  if (name.length === 0) return null;
  const total = name.reduce((sum, stem) => sum + rarity(stem), 0);
  const wanted = new Set(name);
  const span = name.length + SLACK;
  let best: Found | null = null;
  for (const [index, first] of tokens.entries()) {
    if (!wanted.has(first.stem)) continue;
    const found = new Map<string, Token>();
    for (const token of tokens.slice(index, index + span))
      if (wanted.has(token.stem) && !found.has(token.stem)) found.set(token.stem, token);
    const strength = [...found.keys()].reduce((sum, stem) => sum + rarity(stem), 0) / total;
    const to = Math.max(...[...found.values()].map((token) => token.to));
    if (best === null || strength > best.strength)
      best = { strength, stems: new Set(found.keys()), from: first.from, to };
  }
  return best;
}
