import { expect, it } from 'vitest';
import { UnreadList } from './unread-list.ts';

it('gives the last messages, and fewer where there are no more', () => {
  const list = new UnreadList([
    { uid: 3, size: 10 },
    { uid: 4_294_967_295, size: 1e12 },
  ]);
  expect(list.last(5)).toEqual([
    { uid: 3, size: 10 },
    { uid: 4_294_967_295, size: 4_294_967_295 },
  ]);
  list.drop(1);
  expect([list.length, list.last(1)]).toEqual([1, [{ uid: 3, size: 10 }]]);
  list.drop(1);
  expect(list.last(1)).toEqual([]);
});
