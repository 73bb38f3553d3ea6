import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import { DIRECTIONS, foldLine } from './fold-line.ts';

/** What a folded line is, in one step after the other over the whole of it. */
const stepByStep = (line: string): string =>
  line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(DIRECTIONS, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

describe('foldLine', () => {
  it.each([
    ['Envoyé :', 'envoye :'],
    ['  Gesendet:\u00a0 Größe ', 'gesendet: grosse'],
    [' From: Ann', 'from: ann'],
    ['Wysłano: l’été', "wyslano: l'ete"],
    ['\u200fשלום\u200e ٣', 'שלום 3'],
    ['ΟΔΟΣ ΟΔΥΣΣΕΥΣ', 'οδος οδυσσευς'],
    ['안녕 😀', '안녕 😀'.normalize('NFD')],
    ['', ''],
  ])('folds %j into %j', (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  it('folds every letter as it would the whole line, whatever stands beside it', () => {
    for (let code = 0; code < 0x1_0000; code += 1) {
      const letter = String.fromCharCode(code);
      const lines = [letter, `é${letter}`, `${letter} b`, ` e\u0301${letter}${letter}x `];
      expect(lines.map(foldLine), code.toString(16)).toEqual(lines.map(stepByStep));
    }
  });

  it('folds any line so', () => {
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string({ unit: fc.constantFrom('Σ', 'σ', ' ', 'É', 'ß', '\u0301', 'x', '\u2019', '😀', '\u00a0') }),
      fc.string({ unit: fc.constantFrom('ö', ' '), minLength: 500, maxLength: 700 }),
    );
    fc.assert(
      fc.property(texts, (line) => {
        expect(foldLine(line)).toBe(stepByStep(line));
      }),
    );
  });
});
