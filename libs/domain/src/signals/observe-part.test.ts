import { expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { CONCEPTS } from './evidence.ts';
import { observe, observePart } from './observe.ts';

const FACT = 'I led nine people for three years and cut 40% of the waste.';
const ASK = 'Ms Okafor, must you know by noon tomorrow?';
const PASSING = 'I am a mother of two.';

function message(newText: string): Message {
  return {
    at: '2026-11-24T09:00:00Z',
    channel: 'email',
    from: { name: 'Ada Okafor', address: '' },
    to: [],
    cc: [],
    subject: 'Shift lead',
    text: newText,
    newText,
    attachments: [],
  };
}

it('sees of a message without a sentence what stands in the message that never had it', () => {
  const whole = message(`${PASSING}\n${FACT} ${ASK}`);
  const start = whole.newText.indexOf(FACT);
  const end = start + FACT.length;
  const part = observePart(observe(whole, [], defaultCalendar), [{ start, end }], whole, defaultCalendar);
  const alone = whole.newText.slice(0, start) + ' '.repeat(end - start) + whole.newText.slice(end);
  const expected = observe(message(alone), [], defaultCalendar);
  expect({ ...part, shown: expected.shown, has: expected.has }).toEqual(expected);
  expect(part.placed.texts).not.toContain('nine');
  expect(CONCEPTS.map((concept) => part.has(concept))).toEqual(CONCEPTS.map((one) => expected.has(one)));
});
