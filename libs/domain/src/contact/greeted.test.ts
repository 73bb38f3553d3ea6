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
  ])('is who is called by a name that only they have: %s', (text, greeted) => {
    expect(greetedAmong(text, [anna, tomas])).toEqual(greeted);
  });

  it('is who has the surname, where they have two', () => {
    expect(greetedAmong('Sehr geehrter Herr Lund,', [anna, will])).toEqual([will]);
  });

  it.each([
    'Dear Mr Berg,',
    'Hello both,\nAnna, please bring your papers.',
    'Dear Ms Petersen,',
    'Will you come on Friday?',
    'Thank you. Will you come on Friday?',
    'Hello, will you come on Friday?',
    '',
  ])('is nobody in %j', (text) => {
    expect(greetedAmong(text, [anna, tomas, will])).toEqual([]);
  });
});
