import { readFileSync } from 'node:fs';
import { separateNewText } from '#libs/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadJudgement } from '../judgement.ts';
import { type EvaluationRecord, readEvaluationRecords } from '../record.ts';
import { type Evaluation, evaluate } from './evaluate.ts';

const file = new URL('../../corpus/train-1.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, 60);
const ANSWERS = ['label', 'kind', 'urgent', 'why', 'group'];

function withoutAnswers(line: string): string {
  const fields = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(fields.filter(([name]) => !ANSWERS.includes(name))));
}

const read = (content: readonly string[]) => readEvaluationRecords(content.join('\n'), 'records.jsonl');

describe('evaluate', () => {
  let records: EvaluationRecord[];
  let evaluation: Evaluation;
  beforeAll(() => {
    records = read(lines);
    evaluation = evaluate(records, loadJudgement());
  });

  it('gives each record one prediction, in order, with quotes from its new text', () => {
    expect(evaluation.predictions.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    evaluation.predictions.forEach(({ reasons }, index) => {
      const { text, subject } = records[index]?.record.message ?? { text: '', subject: '' };
      expect(reasons.length).toBeGreaterThan(0);
      for (const { quote } of reasons)
        if (quote !== null) expect(separateNewText(text, subject).newText).toContain(quote);
    });
  });

  it('never reads the answers: the same predictions come without them, and with wrong ones', () => {
    expect(evaluate(read(lines.map(withoutAnswers)), loadJudgement()).predictions).toEqual(
      evaluation.predictions,
    );
    const wrong = lines.map((line) =>
      JSON.stringify({
        ...(JSON.parse(line) as object),
        label: 'other',
        kind: 'not_candidate',
        urgent: true,
        why: '',
      }),
    );
    expect(evaluate(read(wrong), loadJudgement()).predictions).toEqual(evaluation.predictions);
  });

  it('measures the labelled records alone', () => {
    const mixed = evaluate(
      read([...lines.slice(0, 10), ...lines.slice(10, 30).map(withoutAnswers)]),
      loadJudgement(),
    );
    expect(mixed.predictions).toHaveLength(30);
    expect(mixed.labelled).toBe(10);
    expect(mixed.measures?.records).toBe(10);
  });

  it('has no measures where nothing is labelled', () => {
    expect(evaluate(read(lines.map(withoutAnswers)), loadJudgement()).measures).toBeNull();
    expect(evaluate([], loadJudgement())).toMatchObject({
      predictions: [],
      measures: null,
      milliseconds: null,
    });
  });
});
