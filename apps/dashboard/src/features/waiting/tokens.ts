/** What is filled in, as it is written in the text. */
export const TOKENS = /(\{(?:first name|promised day|our day)\})/;

/**
 * What stands in braces and is not filled in, so that everybody would read it as it stands: a word that is misspelt, or
 * a brace that is not closed.
 *
 * @returns each once, in the order of the text
 */
export function notFilledIn(text: string): string[] {
  const rest = text.split(TOKENS).filter((_, index) => index % 2 === 0);
  return [...new Set(rest.flatMap((part) => part.match(/\{[^{}\n]{0,30}\}?|\}/g) ?? []))];
}
