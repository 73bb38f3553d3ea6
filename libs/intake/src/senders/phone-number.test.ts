import { describe, expect, it } from 'vitest';
import { isSameNumber } from './phone-number.ts';

describe('one number', () => {
  it.each([
    ['tel:+49711223344', 'tel:0711223344'],
    ['tel:+442079460011', 'tel:02079460011'],
    ['tel:+15550102233', 'tel:5550102233'],
    ['tel:+34612345678', 'tel:612345678'],
    ['tel:+390212345678', 'tel:0212345678'],
    ['tel:+351912345678', 'tel:912345678'],
  ])('is written with its country and without: %s and %s', (one, other) => {
    expect(isSameNumber(one, other)).toBe(true);
    expect(isSameNumber(other, one)).toBe(true);
  });

  it.each([
    ['tel:+49711223344', 'tel:+43711223344'],
    ['tel:0711223344', 'tel:711223344'],
    ['tel:+49711223344', 'tel:0711223345'],
    // A number of a town, and one with more in front than a country.
    ['tel:+49711223344', 'tel:223344'],
    ['tel:+49711223344', 'tel:11223344'],
    ['tel:+491711223344', 'tel:71122334'],
    ['tel:+9999711223344', 'tel:0711223344'],
    ['tel:+711223344', 'tel:0711223344'],
  ])('is not the other: %s and %s', (one, other) => {
    expect(isSameNumber(one, other)).toBe(false);
  });
});
