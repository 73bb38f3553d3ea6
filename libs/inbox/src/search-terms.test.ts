import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../../test/factories/any-character.ts';
import { searchTerms } from './search-terms.ts';

const said = (q: string) => searchTerms(q).map(({ words, begins }) => (begins ? `${words}…` : words));

test('each word is a term, and of the last one the beginning is enough', () => {
  expect(said('night  team\trota')).toEqual(['night', 'team', 'rota…']);
});

test('words in quotes stand together, whichever quotes a keyboard makes', () => {
  expect(said('"night team" rota')).toEqual(['night team', 'rota…']);
  expect(said('rota “night team”')).toEqual(['rota', 'night team']);
});

test('a quote that is not closed yet is still being typed', () => {
  expect(said('rota "night te')).toEqual(['rota', 'night te…']);
});

test('nothing typed is nothing sought', () => {
  expect(said(' "" " ')).toEqual([]);
});

test('no characters break it, and none are sought that were not typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (q) => {
      for (const { words } of searchTerms(q)) {
        expect(words).not.toContain('\0');
        expect(words).not.toContain('"');
        expect(words.trim()).toBe(words);
      }
    }),
  );
});
