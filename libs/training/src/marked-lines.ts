/** A sentence that stands alone, with its language and the mark that says what it does. */
export interface MarkedLine {
  readonly mark: string;
  readonly language: string;
  readonly text: string;
}

/** A mark, a tab, a language, a tab, the sentence. */
const LINE = /^(\S+)\t([a-z]{2})\t(.+)$/;

/**
 * Reads a file of marked sentences, one a line.
 *
 * @param name of the file, for errors
 * @param marks those that there are, and what they are called in errors
 * @throws RangeError at the first line that is none
 */
export function readMarkedLines(
  content: string,
  name: string,
  marks: { readonly pattern: RegExp; readonly called: string },
): MarkedLine[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, mark, language, text] = LINE.exec(line) ?? [];
      if (mark === undefined || language === undefined || text === undefined || !marks.pattern.test(mark))
        throw new RangeError(
          `${name}:${at + 1} is not ${marks.called}, a language and a sentence, with tabs between`,
        );
      return { mark, language, text };
    });
}
