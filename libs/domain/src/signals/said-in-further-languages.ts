import { plainLetters } from './evidence.ts';
import {
  ANOTHER_TIME,
  ASKS_WHERE_IT_STANDS,
  CHANGES,
  INTERPRETER,
  INTERVIEW_WORDS,
  NEW_PAPERS,
  TODAY,
  TOMORROW,
  YEARS_OF_WORK,
} from './further-languages.ts';
import { FURTHER_SCRIPTS } from './further-scripts.ts';
import type { ScriptWords } from './further-scripts.ts';
import type { Observation } from './observe.ts';

/** What a message says in plain words of a language that the model has read little of. */
export interface SaidPlainly {
  readonly withdraws: boolean;
  /** That the interview cannot be as it is, or needs an interpreter. */
  readonly interviewChanges: boolean;
  /** That something is today or tomorrow. */
  readonly isSoon: boolean;
  readonly asksWhereItStands: boolean;
  readonly hasNews: boolean;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${plainLetters(words)})$`);
const INTERVIEW = whole(INTERVIEW_WORDS);
const OTHERWISE = whole(`${ANOTHER_TIME}|${INTERPRETER}`);
const SOON = whole(`${TODAY}|${TOMORROW}`);
const ASKS = whole(ASKS_WHERE_IT_STANDS);
const NEWS = whole(`${NEW_PAPERS}|${CHANGES}|${YEARS_OF_WORK}`);
const CUES =
  /^(?:(?:withdrawal|scheduling|status_question|new_material|decision_change)\.elsewhere|accommodation\.need|soon\.\w+|experience\.yearsElsewhere)$/;

function inWords({ evidence, folded, said }: Observation): SaidPlainly | null {
  const found = evidence.filter(({ cue }) => CUES.test(cue));
  if (found.length === 0) return null;
  const words = found.map(({ start, end }) => folded.slice(start, end));
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const isNew = (word: string) =>
    word.split(/[^\p{L}\d]+/u).some((part) => part !== '' && !said.words.has(part));
  return {
    withdraws: found.some(({ cue }) => cue === 'withdrawal.elsewhere'),
    interviewChanges: says(INTERVIEW) && says(OTHERWISE),
    isSoon: says(SOON),
    asksWhereItStands: says(ASKS),
    hasNews: words.some((word) => NEWS.test(word) && isNew(word)),
  };
}

function inScript({ folded }: Observation): SaidPlainly {
  const says = (pattern: (words: ScriptWords) => RegExp) =>
    FURTHER_SCRIPTS.some((words) => pattern(words).test(folded));
  return {
    withdraws: says(({ withdraws }) => withdraws),
    interviewChanges: says(({ interview }) => interview) && says(({ anotherTime }) => anotherTime),
    isSoon: says(({ soon }) => soon),
    asksWhereItStands: says(({ asksWhereItStands }) => asksWhereItStands),
    hasNews: says(({ news }) => news),
  };
}

/**
 * What a message says in Swedish, Danish, Norwegian, Finnish, Icelandic, Turkish, Czech, Japanese, Russian or
 * Ukrainian; withdrawals in the seven other languages too, which are as plain there.
 *
 * @returns null where no cue of such a language stands in it
 */
export function saidInFurtherLanguages(observation: Observation): SaidPlainly | null {
  return observation.language === 'another script' ? inScript(observation) : inWords(observation);
}
