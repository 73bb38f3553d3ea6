import { afterEach, expect, it } from 'vitest';
import { preferClock } from '../../lib/dates.ts';
import { digestHeadline } from './digest-headline.ts';

const headlineParts = {
  before: '21 new since ',
  since: '2026-11-27T00:27:00Z',
  after: '. 8 need reading, about 10 minutes.',
};
const inUtc = { locale: 'en-US', timeZone: 'UTC' };

afterEach(() => preferClock('browser'));

it('writes the time of the digest before as the reader counts hours', () => {
  expect(digestHeadline({ headlineParts }, inUtc)).toBe(
    '21 new since 12:27\u00a0AM. 8 need reading, about 10 minutes.',
  );
  preferClock('24');
  expect(digestHeadline({ headlineParts }, inUtc)).toBe(
    '21 new since 00:27. 8 need reading, about 10 minutes.',
  );
});

it('names no time where there was no digest before', () => {
  const first = { before: 'Your first digest. Nothing needs reading.', since: null, after: '' };
  expect(digestHeadline({ headlineParts: first }, inUtc)).toBe('Your first digest. Nothing needs reading.');
  expect(digestHeadline({ headlineParts: null }, inUtc)).toBeNull();
});
