import { mayBeOneFirstName } from './nicknames.ts';
import { areTwoNames, nameWords } from './names.ts';

/** A greeting stands in the first line, before it says much. */
const LONGEST_GREETING = 80;
/** With a capital, and not the first word of a sentence unless a comma calls it: "Will you come?" greets no Will. */
const CALLED =
  /(?<=\p{L}[\p{L}.,]*[ \u00A0]+(?<![.!?][ \u00A0]+))\p{Lu}[\p{L}'’-]*|^\p{Lu}[\p{L}'’-]*(?=,)/gu;

/**
 * Whom of people who share an address a letter of ours greets, by a word of their name that no other of them has.
 *
 * @param text ours, from its beginning
 * @param names as mail has them
 * @returns those that are greeted; empty where the first line greets nobody, or by what all are called
 */
export function greetedAmong(text: string, names: readonly string[]): string[] {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const called = (first.slice(0, LONGEST_GREETING).match(CALLED) ?? []).flatMap(nameWords);
  return names.filter((name) => {
    const others = names.filter((other) => areTwoNames(name, other)).flatMap(nameWords);
    const own = nameWords(name).filter((word) => word.length > 1 && !others.includes(word));
    return called.some((word) => own.some((mine) => mine === word || mayBeOneFirstName(mine, word)));
  });
}
