/** Control characters that no text needs; NUL is one that PostgreSQL refuses. Tab and newline stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Makes any string storable: newlines as \n, no control characters, no half of a surrogate pair, at most `longest`
 * UTF-16 code units.
 */
export function cleanText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}

/** What a person sees: neither white space nor control characters, joiners, fillers and soft hyphens. */
const LETTER = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Whether there is nothing in a text that anybody sees. */
export function isBlankText(text: string): boolean {
  return !LETTER.test(text);
}

/** The same for a value of one line: a header, a name. */
export function cleanLine(text: string, longest: number): string {
  return text
    .slice(0, longest * 2)
    .replace(/\s+/g, ' ')
    .replace(CONTROLS, '')
    .trim()
    .slice(0, longest)
    .toWellFormed();
}

/** What turns the letters around that follow, to the end of the line and of what stands behind it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The same for a subject, in which marks of direction that only settle a doubt stay: Arabic and Hebrew need them. */
export const cleanSubject = (text: string, longest: number): string =>
  cleanLine(text.slice(0, longest * 2).replace(TURNS, ''), longest);

/** Marks of direction and letters without width, by which a name shows something else than it is. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The same for an address, whose letters are one sign each however they were typed. */
export const cleanAddress = (text: string, longest: number): string =>
  cleanLine(
    text
      .slice(0, longest * 2)
      .replace(UNSEEN, '')
      .normalize(),
    longest,
  );

/** The same for the name of a person or a file. */
export const cleanName = (text: string, longest: number): string =>
  cleanLine(text.slice(0, longest * 2).replace(UNSEEN, ''), longest);

/** The name of a file without the folders that a program put in front of it, or somebody who wants to leave one. */
export function cleanFileName(text: string, longest: number): string {
  const name = cleanName(text, longest * 4);
  const isPath = /^(?:[A-Za-z]:)?[\\/]|(?:^|[\\/])\.\.[\\/]/.test(name);
  return (isPath ? name.slice(name.search(/[^\\/]*$/)) : name).slice(0, longest).toWellFormed();
}
