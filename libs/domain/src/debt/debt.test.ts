import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { waitingSince } from './debt.ts';
import { mail, next, ours, owed, theirs } from './fixtures/contacts.ts';

const calendar = defaultCalendar;

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const RECEIPT = ours('2026-11-02T09:00:05Z', 'We received your application.', { automatic: true });

describe('silence', () => {
  it('is owed for after more than 14 days, from their first message without an answer', () => {
    const history = [APPLIED, RECEIPT, theirs('2026-11-12T09:00:00Z', 'Any news?')];
    expect(owed(history, '2026-11-16T09:00:00Z')).toBeNull();
    expect(owed(history, '2026-11-16T09:00:00.001Z')).toEqual({
      since: APPLIED.at,
      because: 'no_word',
      promisedBy: null,
      quote: null,
    });
    expect(next(history, '2026-11-10T09:00:00Z')).toBe('2026-11-16T09:00:00.001+00:00');
    expect(next(history, '2026-11-17T09:00:00Z')).toBeNull();
  });

  it('ends with a word by a person, never with one by a machine', () => {
    const word = ours('2026-11-10T09:00:00Z', 'Thank you, we are reading.');
    expect(owed([APPLIED, word], '2026-12-24T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, { ...word, automatic: true }], '2026-12-24T09:00:00Z')).not.toBeNull();
  });

  it.each([
    'Thanks!',
    'Perfect, see you on Monday. Best, Noor',
    'Got it, thank you so much for letting me know!',
    'Dear Mr. Brennan, Ten is good. I will be there. Jonas Brandt',
    '👍',
    'Vielen Dank für die Rückmeldung!',
    'Merci beaucoup, bonne journée !',
    'That is really helpful, thank you so much!\nBen',
    'Thank you for taking the time to give me feedback. It means a lot. All the best to you and the team',
    'Das ist wirklich hilfreich, vielen Dank!',
    'Merci beaucoup, c’est vraiment très utile.',
    'I withdraw my application, thank you.',
    'Thank you, but I have accepted another offer.',
  ])('is nobody’s where they wrote: %s', (text) => {
    const history = [
      ours('2026-11-02T09:00:00Z', 'We got your papers.'),
      theirs('2026-11-02T10:00:00Z', text),
    ];
    expect(owed(history, '2027-01-10T09:00:00Z')).toBeNull();
    expect(waitingSince(history, null, null, calendar)).toBeNull();
  });

  it.each([
    'I will look into it with my family and get back to you.',
    'Let me find the papers and send them to you on Monday.',
    'Vielen Dank, ich melde mich morgen bei Ihnen.',
    'Je vous redis cela demain, merci.',
  ])('is theirs to break where they wrote: %s', (text) => {
    const history = [
      ours('2026-11-02T09:00:00Z', 'Would you work nights?'),
      theirs('2026-11-02T10:00:00Z', text),
    ];
    expect(owed(history, '2027-01-10T09:00:00Z')).toBeNull();
  });

  it('is owed again to who writes after withdrawing, for what they wrote since', () => {
    const left = theirs('2026-11-12T09:00:00Z', 'I withdraw my application, thank you.');
    const back = theirs('2026-11-20T09:00:00Z', 'Could you tell me which of my papers you still keep?');
    expect(owed([APPLIED, left], '2027-01-10T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, left, back], '2026-11-25T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, left, back], '2026-12-01T09:00:00Z')).toMatchObject({
      since: back.at,
      because: 'question_unanswered',
    });
    expect(waitingSince([APPLIED, left, back], null, null, calendar)).toBe(back.at);
    const promise = ours('2026-11-03T09:00:00Z', 'We will be in touch as soon as the board has met.');
    expect(owed([APPLIED, promise, left], '2027-01-10T09:00:00Z')).toBeNull();
  });

  it('is counted from our word where that said that another would follow, without a day', () => {
    const word = ours('2026-11-03T09:00:00Z', 'As soon as the board has met we will be in touch.');
    const history = [APPLIED, word, theirs('2026-11-16T09:00:00Z', 'Any news?')];
    expect(owed(history, '2026-11-17T09:00:00Z')).toBeNull();
    expect(owed(history, '2026-11-17T09:00:01Z')).toMatchObject({ since: word.at, because: 'no_word' });
    expect(owed([APPLIED, word], '2026-11-18T09:00:00Z')?.because).toBe('no_word');
    for (const text of [
      'If you are shortlisted we will be in touch.',
      'We will only contact those whom we invite.',
      'We will be in touch. Could you send your references first?',
      'The post is filled. We will be in touch when there is another.',
    ])
      expect(owed([APPLIED, { ...word, text }], '2026-12-18T09:00:00Z')).toBeNull();
  });

  it.each([
    ['I am abroad without email until 27 November.', '2026-11-28T09:00:00Z'],
    ['There is no need to answer before 27 November.', '2026-11-28T09:00:00Z'],
    ["I'm on holiday and back on 27 November.", '2026-11-28T09:00:00Z'],
    ['Ich bin bis zum 27. November im Urlaub.', '2026-11-28T09:00:00Z'],
  ])('is not owed for before they asked for it: %s', (text, later) => {
    const history = [APPLIED, theirs('2026-11-09T09:00:00Z', text)];
    expect(owed(history, '2026-11-20T09:00:00Z')).toBeNull();
    expect(next(history, '2026-11-20T09:00:00Z')).not.toBeNull();
    expect(owed(history, later)).toMatchObject({ since: APPLIED.at, because: 'no_word' });
    const promise = ours('2026-11-03T09:00:00Z', 'We will write to you by 12 November.');
    expect(owed([APPLIED, promise, history[1]!], '2026-11-20T09:00:00Z')?.because).toBe('promise_passed');
  });

  it('is as long as ever where no answer is wanted after a day', () => {
    const text = 'I leave on 27 November, so there is no need to write after that.';
    expect(owed([APPLIED, theirs('2026-11-09T09:00:00Z', text)], '2026-11-20T09:00:00Z')).not.toBeNull();
  });

  it.each([
    'Thank you for calling me back on Tuesday. How long will it take?',
    'Thanks for your reply yesterday! How long will it take?',
    'Danke für Ihren Anruf gestern. Wie lange dauert es noch?',
    'Dün aradığınız için teşekkür ederim, ne kadar sürer?',
  ])('ends with a word of ours that only theirs shows: %s', (text) => {
    const promise = ours('2026-11-03T10:00:00Z', 'We will let you know by 6 November.');
    const history = [APPLIED, promise, theirs('2026-11-18T09:00:00Z', text)];
    expect(owed(history, '2026-11-19T09:00:00Z')).toBeNull();
    expect(owed(history, '2026-12-18T09:00:00Z')).not.toBeNull();
    expect(waitingSince(history, null, null, calendar)).toBe('2026-11-18T09:00:00Z');
  });

  it('goes on where the word that they thank for is known, or was a machine’s', () => {
    const promise = ours(
      '2026-11-03T10:00:00Z',
      'Thank you for the call today. You will hear by 6 November.',
    );
    for (const text of [
      'Thank you for your answer on 3 November.',
      'Thank you for your automatic reply yesterday.',
      'Thank you for letting me know how you go on, and good luck with the audit on Friday.',
      'Any news? You wrote: Thank you for the call today. You will hear by 6 November.',
    ]) {
      const history = [promise, theirs('2026-11-18T09:00:00Z', text)];
      expect(owed(history, '2026-11-19T09:00:00Z')?.because).toBe('promise_passed');
    }
  });

  it('goes on where they thank for a stretch of time in which a word is known', () => {
    const word = ours('2026-11-10T16:00:00Z', 'It was great to talk with you.');
    const thanks = theirs('2026-11-18T16:00:00Z', 'Thanks again for talking to me last week. Any news?');
    expect(owed([APPLIED, word, thanks], '2026-11-18T17:00:00Z')?.because).toBe('no_word_after_interview');
  });

  it.each(['Thanks, Tuesday at 3 suits me.', 'Thank you. I also speak Dutch.', 'Yes.', 'Any news?'])(
    'counts after: %s',
    (text) => {
      const history = [
        ours('2026-11-02T09:00:00Z', 'We got your papers.'),
        theirs('2026-11-02T10:00:00Z', text),
      ];
      expect(owed(history, '2026-12-10T09:00:00Z')?.because).toBe('no_word');
    },
  );

  it('counts a file without words and a note of a call, but no out-of-office', () => {
    const file = theirs('2026-11-02T10:00:00Z', '', { attachments: ['Certificate.pdf'] });
    const call = theirs('2026-11-02T10:00:00Z', 'Left her number with reception.', { channel: 'phone' });
    const away = theirs('2026-11-02T10:00:00Z', 'I am away until Monday.', { automatic: true });
    expect(owed([file], '2026-12-01T09:00:00Z')).not.toBeNull();
    expect(owed([call], '2026-12-01T09:00:00Z')).not.toBeNull();
    expect(owed([away], '2026-12-01T09:00:00Z')).toBeNull();
    const machine = mail('2026-11-02T10:00:00Z', 'I am away.', {
      headers: { 'auto-submitted': 'auto-replied' },
    });
    expect(owed([], '2026-12-01T09:00:00Z', machine)).toBeNull();
  });
});

describe('a promise', () => {
  const promise = ours('2026-11-03T10:00:00Z', 'Thank you. You will hear from us by the end of next week.');

  it('is owed for when its day is over, with the sentence', () => {
    const history = [APPLIED, promise];
    expect(owed(history, '2026-11-13T17:00:00Z')).toBeNull();
    expect(owed(history, '2026-11-13T17:00:00.001Z')).toEqual({
      since: '2026-11-13T17:00:00+00:00',
      because: 'promise_passed',
      promisedBy: '2026-11-13',
      quote: 'You will hear from us by the end of next week.',
    });
    expect(next(history, '2026-11-04T09:00:00Z')).toBe('2026-11-13T17:00:00.001+00:00');
  });

  it('that is still to come takes the place of our aims for silence', () => {
    const far = ours('2026-11-03T10:00:00Z', 'We will let you know by 15 January.');
    const history = [far, theirs('2026-11-04T09:00:00Z', 'Please add the attached letter.')];
    expect(owed(history, '2027-01-15T12:00:00Z')).toBeNull();
    expect(owed(history, '2027-01-16T12:00:00Z')?.because).toBe('promise_passed');
    expect(waitingSince(history, null, null, calendar)).toBe('2026-11-04T09:00:00Z');
  });

  it('is kept by any word of ours, early or late', () => {
    const word = ours('2026-11-11T10:00:00Z', 'We would like to meet you. Which day suits you?');
    expect(owed([APPLIED, promise, word], '2026-12-20T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, promise, { ...word, automatic: true }], '2026-11-20T09:00:00Z')).not.toBeNull();
  });

  it('outlives a question of ours that they answered before its day', () => {
    const asked = ours(
      '2026-11-05T10:00:00Z',
      'Dear Noor, which notice period do you have? Best regards, Dale',
    );
    const answer = theirs('2026-11-05T11:00:00Z', 'Two months.');
    expect(owed([APPLIED, promise, asked, answer], '2026-11-16T09:00:00Z')).toMatchObject({
      because: 'promise_passed',
      promisedBy: '2026-11-13',
    });
    // Their turn; news besides; an appointment; asked when the day was over.
    const news = { ...asked, text: 'The board liked your work very much. Which notice period do you have?' };
    const meeting = { ...asked, text: 'Would Thursday at ten suit you for a second talk?' };
    const late = { ...asked, at: '2026-11-14T10:00:00Z' };
    expect(owed([APPLIED, promise, asked], '2026-11-16T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, promise, news, answer], '2026-11-16T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, promise, meeting, answer], '2026-11-16T09:00:00Z')).toBeNull();
    expect(
      owed([APPLIED, promise, late, { ...answer, at: '2026-11-14T11:00:00Z' }], '2026-11-16T09:00:00Z'),
    ).toBeNull();
  });

  it('outlives a postscript of the same day', () => {
    const more = ours('2026-11-03T11:00:00Z', 'PS: parking is behind the building.');
    expect(owed([APPLIED, promise, more], '2026-11-20T09:00:00Z')?.because).toBe('promise_passed');
  });

  it('by a machine of ours is one too', () => {
    const receipt = { ...RECEIPT, text: 'Thank you. We reply within ten working days.' };
    expect(owed([APPLIED, receipt], '2026-11-17T09:00:00Z')).toMatchObject({
      because: 'promise_passed',
      promisedBy: '2026-11-16',
    });
  });

  it('is over with a final no', () => {
    const no = ours('2026-11-03T10:30:00Z', 'Sorry, correction: the position has been filled.');
    expect(owed([APPLIED, promise, no], '2026-12-20T09:00:00Z')).toBeNull();
  });
});

describe('a question', () => {
  const question = theirs('2026-11-20T09:30:00Z', 'Thank you. What is the salary range for this role?');

  it.each([
    '- What is your full name? Olu Bello\n- What is your email? olu@post.example\n- Why do you want to work with us? I cook.',
    'Your name?\nOlu Bello\n\nYour e-mail?\nolu@post.example\n\nWhy would you like to work with us?\nI cook for 80.',
  ])('is not what a form asked: %j', (text) => {
    expect(owed([theirs('2026-11-20T09:30:00Z', text)], '2026-11-28T09:00:00Z')).toBeNull();
  });

  it('is theirs in a letter that has several', () => {
    const text =
      '- What is the salary range? The advert has none.\n- Is there a canteen?\n- May I bring my dog?';
    expect(owed([theirs('2026-11-20T09:30:00Z', text)], '2026-11-28T09:00:00Z')?.because).toBe(
      'question_unanswered',
    );
  });

  it('is owed for after more than five working days', () => {
    const history = [ours('2026-11-19T09:00:00Z', 'Nice to hear from you.'), question];
    expect(owed(history, '2026-11-27T09:30:00Z')).toBeNull();
    expect(owed(history, '2026-11-27T09:30:00.001Z')).toEqual({
      since: question.at,
      because: 'question_unanswered',
      promisedBy: null,
      quote: 'What is the salary range for this role?',
    });
  });

  it('counts where it is the message itself', () => {
    const message = mail(question.at, question.text);
    expect(next([], question.at, message)).toBe('2026-11-27T09:30:00.001+00:00');
    expect(owed([], '2026-11-28T09:00:00Z', message)?.because).toBe('question_unanswered');
  });

  it.each([
    'Any update?',
    'Did you get my résumé?',
    'Could you let me know where things stand?',
    'Is the role still open?',
    'And where are we at with this?',
    'Where do I stand with you now?',
    'How are you?',
    'Gibt es schon Neuigkeiten?',
    'Avez-vous reçu ma candidature ?',
    'Hello?',
  ])('is not one where news is asked for: %s', (text) => {
    expect(owed([theirs('2026-11-20T09:30:00Z', text)], '2026-12-02T09:00:00Z')).toBeNull();
  });

  it('outranks the silence that began earlier', () => {
    expect(owed([APPLIED, question], '2026-12-10T09:00:00Z')?.because).toBe('question_unanswered');
    expect(owed([APPLIED, question], '2026-11-18T09:00:00Z')?.because).toBe('no_word');
    expect(next([APPLIED, question], '2026-11-21T09:00:00Z')).toBe('2026-11-27T09:30:00.001+00:00');
  });
});

describe('an interview', () => {
  const thanks = ours('2026-11-03T15:00:00Z', 'Thank you for coming in today. We will be in touch.');

  it('is owed for after more than seven days without a word', () => {
    expect(owed([APPLIED, thanks], '2026-11-10T15:00:00Z')).toBeNull();
    expect(owed([APPLIED, thanks], '2026-11-10T15:00:01Z')).toEqual({
      since: '2026-11-03T15:00:00+00:00',
      because: 'no_word_after_interview',
      promisedBy: null,
      quote: null,
    });
  });

  it('is known from an appointment that stood, and from their thanks', () => {
    const set = ours('2026-11-03T15:00:00Z', 'Your interview is on Monday 9 November at 10:00.');
    expect(owed([APPLIED, set], '2026-11-16T10:00:01Z')?.since).toBe('2026-11-09T10:00:00+00:00');
    const word = ours('2026-11-04T10:00:00Z', 'Noted.');
    const gratitude = theirs(
      '2026-11-06T10:00:00Z',
      'Thank you for the interview yesterday, I enjoyed the tour.',
    );
    expect(owed([APPLIED, word, gratitude], '2026-11-14T09:00:00Z')?.because).toBe('no_word_after_interview');
  });

  it('is no later because they speak of it again', () => {
    const set = ours('2026-11-03T15:00:00Z', 'Your interview is on Monday 9 November at 10:00.');
    const again = theirs('2026-11-17T09:00:00Z', 'Is there news since the interview last week?');
    expect(owed([APPLIED, set, again], '2026-11-17T10:00:00Z')?.since).toBe('2026-11-09T10:00:00+00:00');
    const call = ours('2026-11-13T10:00:00Z', 'Rang: second talk at four today.', { channel: 'phone' });
    const second = theirs('2026-11-13T18:00:00Z', 'Thank you for the interview today.');
    expect(owed([set, call, second], '2026-11-21T10:00:00Z')?.since).toBe('2026-11-13T18:00:00+00:00');
  });

  it('is none where it was called off, only offered, or followed by a no', () => {
    const set = ours('2026-11-03T15:00:00Z', 'Your interview is on Monday 9 November at 10:00.');
    const off = theirs('2026-11-05T10:00:00Z', "I can't make Monday, sorry. Could we reschedule?");
    expect(owed([set, off], '2026-11-18T09:00:00Z')?.because).not.toBe('no_word_after_interview');
    const offer = ours(
      '2026-11-03T15:00:00Z',
      'Could you come for an interview on Monday 9 November at 10:00?',
    );
    expect(owed([offer], '2026-12-18T09:00:00Z')).toBeNull();
    const away = theirs('2026-11-03T15:00:10Z', 'I am away until 20 November.', { automatic: true });
    expect(owed([offer, away], '2026-12-18T09:00:00Z')).toBeNull();
    const yes = theirs('2026-11-03T16:00:00Z', 'Gladly, I will be there.');
    expect(owed([offer, yes], '2026-12-18T09:00:00Z')?.because).toBe('no_word_after_interview');
    const no = ours(
      '2026-11-03T15:00:00Z',
      'Thank you for coming in. We decided to go with another candidate.',
    );
    expect(owed([APPLIED, no], '2026-12-18T09:00:00Z')).toBeNull();
  });

  it('leaves the turn to them where we asked for something', () => {
    const asked = ours('2026-11-03T15:00:00Z', 'Thank you for coming in. Please send two references.');
    expect(owed([asked], '2026-12-18T09:00:00Z')).toBeNull();
    const sent = theirs('2026-11-04T15:00:00Z', 'Here they are.', { attachments: ['References.pdf'] });
    expect(owed([asked, sent], '2026-11-14T09:00:00Z')?.because).toBe('no_word_after_interview');
  });
});

describe('waiting', () => {
  it('begins with the first message that waits, or with an older debt', () => {
    const message = mail('2026-11-20T09:00:00Z', 'Just checking in.');
    expect(waitingSince([APPLIED, RECEIPT], message, null, calendar)).toBe(APPLIED.at);
    expect(waitingSince([], message, null, calendar)).toBe(message.at);
    const promise = ours('2026-11-03T10:00:00Z', 'You will hear from us by Friday.');
    const passed = owed([promise], '2026-11-20T09:00:00Z', message);
    expect(waitingSince([promise], message, passed, calendar)).toBe('2026-11-06T17:00:00+00:00');
  });
});
