import { assess, inputFromRecord } from '#libs/domain';
import type { AssessmentRecord, Model, Policy } from '#libs/domain';
import { FLUENCY_PAIRS } from './fluency-pairs.ts';
import type { FluencyPair } from './fluency-pairs.ts';

/** How often the same substance is found to be of value, by how it is written. */
export interface Impact {
  readonly pairs: number;
  /** How many fluent texts are given the lane `value_added`. */
  readonly fluent: number;
  /** How many of the others are. */
  readonly plain: number;
  /** The others' share by the fluent ones' share: 1 where fluency does not matter. Null where no fluent one is of value. */
  readonly ratio: number | null;
  /** Texts that lost their lane by how they are written. */
  readonly lost: readonly string[];
}

export function impactOf(pairs: number, fluent: number, plain: number, lost: readonly string[] = []): Impact {
  return { pairs, fluent, plain, ratio: fluent === 0 ? null : plain / fluent, lost };
}

/**
 * The impact ratio between fluent and other writers of equal substance.
 *
 * @source the four-fifths rule of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D) asks for
 *   0.8; here it is 0.95
 */
export function fluencyImpact(judgement: { readonly policy: Policy; readonly model: Model }): Impact {
  const isOfValue = (pair: FluencyPair, text: string) => {
    const { message, history, context } = inputFromRecord(recordOf(pair, text), judgement);
    return assess(message, history, context).lane === 'value_added';
  };
  const judged = FLUENCY_PAIRS.map((pair) => ({
    pair,
    fluent: isOfValue(pair, pair.fluent),
    plain: isOfValue(pair, pair.plain),
  }));
  return impactOf(
    judged.length,
    judged.filter(({ fluent }) => fluent).length,
    judged.filter(({ plain }) => plain).length,
    judged.flatMap(({ pair, fluent, plain }) => (fluent && !plain ? [pair.plain] : [])),
  );
}

/** A follow-up nine days after an application that a machine acknowledged. */
function recordOf(pair: FluencyPair, text: string): AssessmentRecord {
  return {
    role: { title: pair.title, function: pair.function },
    history: [
      {
        at: '2026-11-16T10:12:00+00:00',
        by: 'candidate',
        channel: 'email',
        subject: `Application: ${pair.title}`,
        text: `Please find attached my application for ${pair.title}.`,
        attachments: ['CV.pdf'],
      },
      {
        at: '2026-11-16T10:12:05+00:00',
        by: 'employer',
        automatic: true,
        channel: 'email',
        subject: 'We received your application',
        text: 'Thank you for applying. We have received your application.',
      },
    ],
    message: {
      at: '2026-11-25T09:20:00+00:00',
      channel: 'email',
      from: { name: 'Sam Doran', address: 'sam.doran@mail.example' },
      to: ['jobs@harbourlight.example'],
      cc: [],
      subject: pair.subject,
      text,
      attachments: [],
    },
  };
}
