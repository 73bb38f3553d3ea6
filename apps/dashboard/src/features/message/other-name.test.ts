import { expect, test } from 'vitest';
import { otherNameOf } from './other-name.ts';

const candidate = { id: '1', name: 'Maria Silva', address: 'maria@post.example' };
const written = (name: string, direction: 'in' | 'out' = 'in') =>
  otherNameOf({ direction, from: { name, address: candidate.address }, candidate });

test('a message tells its own name where the person is known by another', () => {
  expect(written('Maria Souza Lima')).toBe('Maria Souza Lima');
  expect(written('maria  SILVA ')).toBeNull();
  expect(written('')).toBeNull();
  expect(written('Dale', 'out')).toBeNull();
  expect(otherNameOf({ direction: 'in', from: { name: 'Ada', address: '' }, candidate: null })).toBeNull();
});
