import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Contact, History } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { epochMs, instantAt } from '../time/instant.ts';
import { owing, waitingSince } from './debt.ts';

const calendar = defaultCalendar;

function theirs(at: string, text: string, more: Partial<Contact> = {}): Contact {
  return { at, by: 'candidate', channel: 'email', text, ...more };
}
function ours(at: string, text: string, more: Partial<Contact> = {}): Contact {
  return { at, by: 'employer', channel: 'email', text, ...more };
}
function mail(at: string, newText: string, more: Partial<Message> = {}): Message {
  return {
    at,
    channel: 'email',
    from: { name: 'Noor', address: 'noor@example.com' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'Re: Program Manager',
    text: newText,
    newText,
    attachments: [],
    ...more,
  };
}
function owed(history: History, now: string, message: Message | null = null) {
  return owing(history, message, defaultPolicy, calendar, now).debt;
}
function next(history: History, now: string, message: Message | null = null) {
  return owing(history, message, defaultPolicy, calendar, now).nextAt;
}

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
    '👍',
    'Vielen Dank für die Rückmeldung!',
    'Merci beaucoup, bonne journée !',
    'I withdraw my application, thank you.',
    'Thank you, but I have accepted another offer.',
  ])('is nobody’s where they wrote: %s', (text) => {
    const history = [
      ours('2026-11-02T09:00:00Z', 'We got your papers.'),
      theirs('2026-11-02T10:00:00Z', text),
    ];
    expect(owed(history, '2027-01-10T09:00:00Z')).toBeNull();
    expect(waitingSince(history, null, null)).toBeNull();
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
    expect(waitingSince(history, null, null)).toBe('2026-11-04T09:00:00Z');
  });

  it('is kept by any word of ours, early or late', () => {
    const word = ours('2026-11-11T10:00:00Z', 'We would like to meet you. Which day suits you?');
    expect(owed([APPLIED, promise, word], '2026-12-20T09:00:00Z')).toBeNull();
    expect(owed([APPLIED, promise, { ...word, automatic: true }], '2026-11-20T09:00:00Z')).not.toBeNull();
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

  it('is none where it was called off, only offered, or followed by a no', () => {
    const set = ours('2026-11-03T15:00:00Z', 'Your interview is on Monday 9 November at 10:00.');
    const off = theirs('2026-11-05T10:00:00Z', "I can't make Monday, sorry. Could we reschedule?");
    expect(owed([set, off], '2026-11-18T09:00:00Z')?.because).not.toBe('no_word_after_interview');
    const offer = ours(
      '2026-11-03T15:00:00Z',
      'Could you come for an interview on Monday 9 November at 10:00?',
    );
    expect(owed([offer], '2026-12-18T09:00:00Z')).toBeNull();
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
    expect(waitingSince([APPLIED, RECEIPT], message, null)).toBe(APPLIED.at);
    expect(waitingSince([], message, null)).toBe(message.at);
    const promise = ours('2026-11-03T10:00:00Z', 'You will hear from us by Friday.');
    const passed = owed([promise], '2026-11-20T09:00:00Z', message);
    expect(waitingSince([promise], message, passed)).toBe('2026-11-06T17:00:00+00:00');
  });
});

const TEXTS = [
  'Any news?',
  'Thanks!',
  'What is the salary range for this role?',
  'I finished the certificate on Friday.',
  'Thank you for the interview yesterday.',
  'I withdraw my application.',
];
const OUR_TEXTS = [
  'You will hear from us by the end of next week.',
  'Thank you for coming in today.',
  'Could you send your references?',
  'Your interview is on Thursday at 10:00.',
  'Unfortunately the position has been filled.',
  'We reply within ten working days.',
];
const START = epochMs('2026-09-01T08:00:00Z');
const HOUR = 3_600_000;

const anyHistory = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 1, max: 400 }),
      theirs: fc.boolean(),
      automatic: fc.boolean(),
      text: fc.nat({ max: 5 }),
    }),
    { maxLength: 7 },
  )
  .map((entries): History => {
    let at = START;
    return entries.map((entry) => {
      at += entry.hours * HOUR;
      const text = (entry.theirs ? TEXTS : OUR_TEXTS)[entry.text] ?? '';
      const make = entry.theirs ? theirs : ours;
      return make(instantAt(at, 0), text, { automatic: entry.automatic && !entry.theirs });
    });
  });

describe('over any history', () => {
  it('the answer stays the same until the moment that is named, and changes there', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.integer({ min: 0, max: 1500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (history, hours, share) => {
          const last = history.at(-1);
          const nowMs = (last === undefined ? START : epochMs(last.at)) + hours * HOUR;
          const now = instantAt(nowMs, 0);
          const present = owed(history, now);
          const change = next(history, now);
          const changeMs = change === null ? nowMs + 5000 * HOUR : epochMs(change);
          expect(changeMs).toBeGreaterThan(nowMs);
          const between = Math.floor(nowMs + (changeMs - 1 - nowMs) * share);
          expect(owed(history, instantAt(between, 0))).toEqual(present);
          if (change !== null) expect(owed(history, change)).not.toEqual(present);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('automatic mail of ours settles nothing, and a word by a person settles everything', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const at = history.at(-1)?.at ?? instantAt(START, 0);
        const later = instantAt(epochMs(at) + 2000 * HOUR, 0);
        const receipt = ours(instantAt(epochMs(at) + HOUR, 0), 'We received your mail.', { automatic: true });
        expect(owed([...history, receipt], later)).toEqual(owed(history, later));
        const word = ours(instantAt(epochMs(at) + 30 * HOUR, 0), 'Noted, with thanks.');
        expect(owed([...history, word], later)?.because).not.toBe('question_unanswered');
        expect(owed([...history, word], later)?.because).not.toBe('no_word');
      }),
    );
  });

  it('following up never sets the clock back', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const at = epochMs(history.at(-1)?.at ?? instantAt(START, 0)) + 100 * HOUR;
        const again = theirs(instantAt(at, 0), 'Any news?');
        const now = instantAt(at + 1, 0);
        const before = owed(history, now);
        fc.pre(before !== null);
        expect(owed([...history, again], now)?.because).toBe(before?.because);
      }),
    );
  });
});
