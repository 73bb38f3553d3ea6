import { isNoneOfPost, speaksOfPost, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import { tokensOf } from './role-tokens.ts';
import { tradesIn } from './role-trades.ts';
import { isRank } from './role-vocabulary.ts';
import { type RoleMention, mentionsOfRoles } from './role-words.ts';
import { isHours } from './trade-table.ts';

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
      fitsNoOther && !isOfOther && surroundingsOf(sentence, from, to) !== 'other',
  );

/** "Senior", "nocna", where one of them has it in its title. */
function ranksIn(sentence: string, { roles }: KnownRoles): Named[] {
  const tokens = tokensOf(sentence);
  const trades = tradesIn(tokens);
  return tokens.flatMap(({ stem, from, to }, at) => {
    if (isNoneOfPost(sentence, from, to)) return [];
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
