import { verbose } from '#libs/domain';
import { isNoneOfPost, speaksOfPost, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import { tokensOf } from './role-tokens.ts';
import { tradesIn } from './role-trades.ts';
import { isRank } from './role-vocabulary.ts';
import { type RoleMention, mentionsOfRoles } from './role-words.ts';
import { isHours } from './trade-table.ts';

/** Characters beside a part of a title in a line of no more. */
const SHORT = 6;

type Named = Pick<RoleMention, 'roleId' | 'quote'>;

/**
 * The only one that a mail of somebody names any part of, among the roles that they have applied for: it is about one of
 * these, so that "the clients' side" and "the senior one" are enough.
 *
 * @param theirs nothing but those roles
 * @returns null where the mail names several of them, or none
 */
export function onlyOneNamed(subject: string, text: string, theirs: KnownRoles): Named | null {
  const sentences = [subject, ...sentencesOf(text)];
  return (
    onlyOne(sentences.flatMap((sentence) => partsIn(sentence, theirs))) ??
    onlyOne(sentences.flatMap((sentence) => ranksIn(sentence, theirs)))
  );
}

const partsIn = (sentence: string, theirs: KnownRoles): Named[] =>
  mentionsOfRoles(sentence, theirs).filter(
    ({ isOfOther, fitsNoOther, from, to }) =>
      fitsNoOther &&
      !isOfOther &&
      isNameOfPost(sentence, from, to) &&
      surroundingsOf(sentence, from, to) !== 'other',
  );

/** "The care certificate", "the press one", "the porter list". */
const ITS_THING = verbose('iu')`
  ^[\s-](?:\p{L}+\s)?(?:
    positions?|roles?|posts?|vacanc(?:y|ies)|jobs?|openings?|one|applications?|lists?|tasks?|tests?|interviews?
    |trials?|rounds?|forms?|certificates?|cards?|thing|side
  )(?!\p{L})
`;
/** "My nurse" is none of it. */
const MY_THING =
  /^[\s-](?:\p{L}+\s)?(?:applications?|interviews?|trials?|forms?|certificates?|cards?)(?!\p{L})/iu;
/** "For the sales side", "pour la partie clients", "on the press team". */
const WHAT_FOR = verbose('iu')`
  (?<!\p{L})(?:
    (?:re|for|as|about|regarding|concerning|als|für|pour|comme|para|como|per|come|voor|jako)(?:\s(?:the|your|den|die|das|la|le|les|el|il|de|het))?
    |(?:la|le)\s(?:partie|côté)|(?:on|join|joining)\s(?:the|your)
  )\s$
`;
/** "The finance office rang", "finance has not called me back": who works here. */
const WHO_WORKS_HERE = verbose('iu')`
  ^(?:\s(?:office|department|dept|desk|building|room|staff|people)(?!\p{L})
    |(?:\s(?:team|manager|director))?\s(?:has|have|had|is|was|were|will|did|does|said|told|called|rang|asked|wrote)(?!\p{L}))
`;

/** Whether a part of a title is said of a post, and not of whoever drives the sender, nor "take care". */
function isNameOfPost(sentence: string, from: number, to: number): boolean {
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  if (WHO_WORKS_HERE.test(after)) return false;
  if (OF_OTHERS.test(before)) return MY_THING.test(after);
  return ITS_THING.test(after) || WHAT_FOR.test(before) || sentence.trim().length <= to - from + SHORT;
}

const POST =
  '(?:positions?|roles?|posts?|vacanc(?:y|ies)|jobs?|openings?|one|task|test|stelle|poste|puesto|plaza|posto|posizione|vaga|functie|vacature|stanowisk\\p{L}*)';
const POST_FOLLOWS = new RegExp(`^[\\s-]${POST}(?!\\p{L})`, 'iu');
const POST_BEFORE = new RegExp(`(?<!\\p{L})(?:${POST}|zadani\\p{L}*)(?: na)?[\\s-]$`, 'iu');
/** "Tę nocną": an adjective alone. */
const THIS_ONE = /(?<!\p{L})(?:tę|tą|tej|ta) $/iu;
const OF_OTHERS = /(?<!\p{L})(?:my|his|her|their|our|last) $/iu;

/** Whether a rank or hours are said of a post: a senior colleague is none, and who called at night works by day. */
function isOfPost(sentence: string, from: number, to: number): boolean {
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  if (POST_FOLLOWS.test(after)) return !OF_OTHERS.test(before);
  return POST_BEFORE.test(before) || (THIS_ONE.test(before) && !/^ \p{L}/u.test(after));
}

/** "The senior one", "vaga sénior", where one of them has it in its title. */
function ranksIn(sentence: string, { roles }: KnownRoles): Named[] {
  const tokens = tokensOf(sentence);
  const trades = tradesIn(tokens);
  return tokens.flatMap(({ stem, from, to }, at) => {
    if (isNoneOfPost(sentence, from, to) || !isOfPost(sentence, from, to)) return [];
    const said = isRank(stem) ? [stem] : (trades[at] ?? []).flatMap(({ keys }) => keys.filter(isHours));
    const having = roles.filter(({ stems }) => said.some((one) => stems.has(one)));
    return having.length === 1
      ? having.map(({ id }) => ({ roleId: id, quote: sentence.slice(from, to) }))
      : [];
  });
}

/**
 * The role beside somebody's own that only a rank or its hours tell from theirs, where a mail speaks of a post by no more
 * than these: "também para a vaga sénior".
 */
export function besideTheirOwn(
  subject: string,
  text: string,
  ownId: number,
  known: KnownRoles,
): Named | null {
  const own = known.roles.find(({ id }) => id === ownId);
  const title = [...(own?.names[0]?.weights.keys() ?? [])];
  const beside = known.roles.filter(
    ({ id, stems }) => id === ownId || (title.length > 0 && title.every((stem) => stems.has(stem))),
  );
  if (beside.length < 2) return null;
  const named = onlyOne(
    [subject, ...sentencesOf(text)]
      .filter(speaksOfPost)
      .flatMap((sentence) => ranksIn(sentence, { ...known, roles: beside })),
  );
  return named?.roleId === ownId ? null : named;
}

function onlyOne(named: readonly Named[]): Named | null {
  const [first, ...others] = named;
  return first === undefined || others.some(({ roleId }) => roleId !== first.roleId) ? null : first;
}
