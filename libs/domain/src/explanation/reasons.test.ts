import { expect, it } from 'vitest';
import type { Reason } from '../assessment.ts';
import { rhythm } from '../cadence/rhythm.ts';
import type { Contact } from '../contact/contact.ts';
import { contactsOfWriter } from '../contact/names.ts';
import type { Message } from '../message/message.ts';
import { ACTS } from '../model/acts.ts';
import type { Act } from '../model/acts.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { observe } from '../signals/observe.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { type Grounds, reasonOutside } from './grounds.ts';
import { reasonsFor } from './reasons.ts';

const doing = (shares: Partial<Record<Act, number>>) => Float64Array.from(ACTS, (act) => shares[act] ?? 0.01);

const HOUR = 3_600_000;
const NOW = Date.parse('2026-05-20T09:00:00Z');
const at = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const theirs = (hours: number, name = 'Noor Haddad'): Contact => ({
  at: at(hours),
  by: 'candidate',
  channel: 'email',
  name,
  text: `Is there news, ${hours}?`,
});
const ours = (hours: number, text = 'Soon.'): Contact => ({
  at: at(hours),
  by: 'employer',
  channel: 'email',
  text,
});

/** The reasons of a message, for what it was judged to be. */
function reasonsOf(
  text: string,
  judged: Partial<Grounds> & Pick<Grounds, 'lane'>,
  history: readonly Contact[] = [],
  cc: readonly string[] = [],
): Reason[] {
  const message: Message = {
    at: at(0),
    channel: 'email',
    from: { name: 'Noor Haddad', address: 'haddad@example.com' },
    to: ['jobs@example.org'],
    cc,
    subject: 'Application',
    text,
    newText: text,
    attachments: [],
  };
  const own = contactsOfWriter(history, message.from.name);
  return reasonsFor({
    message,
    history,
    observation: observe(message, history, defaultCalendar),
    sentences: [],
    rhythm: rhythm(own, message.at, 'hr', defaultPolicy, true),
    kind: null,
    urgent: false,
    danger: false,
    risk: null,
    crossing: null,
    harmAt: null,
    interviewAt: () => null,
    byRhythm: false,
    ...judged,
  });
}

const texts = (...asked: Parameters<typeof reasonsOf>) => reasonsOf(...asked).map(({ text }) => text);

/** The reasons of a message that only the count of contacts makes excessive. */
const byRhythm = (history: readonly Contact[]) =>
  texts('Any update?', { lane: 'excessive', byRhythm: true }, history);

it('a rhythm is told with the days since the first contact that counts', () => {
  expect(byRhythm([theirs(400), theirs(230), theirs(150), theirs(100)])).toEqual([
    '4 contacts in 10 days, no reply from us',
  ]);
  expect(byRhythm([theirs(300), ours(290), theirs(120), theirs(72), theirs(30)])).toEqual([
    '4 contacts in 5 days, no reply from us',
  ]);
});

it('a rhythm is told in messages where a day has too many', () => {
  expect(byRhythm([theirs(5), theirs(1)])).toEqual(['3 messages in 24 hours']);
});

it('a rhythm is told without what somebody else wrote from the same address', () => {
  expect(byRhythm([theirs(330, 'Karim Haddad'), theirs(120), theirs(72), theirs(30)])).toEqual([
    '4 contacts in 5 days, no reply from us',
  ]);
});

const TOMORROW = '2026-05-21T07:00:00Z';
const soon = { urgent: true, harmAt: TOMORROW } as const;
const step = { lane: 'other', kind: 'process' } as const;

it('a visit for tomorrow is told as a visit; in a mail as what cannot wait', () => {
  const reasons = reasonsOf('I will just turn up at the office tomorrow at 7.', {
    lane: 'excessive',
    ...soon,
  });
  expect(reasons.map(({ text }) => text)).toEqual([
    'Says they will come by unannounced',
    'Needs an answer by 21 May',
  ]);
  expect(reasonOutside(reasons)?.text).toBe('Needs an answer by 21 May');
  expect(reasonOutside(reasons.slice(0, 1))?.text).toBe('Says they will come by unannounced');
  expect(reasonOutside([])).toBeUndefined();
});

it('who is no candidate has no interview', () => {
  const lift = 'The lift is out until Thursday, no wheelchair gets to the interview room tomorrow.';
  expect(texts(lift, { lane: 'other', kind: 'not_candidate', ...soon })[0]).toBe('Needs an answer by 21 May');
  expect(texts(lift, { ...step, ...soon })[0]).toBe('Interview on 21 May, asks for access');
});

it('an offer with its date is told once', () => {
  const offer = 'Keele Road has offered me a post and they need my answer by tomorrow at 7.';
  expect(texts(offer, { lane: 'value_added', ...soon })).toEqual([
    'Offer elsewhere, answer due 21 May 07:00',
  ]);
});

it('feedback is asked for where it is asked for, and thanks take an answer that was given', () => {
  const no = [ours(30, 'I am sorry to say that we chose somebody else.')];
  expect(texts('Thank you for letting me know so kindly.', step, no)).toEqual(['Takes note of our answer']);
  expect(texts('Thank you for letting me know so kindly.', step)).toEqual(['Part of a step we started']);
  expect(texts('Could you tell me what I could have done better?', step, no)).toContain('Asks for feedback');
});

it('an answer is one where we asked', () => {
  const confirmed = 'Tuesday at ten suits me well, confirmed.';
  expect(texts(confirmed, step, [ours(30, 'Which day would suit you?')])).toEqual(['Answers our question']);
  expect(texts(confirmed, step, [ours(30, 'We saw your portfolio.')])).toEqual(['Part of a step we started']);
});

it('of a time that was agreed it is told what happened to it', () => {
  const about = (text: string) => texts(text, step)[0];
  expect(about('Could we do another day?')).toBe('Proposes another time');
  expect(about("I can't make ten o'clock, my son is ill.")).toBe('May be late or unable to come');
  expect(about('Your signing page only says that the session expired.')).toBe(
    'Something of ours does not work',
  );
});

it('colleagues are counted where they stand in the message', () => {
  const words = 'I have written to your director and your whole board, all copied here.';
  const judged = { lane: 'excessive' } as const;
  expect(texts(words, judged, [], ['a@example.org', 'b@example.org'])[0]).toBe('To 2 colleagues at once');
  expect(texts(words, judged)[0]).toBe('Wrote to colleagues as well');
});

it('who rings a colleague at home has not written to them', () => {
  const judged = { lane: 'excessive' } as const;
  const told = texts('I found your director’s home number and called it twice last night.', judged);
  expect(told).toContain('Used a private number');
  expect(told).not.toContain('Wrote to colleagues as well');
  expect(texts('I have told your director what I think.', judged)).toEqual(['Wrote to colleagues as well']);
});

it('a profile is no number', () => {
  const judged = { lane: 'excessive' } as const;
  expect(texts('I found your Instagram and liked your photos.', judged)).not.toContain(
    'Used a private number',
  );
  expect(texts('I got your mobile number from your sister.', judged)).toContain('Used a private number');
});

it('a manner that no word tells is quoted by the sentence that reads like one', () => {
  const text =
    'Ich bin noch immer sehr an der Stelle interessiert und hoffe auf Nachricht. Der Mantel stand Ihnen gut.';
  const start = text.indexOf('Der Mantel');
  const quotesOf = (crossing: Grounds['crossing']) =>
    reasonsOf(text, { lane: 'excessive', crossing }).map(({ quote }) => quote);
  expect(quotesOf({ start, end: text.length })).toEqual(['Der Mantel stand Ihnen gut.']);
  expect(quotesOf(null)[0]).toContain('Stelle');
});

it('beside words that cross a boundary nobody is accused of a greeting', () => {
  const text = 'I know which door you leave by at six, and which car is yours. Have a blessed weekend.';
  const greeting = text.indexOf('Have');
  const told = (likely: number) =>
    texts(text, {
      lane: 'excessive',
      sentences: [
        { range: { start: 0, end: greeting - 1 }, acts: doing({ watched: likely }) },
        { range: { start: greeting, end: text.length }, acts: doing({ romance: 0.01 }) },
      ],
    });
  expect(told(0.8)).toEqual(['Remark about being watched']);
  // Where nothing else tells why, the word that was found does.
  expect(told(0.01)).toContain('Personal attention');
});

it('who writes for something else may speak of deleting as well', () => {
  const text = 'I need your word by tomorrow at two. On paper I could at least delete my data again.';
  expect(texts(text, { lane: 'value_added', ...soon })[0]).toBe('Needs an answer by 21 May');
  expect(texts(text, { ...step, ...soon })[0]).toBe('Data request, 1 day left');
});

it('a form of address and a farewell are no reason where anything else is', () => {
  const text = 'Dear Ms Osei,\nIs there any news of my application?\nAll the best,\nNoor Haddad';
  const question = text.indexOf('Is there');
  const asking = { range: { start: question, end: text.indexOf('\nAll') }, acts: doing({ status: 0.9 }) };
  const greeting = { range: { start: 0, end: question - 1 }, acts: doing({ warmth: 0.9 }) };
  const told = texts(text, { lane: 'empty', sentences: [greeting, asking] });
  expect(told).toEqual(['Asks for an update']);
  expect(texts('All the best,', { lane: 'empty' })).toEqual(['Warm, but fits any employer']);
});
