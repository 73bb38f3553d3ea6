import type { Concept } from '../evidence.ts';
import { plainLetters } from '../evidence.ts';

/**
 * What can be said plainly in a language that the model has read little or nothing of, and the cue that shows the same
 * in the languages that it has read: reasons and quotes then come out as for any other message.
 */
export const CUE_OF = {
  threat: 'threat.elsewhere',
  turnsUp: 'turning_up.elsewhere',
  watches: 'watched.elsewhere',
  courts: 'romance.elsewhere',
  insults: 'insult.elsewhere',
  blames: 'guilt.elsewhere',
  private: 'private_life.elsewhere',
  goesRound: 'going_round.elsewhere',
  afterNo: 'after_no.refuse',
  withdraws: 'withdrawal.elsewhere',
  interview: 'scheduling.elsewhere',
  anotherTime: 'scheduling.elsewhere',
  answers: 'answer.elsewhere',
  offer: 'decision_change.elsewhere',
  mustAnswer: 'deadline.ends',
  soon: 'soon.tomorrow',
  news: 'new_material.elsewhere',
  dataRequest: 'data_request.gdpr',
  asks: 'status_question.elsewhere',
  asksFormally: 'status_question.elsewhere',
  applies: 'first_contact.elsewhere',
  sells: 'vendor.elsewhere',
  inside: 'colleague.internal',
  danger: 'danger.elsewhere',
} as const satisfies Readonly<Record<string, `${Concept}.${string}`>>;

/** One thing that can be said. */
export type What = keyof typeof CUE_OF;

/** What crosses a boundary in any number of contacts. */
export const CROSSING: readonly What[] = [
  'threat',
  'turnsUp',
  'watches',
  'courts',
  'insults',
  'private',
  'afterNo',
];

/** What does so by what its words leave out: whether the reader had asked for it, and whose fault it is. */
export const MAY_CROSS: readonly What[] = ['blames', 'goesRound'];

/**
 * The words of one language, as people write them. `~` stands for the rest of a word, `…` for up to forty characters
 * within the sentence, a blank for white space with or without a comma, `(?!~)` for the end of a word; all else is a
 * regular expression.
 */
export type PlainWords = Readonly<Partial<Record<What, string>>>;

/** Words of one language, compiled. */
export type Compiled = readonly { readonly what: What; readonly pattern: RegExp }[];

/** Letters of bare text. The class of all letters takes a hundred times as long to make ready. */
const LETTER = 'a-z\\u00df-\\u065f\\u0900-\\u097f';
const NO_WORD_BEFORE = `(?<![${LETTER}\\d])`;
const WITHIN_SENTENCE = '[^.!?\\n]{0,40}';
const ACCENTED = /[\u0370-\u04ff\u0622-\u0626\u1ea0-\u1fff]/g;

/** Folded text with the accents off Greek, Cyrillic, Arabic and Vietnamese letters as well, one for one. */
export function bare(folded: string): string {
  return folded.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/**
 * Words of a language that puts blanks between them.
 *
 * @param joined letters of small words that are written together with the word behind them
 */
export function compile(words: PlainWords, joined = ''): Compiled {
  const before = joined === '' ? NO_WORD_BEFORE : `${NO_WORD_BEFORE}[${joined}]{0,2}`;
  return compiled(words, before, WITHIN_SENTENCE);
}

/** Words of a language without blanks. */
export function compileUnspaced(words: PlainWords): Compiled {
  return compiled(words, '', '[^。！？!?\\n]{0,24}');
}

function compiled(words: PlainWords, before: string, within: string): Compiled {
  return (Object.keys(words) as What[]).map((what) => {
    return { what, pattern: new RegExp(`${before}(?:${written(words[what] ?? '', within)})`) };
  });
}

/** Words as they are written in these files, as a regular expression for bare text. */
function written(words: string, within: string): string {
  return bare(plainLetters(words))
    .replaceAll('(?!~)', `(?![${LETTER}])`)
    .replaceAll(' ', '[,\\s]+')
    .replaceAll('~', `[${LETTER}]*`)
    .replaceAll('…', within);
}

/**
 * Beginnings of words of whatever language, written as above, to be looked for in bare text where a word begins.
 */
export function stems(...words: readonly string[]): RegExp {
  return new RegExp(`${NO_WORD_BEFORE}(?:${written(words.join('|'), WITHIN_SENTENCE)})`);
}
