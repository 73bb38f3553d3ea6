/** The sentence or line of a folded text in which a range stands. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start));
  const after = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0);
  return text.slice(before + 1, Math.min(text.length, ...after));
}
