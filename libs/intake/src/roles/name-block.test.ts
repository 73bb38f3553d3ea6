import { expect, test } from 'vitest';
import { withoutNameBlock } from './name-block.ts';

test.each([
  ['I apply.\n\nAnn Lee\nStore Manager | Peel & Co', 'I apply.\n'],
  ['I apply.\n\nKind regards\nA. Lee-Marsh\nNurse', 'I apply.\n'],
  ['I apply.\n\nAnn Lee, RN, BSN', 'I apply.\n'],
])('the name at the end is cut with what stands below it: %j', (text, rest) => {
  expect(withoutNameBlock(text, 'Ann Lee')).toBe(rest);
});

test.each([
  'Ann Lee',
  'Hello\nAnn here about the driver job',
  'Hello\nthanks for the interview for the nurse job',
  'Ann Lee\n\nI apply for the nurse job.',
])('a text that goes on is left as it is: %j', (text) => {
  expect(withoutNameBlock(text, 'Ann Lee')).toBe(text);
});
