import { TRAINING_FOLDER, readFolder } from './folder.ts';
import { readMarkedLines } from './marked-lines.ts';
import type { ToldSentence } from './sentence-scorer.ts';
import { toldIn } from './told-sentences.ts';

const FOLDER = new URL('hint-mails/', TRAINING_FOLDER);

/** `X` for a mail by which somebody may come to harm, `-` for one like it. */
const MARKS = { pattern: /^[X-]$/, called: 'X or -' };
/** What says so, or is half of what does. */
const SAYING = /⟦([^⟦⟧]+)⟧/g;

export interface HintMail {
  /** By what the mail says so, each in the order of the text; none where it is harmless. */
  readonly saying: readonly string[];
  /** The rest of the text: what such mails hold beside it. */
  readonly beside: string;
}

/**
 * Reads a file of whole mails, in which `⟦` and `⟧` stand around what says that somebody may come to harm, and `\n` for
 * line breaks.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none, or whose mark is not that of its text
 */
export function readHintMails(content: string, name: string): HintMail[] {
  return readMarkedLines(content, name, MARKS).map(({ mark, text }, at) => {
    const written = text.replaceAll('\\n', '\n');
    const saying = Array.from(written.matchAll(SAYING), ([, words = '']) => words);
    const beside = written.replace(SAYING, '\n');
    if (/[⟦⟧]/.test(beside) || saying.length > 0 !== (mark === 'X'))
      throw new RangeError(
        `${name}:${at + 1} has not ⟦ and ⟧ around what says that somebody may come to harm`,
      );
    return { saying, beside };
  });
}

/** All of them by file. */
export const readAllHintMails = (): ReadonlyMap<string, readonly HintMail[]> =>
  readFolder(FOLDER, readHintMails);

/**
 * The sentences of mails. What says something only together with others is said by harmless people as well, and what stands
 * beside it by everybody: they count once, not six times like what was written to be heard by itself (43 of 654 such hints
 * were lost by that, and none is so).
 */
export function sentencesOfHintMails(mails: ReadonlyMap<string, readonly HintMail[]>): ToldSentence[] {
  return [...mails].flatMap(([file, ofFile]) =>
    ofFile.flatMap(({ saying, beside }) => [
      ...saying.flatMap((text) => toldIn(text, { isOne: true, file, own: saying.length === 1 })),
      ...toldIn(beside, { isOne: false, file, own: false }),
    ]),
  );
}
