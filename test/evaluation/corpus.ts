import { inputFromRecord } from '#libs/domain';
import type { AssessmentRecord } from '#libs/domain';
import { assess } from '#libs/domain';
import type { Assessment } from '#libs/domain';
import { loadJudgement, measure, readCorpus } from '#libs/training';
import type { LabelledRecord } from '#libs/training';

export const judgement = loadJudgement();
export const records: readonly LabelledRecord[] = readCorpus().records;

/** The assessment of a record, and the text that its quotes are taken from. */
export function assessRecord(record: AssessmentRecord): Assessment & { readonly newText: string } {
  const { message, history, context } = inputFromRecord(record, judgement);
  return { ...assess(message, history, context), newText: message.newText };
}

/** How well the assessments of records agree with their labels. */
export const measured = (labelled: readonly LabelledRecord[]) =>
  measure(
    labelled.map((record) => ({
      answer: { label: record.label, kind: record.kind, urgent: record.urgent },
      given: assessRecord(record),
    })),
  );

/** Every n-th record: enough of each file for a test that runs with every change. */
export function everyNth(step: number): LabelledRecord[] {
  return records.filter((_, at) => at % step === 0);
}
