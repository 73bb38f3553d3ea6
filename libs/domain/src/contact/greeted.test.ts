import { describe, expect, it } from 'vitest';
import { greetedAmong } from './greeted.ts';

const [anna, tomas, will] = ['Anna Berg', 'Berg, Tomas', 'William Lund'];

describe('whom a letter of ours greets, of people who share an address', () => {
  it.each([
    ['Dear Anna,\n\nplease come on Friday.', [anna]],
    ['Hi Tom, come on Friday. Dale', [tomas]],
    ['Anna, could you come on Friday?', [anna]],
    ['\n Liebe Frau Anna Berg,', [anna]],
    ['Dear Anna, dear Tomas,', [anna, tomas]],
    ['Dear Anna and Tomas,', [anna, tomas]],
    ['Dear Anna & Tomas,', [anna, tomas]],
    ['Dear Anna (and Tomas),', [anna, tomas]],
    ['dear anna,', [anna]],
    ['Dear Dr. Anna Berg,', [anna]],
    ['Good morning Anna! Tomas wrote as well.', [anna]],
    ['Thanks for your letter, Anna', [anna]],
    ['Dear Anna please come with Tomas on Friday.', [anna]],
    ['Dear Anna, Tomas will get a letter of his own.', [anna]],
    ['Dear both,', [anna, tomas]],
    ['Thank you both, see you on Friday.', [anna, tomas]],
    ['Dear Mr and Mrs Berg,', [anna, tomas]],
    ['Sehr geehrte Frau und Herr Berg,', [anna, tomas]],
    ['Liebe Familie Berg,', [anna, tomas]],
  ])('is who is called by a name that only they have: %s', (text, greeted) => {
    expect(greetedAmong(text, [anna, tomas])).toEqual(greeted);
  });

  it('is who has the surname, where they have two', () => {
    expect(greetedAmong('Sehr geehrter Herr Lund,', [anna, will])).toEqual([will]);
  });

  it.each([
    'Dear Mr Berg,',
    'Hello,\nAnna, please bring your papers.',
    'All your papers are here.',
    'Hello all your papers are here.',
    'We wrote to Anna yesterday.',
    'Thank you for writing, Anna is away.',
    'Dear Ms Petersen,',
    'Will you come on Friday?',
    'Thank you. Will you come on Friday?',
    'Hello, will you come on Friday?',
    '',
  ])('is nobody in %j', (text) => {
    expect(greetedAmong(text, [anna, tomas, will])).toEqual([]);
  });
});
