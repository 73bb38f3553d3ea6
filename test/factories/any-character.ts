import * as fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff;

const characterAt = (place: number) =>
  String.fromCodePoint(place < FIRST_SURROGATE ? place : place + SURROGATES);

/** @throws TypeError where it is not one character, which tells fast-check that it makes no such value */
function placeOf(value: unknown): number {
  const code = typeof value === 'string' ? value.codePointAt(0) : undefined;
  const place = code === undefined || code < FIRST_SURROGATE ? code : code - SURROGATES;
  if (place === undefined || characterAt(place) !== value) throw new TypeError('not one character');
  return place;
}

/**
 * Any character but half a surrogate pair, as a unit of strings. The same ones as fast-check's own `binary`, which first
 * makes a table of all million: more than a second of a core in every process (measured).
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(LAST - SURROGATES).map(characterAt, placeOf);
