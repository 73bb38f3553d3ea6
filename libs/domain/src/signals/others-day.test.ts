import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { isOthersDay } from './others-day.ts';

const isOthers = (text: string) => isOthersDay(seen(text));

it.each([
  'My brother has to tell a firm by tomorrow noon whether he wants their job.',
  'My sister closes on her house tomorrow at noon, the usual circus. Is there any news?',
  'It is all deadlines here: my son’s university wants its deposit by midnight tomorrow. Is there any news?',
  'Meine Schwester muss bis morgen Mittag in Hannover zusagen.',
  'Ma fille doit répondre à son école avant demain midi.',
  'Mio fratello deve decidere entro domani.',
])('is the day of somebody else: %s', (text) => {
  expect(isOthers(text)).toBe(true);
});

it.each([
  [
    'the sender is to do something',
    'My sister is here. I have to tell a firm by tomorrow whether I want their job.',
  ],
  ['it is the sender’s answer', 'My wife says they want my answer by tomorrow.'],
  ['something of the sender’s waits', 'My uncle has my papers ready for signing at six tomorrow.'],
  ['the reader is to do something', 'My brother hopes that you ring him by tomorrow noon.'],
  ['nobody’s is named', 'The other firm wants an answer by tomorrow noon.'],
  ['a stranger is meant', 'Guten Tag Frau Meier, der Chef will den Vertrag bis morgen zurück.'],
  ['no time is near', 'My brother has to decide by the end of next month.'],
])('is not where %s', (_, text) => {
  expect(isOthers(text)).toBe(false);
});

it('is not where our own day is near', () => {
  const ours = {
    at: '2026-11-23T09:00:00Z',
    by: 'employer',
    channel: 'email',
    text: 'We meet on Wednesday at 10:00.',
  } as const;
  expect(
    isOthersDay(seen('My brother has to tell a firm by tomorrow noon whether he wants it.', [ours])),
  ).toBe(false);
});
