/** `\s` of a regular expression at a place of a text, without asking one for the letters of most mail; false behind the end. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code > 127 && /\s/.test(text.charAt(at));
}
