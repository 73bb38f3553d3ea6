import { expect, test } from 'vitest';
import { quotedOf } from './quoted.ts';

const NEW = 'Hello,\n\nis there any news?';

test('quoted replies and the signature are what the new text lacks', () => {
  const text = `${NEW}\n\nOn 12 Nov, Dale wrote:\n> We will write.\n> Dale\n-- \nNgozi Eze`;
  expect(quotedOf(text, NEW)).toEqual({
    text: 'On 12 Nov, Dale wrote:\n> We will write.\n> Dale\n-- \nNgozi Eze',
    lines: 5,
  });
});

test('answers between quoted lines leave the quoted lines', () => {
  expect(quotedOf('> Which day?\nThursday.\n> And at what time?\nAt two.', 'Thursday.\nAt two.')).toEqual({
    text: '> Which day?\n> And at what time?',
    lines: 2,
  });
});

test('a message without quotes has none', () => {
  expect(quotedOf(`${NEW}\n`, NEW)).toEqual({ text: '', lines: 0 });
});

test('new text that is not made of the lines of the message hides nothing of it', () => {
  expect(quotedOf('one two\nthree', 'two').lines).toBe(2);
});
