import { describe, expect, it } from 'vitest';
import type { Contact } from '#libs/domain';
import { KnownContacts } from './known-contacts.ts';

const contact = (characters: number): Contact => ({
  at: '2026-03-02T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'x'.repeat(characters),
});

describe('the contacts that were read lately', () => {
  it('are given back as the same object, in the state that is asked for', () => {
    const known = new KnownContacts();
    const first = contact(10);
    known.keep('1.700', first);
    expect(known.get('1.700')).toBe(first);
    expect(known.get('1.701')).toBeUndefined();
  });

  it('make room for others, the longest unused first, whatever their length', () => {
    const known = new KnownContacts();
    for (const version of ['a', 'b', 'c', 'd']) known.keep(version, contact(240_000));
    known.get('a');
    known.keep('e', contact(240_000));
    expect(['a', 'b', 'c', 'd', 'e'].filter((version) => known.get(version) !== undefined)).toEqual([
      'a',
      'c',
      'd',
      'e',
    ]);
    known.keep('huge', contact(5_000_000));
    expect(known.get('huge')).toBeUndefined();
    known.keep('f', contact(10));
    expect(known.get('f')).toBeDefined();
  });

  it('make room also where they say nothing', () => {
    const known = new KnownContacts();
    for (let number = 0; number < 10_000; number += 1) known.keep(`${number}`, contact(0));
    expect(known.get('0')).toBeUndefined();
    expect(known.get('9999')).toBeDefined();
  });
});
