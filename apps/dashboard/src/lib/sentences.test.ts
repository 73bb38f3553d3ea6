import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('sentences are told without greeting and signature, whatever the mail program wrapped', () => {
  const text = 'Dear Ms Holt,\n\nFor three years I have run\nintake. Would Friday suit?\n\nRegards,\nJanella';
  expect(sentencesOf(text)).toEqual(['For three years I have run intake.', 'Would Friday suit?']);
});

test('the same sentence is offered once', () => {
  expect(sentencesOf('Is there any news?\n\nIs there any news?')).toEqual(['Is there any news?']);
});
