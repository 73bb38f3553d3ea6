import type { Kind, Lane } from '../assessment.ts';

/** A second opinion as people read about it. */
export const SECOND_OPINION = {
  somethingNew: 'Second opinion: something new',
  mayDoHarm: 'Second opinion: waiting may do harm',
  without: 'Without the second opinion it would wait for you to decide.',
} as const;

const READ_AS: Readonly<Record<Lane | Kind, string>> = {
  value_added: 'something new',
  empty: 'nothing new',
  excessive: 'one for care',
  other: 'no follow-up',
  application: 'an application',
  process: 'a hiring step',
  not_candidate: 'not from a candidate',
};

/** Longer names of models are cut: the notice is one line. */
const SOURCE_LENGTH = 80;

/** What a second opinion said, whether it moved anything or not. */
export function opinionNotice(
  { source, lane, kind, urgent }: { source: string; lane: Lane; kind: Kind | null; urgent: boolean },
  moved: boolean,
): string {
  const read = `${READ_AS[kind ?? lane]}${urgent ? ', and not to wait' : ''}`;
  return `A second opinion (${source.slice(0, SOURCE_LENGTH)}) took this for ${read}. ${moved ? 'It moved this up.' : 'It moved nothing.'}`;
}
