import { LANES } from '#libs/domain';
import type { ClassMeasures, Evaluation, Measures } from '#libs/training';
import { columns } from './columns.ts';

/** Why there is nothing about right and wrong, or about how much of it; null where every record has a label. */
export function missingLabels({ predictions, labelled }: Evaluation): string | null {
  const records = predictions.length;
  if (records === 0) return 'There is no record in the file.';
  if (labelled === 0) return 'No record has a label, so there is nothing to measure the assessments against.';
  if (labelled < records)
    return `${records - labelled} of ${records} records have no label and are not measured.`;
  return null;
}

/** An evaluation for machines; shares are from 0 to 1, and null where there is nothing to share. */
export function evaluationJson(evaluation: Evaluation): Record<string, unknown> {
  const { predictions, labelled, counts, measures, milliseconds, modelVersion, policyVersion } = evaluation;
  return {
    records: predictions.length,
    labelled,
    modelVersion,
    policyVersion,
    counts,
    accuracy: measures?.accuracy ?? null,
    macroF1: measures?.macroF1 ?? null,
    lanes: measures?.lanes ?? null,
    confusion: measures?.confusion ?? null,
    kindAccuracy: measures?.kindAccuracy ?? null,
    urgent: measures?.urgent ?? null,
    buried: measures?.buried ?? null,
    buriedRate: measures?.buried.rate ?? null,
    millisecondsPerRecord: milliseconds?.mean ?? null,
    milliseconds,
    measuresMissing: missingLabels(evaluation),
  };
}

/** An evaluation for a person, line by line. */
export function evaluationLines(evaluation: Evaluation): string[] {
  const { predictions, counts, measures, milliseconds, modelVersion, policyVersion } = evaluation;
  const missing = missingLabels(evaluation);
  return [
    `${predictions.length} records, model ${modelVersion}, policy ${policyVersion}`,
    `Assessed as ${LANES.map((lane) => `${lane} ${counts[lane]}`).join(', ')}; ${counts.urgent} urgent, ${counts.unsure} not sure`,
    ...(milliseconds === null
      ? []
      : [
          `${milliseconds.mean.toFixed(2)} ms a record (median ${milliseconds.median.toFixed(2)}, 99th percentile ${milliseconds.p99.toFixed(2)})`,
        ]),
    ...(missing === null ? [] : [missing]),
    ...(measures === null ? [] : ['', ...measureLines(measures)]),
  ];
}

function measureLines(measures: Measures): string[] {
  const { accuracy, macroF1, lanes, confusion, kindAccuracy, urgent, buried } = measures;
  const classRow = (name: string, one: ClassMeasures) => [
    name,
    String(one.records).padStart(7),
    shareOf(one.precision),
    shareOf(one.recall),
    shareOf(one.f1),
  ];
  return [
    `Accuracy ${shareOf(accuracy)}, macro-F1 ${shareOf(macroF1)}, kind of other ${shareOf(kindAccuracy)}, on ${measures.records} labelled records`,
    '',
    ...columns([
      ['', 'records', 'precision', 'recall', 'F1'],
      ...LANES.map((lane) => classRow(lane, lanes[lane])),
      classRow('urgent', urgent),
    ]),
    '',
    ...columns([
      ['label, then lane given', ...LANES],
      ...LANES.map((label) => [label, ...LANES.map((lane) => String(confusion[label][lane]))]),
    ]),
    '',
    `Buried (of value or urgent, and shown as empty): ${buried.count} of ${buried.records}, ${shareOf(buried.rate)}; ${shareOf(buried.rateUnsureIncluded)} with those that are not sure`,
  ];
}

function shareOf(value: number | null): string {
  return value === null ? '-' : value.toFixed(4);
}
