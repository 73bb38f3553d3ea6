import { isNoneOfPost, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import { tokensOf } from './role-tokens.ts';
import { isRank } from './role-vocabulary.ts';
import { type RoleMention, mentionsOfRoles } from './role-words.ts';

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

/** "Senior", where one of them has it in its title. */
const ranksIn = (sentence: string, { roles }: KnownRoles): Named[] =>
  tokensOf(sentence)
    .filter(({ stem, from, to }) => isRank(stem) && !isNoneOfPost(sentence, from, to))
    .flatMap(({ stem, from, to }) => {
      const having = roles.filter(({ stems }) => stems.has(stem));
      return having.length === 1
        ? having.map(({ id }) => ({ roleId: id, quote: sentence.slice(from, to) }))
        : [];
    });

function onlyOne(named: readonly Named[]): Named | null {
  const [first, ...others] = named;
  return first === undefined || others.some(({ roleId }) => roleId !== first.roleId) ? null : first;
}
