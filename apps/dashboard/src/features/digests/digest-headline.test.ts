import { afterEach, expect, it } from 'vitest';
import { preferClock } from '../../lib/dates.ts';
import { digestHeadline } from './digest-headline.ts';

const headlineParts = {
  before: '21 new since ',
  since: '2026-11-27T00:27:00Z',
  after: '. 8 need reading, about 10 minutes.',
  timeZone: 'UTC',
};
const american = { locale: 'en-US' };

afterEach(() => preferClock('browser'));

it('writes the time of the digest before as the reader counts hours', () => {
  expect(digestHeadline({ headlineParts }, american)).toBe(
    '21 new since 12:27\u00a0AM. 8 need reading, about 10 minutes.',
  );
  preferClock('24');
  expect(digestHeadline({ headlineParts }, american)).toBe(
    '21 new since 00:27. 8 need reading, about 10 minutes.',
  );
});

it('names no time where there was no digest before', () => {
  const first = {
    before: 'Your first digest. Nothing needs reading.',
    since: null,
    after: '',
    timeZone: 'UTC',
  };
  expect(digestHeadline({ headlineParts: first }, american)).toBe(
    'Your first digest. Nothing needs reading.',
  );
  expect(digestHeadline({ headlineParts: null }, american)).toBeNull();
});

it('names the time on the clock of the digest, wherever it is read', () => {
  preferClock('24');
  const inAuckland = { ...headlineParts, timeZone: 'Pacific/Auckland' };
  expect(digestHeadline({ headlineParts: inAuckland }, american)).toContain('since 13:27');
});
