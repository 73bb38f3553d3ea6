/** Stands where something of a message was left out, on a line of its own. */
export const CUT_NOTE = '[Here a part of this message is left out: it is longer than what is read.]';

/** Words of an end are no more than this, of a text that is cut. */
const LONGEST_END = 60_000;
/** An eighth of a text that is cut is its end, if that is less. */
const SHARE_OF_END = 1 / 8;

/** The beginning and the end of a text that is too long, with a note between them. @returns at most `longest` characters */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const note = `\n\n${CUT_NOTE}\n\n`;
  const end = Math.min(LONGEST_END, Math.floor(longest * SHARE_OF_END));
  return text.slice(0, longest - end - note.length) + note + text.slice(-end);
}
