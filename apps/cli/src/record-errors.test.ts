import { expect, it } from 'vitest';
import { FoyerError } from '#libs/platform';
import { readShippedModel } from '#libs/training';
import { endingOf } from './endings.ts';
import { judgementOrRemedy } from './record-errors.ts';

it('ends with the remedy where the model file cannot be used', () => {
  const file = new URL('no-such-model.json', import.meta.url);
  let thrown: unknown = null;
  try {
    judgementOrRemedy(() => {
      readShippedModel(file);
      throw new Error('it was read');
    });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(FoyerError);
  expect(thrown).toMatchObject({ code: 'model-invalid', retry: 'never' });
  expect(endingOf(thrown)).toEqual({
    exitCode: 1,
    sentence: expect.stringMatching(
      /no-such-model\.json cannot be read: take it .* npm run foyer -- train\.$/,
    ) as string,
  });
});
