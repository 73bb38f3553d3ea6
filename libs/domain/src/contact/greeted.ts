import { verbose } from '../verbose.ts';
import { mayBeOneFirstName } from './nicknames.ts';
import { areTwoNames, nameWords } from './names.ts';

/** A greeting stands in the first line, before it says much. */
const LONGEST_GREETING = 80;
/** Behind a title or an initial the sentence goes on: "Dear Dr. Berg". */
const SENTENCE_ENDS = /(?<!(?<!\p{L})(?:\p{Lu}|Dr|Mrs?|Ms|Mx|Prof|Hr|Fr|Sra?|Sig|Dott))[.!?:;](?!\p{L})/u;
const GREETS = verbose('iu')`
  ^(?:(?:and|und|et|y|e|en)\s)?(?:
    dear|hi|hello|hey|(?:many )?thanks?(?: you)?|good (?:morning|afternoon|evening|day)|hallo|guten \p{L}+|liebe[rs]?|sehr geehrte[rs]?|(?:vielen )?danke?
    |bonjour|chère?|merci|hola|buen[oa]s \p{L}+|estimad[oa]|querid[oa]|ciao|buon\p{L}+|gentile|car[oa]|beste|goede\p{L}+|dzień dobry|drog[ai]|olá|bo[ma] \p{L}+
    |hej|kære|kära|god \p{L}+|dobrý den
  )(?!\p{L})\s*
`;
const TO_ALL = verbose('iu')`
  ^(?:both|(?:the )?two of you|you (?:both|two|all)|all|everyone|everybody|ihr (?:beiden|zwei)|beide|alle|zusammen|tous|toutes|à tous(?: (?:les )?deux)?|ambos|a todos|todos|entrambi|tutti|a tutti)$
  |^(?:the )?(?:family|familie|famille|familia|famiglia|rodzin[ao])\s
  |^(?:mr|mrs|ms|herrn?|frau|monsieur|madame|señora?|signora?)\.? (?:and|&|und|et|y|e) (?:mr|mrs|ms|sehr geehrter herr|herrn?|frau|monsieur|madame|señora?|signora?)(?!\p{L})
`;
const IS_CALLED = /^(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|en|i|og|och|[&+/])$/u;

/**
 * Whom of people who share an address a letter of ours greets, by a word of their name that no other of them has.
 *
 * @param text ours, from its beginning
 * @param names as mail has them
 * @returns those that are greeted; empty where the first line greets nobody, or by what all are called
 */
export function greetedAmong(text: string, names: readonly string[]): string[] {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const [sentence = ''] = line.slice(0, LONGEST_GREETING).split(SENTENCE_ENDS, 1);
  const parts = sentence.split(',').map((part) => part.replaceAll(/[()]/g, ' ').trim());
  const called = parts.flatMap(wordsCalled).flatMap(nameWords);
  const own = names.filter((name) => {
    const others = names.filter((other) => areTwoNames(name, other)).flatMap(nameWords);
    const mine = nameWords(name).filter((word) => word.length > 1 && !others.includes(word));
    return called.some((word) => mine.some((each) => each === word || mayBeOneFirstName(each, word)));
  });
  const [first = ''] = parts;
  const toAll = GREETS.test(first) && TO_ALL.test(first.replace(GREETS, ''));
  return own.length === 0 && toAll ? [...names] : own;
}

/**
 * The words by which a part of a sentence calls somebody: what follows a greeting, or all of it. "Tomas will get his own"
 * and "We wrote to Tomas" tell of him and call nobody.
 */
function wordsCalled(part: string): string[] {
  const words = part.replace(GREETS, '').split(/\s+/u);
  const isGreeted = GREETS.test(part);
  // "dear anna", by whoever writes no capitals; "hi will you come" calls nobody.
  if (isGreeted && words.length === 1) return words;
  const end = words.findIndex((word) => !IS_CALLED.test(word));
  if (end < 0) return words;
  return isGreeted ? words.slice(0, end) : [];
}
