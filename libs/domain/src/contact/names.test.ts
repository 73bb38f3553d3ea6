import { describe, expect, it } from 'vitest';
import type { Contact } from './contact.ts';
import { areTwoNames, contactsOfWriter, sharersAmong } from './names.ts';

describe('two names', () => {
  it.each([
    ['Anna Berg', 'Tomas Berg'],
    ['Robert Crane', 'William Crane'],
    ['"Berg, Anna"', 'Tomas Berg'],
    ['Anna Maria Berg', 'TOMAS BERG'],
    ['Frau Anna Berg', 'Herr Tomas Berg'],
    ['王 小明', '李 大卫'],
    ['Noel Maier', 'Paul Maier'],
    ['Mario Rossi', 'Maria Rossi'],
  ])('are of two people: %s and %s', (one, other) => {
    expect(areTwoNames(one, other)).toBe(true);
    expect(areTwoNames(other, one)).toBe(true);
  });

  it.each([
    ['Ada Crane', 'ada crane'],
    ['Crane, Ada', 'Ada Crane'],
    ['Crane Ada', 'Ada Crane'],
    ['Ada Crane', 'Ada Miller'],
    ['A. Crane', 'Ada Crane'],
    ['Ada', 'Tomas Berg'],
    ['', 'Tomas Berg'],
    ['Ada-Marie Crane', 'Ada Crane'],
    ['Robert Crane', 'Bob Crane'],
    ['Małgorzata Zielińska', 'Gosia Zielińska'],
    ['Crane, Peggy', 'Margaret Crane'],
    ['王 小明', 'Wang Xiaoming'],
    ['Наталья Орлова', 'Natalia Orlova'],
    ['Dr. Ada Crane', 'Ada Crane'],
    ['Dr. Crane', 'Ada Crane'],
    ['Frau Dr. Crane', 'Ada Crane'],
    ['Ms Crane', 'Ada Crane'],
    ['Crane, Herr', 'Leo Crane'],
    ['Sig.ra Crane', 'Ada Crane'],
    ['Señora Crane', 'Ada Crane'],
    ['Ada Crane (she/her)', 'Ada Crane'],
    ['Renée Übel', 'Renee Ubel'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Annie Berg', 'Anna Berg'],
    ['Ana Berg', 'Anna Berg'],
    ['Toby Berg', 'Tobias Berg'],
    ['Johnny Smith', 'Jonathan Smith'],
    ['Charlie Smith', 'Charlotte Smith'],
    ['Jørgen Strauß', 'Joergen Strauss'],
    ['ada crane@mail.example', 'Tomas Berg'],
  ])('may be of one: %s and %s', (one, other) => {
    expect(areTwoNames(one, other)).toBe(false);
    expect(areTwoNames(other, one)).toBe(false);
  });
});

describe('the contacts of a writer', () => {
  const at = '2026-11-24T09:00:00Z';
  const from = (name?: string): Contact => ({
    at,
    by: 'candidate',
    channel: 'email',
    text: 'Hello',
    ...(name === undefined ? {} : { name }),
  });
  const ours: Contact = { at, by: 'employer', channel: 'email', text: 'Hello' };
  const [anna, tomas, nobody] = [from('Anna Berg'), from('Tomas Berg'), from()];

  it('are without those of somebody else who shares the address', () => {
    expect(contactsOfWriter([anna, tomas, ours, nobody, anna], 'Tomas Berg')).toEqual([tomas, ours, nobody]);
  });

  it('are all of them where nobody else writes, or the writer has no name', () => {
    const history = [anna, ours, nobody, from('A. Berg')];
    expect(contactsOfWriter(history, 'Anna Berg')).toBe(history);
    expect(contactsOfWriter([anna, tomas], '')).toEqual([anna, tomas]);
  });

  it('are all of them where one address takes name after name', () => {
    const history = [anna, tomas, from('Carl Fox'), from('Dora Gray')];
    expect(contactsOfWriter(history, 'Emil Hart')).toBe(history);
  });
});

describe('people who share an address', () => {
  it.each([
    [
      ['Anna', 'Anna Berg', 'Berg, Tomas', 'TOMAS BERG'],
      ['Anna Berg', 'Berg, Tomas'],
    ],
    [['Ada Crane', 'ada crane', 'Ada Miller', ''], []],
    [['Anna Berg', 'Bo Lind', 'Carl Fox', 'Dora Gray'], []],
  ])('have a name each: %j', (names, sharers) => {
    expect(sharersAmong(names)).toEqual(sharers);
  });
});
