import type { Observation } from '../signals/observe.ts';
import type { Judged } from './judge.ts';
import { verbose } from '../verbose.ts';
import type { SentenceScorer, WrittenScorer } from './sentence-scorer.ts';
import { readWrittenScorer, stretchesScore } from './sentence-scorer.ts';
import type { Words } from './words.ts';
import { placedWords } from './words.ts';

/** A file of what outsiders write, as it is written by `foyer train --outsiders`. */
export type OutsidersFile = WrittenScorer;

/** @throws RangeError when the file is of another format or its parts do not fit together */
export const readOutsiders = (file: OutsidersFile): SentenceScorer => readWrittenScorer(file, 'outsiders');

/** The log-odds from which a mail is likelier by somebody who is no candidate than the model takes it for. */
const FROM = -2.5;
/** How much what lies above that weighs beside the odds of the model, and how much it may at most. */
const WEIGHT = 1.5;
const MOST = 4;
/** What the model takes for impossible is not: it counts as likely as this before it is raised. */
const LEAST = 0.004;

/** Words of hiring, folded, in the eight languages: who has them from us is somebody whom we take for a candidate. */
const HIRING = verbose()`
  \b(
    applica(tion|nt)s?|appl(ied|ying)|interview\w*|vacanc\w+|resumes?|cv|short-?list\w*|candida\w+|kandyda\w+
    |kandida\w+|\w*bewerb\w*|lebenslauf|vorstellungsgesprach\w*|entretien|embauche|recrut\w*|solicitud|curriculum
    |entrevista|vacantes?|colloqui\w*|assunzion\w*|\w*sollicit\w*|vacature\w*|aplikac\w+|rekrutac\w+
    |zyciorys\w*|curriculo|vagas?|hiring|recruit\w*
  )\b
`;

/** What a candidate calls the mail about a job, folded; not what an employee applies for. */
const OWN_APPLICATION = verbose()`
  ^\s*((re|aw|fwd?|wg|tr|rv|antw|odp|res|enc)\s*:\s*)*(my\s+|your\s+)?(
    (job )?application(?! (for|to) (\w+ ){0,3}(leave|holiday|parental|maternity|refund|permit|funding|grant|loan|flexible|reduc\w+|hours))
    |job advert\w*|vacancy|bewerbung|candidature|candidatura|solicitud de empleo|sollicitatie|aplikacja na|podanie o prace
  )\b
`;

/** Whether we wrote to them about hiring last, or they call the mail an application: that tells who they are better than their words. */
export const isAboutHiring = ({ stage, subject }: Pick<Observation, 'stage' | 'subject'>): boolean =>
  HIRING.test(stage.ourLast) || OWN_APPLICATION.test(subject);

/** The words of the subject and of the text, as a reader of outsiders is given them. */
export function wordsOfMail({ subject, placed }: Pick<Observation, 'subject' | 'placed'>): [Words, Words] {
  return [placedWords(subject, new Set()), placed];
}

/**
 * By how much the subject and the words of a mail raise the log-odds that its writer is no candidate: employees, offices,
 * suppliers and schools follow up as well, of which the model has seen few.
 *
 * @returns 0 where they do not
 */
export function outsiderIn(
  mail: Pick<Observation, 'subject' | 'placed'>,
  scorer: SentenceScorer | undefined,
): number {
  if (scorer === undefined) return 0;
  const stretches = wordsOfMail(mail).map((words) => ({ words, first: 0, end: words.numbers.length }));
  const score = stretchesScore(stretches, scorer);
  return Math.min(MOST, WEIGHT * Math.max(0, score - FROM));
}

/**
 * What was judged of a message, once it is likelier that its writer is no candidate.
 *
 * @param by the log-odds that are added, as `outsiderIn` gives them
 */
export function withOutsider(judged: Judged, by: number): Judged {
  if (by === 0) return judged;
  const { judgement, lanes } = judged;
  const { stage } = judgement;
  const followsUp = stage.follow_up;
  const share = followsUp < 1 ? Math.min(1, stage.not_candidate / (1 - followsUp)) : 0;
  const raised = (probability: number) => Math.max(LEAST, probability) * Math.exp(by);
  const mass = lanes.other * share;
  return {
    ...judged,
    judgement: {
      ...judgement,
      stage: summingToOne({ ...stage, not_candidate: raised(stage.not_candidate) }),
    },
    lanes: summingToOne({ ...lanes, other: lanes.other - mass + raised(mass) }),
  };
}

function summingToOne<Name extends string>(parts: Readonly<Record<Name, number>>): Record<Name, number> {
  const entries = Object.entries(parts) as [Name, number][];
  const sum = entries.reduce((all, [, part]) => all + part, 0);
  return Object.fromEntries(entries.map(([name, part]) => [name, part / sum])) as Record<Name, number>;
}
