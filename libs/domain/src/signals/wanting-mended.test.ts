import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { mendsWhatWasWanting } from './wanting-mended.ts';

function contact(by: Contact['by'], text: string): Contact {
  return { at: '2026-11-10T09:00:00Z', by, channel: 'email', text };
}

function mends(ours: string, theirs: string, text: string): boolean {
  const history = [
    contact('candidate', 'CV attached.'),
    contact('employer', ours),
    contact('candidate', theirs),
  ];
  return mendsWhatWasWanting(seen(text, history), history);
}

describe('what we found wanting', () => {
  it.each([
    ['Have you got the card yet?', 'Not yet, it is booked.', 'That "not yet" is now a yes.'],
    ['Only snag is there is no bus at five.', 'I do not drive, sorry.', 'passed'],
    ['The budget stops at 14.', '17 is what I have in mind.', 'Talked it over at home. 14 will work.'],
    ['We can only send people who hold the ticket.', 'I don’t, sadly.', 'I have it now.'],
    ['You would need your card.', 'dont have that one', 'have that one'],
    [
      'Would you do earlies? We start at four.',
      'four is a killer',
      'her mam has gone part time. four is fine',
    ],
    [
      'We do not do remote.',
      'I will have to discuss it, I am not sure.',
      'Everyone here is on board with the move.',
    ],
    [
      'We might split it with payroll.',
      'Payroll isn’t really me.',
      'If payroll comes with it I am still in.',
    ],
    ['Our worry is nights.', 'At present I can only do days.', 'Nights are no longer a problem.'],
  ])('is there now: %s, %s, %s', (ours, theirs, text) => {
    expect(mends(ours, theirs, text)).toBe(true);
  });

  it.each([
    ['Have you got the card yet?', 'Not yet, it is booked.', 'Still a "not yet", I am afraid.'],
    ['Have you got the card yet?', 'Not yet, it is booked.', 'Have you passed it on to the panel?'],
    ['Have you got the card yet?', 'Not yet, it is booked.', 'It is booked for March. Any news?'],
    ['Have you got the card yet?', 'Yes, since May.', 'I passed by your shop today.'],
    ['You would need your card.', 'dont have that one', 'still dont have that one'],
    ['We start at four.', 'I am not a morning person.', 'All is fine here, and the weather too.'],
    ['Thank you, we have it.', 'I am not in a hurry.', 'All sorted here for the winter.'],
  ])('is not: %s, %s, %s', (ours, theirs, text) => {
    expect(mends(ours, theirs, text)).toBe(false);
  });

  it('is answered, and no news, where it is their turn', () => {
    const history = [contact('candidate', 'No card yet.'), contact('employer', 'Have you got the card?')];
    expect(mendsWhatWasWanting(seen('It came today.', history), history)).toBe(false);
  });
});
