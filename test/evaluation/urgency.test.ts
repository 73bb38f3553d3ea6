import { inputFromRecord, observe, rhythm } from '#libs/domain';
import { expect, it } from 'vitest';
import { judge, judgeUrgency } from '../../libs/domain/src/model/judge.ts';
import { observePart } from '../../libs/domain/src/signals/observe.ts';
import { everyNth, judgement } from './corpus.ts';

it('of a part of a message is the same whether or not its sentences were read before', () => {
  for (const record of everyNth(149)) {
    const { message, history, context } = inputFromRecord(record, judgement);
    const { policy, calendar, model, role, repliesVisible } = context;
    const counted = rhythm(history, message.at, role?.function ?? null, policy, repliesVisible);
    const seen = observe(message, history, calendar);
    const whole = judge(message, seen, counted, model);
    for (const { range } of whole.sentences) {
      const part = observePart(seen, range === null ? [] : [range], message, calendar);
      expect(judgeUrgency(message, part, counted, model, whole), record.id).toBe(
        judge(message, part, counted, model).judgement.urgent,
      );
    }
  }
});
