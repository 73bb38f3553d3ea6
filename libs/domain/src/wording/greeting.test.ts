import { expect, it } from 'vitest';
import { greetingName } from './greeting.ts';

it.each([
  ['Priya Raman', 'Priya'],
  ['Madonna', 'Madonna'],
  ['R. Ellery', 'R. Ellery'],
  ['Dr Osei', 'Dr Osei'],
  ['王 小明', '王 小明'],
  // As mail programs of offices write it.
  ['KOHN, Janella', 'Janella'],
  ['Kohn, Janella M.', 'Janella'],
  ['Kohn, Janella, MBA', 'Janella'],
  ['Kohn,Janella', 'Janella'],
  ['Kohn, J.', 'J. Kohn'],
  ['Li, Xi', 'Xi Li'],
  ['Nguyen, Ma', 'Ma Nguyen'],
  ['van der Berg, Jan', 'Jan'],
  ['GARCÍA MÁRQUEZ, Gabriel', 'Gabriel'],
  ['Kohn, Dr. Janella', 'Dr. Janella Kohn'],
  // Behind the name stands what somebody is.
  ['Jane Smith, PhD', 'Jane'],
  ['Jane Smith, M.S.W.', 'Jane'],
  ['John Smith, Jr.', 'John'],
  ['Janella, RN, BSN', 'Janella'],
  // No telling.
  ['Jane Smith, Nurse', 'Jane Smith, Nurse'],
  [', Janella', 'Janella'],
  ['Kohn,', 'Kohn'],
  [',', ''],
  ['', ''],
  ['a@post.example', ''],
  ['Unknown sender', ''],
  ['Unknown caller', ''],
])('%j is addressed as %j', (name, greeting) => {
  expect(greetingName(name)).toBe(greeting);
});
