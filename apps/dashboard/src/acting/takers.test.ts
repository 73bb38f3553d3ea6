import { expect, it } from 'vitest';
import { takersOf } from './takers.ts';

const ada = { id: '1', name: 'Ada', access: 'administrator' as const, opensCare: true };
const dale = { id: '2', name: 'Dale', access: 'recruiter' as const, opensCare: false };
const vera = { id: '3', name: 'Vera', access: 'viewer' as const, opensCare: true };

it('a row is passed to who may act on it, oneself last', () => {
  expect(takersOf([ada, dale, vera], [{ section: 'worth' }], ada.id)).toEqual([dale, ada]);
});

it('what is handled with care is passed only to who may open it', () => {
  expect(takersOf([ada, dale, vera], [{ section: 'worth' }, { section: 'care' }], dale.id)).toEqual([ada]);
});
