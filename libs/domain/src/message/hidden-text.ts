/** Longer hidden text is cut: enough of it to see what somebody hid. */
const LONGEST_HIDDEN = 1000;

/** The marks with which a text begins. */
const FIRST_MARKS = /^(?:\s*\[hidden text: [^[\]]{1,1001}\])+/;

/** Marks of hidden text in a text; the last one may lack its end where the text was cut. */
export const HIDDEN_TEXT_MARK = /\[hidden text: [^[\]]{1,1001}(?:\]|$)/g;

/**
 * How words that a message hides from its reader stand in its text, so that a person sees them: in one line, told from
 * the words of the message, which they never are for any judgement.
 */
export function hiddenTextMark(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replaceAll('[', '(').replaceAll(']', ')');
  const cut = line.length > LONGEST_HIDDEN ? `${line.slice(0, LONGEST_HIDDEN).toWellFormed()}…` : line;
  return `[hidden text: ${cut}]`;
}

/** The marks with which a text begins; empty where it begins otherwise. */
export function leadingMarks(text: string): string {
  return FIRST_MARKS.exec(text)?.[0] ?? '';
}

/** A text without marks of hidden text: what its reader saw. */
export function withoutHiddenText(text: string): string {
  return text.includes('[hidden text: ') ? text.replace(HIDDEN_TEXT_MARK, ' ').trim() : text;
}
