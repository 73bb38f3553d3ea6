import { isInEnglish } from './english.ts';
import { phrase, speaksOfPost, surroundingsOf } from './post-words.ts';
import { leader, sentencesOf } from './role-in-text.ts';
import type { KnownRoles } from './role-names.ts';
import { tokensOf } from './role-tokens.ts';
import { tradesIn } from './role-trades.ts';
import { type RoleMention, isNamed, mentionsOfRoles } from './role-words.ts';
import { LEADER, STAFF, isTrade } from './trade-table.ts';

const AM =
  '(?:ich bin|bin ich|als (?:gelernte|ausgebildete|examinierte)\\p{L}?|je suis|soy|sono|ik ben|jestem|sou|jag är|jeg er|jsem|' +
  '(?:bin|suis|soy|sono|ben|jestem|sou|är|er|jsem) (?:jetzt|nun|heute|maintenant|ahora|ora|adesso|nu|teraz|agora|nyní))';
/** "Soy enfermero", "jag är utbildad undersköterska". */
const I_AM = new RegExp(`(?<!\\p{L})${AM}\\s+(?:\\p{L}+['’\\s]\\s*){0,4}$`, 'iu');
/** "Mühendisiyim". */
const I_AM_AT_END = /y[ıiuü]m$/iu;
const MAY_BE_OWN = new RegExp(`\\b${AM}|y[ıiuü]m\\b`, 'iu');
/** A post as something that is no trade of the tables, "puesto de celador"; a "puesto de trabajo" is any. */
const AS_ANOTHER = phrase(
  '(?:arbeiten|stelle|bewerb\\p{L}*|travailler|poste|emploi|trabajar|puesto|plaza|lavorare|posto|posizione|werken|functie|vacature|baan)' +
    ' (?:als|comme|de|en tant que|como|come|di|da|voor)(?! (?:travail|trabajo|lavoro))',
  '(?:pracować|trabalhar|vaga|emprego|arbeta|jobba?|tjänst(?:en)?|arbejde|stilling(?:en)?|pracovat|míst[oa]|pozic[ei]) (?:jako|como|de|som)',
);

/**
 * The role of whoever says which trade they have and asks for work without saying as what, in other languages than
 * English; for where no other words tell a role.
 */
export function roleOfOwnTrade(subject: string, text: string, known: KnownRoles): RoleMention | null {
  if (!MAY_BE_OWN.test(text) || isInEnglish(text)) return null;
  const sentences = [subject, ...sentencesOf(text)];
  if (!sentences.some(speaksOfPost) || sentences.some((sentence) => sentence.search(AS_ANOTHER) >= 0))
    return null;
  const own = leader(strongestOf(sentences.flatMap((sentence) => ownTradesIn(sentence, known))));
  if (own === null) return null;
  const role = known.roles.find(({ id }) => id === own.roleId);
  const isOther = (key: string) => role?.stems.has(key) !== true;
  return sentences.flatMap(tradesWishedIn).some(isOther) ? null : own;
}

const ownTradesIn = (sentence: string, known: KnownRoles) =>
  mentionsOfRoles(sentence, known).filter(
    (mention) =>
      isNamed(mention) && (I_AM.test(sentence.slice(0, mention.from)) || I_AM_AT_END.test(mention.quote)),
  );

function strongestOf(mentions: readonly RoleMention[]): RoleMention[] {
  const sorted = mentions.toSorted((a, b) => b.strength - a.strength);
  return sorted.filter(({ roleId }, at) => sorted.findIndex((other) => other.roleId === roleId) === at);
}

/** Trades that stand where a post is spoken of. */
function tradesWishedIn(sentence: string): string[] {
  const tokens = tokensOf(sentence);
  return tradesIn(tokens).flatMap((readings, at) => {
    const { from = 0, to = 0 } = tokens[at] ?? {};
    const keys = readings?.[0]?.keys.filter((key) => isTrade(key) && key !== STAFF && key !== LEADER) ?? [];
    const isWished = keys.length > 0 && ['post', 'applying'].includes(surroundingsOf(sentence, from, to));
    return isWished ? keys : [];
  });
}
