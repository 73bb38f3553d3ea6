import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANES, SECTIONS } from '../assessment.ts';
import type { Debt } from '../assessment.ts';
import { counted, spelledDay, spelledTime } from './day-words.ts';
import { MARKS, MARK_WORDING, laneLabel, markOf } from './marks.ts';
import { PRODUCT_NAME } from './product.ts';
import { questionTopic } from './question-topic.ts';
import * as reasons from './reasons.ts';
import { SECTION_WORDING } from './sections.ts';

/** Words that no person may read about another here, and words that claim too much of a machine. */
const FORBIDDEN =
  /\b(?:stalk\w*|spam\w*|pushy|annoying|low quality|scor(?:e|es|ed|ing)|rank\w*|ignor\w*|AI thinks|he|she|his|her)\b/i;

const DAY = '2026-11-12';
const AT = '2026-11-12T17:00:00-05:00';
const LONGEST = 28;

function owed(because: Debt['because'], quote: string | null = null): string {
  const promisedBy = because === 'promise_passed' ? DAY : null;
  return reasons.owedReason({ since: AT, because, promisedBy, quote }, '2026-11-27T17:00:00-05:00');
}

const madeReasons = [
  ...Object.values(reasons.REASONS),
  ...LANES.flatMap((a) => LANES.filter((b) => b !== a).map((b) => reasons.eitherOr([a, b]))),
  reasons.offerDue('2026-09-30T17:00:00-05:00'),
  reasons.offerElsewhereBy(DAY),
  reasons.cannotMakeInterview({ at: '2026-09-30T15:00:00Z', timed: true }),
  reasons.interviewNeeds('2026-09-30'),
  reasons.dataRequestDue(30),
  reasons.deadlineOn('2026-09-30'),
  owed('promise_passed'),
  owed('question_unanswered', 'What is the salary range for this role?'),
  owed('question_unanswered', 'Why?'),
  owed('no_word_after_interview'),
  owed('no_word'),
  reasons.yearsOfExperience(12),
  reasons.knowsOur('Second Door report'),
  reasons.addsToTalkOf('2026-09-30'),
  reasons.contactsInDays(14, 14),
  reasons.messagesIn24Hours(12),
  reasons.toColleagues(12),
];

const labels = [
  PRODUCT_NAME,
  ...SECTIONS.map((section) => SECTION_WORDING[section].label),
  ...MARKS.map((mark) => MARK_WORDING[mark].label),
];

const sentences = [
  ...SECTIONS.map((section) => SECTION_WORDING[section].subLine),
  ...MARKS.map((mark) => MARK_WORDING[mark].tooltip),
  reasons.newSinceWords(DAY, 'an offer, with a date'),
];

describe('everything a person can read', () => {
  it.each([...madeReasons, ...labels, ...sentences])('%s', (text) => {
    expect(text).not.toMatch(FORBIDDEN);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  });

  it('keeps its length', () => {
    for (const text of madeReasons) expect(text.length, text).toBeLessThanOrEqual(reasons.REASON_LENGTH);
    for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(LONGEST);
  });
});

describe('reasons', () => {
  it('read as they were designed', () => {
    expect(owed('promise_passed')).toBe('We promised news by 12 Nov');
    expect(owed('question_unanswered', 'What is the salary range?')).toBe(
      'Asked about the salary range on 12 Nov',
    );
    const debt = { since: AT, because: 'question_unanswered', promisedBy: null, quote: null } as const;
    const asked = [{ code: 'owed_question_unanswered', text: 'Asked a question on 12 Nov' }];
    expect(
      reasons.presentReasons(asked, { owed: debt, harmAt: null }, new Date(AT), 'Asia/Tokyo')[0]?.text,
    ).toBe('Asked a question on 13 Nov');
    const silent = { ...debt, because: 'no_word' } as const;
    const old = [
      { code: 'owed_no_word', text: 'No word from us in 14 days' },
      { code: 'news', text: 'Asks' },
    ];
    expect(
      reasons
        .presentReasons(old, { owed: silent, harmAt: null }, new Date('2026-12-02T22:00:00Z'))
        .map(({ text }) => text),
    ).toEqual(['No word from us in 20 days', 'Asks']);
    // Days of the calendar, as the wait beside it is counted: the evening of the 12th is 20 days ago on the 2nd.
    for (const [zone, text] of [
      ['Europe/London', 'No word from us in 20 days'],
      ['Asia/Tokyo', 'No word from us in 19 days'],
      [null, 'No word from us in 20 days'],
    ] as const)
      expect(
        reasons.presentReasons(old, { owed: silent, harmAt: null }, new Date('2026-12-02T08:00:00Z'), zone)[0]
          ?.text,
      ).toBe(text);
    expect(
      reasons.presentReasons(old, { owed: null, harmAt: null }, new Date(AT)).map(({ text }) => text),
    ).toEqual(['Asks']);
    expect(owed('question_unanswered', 'Would it be you or Sam?')).toBe('Asked a question on 12 Nov');
    expect(owed('no_word_after_interview')).toBe('Interviewed on 12 Nov, no word since');
    expect(owed('no_word')).toBe('No word from us in 15 days');
    expect(reasons.contactsInDays(4, 10)).toBe('4 contacts in 10 days, no reply from us');
    expect(reasons.messagesIn24Hours(3)).toBe('3 messages in 24 hours');
    expect(reasons.offerDue(AT)).toBe('Offer elsewhere, answer due 12 Nov 17:00');
    expect(reasons.offerElsewhereBy('2026-11-30')).toBe('Offer elsewhere by 30 Nov');
    expect(reasons.dataRequestDue(1)).toBe('Data request, 1 day left');
    expect(reasons.eitherOr(['value_added', 'empty'])).toBe('Worth reading, or nothing new?');
    expect(reasons.knowsOur('Second Door report')).toBe('Knows our Second Door report');
    expect(reasons.newSinceWords(DAY, 'an offer, with a date')).toBe(
      'New since 12 Nov: an offer, with a date',
    );
  });

  it('of a request for data count what is left now', () => {
    const asked = [{ code: 'data_request_due', text: 'Data request, 4 days left' }];
    const at = (now: string) =>
      reasons.presentReasons(asked, { owed: null, harmAt: '2026-12-04T12:00:00+01:00' }, new Date(now))[0]
        ?.text;
    expect(at('2026-11-30T12:00:00+01:00')).toBe('Data request, 4 days left');
    expect(at('2026-12-02T18:00:00+01:00')).toBe('Data request, 2 days left');
    expect(at('2026-12-04T11:59:00+01:00')).toBe('Data request, 1 day left');
    expect(at('2026-12-04T12:01:00+01:00')).toBe('Data request, was due on 4 Dec');
  });

  it('name the hour of an offer on the clock of the reader, where that is known', () => {
    const harmAt = '2026-11-25T17:00:00+09:00';
    const offer = [{ code: 'offer_due', text: reasons.offerDue(harmAt) }];
    const told = (timeZone: string | null) =>
      reasons.presentReasons(offer, { owed: null, harmAt }, new Date(harmAt), timeZone)[0]?.text;
    expect(told(null)).toBe('Offer elsewhere, answer due 25 Nov 17:00');
    expect(told('Asia/Tokyo')).toBe('Offer elsewhere, answer due 25 Nov 17:00');
    expect(told('America/New_York')).toBe('Offer elsewhere, answer due 25 Nov 03:00');
  });

  it('keep their length whatever is put in', () => {
    const words = fc.string({ maxLength: 80 });
    fc.assert(
      fc.property(words, (what) => {
        const made = [reasons.knowsOur(what), reasons.askedOn(what, DAY)];
        for (const text of made) expect(text.length).toBeLessThanOrEqual(reasons.REASON_LENGTH);
      }),
    );
  });

  it('name what a question is about in words of ours', () => {
    expect(questionTopic('Could I work two days from home?')).toBe('working from home');
    expect(questionTopic('Do you sponsor visas?')).toBe('the visa');
    expect(questionTopic('Is there a cat?')).toBeNull();
  });
});

describe('labels', () => {
  it('spell days and counts', () => {
    expect(spelledDay('2026-01-03')).toBe('3 Jan');
    expect(spelledTime(AT)).toBe('12 Nov 17:00');
    expect([counted(1, 'day'), counted(2, 'day')]).toEqual(['1 day', '2 days']);
  });

  it('mark every section and kind, and name every lane', () => {
    const marked = SECTIONS.flatMap((section) =>
      ([null, 'application', 'process', 'not_candidate'] as const).map((kind) => markOf(section, kind)),
    );
    expect(new Set(marked)).toEqual(new Set(MARKS));
    expect(markOf('other', 'application')).toBe('application');
    expect(LANES.map((lane) => laneLabel(lane, lane === 'other' ? 'process' : null))).toEqual([
      'Worth reading',
      'Nothing new',
      'Handle with care',
      'Hiring step',
    ]);
    expect([laneLabel('other', 'application'), laneLabel('other', 'not_candidate')]).toEqual([
      'Application',
      'Other mail',
    ]);
  });
});
