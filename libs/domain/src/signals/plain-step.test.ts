import { describe, expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { appliesFirst, withdraws } from './plain-step.ts';

describe('an application', () => {
  it.each([
    'I want to take back my application, I stay at my firm.',
    'Please delete me from your list, I start in a hotel.',
    'I have to withdraw my application.',
  ])('is taken back: %s', (text) => {
    expect(withdraws(seen(text))).toBe(true);
  });

  it.each([
    "I don't want to withdraw my application, only the date is bad.",
    'Please take my new number off the old form.',
    'Should I withdraw the application for the other post?',
  ])('stands: %s', (text) => {
    expect(withdraws(seen(text))).toBe(false);
  });

  const sent = {
    at: '2026-11-20T09:00:00Z',
    by: 'candidate',
    channel: 'email',
    text: 'Form attached.',
  } as const;

  it.each([
    'I should like to be considered for the post of librarian. For ten years I have run a branch.',
    'I wish to apply for the post. I hold the diploma.',
    'Please consider me for it, I catalogued four chests.',
  ])('is the first mail of somebody unknown: %s', (text) => {
    expect(appliesFirst(seen(text))).toBe(true);
    expect(appliesFirst(seen(text, [sent]))).toBe(false);
  });

  it.each([
    'I applied for the post in May and would still like to be considered for it.',
    'I am following up: I wrote last week to apply for the post.',
    'Our terms apply for all orders.',
  ])('is none: %s', (text) => {
    expect(appliesFirst(seen(text))).toBe(false);
  });
});
