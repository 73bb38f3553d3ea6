import { expect, it } from 'vitest';
import { mustBeHeard } from './own-words.ts';

it.each([
  'my twins are at school now, so early shifts suit me.',
  'i am deaf in one ear, please sit on my right.',
  'my mother is in a home since may, full time is fine.',
  'i am a mother of two and need to know by friday.',
  'i grew up in poland and speak polish, czech and german.',
  'my wife plays with the daughter of your manager.',
  'my little one asks why you let him down.',
  `i am a mother ${'and i weld and i paint '.repeat(20)}`,
])('whoever says when they can work or asks for something is heard: %s', (sentence) => {
  expect(mustBeHeard('about_self', sentence)).toBe(true);
});

it.each([
  'my twins have just turned two.',
  'i am deaf in one ear, always the left one.',
  'my little one is nobody to be trifled with at home.',
])('what somebody merely is need not be: %s', (sentence) => {
  expect(mustBeHeard('about_self', sentence)).toBe(false);
});
