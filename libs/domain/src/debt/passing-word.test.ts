import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const PROMISE = ours('2026-11-03T09:00:00Z', 'You will have our decision by 20 November.');
const LATER = '2026-11-25T09:00:00Z';
const held = (their: string, our: string) =>
  owed([APPLIED, PROMISE, theirs('2026-11-04T09:00:00Z', their), ours('2026-11-05T09:00:00Z', our)], LATER);

describe('what we promised for a later day', () => {
  it.each([
    ['Here is the form.', 'Thanks, got the form.'],
    ['Please use my mobile number.', 'Will do.'],
    ['Anbei das Formular.', 'Danke, ist angekommen.'],
    ['Voici le formulaire.', 'Merci, bien reçu.'],
    ['Is there parking?', 'Yes, behind the house.'],
    ['Which floor is the office on?', 'The third. There is a lift, and the door bell says Harbourlight.'],
    ['Here is the form.', 'Dear Amina,\n\nthank you, received.\n\nRuth Hale'],
    ['Here is the form.', 'Thanks, Amina!'],
    ['Here is the form.', 'Received with thanks. Best regards, Ruth'],
    ['Is there any news?', 'Nothing yet. Sorry for the wait.'],
    ['Is there any news?', 'Not yet, the board has still to meet.'],
    ['Gibt es Neuigkeiten?', 'Leider noch nichts, ich hake nach.'],
  ])('stands where they wrote “%s” and we “%s”', (their, our) => {
    expect(held(their, our)).toMatchObject({ because: 'promise_passed', promisedBy: '2026-11-20' });
  });

  it.each([
    ['Is there any news?', 'Yes: you start on Monday week!'],
    ['Is there parking?', 'Yes. And we would like to offer you the post.'],
    ['Is there parking?', 'Yes, and by the way you got the job.'],
    ['Gibt es Neuigkeiten?', 'Ja, wir möchten Sie gerne einstellen.'],
    ['Any news?', 'They said yes.'],
    ['Here is the form.', 'Thanks. We have decided, and the contract is attached.'],
    ['Here is the form.', 'Thank you. Could you come in for an interview on Thursday at ten?'],
    ['Here is the form.', "Thanks, Amina. You're through to the final!"],
    ['Here is the form.', 'Thanks. Yes.'],
    ['Here is the form.', 'Thanks, Amina, well done!'],
    ['Here is the form.', 'Danke! Sie sind dabei.'],
    ['Here is the form.', 'Thank you! And see you at work on Monday week.'],
    [
      'Is there parking?',
      'Yes, there is. And the board said yes to you this morning, so please bring your passport.',
    ],
    ['Is there parking?', 'Yes. PS: Ruth is smiling.'],
    ['Is there parking?', 'Yes. Ruth will be your manager.'],
    ['Is there parking?', 'Yes, you will get a space with the post.'],
    ['Is there a canteen?', 'There is, and we cannot wait to have you with us.'],
    ['Is there a canteen?', 'Yes. It went to Jo in the end.'],
    ['Is there parking?', 'Yes, behind the house. You made it!'],
    ['Gibt es Parkplätze?', 'Ja. Übrigens hat der Vorstand zugestimmt.'],
    ['Has it been decided?', 'Yes, Ruth is smiling.'],
    ['Any news for me?', 'Yes, all fine!'],
    ['Here is the form.', 'Nothing yet for the others, but you are through.'],
    ['Is there parking?', 'Yes, but we are not taking your application further.'],
    [
      'Here is the form.',
      'We would be glad if you joined us; Jo will show you round and tell you all about the team.',
    ],
  ])('is settled where they wrote “%s” and we “%s”', (their, our) => {
    expect(held(their, our)?.because).not.toBe('promise_passed');
  });

  it.each([
    'No decision yet, sorry. You will hear by 16 November.',
    'Nothing yet, sorry. Monday 16 November now.',
    'Nothing yet, sorry. Monday 16 November.',
    'Thanks for waiting. We will write by 16 November.',
    'We are still waiting for one referee. You will hear from us by 16 November.',
  ])('gives way to the day that a word in passing names: %s', (text) => {
    const first = ours('2026-11-03T09:00:00Z', 'You will hear from us by Friday 6 November.');
    const history = [APPLIED, first, ours('2026-11-05T09:00:00Z', text)];
    expect(owed(history, '2026-11-10T09:00:00Z')).toBeNull();
    expect(owed(history, LATER)).toMatchObject({ because: 'promise_passed', promisedBy: '2026-11-16' });
  });

  it.each([
    'Yes, behind the house. We will write to you by 27 November now.',
    'Yes, behind the house. You will hear by 27 November.',
    'Yes. News comes on 27 November now.',
  ])('gives way to the day that an answer names: %s', (our) => {
    expect(held('Is there parking?', our)).toBeNull();
  });

  it('is settled by a call, whatever was said', () => {
    const call = ours('2026-11-05T09:00:00Z', 'Thanked her.', { channel: 'phone' });
    expect(owed([APPLIED, PROMISE, call], LATER)).toBeNull();
  });

  it('is over where its day had come before the word', () => {
    const late = ours('2026-11-23T09:00:00Z', 'Thanks, got the form.');
    const form = theirs('2026-11-22T09:00:00Z', 'Here is the form.');
    expect(owed([APPLIED, PROMISE, form, late], LATER)).toBeNull();
  });
});
