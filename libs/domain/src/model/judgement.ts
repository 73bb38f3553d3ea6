import type { Kind, Lane, Rhythm } from '../assessment.ts';

/** What a model believes about a message, as probabilities from 0 to 1; the guide's rules combine them. */
export interface Judgement {
  /** That the manner crosses a boundary, whatever else the message is. */
  readonly manner: number;
  /** That it is a candidate's follow-up, or which kind of other mail. Sums to 1. */
  readonly stage: Readonly<Record<'follow_up' | Kind, number>>;
  /** That it brings something new and worth acting on, if it is a follow-up. */
  readonly substance: number;
  /** That waiting a working day does harm. */
  readonly urgent: number;
}

export type LaneProbabilities = Readonly<Record<Lane, number>>;

/**
 * Combines what a model believes with the exact count of contacts, in the order of the guide: manner, then whether it
 * is a follow-up at all, then the 24-hour rule, then substance, then the 14-day rule.
 *
 * @returns probabilities of the four lanes; they sum to 1
 */
export function combine(judgement: Judgement, rhythm: Rhythm): LaneProbabilities {
  const civil = 1 - judgement.manner;
  const followUp = civil * judgement.stage.follow_up;
  // Where a reply of ours may have gone unseen, a count decides nothing by itself.
  const exceeded = rhythm.repliesVisible ? rhythm.exceeded : null;
  const substance = exceeded === '24_hours' ? 0 : judgement.substance;
  const rest = followUp * (1 - substance);
  return {
    value_added: followUp * substance,
    empty: exceeded === null ? rest : 0,
    excessive: judgement.manner + (exceeded === null ? 0 : rest),
    other: civil * (1 - judgement.stage.follow_up),
  };
}
