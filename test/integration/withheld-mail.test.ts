import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  type FaultyLine,
  skipReason,
  startDovecot,
  startFaultyLine,
} from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

/** One message that the server lists and does not hand out, with others behind it. */
describe.skipIf(skipReason('dovecot', 'postgres'))('a message that the server keeps to itself', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let line: FaultyLine;
  let watch: MailboxWatch;
  let account: DovecotAccount;
  /** What lies in the folder from the beginning, by UID less one. */
  let letters: string[];
  let accounts = 0;

  const letter = (subject: string) =>
    buildMail({ from: `${subject}@mail.example.com`, subject, text: 'Hello', date: new Date() });
  /** Tag and UID set of a command that asks for what messages say, and for this one among them. */
  const asksFor = (command: string, uid: number) => {
    const [, tag, set = ''] = /^(\S+) UID FETCH (\S+) .*BODY\.PEEK\[\]/i.exec(command) ?? [];
    const ranges = set.split(',').map((range) => range.split(':').map(Number));
    return ranges.some(([from = 0, to = from]) => from <= uid && uid <= to) ? (tag ?? null) : null;
  };
  /** The second message is asked for: `answer` says what comes of it. */
  const withhold = (answer: (tag: string) => string) =>
    line.become({
      answer: (command) => {
        const tag = asksFor(command, 2);
        return tag === null ? null : answer(tag);
      },
    });
  const stored = async () => {
    const { rows } = await world.pool.query<{ uid: string }>(
      'select uid from foyer.message_place where gone_at is null order by uid',
    );
    return rows.map(({ uid }) => Number(uid));
  };

  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot();
    line = await startFaultyLine(dovecot.port);
    watch = await MailboxWatch.open(world);
  });
  beforeEach(() => {
    accounts += 1;
    account = dovecot.account(`jobs${accounts}`);
    letters = ['one', 'two', 'three', 'four'].map(letter);
    account.deliver(letters);
  });
  afterEach(async () => {
    await watch.rest();
    line.become('none');
    await world.reset();
  });
  afterAll(async () => {
    await watch?.close();
    await line?.close();
    await dovecot?.remove();
    await world?.close();
  });

  const read = async (known?: number) => {
    const url = account.url().replace(`:${dovecot.port}`, `:${line.port}`);
    const open = (_: unknown, options: Parameters<typeof connectMailbox>[1]) =>
      connectMailbox(parseMailboxUrl(url), options);
    const id = known ?? (await watch.add());
    watch.read({ id, url }, { open });
    return id;
  };

  it('keeps nothing back where the server hangs up whenever it is asked for it', async () => {
    withhold(() => '');
    await read();
    const said = await watch.until(({ state, ledger }) => state === 'live' && ledger.stored === 3);
    expect(await stored()).toEqual([1, 3, 4]);
    expect(said).toMatchObject({
      problem: expect.stringContaining('does not hand out one message'),
      ledger: { onServer: 4, missing: 1 },
    });
    // What comes later is not kept back either.
    account.deliver(letter('five'));
    await watch.until(({ ledger }) => ledger.stored === 4);
    expect((await account.messages()).flatMap(({ flags }) => flags)).not.toContain('\\Seen');
  });

  it('is missing where it is given without its text, and read once that comes', async () => {
    withhold((tag) => `* 2 FETCH (UID 2 BODY[] NIL)\r\n* 2 FETCH (UID 2 BODY[] "")\r\n${tag} OK done\r\n`);
    await read();
    // The others were left out of the answer; asked for by themselves they are given.
    const said = await watch.until(({ state, ledger }) => state === 'live' && ledger.stored === 3);
    expect(said.ledger).toMatchObject({ onServer: 4, missing: 1 });
    line.become('none');
    await watch.rest();
    await world.pool.query(`update foyer.mailbox set fingerprint = 'before'`);
    await read();
    await watch.well(4);
  });

  it('is found in halves among many, where the server hangs up before it says anything', async () => {
    account.deliver(Array.from({ length: 196 }, (_, index) => letter(`more${index}`)));
    let asked = 0;
    line.become({
      answer: (command) => {
        if (/BODY\.PEEK\[\]/.test(command)) asked += 1;
        return asksFor(command, 2) === null ? null : '';
      },
    });
    await read();
    await watch.until(
      ({ state, ledger }) => state === 'live' && ledger.stored === 199 && ledger.missing === 1,
    );
    expect(asked).toBeLessThan(30);
  });

  it.each([
    ['a line is cut in the middle of an answer', false],
    ['it is cut by a server that calls letters otherwise than they do', true],
  ])('keeps nothing that came before %s from being read', async (...[, isOtherwise]) => {
    const more = Array.from({ length: 46 }, (_, index) => letter(`more${index}`));
    account.deliver(more);
    const all = [...letters, ...more].map((own, at) => (isOtherwise ? letter(`uid${at + 1}`) : own));
    // Each connection brings three messages and a half.
    let asked = 0;
    line.become({
      take: (command, near) => {
        const [, tag, set = ''] = /^(\S+) UID FETCH (\S+) .*BODY\.PEEK\[\]/i.exec(command) ?? [];
        if (tag === undefined) return false;
        asked += 1;
        const uids = set.split(',').flatMap((range) => {
          const [from = 0, to = from] = range.split(':').map(Number);
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        });
        const text = (uid: number) => all[uid - 1] ?? '';
        const row = (uid: number) =>
          `* ${uid} FETCH (UID ${uid} BODY[] {${text(uid).length}}\r\n${text(uid)})\r\n`;
        near.write(uids.slice(0, 3).map(row).join(''));
        if (uids.length > 3) near.end('* 4 FETCH (UID 4 BODY[] {900}\r\nFrom: half');
        else near.write(`${tag} OK done\r\n`);
        return true;
      },
    });
    await read();
    await watch.well(50);
    expect(asked).toBeLessThan(25);
  });

  it('is found, and keeps nothing back, where the server hangs up when it is to say its size', async () => {
    line.become({
      take: (command, near) => {
        const [, set = ''] = /^\S+ UID FETCH (\S+) \(.*RFC822\.SIZE/i.exec(command) ?? [];
        const ranges = set.split(',').map((range) => range.split(':').map(Number));
        const isHit = ranges.some(([from = 0, to = from]) => from <= 2 && !(to < 2) && set !== '');
        if (isHit) near.end('* BYE Internal error\r\n');
        return isHit;
      },
    });
    await read();
    const said = await watch.until(({ state, ledger }) => state === 'live' && ledger.stored === 3);
    expect(said).toMatchObject({ problem: expect.stringContaining('one message'), ledger: { missing: 1 } });
    expect(await stored()).toEqual([1, 3, 4]);
    account.deliver(letter('five'));
    await watch.until(({ ledger }) => ledger.stored === 4);
    line.become('none');
    await watch.rest();
    await world.pool.query(`update foyer.mailbox set fingerprint = 'before'`);
    await read();
    await watch.well(5);
  });

  it.each(['RFC822.SIZE', 'BODY.PEEK[]'])(
    'keeps nothing back where the server hangs up when it is to give %s of what it gave before and does not name',
    async (item) => {
      account.deliver(letter('five').replace(/^message-id:.*\r\n/im, ''));
      const id = await read();
      await watch.well(5);
      await watch.rest();
      // Its size is counted anew.
      await world.pool.query('update foyer.message set size_bytes = size_bytes + 1 where message_id is null');
      line.become({
        take: (command, near) => {
          const [, set = ''] = /^\S+ UID FETCH (\S+) /i.exec(command) ?? [];
          const isHit = command.toUpperCase().includes(item) && set.split(',').includes('5');
          if (isHit) near.end('* BYE Internal error\r\n');
          return isHit;
        },
      });
      account.deliver(letter('six'));
      await read(id);
      await watch.until(({ state, ledger }) => state === 'live' && ledger.stored === 6);
    },
  );

  it('keeps nothing back where the name of its file lies about its size', async () => {
    account.deliver(letter('five'), { saysBytes: 7 });
    account.deliver(letter('six'));
    await read();
    await watch.until(({ state, ledger }) => state === 'live' && ledger.stored >= 5);
    expect(await stored()).toEqual(expect.arrayContaining([1, 2, 3, 4, 6]));
  });
});
