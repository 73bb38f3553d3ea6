import { expect, test } from 'vitest';
import { titlesFound } from './titles-found.ts';

const roles = [
  'Night Nurse',
  'Ärztin / Arzt (m/w/d)',
  'Chef de Partie',
  'Nurse, 50% [days]',
  'ممرض ليلي',
].map((title) => ({ title }));
const found = (sought: string) => titlesFound(roles, sought).map(({ title }) => title);

test('titles are found by words in any order, case and accent, and stand by the alphabet', () => {
  expect(found('nurse NIGHT')).toEqual(['Night Nurse']);
  expect(found('arzt')).toEqual(['Ärztin / Arzt (m/w/d)']);
  expect(found(' nurse ')).toEqual(['Night Nurse', 'Nurse, 50% [days]']);
  expect(found('ليلي')).toEqual(['ممرض ليلي']);
  expect(found('')).toHaveLength(5);
});

test('no sign in a search stands for others', () => {
  expect(found('50%')).toEqual(['Nurse, 50% [days]']);
  expect(found('[')).toEqual(['Nurse, 50% [days]']);
  expect(found('.*')).toEqual([]);
  expect(found('\\')).toEqual([]);
});
