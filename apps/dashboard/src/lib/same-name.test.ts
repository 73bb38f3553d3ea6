import { describe, expect, it } from 'vitest';
import { isSameName } from './same-name.ts';

describe('a name that is typed to confirm', () => {
  it.each(['Zoë  de Vries', ' zoë de vries ', 'Zoe\u0308 de Vries'])('is the one: %s', (typed) => {
    expect(isSameName(typed, 'Zoë de Vries')).toBe(true);
  });

  it.each(['', 'Zoë', 'Zoë de Vries, Nora'])('is another one: %s', (typed) => {
    expect(isSameName(typed, 'Zoë de Vries')).toBe(false);
  });
});
