import { LANES, assess, inputFromRecord } from '#libs/domain';
import type { Assessment, Kind, Lane, Model, Policy } from '#libs/domain';
import type { EvaluationRecord } from '../record.ts';
import { type Measures, measure } from './measures.ts';

/** What an assessment says of one record, for a file of predictions. */
export interface Prediction {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  /** Calibrated probability that the lane is right, 0 to 1. */
  readonly confidence: number;
  readonly unsure: boolean;
  /** Quotes are verbatim in the new text; null for a reason that is not about words. */
  readonly reasons: readonly { readonly code: string; readonly quote: string | null }[];
}

export interface Evaluation {
  /** In the order of the records. */
  readonly predictions: readonly Prediction[];
  /** How many were given each lane, and how many are urgent or unsure. */
  readonly counts: Readonly<Record<Lane | 'urgent' | 'unsure', number>>;
  readonly labelled: number;
  /** Against the labelled records; null where there is none. */
  readonly measures: Measures | null;
  /** Wall time of one assessment, its text separation included. */
  readonly milliseconds: { readonly mean: number; readonly median: number; readonly p99: number } | null;
  readonly modelVersion: string;
  readonly policyVersion: number;
}

/**
 * Assesses records as the service would, and measures the assessments against the labels where there are any. The
 * labels are read after the last assessment.
 *
 * @throws what `assess` throws, as the cause of an error that names the record's place
 */
export function evaluate(
  records: readonly EvaluationRecord[],
  judgement: { readonly policy: Policy; readonly model: Model },
): Evaluation {
  const times: number[] = [];
  const assessments = records.map(({ record, place }) => {
    const started = performance.now();
    const assessment = assessRecord(record, place, judgement);
    times.push(performance.now() - started);
    return assessment;
  });
  const pairs = records.flatMap(({ answer }, index) => {
    const given = assessments[index];
    return answer === null || given === undefined ? [] : [{ answer, given }];
  });
  return {
    predictions: records.flatMap(({ id }, index) => {
      const assessment = assessments[index];
      return assessment === undefined ? [] : [predictionOf(id, assessment)];
    }),
    counts: countsOf(assessments),
    labelled: pairs.length,
    measures: pairs.length === 0 ? null : measure(pairs),
    milliseconds: summary(times),
    modelVersion: judgement.model.version,
    policyVersion: judgement.policy.version,
  };
}

function assessRecord(
  record: EvaluationRecord['record'],
  place: string,
  judgement: { readonly policy: Policy; readonly model: Model },
): Assessment {
  try {
    const { message, history, context } = inputFromRecord(record, judgement);
    return assess(message, history, context);
  } catch (cause) {
    throw new Error(`${place}: the record cannot be assessed`, { cause });
  }
}

function predictionOf(id: string, assessment: Assessment): Prediction {
  const { lane, kind, urgent, confidence, unsure, reasons } = assessment;
  return {
    id,
    lane,
    kind,
    urgent,
    confidence,
    unsure,
    reasons: reasons.map(({ code, quote }) => ({ code, quote })),
  };
}

function countsOf(assessments: readonly Assessment[]): Evaluation['counts'] {
  const count = (fits: (assessment: Assessment) => boolean) => assessments.filter(fits).length;
  return {
    ...(Object.fromEntries(LANES.map((lane) => [lane, count((one) => one.lane === lane)])) as Record<
      Lane,
      number
    >),
    urgent: count((one) => one.urgent),
    unsure: count((one) => one.unsure),
  };
}

function summary(times: readonly number[]): Evaluation['milliseconds'] {
  if (times.length === 0) return null;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, median: at(0.5), p99: at(0.99) };
}
