import { describe, expect, it } from 'vitest';
import type { Rank } from '#libs/queue';
import { ReadingRoom, roomOf } from './reading-room.ts';

const MB = 1_000_000;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Whoever waits, by name, in the order in which they are let in. */
function witness() {
  const entered: string[] = [];
  const enters = async <T>(name: string, place: Promise<T>) => {
    const given = await place;
    entered.push(name);
    return given;
  };
  return { entered, enters };
}

describe('room for what is read', () => {
  it('is given to as many as there is some for, and to the others as soon as somebody leaves', async () => {
    const room = new ReadingRoom();
    const { entered, enters } = witness();
    const first = await enters('first', room.enter(10 * MB, 'new'));
    const second = await enters('second', room.enter(4 * MB, 'new'));
    const third = enters('third', room.enter(4 * MB, 'new'));
    const fourth = enters('fourth', room.enter(10 * MB, 'new'));
    await turn();
    expect(entered).toEqual(['first', 'second']);
    second();
    second();
    await third;
    await turn();
    expect(entered).toEqual(['first', 'second', 'third']);
    first();
    await fourth;
    expect(entered).toHaveLength(4);
  });

  it('is whole for what is larger than all of it', async () => {
    const room = new ReadingRoom();
    const { entered, enters } = witness();
    const large = await enters('large', room.enter(40 * MB, 'new'));
    const small = enters('small', room.enter(1, 'new'));
    await turn();
    expect(entered).toEqual(['large']);
    large();
    await small;
  });

  it.each<Rank>(['recent', 'older'])(
    'is there for what is new while %s mail has all that it may',
    async (rank) => {
      const room = new ReadingRoom();
      const { entered, enters } = witness();
      for (let batch = 0; batch < 3; batch += 1) await enters(rank, room.enter(3.5 * MB, rank));
      enters('one more', room.enter(3.5 * MB, rank)).catch(expect.unreachable);
      await enters('news', room.enter(3.5 * MB, 'new'));
      await turn();
      expect(entered).toEqual([rank, rank, rank, 'news']);
    },
  );

  it('is given to what is new before all that waits', async () => {
    const room = new ReadingRoom();
    const { entered, enters } = witness();
    const all = await enters('all', room.enter(14 * MB, 'new'));
    const others = [
      enters('older', room.enter(3 * MB, 'older')),
      enters('recent', room.enter(3 * MB, 'recent')),
      enters('news', room.enter(3 * MB, 'new')),
    ];
    all();
    await Promise.all(others);
    expect(entered).toEqual(['all', 'news', 'older', 'recent']);
  });

  it('is as much as a batch has in memory', () => {
    expect(roomOf([{ size: 1_000 }, { size: 30 * MB }])).toBe(2 * MB + 1_000);
    // Whatever its server says of it, or does not say.
    expect(roomOf([{ size: 0, source: Buffer.alloc(5_000) }])).toBe(5_000);
    expect(roomOf([{ size: 0 }])).toBeGreaterThan(10_000);
  });
});

describe('the turn to fetch a batch', () => {
  const [FETCHING, OLDER] = [10, 7];
  /** As many as may be fetched at once. */
  const filled = async (room: ReadingRoom, rank: 'recent' | 'older') => {
    const { entered, enters } = witness();
    const count = rank === 'recent' ? FETCHING : OLDER;
    const turns = await Promise.all(
      Array.from({ length: count }, (_, at) => enters(`${at}`, room.turn(rank))),
    );
    return { entered, enters, turns };
  };

  it('comes at once for what is new, however many fetch', async () => {
    const room = new ReadingRoom();
    const { enters } = await filled(room, 'recent');
    await Promise.all(Array.from({ length: 300 }, () => enters('news', room.turn('new', 30_000))));
  });

  it('comes for what is new after other news where all of it is large, as after an outage', async () => {
    const room = new ReadingRoom();
    const { entered, enters } = witness();
    const news = Array.from({ length: 50 }, (_, at) => enters(`${at}`, room.turn('new', 3 * MB)));
    await turn();
    expect(entered).toHaveLength(3);
    await enters('a letter', room.turn('new', 40_000));
    for (const one of news) await one.then(({ leave }) => leave());
    expect(entered).toHaveLength(51);
  });

  it('comes for what is recent before what is older, and else for each in its order', async () => {
    const room = new ReadingRoom();
    const { entered, enters, turns } = await filled(room, 'recent');
    const waiting = [
      enters('older 1', room.turn('older')),
      enters('older 2', room.turn('older')),
      enters('recent 1', room.turn('recent')),
      enters('recent 2', room.turn('recent')),
    ];
    await turn();
    expect(entered).toHaveLength(FETCHING);
    for (const { leave } of turns) leave();
    await Promise.all(waiting);
    expect(entered.slice(FETCHING)).toEqual(['recent 1', 'recent 2', 'older 1', 'older 2']);
  });

  it('comes for what is recent although as much older mail is fetched as may be', async () => {
    const room = new ReadingRoom();
    const { entered, enters } = await filled(room, 'older');
    enters('older', room.turn('older')).catch(expect.unreachable);
    await enters('recent', room.turn('recent'));
    expect(entered).toHaveLength(OLDER + 1);
  });

  it('comes although whoever has it fetches without end', async () => {
    const room = new ReadingRoom(50);
    const { enters, turns } = await filled(room, 'older');
    await enters('next', room.turn('older'));
    // Who is over its time gives nothing back a second time.
    for (const { leave } of turns) leave();
    const more = await filled(room, 'older').then(({ enters: then }) => then('one more', room.turn('older')));
    more.leave();
  });

  it('is kept by what has come and waits for room, for however long', async () => {
    const room = new ReadingRoom(50);
    const { entered, enters, turns } = await filled(room, 'older');
    await Promise.all(turns.map(({ fetched }) => fetched()));
    const next = enters('next', room.turn('older'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(entered).toHaveLength(OLDER);
    turns[0]?.leave();
    await next;
  });

  it('that was over before all had come is taken once more, before those who have nothing yet', async () => {
    const room = new ReadingRoom(50);
    const { entered, enters, turns } = await filled(room, 'recent');
    const others = await Promise.all(Array.from({ length: FETCHING }, () => room.turn('recent')));
    await Promise.all(others.map(({ fetched }) => fetched()));
    const waiting = [
      enters('other', room.turn('older')),
      enters('late', turns[0]?.fetched() ?? Promise.resolve()),
    ];
    await turn();
    expect(entered).toHaveLength(FETCHING);
    for (const { leave } of others.slice(1)) leave();
    await Promise.all(waiting);
    expect(entered.slice(FETCHING)).toEqual(['late', 'other']);
  });
});
