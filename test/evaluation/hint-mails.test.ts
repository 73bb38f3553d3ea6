import { readFileSync } from 'node:fs';
import { assess, inputFromRecord } from '#libs/domain';
import { readHintLines } from '#libs/training';
import { expect, it } from 'vitest';
import { judgement } from './corpus.ts';
import { followUp } from './follow-up.ts';

/**
 * Whole mails in eight languages by four writers who had read no code: in half of them a person should look today, two thirds of
 * these say it in no single sentence; the others share their words and moods. Nothing here may move to `libs/training/hint-mails`.
 */
const assessmentsOf = (name: string) =>
  readHintLines(readFileSync(new URL(`hint-mails/${name}.tsv`, import.meta.url), 'utf8'), name).map(
    ({ isHint, text }) => {
      const record = followUp(text.replaceAll('\\n', '\n'));
      const { message, history, context } = inputFromRecord(record, judgement);
      return { isHint, ...assess(message, history, context) };
    },
  );

it.each([
  ['many-moods', 0.55, 6],
  ['trades-and-youth', 0.6, 13],
  ['offices-and-elders', 0.55, 9],
  ['care-and-families', 0.62, 13],
])(
  'brings up what somebody should look at today among %s, and folds none of it',
  (name, least, mostWrong) => {
    const assessed = assessmentsOf(name);
    const hints = assessed.filter(({ isHint }) => isHint);
    expect([hints.length, assessed.length]).toEqual([80, 160]);
    expect(hints.filter(({ urgent }) => urgent).length / hints.length).toBeGreaterThanOrEqual(least);
    expect(hints.filter(({ section }) => section === 'nothing_new').length).toBe(0);
    expect(assessed.filter(({ isHint, urgent }) => !isHint && urgent).length).toBeLessThanOrEqual(mostWrong);
  },
);
