import { evidenceAbroad, readsLeast } from './abroad/abroad.ts';
import { CROSSING, MAY_CROSS, type What } from './abroad/plain-words.ts';
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
import { isHarmless } from './harmless/is-harmless.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** What a message says in plain words of a language that the model has read little of. */
export interface SaidPlainly {
  readonly withdraws: boolean;
  /** That the interview cannot be as it is, or needs an interpreter. */
  readonly interviewChanges: boolean;
  /** That something is today or tomorrow. */
  readonly isSoon: boolean;
  readonly asksWhereItStands: boolean;
  readonly hasNews: boolean;
  /** That somebody else offers them work and waits for an answer. */
  readonly mustAnswerOffer: boolean;
  /** A threat, an insult, a visit unasked, or anything else that crosses a boundary. */
  readonly crosses: boolean;
  /** Blame, or a way round the reader, in words that may be harmless as well. */
  readonly mayCross: boolean;
  /** That something suits, or comes as it was asked for. */
  readonly answersUs: boolean;
  /** That they ask what we hold of them, or want it gone. */
  readonly dataRequest: boolean;
  /** That they look for work, or saw where it was advertised. */
  readonly applies: boolean;
  /** That it is short, and has neither a number nor a new file, in a language that is read least. */
  readonly saysLittle: boolean;
  /** That they sell, or write from inside the organisation. */
  readonly isNoCandidate: boolean;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${plainLetters(words)})$`);
const INTERVIEW = whole(INTERVIEW_WORDS);
const OTHERWISE = whole(`${ANOTHER_TIME}|${INTERPRETER}`);
const SOON = whole(`${TODAY}|${TOMORROW}`);
const ASKS = whole(ASKS_WHERE_IT_STANDS);
const NEWS = whole(`${NEW_PAPERS}|${CHANGES}|${YEARS_OF_WORK}`);
const CUES = verbose()`
  ^(?:
    (?:withdrawal|scheduling|status_question|new_material|decision_change)\.elsewhere|accommodation\.need
    |soon\.\w+|experience\.yearsElsewhere
  )$
`;

/** What of it cues say. */
type SaidByCues = Pick<
  SaidPlainly,
  'withdraws' | 'interviewChanges' | 'isSoon' | 'asksWhereItStands' | 'hasNews'
>;

function inWords({ evidence, folded, said }: Observation): SaidByCues | null {
  const found = evidence.filter(({ cue }) => CUES.test(cue));
  if (found.length === 0) return null;
  const words = found.map(({ start, end }) => folded.slice(start, end));
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  return {
    withdraws: found.some(({ cue }) => cue === 'withdrawal.elsewhere'),
    interviewChanges: says(INTERVIEW) && says(OTHERWISE),
    isSoon: says(SOON),
    asksWhereItStands: says(ASKS),
    hasNews: words.some((word) => NEWS.test(word) && isNew(word, said.words)),
  };
}

/**
 * What a message says plainly in a language that the model has read little or nothing of, by the words of the language
 * and by those cues that say as much; withdrawals in the seven other languages too, which are as plain there.
 *
 * @returns null where nothing of the kind stands in it
 */
export function saidInFurtherLanguages(observation: Observation): SaidPlainly | null {
  const cues = inWords(observation);
  const saysLittle = readsLeast(observation.language) && holdsNothingElse(observation);
  if (cues === null && observation.abroad.length === 0 && !saysLittle) return null;
  const says = (...any: readonly What[]) => observation.abroad.some(({ what }) => any.includes(what));
  const mustAnswerOffer = says('offer') && says('mustAnswer');
  return {
    withdraws: says('withdraws') || cues?.withdraws === true,
    interviewChanges: (says('interview') && says('anotherTime')) || cues?.interviewChanges === true,
    isSoon: says('soon') || cues?.isSoon === true,
    asksWhereItStands:
      says('asks') ||
      (says('asksFormally') && holdsNothingElse(observation)) ||
      cues?.asksWhereItStands === true,
    hasNews: newlySays(observation, 'news') || cues?.hasNews === true,
    mustAnswerOffer,
    crosses: crosses(observation) || isBorneOut(observation),
    mayCross: says(...MAY_CROSS),
    answersUs: says('answers'),
    dataRequest: says('dataRequest'),
    applies: says('applies'),
    saysLittle,
    isNoCandidate: says('sells', 'inside'),
  };
}

/** Whether something crosses a boundary that is not harmless where it stands. */
function crosses(observation: Observation): boolean {
  const said = observation.abroad.filter(({ what }) => CROSSING.includes(what));
  return evidenceAbroad(said).some((found) => !isHarmless(observation, found));
}

/** Whether what may cross a boundary is said in two ways, or after we said no or asked for silence. */
function isBorneOut({ abroad, stage }: Observation): boolean {
  const kinds = new Set(abroad.flatMap(({ what }) => (MAY_CROSS.includes(what) ? [what] : [])));
  return kinds.size > 1 || (kinds.size === 1 && (stage.weDeclined || stage.weSaidStop));
}

/** Longer ones than this may hold a fact. */
const SHORT = 400;

/** Whether a text is so short and without a number or a new file that a formal question is all it can be. */
function holdsNothingElse({ folded, ownLength, novelty }: Observation): boolean {
  return ownLength <= SHORT && novelty.newAttachments === 0 && !/\d/.test(folded);
}

/** Whether something is said in words that are not all known from what the person sent before. */
function newlySays({ abroad, folded, said }: Observation, wanted: What): boolean {
  return abroad.some(
    ({ what, start, end }) => what === wanted && isNew(folded.slice(start, end), said.words),
  );
}

function isNew(words: string, known: ReadonlySet<string>): boolean {
  return words.split(/[^\p{L}\d]+/u).some((part) => part !== '' && !known.has(part));
}
