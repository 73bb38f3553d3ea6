import { inputFromRecord, observe, rhythm } from '#libs/domain';
import { expect, it } from 'vitest';
import { judge, judgeUrgency } from '../../libs/domain/src/model/judge.ts';
import { everyNth, judgement } from './corpus.ts';

it('of a part of a message is the same whether or not its sentences were read before', () => {
  for (const record of everyNth(149)) {
    const { message, history, context } = inputFromRecord(record, judgement);
    const { policy, calendar, model, role, repliesVisible } = context;
    const counted = rhythm(history, message.at, role?.function ?? null, policy, repliesVisible);
    const whole = judge(message, observe(message, history, calendar), counted, model);
    for (const { range } of whole.sentences.slice(1)) {
      const blank = ' '.repeat((range?.end ?? 0) - (range?.start ?? 0));
      const newText = message.newText.slice(0, range?.start) + blank + message.newText.slice(range?.end ?? 0);
      const part = { ...message, newText };
      const seen = observe(part, history, calendar);
      expect(judgeUrgency(part, seen, counted, model, whole), record.id).toBe(
        judge(part, seen, counted, model).judgement.urgent,
      );
    }
  }
});
