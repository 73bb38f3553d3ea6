import { assess, inputFromRecord, observe, rhythm } from '#libs/domain';
import type { Contact } from '#libs/domain';
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

/** What is said of an answer to our invitation for tomorrow at nine. */
function ofAnswer(text: string) {
  const history: Contact[] = [
    {
      at: '2026-04-20T20:00:00Z',
      by: 'candidate',
      channel: 'email',
      text: 'My application for the post of clerk.',
    },
    {
      at: '2026-04-30T14:30:00Z',
      by: 'employer',
      channel: 'email',
      text: 'Dear Ms Moss, we would like to see you for an interview on Tuesday 5 May at 9.',
    },
  ];
  const { message, context } = inputFromRecord(
    {
      role: { title: 'Clerk', function: 'operations' },
      history: [],
      message: {
        at: '2026-05-04T13:00:00Z',
        channel: 'email',
        from: { name: 'Ada Moss', address: 'ada@mail.example' },
        to: ['jobs@firm.example'],
        cc: [],
        subject: 'Re: Interview',
        text,
        attachments: [],
      },
    },
    judgement,
  );
  return assess(message, history, context);
}

it.each([
  'Hi, I got the email about tomorrow’s interview and I will attend. Thank you for this opportunity.',
  'Merci, je serai là demain à 9 heures.',
  'Gracias, mañana a las nueve estoy allí.',
  'Bedankt, ik ben er morgen om negen uur.',
])('does not interrupt for who merely confirms tomorrow: %s', (text) => {
  expect(ofAnswer(text)).toMatchObject({ lane: 'other', kind: 'process', urgent: false });
});

it.each([
  'I will be there tomorrow, but the train is cancelled and I am an hour late.',
  'Which floor is it tomorrow?',
  'I am ill, and cannot come tomorrow.',
])('does where something is asked or has to change: %s', (text) => {
  expect(ofAnswer(text).urgent).toBe(true);
});
