import { ACTS } from '#libs/domain';
import { TRAINING_FOLDER, readFolder } from './folder.ts';
import { readAllCrossings } from './crossing-sentences.ts';
import type { CrossingLine } from './crossing-sentences.ts';
import { readAllHintMails, sentencesOfHintMails } from './hint-mails.ts';
import type { HintMail } from './hint-mails.ts';
import { readLetters } from './letters.ts';
import { readMarkedLines } from './marked-lines.ts';
import { readAllOutsiders } from './outsider-mails.ts';
import type { OutsiderLine } from './outsider-mails.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { ToldSentence } from './sentence-scorer.ts';
import { readAllSubstance } from './substance-sentences.ts';
import type { SubstanceLine } from './substance-sentences.ts';
import type { LabelledRecord } from './record.ts';
import { toldIn } from './told-sentences.ts';
import { examplesOf } from './train.ts';

const FOLDER = new URL('hints/', TRAINING_FOLDER);
const DANGER = 1 << ACTS.indexOf('danger');

/** `X` for a hint, `-` for a sentence like one. */
const MARKS = { pattern: /^[X-]$/, called: 'X or -' };

export interface HintLine {
  readonly isHint: boolean;
  readonly language: string;
  readonly text: string;
}

/**
 * Reads a file of hints.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none
 */
export function readHintLines(content: string, name: string): HintLine[] {
  return readMarkedLines(content, name, MARKS).map(({ mark, language, text }) => ({
    isHint: mark === 'X',
    language,
    text,
  }));
}

/**
 * Everything that hints are learned from: what was written for it, singly and in whole mails, and all sentences of the corpus, of the phrases, of letters
 * in other languages and of mails that tell who writes, and the harmless ones that tell what crosses a boundary. What of a letter that cannot wait hints at something nobody has marked, so those are left out.
 */
export function hintSentences(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[] = readPhrases(),
  letters: readonly LabelledRecord[] = readLetters(),
  outsiders: ReadonlyMap<string, readonly OutsiderLine[]> = readAllOutsiders(),
  crossings: ReadonlyMap<string, readonly CrossingLine[]> = readAllCrossings(),
  substance: ReadonlyMap<string, readonly SubstanceLine[]> = readAllSubstance(),
  hintMails: ReadonlyMap<string, readonly HintMail[]> = readAllHintMails(),
): ToldSentence[] {
  const own = [...readFolder(FOLDER, readHintLines)].flatMap(([file, lines]) =>
    lines.flatMap(({ isHint, text }) => toldIn(text, { isOne: isHint, file, own: true })),
  );
  const inMails = sentencesOfHintMails(hintMails);
  const quiet = letters.filter(({ urgent }) => !urgent);
  const ofRecords = examplesOf([...records, ...quiet], { version: 'training' }).flatMap(
    ({ record, reading, acts }) =>
      reading.sentences.map(({ words }, at) => {
        const isOne = acts !== null && ((acts[at] ?? 0) & DANGER) !== 0;
        return { words: words.texts, isOne, file: record.file, record: record.id, own: isOne };
      }),
  );
  const alone = phrases.flatMap(({ text, acts }) => {
    const isOne = (acts & DANGER) !== 0;
    return toldIn(text, { isOne, file: 'phrases', own: isOne });
  });
  // None of these threatens. They count twice: in languages of which little else is harmless, plain words read like hints
  // otherwise (of 584 calm letters and mails 16 held a likely one).
  const mails = [...outsiders].map(([file, lines]) => [file, lines.map(({ text }) => text)] as const);
  const calm = [...crossings].map(
    ([file, lines]) => [file, lines.flatMap(({ acts, text }) => (acts === 0 ? [text] : []))] as const,
  );
  const plain = [...substance].map(([file, lines]) => [file, lines.map(({ text }) => text)] as const);
  const harmless = [...mails, ...calm, ...plain].flatMap(([file, texts]) =>
    texts.flatMap((text) => toldIn(text, { isOne: false, file, own: false })),
  );
  return [...own, ...inMails, ...ofRecords, ...alone, ...harmless, ...harmless].filter(
    ({ words }) => words.length > 0,
  );
}
