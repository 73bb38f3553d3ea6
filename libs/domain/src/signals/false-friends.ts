import type { Evidence } from './evidence.ts';

/**
 * Words of a language that say something in another one: "con" abuses in French and is "with" in Spanish and Italian, where
 * every letter has it. By language, see `languageOf`; folded.
 */
const FALSE_FRIENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  German: new Set(['wissen']),
  Spanish: new Set(['con', 'inspector']),
  Italian: new Set(['con', 'due', 'sue']),
  Dutch: new Set(['voor', 'met']),
};

/** Whether evidence is a word that means something else in the language of the text. */
export function isFalseFriend({ start, end }: Evidence, folded: string, language: string | null): boolean {
  const friends = language === null ? undefined : FALSE_FRIENDS[language];
  return friends?.has(folded.slice(start, end).replace(/^\W+/, '')) === true;
}
