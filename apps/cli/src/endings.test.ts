import { FoyerError } from '#libs/platform';
import { describe, expect, it } from 'vitest';
import { FoundWrong, Interrupted, WrongUsage, endingOf } from './endings.ts';

describe('endingOf', () => {
  it.each([
    [new WrongUsage('No.'), 2, 'No.'],
    [new FoyerError('conflict', 'It is there already.'), 1, 'It is there already.'],
    [new FoundWrong(), 1, null],
    [new Interrupted('SIGINT'), 130, null],
    [new Interrupted('SIGTERM'), 143, null],
  ])('%s', (error, exitCode, sentence) => expect(endingOf(error)).toEqual({ exitCode, sentence }));

  it('tells a fault of ours on one line, with its cause and without a stack', () => {
    const error = new TypeError('no such\nthing', { cause: new Error('because') });
    expect(endingOf(error)).toEqual({
      exitCode: 1,
      sentence: 'Something went wrong on our side (TypeError: no such, because of Error: because).',
    });
    expect(endingOf('odd').sentence).toBe('Something went wrong on our side (odd).');
  });
});
