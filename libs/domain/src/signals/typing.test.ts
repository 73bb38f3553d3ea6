import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import { seen } from './fixtures/seen.ts';
import { isWordAnywhere, repairedText, repairedWord } from './typing.ts';

const WORDS = new Set(
  'received offer years experience application from form trial trail three there quiet quite barely'.split(
    ' ',
  ),
);
const isWord = (word: string) => WORDS.has(word);

describe('exchanged letters', () => {
  it.each([
    ['recieved', 'received'],
    ['experinece', 'experience'],
    ['yeasr', 'years'],
    ['ofefr', 'offer'],
  ])('%s is read as %s', (written, meant) => {
    expect(repairedWord(written, isWord)).toBe(meant);
  });

  it.each([
    ['trail', 'a word that is known, though an exchange makes another'],
    ['forms', 'a word that no exchange makes known'],
    ['ocffer', 'more than an exchange'],
    ['foffer', 'another letter'],
    ['fofer', 'the first letter, which seldom goes wrong'],
    ['form', 'a short word'],
  ])('%s stays: %s', (written) => {
    expect(repairedWord(written, isWord)).toBe(written);
  });

  it('stay where two known words could be meant', () => {
    const either = (word: string) => word === 'silver' || word === 'sivlre';
    expect(repairedWord('sivler', either)).toBe('sivler');
  });

  it('are put right in a text, beside every mark of a sentence', () => {
    expect(repairedText('I recieved it… an “ofefr”, in three yeasr. (applicatoin)', isWord)).toBe(
      'I received it… an “offer”, in three years. (application)',
    );
  });

  it.each([
    'Recieved',
    'me@ofefr.example',
    'post.example/ofefr',
    'ofefr.pdf',
    'cv.ofefr',
    'éofefr',
    'ofefr2',
  ])('stay in %s: a name, an address, a file, a code or a word with accents', (text) => {
    expect(repairedText(text, isWord)).toBe(text);
  });

  it('stay where the language is not known and it is a word in one that we read', () => {
    const english = (word: string) => ['domain', 'voter', 'offer'].includes(word);
    expect(repairedText('a domani, votre offre', english)).toBe('a domain, voter offer');
    expect(repairedText('a domani, votre offre, my ofefr', isWordAnywhere(english))).toBe(
      'a domani, votre offre, my offer',
    );
  });

  it('stay in a message whose language is not known', () => {
    const observed = seen('a domani', [], undefined, (word) => word === 'domain');
    expect(observed.folded).toBe('a domani');
  });

  it('keep the length of any text, and every exchange of inner letters of a word is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(repairedText(text, isWord)).toHaveLength(text.length);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 'application'.length - 2 }), (at) => {
        const word = 'application';
        const typed = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
        expect(repairedText(`my ${typed}, please`, isWord)).toBe(`my ${word}, please`);
      }),
    );
  });
});
