import { expect, it } from 'vitest';
import { ReadingRoom, roomOf } from './reading-room.ts';

const MB = 1_000_000;
/** Whoever waits, by name, in the order in which they are let in. */
function witness(room: ReadingRoom) {
  const entered: string[] = [];
  const enter = async (name: string, bytes: number, behindNews = false) => {
    const taken = await room.enter(bytes, { behindNews });
    entered.push(name);
    return taken;
  };
  return { entered, enter };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('lets in as many as there is room for, and the others as soon as somebody leaves', async () => {
  const room = new ReadingRoom();
  const { entered, enter } = witness(room);
  const first = await enter('first', 10 * MB);
  const second = await enter('second', 4 * MB);
  const third = enter('third', 4 * MB);
  const fourth = enter('fourth', 10 * MB);
  await turn();
  expect(entered).toEqual(['first', 'second']);
  second.leave();
  second.leave();
  await third;
  await turn();
  expect(entered).toEqual(['first', 'second', 'third']);
  first.leave();
  await fourth;
  expect(entered).toHaveLength(4);
});

it('lets in what is larger than all of it, alone', async () => {
  const room = new ReadingRoom();
  const { entered, enter } = witness(room);
  const large = await enter('large', 40 * MB);
  const small = enter('small', 1);
  await turn();
  expect(entered).toEqual(['large']);
  large.leave();
  await small;
});

it('lets in what is new before older mail that came before it', async () => {
  const room = new ReadingRoom();
  const { entered, enter } = witness(room);
  const all = await enter('all', 14 * MB);
  const others = [enter('older', 3 * MB, true), enter('news', 3 * MB)];
  all.leave();
  await Promise.all(others);
  expect(entered).toEqual(['all', 'news', 'older']);
});

it('has room for what is new while as much older mail is read as may be', async () => {
  const room = new ReadingRoom();
  const { entered, enter } = witness(room);
  for (let batch = 0; batch < 3; batch += 1) await enter('older', 3.5 * MB, true);
  enter('one more', 3.5 * MB, true).catch(expect.unreachable);
  expect(room.tryEnter(1, { behindNews: true })).toBeNull();
  const news = room.tryEnter(3.5 * MB);
  expect(news).not.toBeNull();
  await turn();
  expect(entered).toHaveLength(3);
  news?.leave();
  await turn();
  expect(entered).toHaveLength(3);
});

it('keeps half of it from what has not come yet, and from everybody while others wait', async () => {
  const room = new ReadingRoom();
  const [one, two] = [room.tryEnter(3.5 * MB), room.tryEnter(3.5 * MB)];
  expect([one, two]).not.toContain(null);
  expect(room.tryEnter(3.5 * MB)).toBeNull();
  one?.fetched();
  one?.fetched();
  const three = room.tryEnter(3.5 * MB);
  expect(three).not.toBeNull();
  const waits = room.enter(4 * MB);
  two?.fetched();
  three?.fetched();
  expect(room.tryEnter(1)).toBeNull();
  one?.leave();
  (await waits).leave();
  expect(room.tryEnter(1)).not.toBeNull();
});

it('is as much as a batch has in memory', () => {
  expect(
    roomOf([
      { uid: 1, size: 1_000 },
      { uid: 2, size: 30 * MB },
    ]),
  ).toBe(2 * MB + 1_000);
});
