import { defaultCalendar, defaultPolicy, inputFromRecord, observe, wordsOfMail } from '#libs/domain';
import type { Message } from '#libs/domain';
import { bareMessage } from './bare-message.ts';
import { TRAINING_FOLDER, readFolder } from './folder.ts';
import type { LabelledRecord } from './record.ts';
import type { ToldSentence } from './sentence-scorer.ts';

const CIRCUMSTANCES = { policy: defaultPolicy, model: { version: 'training' } };
const FOLDER = new URL('outsiders/', TRAINING_FOLDER);

/** `O` for a mail by an outsider, `C` for one by a candidate, a tab, the subject, a tab, the text with `\n` for its line breaks. */
const LINE = /^([OC])\t([^\t]*)\t([^\t]+)$/;

export interface OutsiderLine {
  readonly isOutsider: boolean;
  readonly subject: string;
  readonly text: string;
}

/**
 * Reads a file of mails by people who are no candidates, and of candidates' that are like them.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none
 */
export function readOutsiderLines(content: string, name: string): OutsiderLine[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, mark, subject, text] = LINE.exec(line) ?? [];
      if (mark === undefined || subject === undefined || text === undefined)
        throw new RangeError(`${name}:${at + 1} is not O or C, a subject and a text, with tabs between`);
      return { isOutsider: mark === 'O', subject, text: text.replaceAll('\\n', '\n') };
    });
}

/** All mails that were written to tell who writes, by file. */
export const readAllOutsiders = (): ReadonlyMap<string, readonly OutsiderLine[]> =>
  readFolder(FOLDER, readOutsiderLines);

/** The words of a mail as the reader of outsiders is given them. */
function wordsOf(message: Message): Pick<ToldSentence, 'heading' | 'words'> {
  const [heading, text] = wordsOfMail(observe(message, [], defaultCalendar));
  return { heading: heading.texts, words: text.texts };
}

/** Every mail that is learned from to tell who writes: those that were written for it, and the messages of the corpus. */
export function outsiderMails(records: readonly LabelledRecord[]): ToldSentence[] {
  const own = [...readAllOutsiders()].flatMap(([file, lines]) =>
    lines.map(({ isOutsider, subject, text }) => ({
      ...wordsOf(bareMessage({ subject, text })),
      isOne: isOutsider,
      file,
      record: null,
      own: true,
    })),
  );
  const ofRecords = records.map((record) => ({
    ...wordsOf(inputFromRecord(record, CIRCUMSTANCES).message),
    isOne: record.kind === 'not_candidate',
    file: record.file,
    record: record.id,
    own: false,
  }));
  return [...own, ...ofRecords];
}
