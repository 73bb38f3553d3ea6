import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { Letters } from '../factories/letters.ts';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { type OddAnswer, OddImapServer } from '../servers/odd-imap.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { withoutUidNext } from './odd-answers.ts';

/** The answers of real servers, as they were seen of Courier 5.0 and of imap4d of GNU mailutils 3.15. */
describe.skipIf(skipReason('postgres'))('a server whose numbers do not last', () => {
  let world: IntakeWorld;
  let watch: MailboxWatch;
  let server: OddImapServer;
  let letters: Letters;
  let accounts = 0;
  let looks = 0;

  beforeAll(async () => {
    world = await IntakeWorld.open();
    watch = await MailboxWatch.open(world);
  });
  afterEach(async () => {
    await watch.rest();
    await server.stop();
    await world.reset();
  });
  afterAll(async () => {
    await watch?.close();
    await world?.close();
  });

  const bodies = new Map<string, number>();
  /** Counts how often each body is asked for. */
  const counted: OddAnswer = (request) => {
    if (request.args.includes('BODY.PEEK[]')) bodies.set(request.args, (bodies.get(request.args) ?? 0) + 1);
    return request.well();
  };

  async function read(numbers: readonly number[], odd: Record<string, OddAnswer>) {
    accounts += 1;
    bodies.clear();
    looks = 0;
    letters = new Letters(accounts);
    server = new OddImapServer();
    await server.start();
    lie(numbers, odd);
    const url = `imap://jobs:secret@127.0.0.1:${server.port}?tls=none`;
    const id = await watch.add(`moving ${accounts}`);
    const open = (_: unknown, options: Parameters<typeof connectMailbox>[1]) =>
      connectMailbox(parseMailboxUrl(url), options);
    watch.read({ id, url }, { open });
    await stored(numbers.length);
  }

  /** Letters by their own numbers, in the order in which the server numbers them from 1. */
  const lie = (numbers: readonly number[], odd: Record<string, OddAnswer>) =>
    server.become(
      letters.of(numbers).map(({ raw }, index) => ({ uid: index + 1, raw })),
      { 'UID FETCH': counted, ...odd },
    );

  /** Until so many are stored and it listens again: nobody else is told of what comes. */
  async function stored(count: number) {
    const said = await watch.until(
      ({ state, ledger }) => state === 'live' && ledger.stored === count && ledger.missing === 0,
    );
    looks += 1;
    await server.until('IDLE', looks);
    return said;
  }

  const subjects = async () => {
    const { rows } = await world.pool.query<{ subject: string }>('select subject from foyer.message');
    return letters.uidsIn(rows.map(({ subject }) => subject));
  };

  const timesRead = () => [...bodies.values()].reduce((sum, times) => sum + times, 0);

  /** Looks that each find another numbering. */
  const numberedAnew: OddAnswer = (request) => {
    server.uidValidity = `${Number(server.uidValidity) + 1}`;
    return request.well();
  };

  it('that numbers a folder anew at each look has it read three times at most, and its places are not gone', async () => {
    await read([1, 2, 3], { EXAMINE: numberedAnew });
    for (let letter = 4; letter < 8; letter += 1) {
      lie(
        Array.from({ length: letter }, (_, index) => index + 1),
        { EXAMINE: numberedAnew },
      );
      const { ledger } = await stored(letter);
      expect(ledger.gone).toBeLessThanOrEqual(3);
    }
    expect(await subjects()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const { rows } = await world.pool.query(
      'select uid::int from foyer.message_place where gone_at is null order by uid',
    );
    expect(rows.map(({ uid }) => uid)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // All at first and the first two times that it is numbered anew, and then each new one once.
    expect(timesRead()).toBeLessThanOrEqual(3 + 4);
  });

  it('that gives another text and another size at each reading has its folder read twice at most', async () => {
    let times = 0;
    const another: OddAnswer = (request) => {
      times += 1;
      const size = `RFC822.SIZE ${1_000 + times}`;
      return counted({
        ...request,
        well: () =>
          request
            .well()
            .replace(/RFC822\.SIZE \d+/g, size)
            .replace('page', `${times + 1_000}`),
      });
    };
    const raw = 'From: Scan <scan@mail.example.com>\r\nSubject: Scan\r\n\r\nThis is page one.\r\n';
    await read([1], {});
    for (let connection = 0; connection < 4; connection += 1) {
      server.become([{ uid: 1, raw }], { 'UID FETCH': another });
      server.cut();
      await stored(1);
    }
    expect(await world.database.$count(tables.message)).toBe(2);
  });

  it('that does so has what names no Message-ID read again, in the same place', async () => {
    await read([1, 2], { EXAMINE: numberedAnew });
    const [named, nameless] = letters.of([1, 2]);
    const raws = [named?.raw ?? '', nameless?.raw.replace(/^message-id:.*\r\n/im, '') ?? ''];
    for (let letter = 3; letter < 8; letter += 1) {
      raws.push(...letters.of([letter]).map(({ raw }) => raw));
      const messages = raws.map((raw, index) => ({ uid: index + 1, raw }));
      server.become(messages, { 'UID FETCH': counted, EXAMINE: numberedAnew });
      const { ledger } = await stored(letter);
      expect(ledger.gone).toBeLessThanOrEqual(2);
    }
  });

  it('that gives what was delivered late the number of what came before has it read at the next look', async () => {
    const odd = { EXAMINE: withoutUidNext };
    await read([1, 2], odd);
    lie([1, 3, 2], odd);
    await watch.until(({ ledger }) => ledger.stored === 3 && ledger.missing === 0);
    expect(await subjects()).toEqual([1, 2, 3]);
    const { rows } = await world.pool.query(
      `select subject, uid::int from foyer.message_place p join foyer.message m on m.id = p.message_id
         where gone_at is null order by uid`,
    );
    expect(rows.map(({ subject }) => letters.uidsIn([subject])[0])).toEqual([1, 3, 2]);
  });
});
