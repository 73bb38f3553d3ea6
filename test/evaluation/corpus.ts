import { readFileSync } from 'node:fs';
import { assess, inputFromRecord } from '#libs/domain';
import type { Assessment, AssessmentRecord } from '#libs/domain';
import { loadJudgement, measure, readCorpus, readRecords } from '#libs/training';
import type { LabelledRecord } from '#libs/training';

export const judgement = loadJudgement();
export const records: readonly LabelledRecord[] = readCorpus().records;

const read = new Map<string, readonly LabelledRecord[]>();

/**
 * The records of a file beside the tests, the same ones to all of them.
 *
 * @param name `FOLDER/FILE`
 */
export function recordsIn(name: string): readonly LabelledRecord[] {
  const file = new URL(`${name}.jsonl`, import.meta.url);
  const found = read.get(name) ?? readRecords(readFileSync(file, 'utf8'), name);
  read.set(name, found);
  return found;
}

type Assessed = Assessment & { readonly newText: string };

const assessed = new WeakMap<AssessmentRecord, Assessed>();

/**
 * The assessment of a record, and the text that its quotes are taken from; of the same record once, as several tests ask
 * for it.
 */
export function assessRecord(record: AssessmentRecord): Assessed {
  const known = assessed.get(record);
  if (known !== undefined) return known;
  const { message, history, context } = inputFromRecord(record, judgement);
  const given = { ...assess(message, history, context), newText: message.newText };
  assessed.set(record, given);
  return given;
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
