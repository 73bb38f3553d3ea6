import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('whoever leaves before their turn keeps nobody waiting, and what fails ends no other turn', async () => {
  const turns = new Turns();
  const began: string[] = [];
  const first = Promise.withResolvers<string>();
  const take = (name: string, answer: () => Promise<string>, signal?: AbortSignal) =>
    turns.take(() => {
      began.push(name);
      return answer();
    }, signal);
  const leaves = new AbortController();
  const one = take('one', () => first.promise);
  const left = take('left', async () => 'left', leaves.signal);
  const failed = take('failed', () => Promise.reject(new Error('away')));
  const last = take('last', async () => 'last');
  leaves.abort(new Error('gone'));
  // Not when its turn would come: nobody waits for it any more.
  await expect(left).rejects.toThrow('gone');
  first.resolve('one');
  await expect(one).resolves.toBe('one');
  await expect(failed).rejects.toThrow('away');
  await expect(last).resolves.toBe('last');
  expect(began).toEqual(['one', 'failed', 'last']);
});
