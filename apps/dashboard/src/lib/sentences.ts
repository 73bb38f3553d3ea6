import { withoutHiddenText } from '#libs/domain';

/** Shorter ones say nothing by themselves. */
const LEAST_LENGTH = 12;
/** Without a full stop, shorter ones are greetings and names. */
const LEAST_OPEN_LENGTH = 40;
/** More nobody reads in a dialog. */
const MOST_SENTENCES = 24;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * The sentences of a message, to click the one that decided.
 *
 * @param newText with the line breaks of the mail program, which do not end a sentence; empty lines do
 * @returns each on one line, without greeting, signature and what is hidden, in their order and each once
 */
export function sentencesOf(newText: string): string[] {
  const sentences = withoutHiddenText(newText)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .flatMap((paragraph) => [...segmenter.segment(paragraph.replaceAll(/\s+/g, ' '))])
    .map(({ segment }) => segment.trim())
    .filter(({ length }) => length >= LEAST_LENGTH)
    .filter((sentence) => sentence.length >= LEAST_OPEN_LENGTH || /[.!?…]["”’)]?$/u.test(sentence));
  return [...new Set(sentences)].slice(0, MOST_SENTENCES);
}
