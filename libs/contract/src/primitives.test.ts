import { expect, it } from 'vitest';
import { NewRole } from './roles.ts';
import { Day, Name, Timestamp, oneLine } from './primitives.ts';

it.each([
  ['Nurse,\r\n  Night Team', 'Nurse, Night Team'],
  ['a\r\nSet-Cookie: x=1', 'a Set-Cookie: x=1'],
  ['résumé\u202efdp.exe', 'résuméfdp.exe'],
  ['\u2067Nurse\u2069\u001b[31m', 'Nurse[31m'],
  // Joiners belong to Persian words and to emoji.
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['\u{1f469}\u200d\u{1f4bb}', '\u{1f469}\u200d\u{1f4bb}'],
])('a name is one line in the direction in which it was written: %j', (name, read) => {
  expect(oneLine(name)).toBe(read);
  expect(Name(60).parse(name)).toBe(read);
});

it.each(['', '   ', '\u200b\u200b', '\u202e', '\n\t'])('a name can be seen: %j', (name) => {
  expect(Name(60).safeParse(name).success).toBe(false);
});

it('a title may hold what looks like a tag, which is text wherever it is shown', () => {
  const role = { title: '<b>Nurse</b>', function: 'healthcare' };
  expect(NewRole.parse(role).title).toBe('<b>Nurse</b>');
});

it.each([
  ['0000-06-01T12:00:00Z', false],
  ['0001-01-01T00:00:00+01:00', false],
  ['0001-01-01T00:00:00Z', true],
  ['2026-11-24T16:00:00.000+01:00', true],
  ['9999-12-31T23:59:59Z', true],
  ['9999-12-31T23:59:59-00:01', false],
])('a moment is one that the database has too: %s', (moment, isOne) => {
  expect(Timestamp.safeParse(moment).success).toBe(isOne);
});

it.each([
  ['0000-01-01', false],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2026-02-30', false],
])('so is a day: %s', (day, isOne) => {
  expect(Day.safeParse(day).success).toBe(isOne);
});
