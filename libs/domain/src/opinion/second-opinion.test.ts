import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import { buildAssessment } from '../../../../test/factories/assessment.ts';
import type { Assessment } from '../assessment.ts';
import { KINDS, LANES, SECTIONS } from '../assessment.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { place } from '../priority/place.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { REASON_LENGTH } from '../wording/reasons.ts';
import { quotePlace, withSecondOpinion } from './second-opinion.ts';
import type { SecondOpinion } from './second-opinion.ts';

const message = {
  at: '2026-11-24T09:00:00+00:00',
  newText: 'Any news? I led the night shift of nine at the Gannet. My interview is at noon today.',
};
const context = { policy: defaultPolicy, calendar: defaultCalendar, now: message.at };
const said: SecondOpinion = {
  source: 'qwen3 at 127.0.0.1',
  lane: 'value_added',
  kind: null,
  urgent: false,
  quote: 'I led the night shift of nine at the Gannet',
};

/** An assessment whose section and priority are those of its parts, as `assess` gives them. */
function placed(parts: Partial<Assessment>): Assessment {
  const assessment = buildAssessment({ unsure: true, between: ['empty', 'value_added'], ...parts });
  const { section, priority } = place({
    ...assessment,
    harmIsPast: false,
    owed: assessment.owed !== null,
    rhythmOnly: assessment.lane === 'excessive' && assessment.rhythm.exceeded !== null,
    receivedAt: message.at,
  });
  return { ...assessment, section, priority };
}

const owed = { since: '2026-11-02T09:00:00Z', because: 'no_word', promisedBy: null, quote: null } as const;

const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    lane: fc.constantFrom(...LANES),
    otherKind: fc.constantFrom('application' as const, 'process' as const, 'not_candidate' as const),
    urgent: fc.boolean(),
    danger: fc.boolean(),
    harmAt: fc.option(fc.constantFrom('2026-11-24T12:00:00Z', '2026-11-25T09:00:00Z')),
    unsure: fc.boolean(),
    isOwed: fc.boolean(),
    exceeded: fc.constantFrom('14_days' as const, '24_hours' as const, null),
    waitingSince: fc.constantFrom('2026-11-02T09:00:00Z', '2026-11-24T09:00:00Z'),
  })
  .map(({ otherKind, isOwed, exceeded, urgent, danger, harmAt, ...rest }) =>
    placed({
      ...rest,
      kind: rest.lane === 'other' ? otherKind : null,
      danger,
      urgent: urgent || danger,
      harmAt: urgent && !danger ? harmAt : null,
      owed: isOwed ? owed : null,
      rhythm: { ...buildAssessment().rhythm, exceeded },
    }),
  );

const anyOpinion: fc.Arbitrary<SecondOpinion> = fc
  .record({
    source: fc.string({ maxLength: 200 }),
    lane: fc.constantFrom(...LANES),
    otherKind: fc.constantFrom(...KINDS),
    urgent: fc.boolean(),
    quote: fc.option(
      fc.oneof(
        fc.constantFrom(said.quote, message.newText, 'I led the day shift', '', ' '.repeat(40)),
        fc.string({ unit: anyCharacter, maxLength: 400 }),
        fc
          .tuple(fc.nat(message.newText.length), fc.nat(message.newText.length))
          .map(([a, b]) => message.newText.slice(Math.min(a, b), Math.max(a, b))),
      ),
    ),
  })
  .map(({ otherKind, ...rest }) => ({ ...rest, kind: rest.lane === 'other' ? otherKind : null }));

const heard = fc.tuple(anyAssessment, anyOpinion).map(([before, opinion]) => ({
  before,
  opinion,
  after: withSecondOpinion(before, message, opinion, context),
}));

describe('a second opinion, whatever it says', () => {
  it('never lowers a message, and never puts it in a later section', () => {
    fc.assert(
      fc.property(heard, ({ before, after }) => {
        expect(after.priority).toBeGreaterThanOrEqual(before.priority);
        expect(SECTIONS.indexOf(after.section)).toBeLessThanOrEqual(SECTIONS.indexOf(before.section));
      }),
    );
  });

  it('never lowers urgency or danger, and never makes a message excessive or empty', () => {
    fc.assert(
      fc.property(heard, ({ before, after }) => {
        expect(after.urgent || !before.urgent).toBe(true);
        expect(after.danger).toBe(before.danger);
        if (after.lane !== before.lane) expect(after.lane).toBe('value_added');
      }),
    );
  });

  it('moves nothing without words that stand in the new text', () => {
    fc.assert(
      fc.property(heard, ({ before, opinion, after }) => {
        for (const { quote, range } of after.reasons) {
          if (quote !== null) expect(message.newText.slice(range?.start, range?.end)).toBe(quote);
        }
        if (opinion.quote !== null && message.newText.includes(opinion.quote)) return;
        const { lane, section, priority, urgent, unsure, reasons } = after;
        expect({ lane, section, priority, urgent, unsure, reasons }).toEqual({
          lane: before.lane,
          section: before.section,
          priority: before.priority,
          urgent: before.urgent,
          unsure: before.unsure,
          reasons: before.reasons,
        });
      }),
    );
  });

  it('leaves what is sure as it is, and is heard once where it has settled the lane', () => {
    fc.assert(
      fc.property(heard, ({ before, opinion, after }) => {
        if (!before.unsure) expect(after).toBe(before);
        else {
          expect(after.secondOpinion?.source).toBe(opinion.source);
          expect(after.notices).toHaveLength(before.notices.length + 1);
        }
        if (!after.unsure) expect(withSecondOpinion(after, message, opinion, context)).toBe(after);
      }),
    );
  });

  it('keeps every reason on its line', () => {
    fc.assert(
      fc.property(heard, ({ after }) => {
        expect(after.reasons.length).toBeGreaterThan(0);
        for (const { text } of after.reasons) expect(text.length).toBeLessThanOrEqual(REASON_LENGTH);
      }),
    );
  });
});

describe('a second opinion', () => {
  const asked = { code: 'please_decide', text: 'Worth reading, or nothing new?', quote: null, range: null };
  const doubtful = placed({ reasons: [asked, ...buildAssessment().reasons] });

  it('takes a message from Please decide to Worth reading, with the words that show it', () => {
    const after = withSecondOpinion(doubtful, message, said, context);
    expect(doubtful.section).toBe('decide');
    expect(after).toMatchObject({ lane: 'value_added', section: 'worth', unsure: false, between: null });
    expect(after.reasons[0]).toMatchObject({ code: 'second_opinion', quote: said.quote });
    expect(after.reasons.map(({ code }) => code)).toEqual(['second_opinion', 'status_question']);
    expect(after.secondOpinion).toEqual({ ...said, moved: true });
    expect(after.notices.at(-1)).toBe(
      'A second opinion (qwen3 at 127.0.0.1) took this for something new. It moved this up.',
    );
  });

  it('takes it to Needs you today, still undecided, where it sees harm in waiting and nothing new', () => {
    const quote = 'My interview is at noon today.';
    const harm = { ...said, lane: 'empty' as const, urgent: true, quote };
    const after = withSecondOpinion(doubtful, message, harm, context);
    expect(after).toMatchObject({ lane: 'empty', urgent: true, unsure: true, section: 'today' });
    expect(after.between).toEqual(doubtful.between);
    const later = withSecondOpinion(doubtful, message, harm, { ...context, now: after.nextReviewAt ?? '' });
    expect(later).toMatchObject({ urgent: true, section: 'decide', nextReviewAt: null });
  });

  it.each(['empty', 'excessive', 'other'] as const)('says %s to the reader, and moves nothing', (lane) => {
    const kind = lane === 'other' ? 'process' : null;
    const after = withSecondOpinion(doubtful, message, { ...said, lane, kind }, context);
    expect(after).toMatchObject({ lane: 'empty', section: 'decide', unsure: true });
    expect(after.secondOpinion).toMatchObject({ lane, moved: false });
    expect(after.notices.at(-1)).toContain('It moved nothing.');
  });

  it('does not lift the rule of 24 hours', () => {
    const rhythm = { ...doubtful.rhythm, exceeded: '24_hours' as const };
    const often = placed({ lane: 'excessive', rhythm });
    expect(withSecondOpinion(often, message, said, context)).toMatchObject({
      lane: 'excessive',
      unsure: true,
    });
  });
});

it('finds a quote word for word or not at all', () => {
  expect(quotePlace(message.newText, 'I led the night shift')).toEqual({ start: 10, end: 31 });
  expect(quotePlace(message.newText, 'I led the Night shift')).toBeNull();
  expect(quotePlace(message.newText, 'Any')).toBeNull();
  expect(quotePlace('x'.repeat(400), 'x'.repeat(301))).toBeNull();
  expect(quotePlace(message.newText, null)).toBeNull();
});
