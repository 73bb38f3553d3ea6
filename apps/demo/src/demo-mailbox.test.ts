import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#libs/platform';
import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Schedule } from './arrival-pace.ts';
import { type DemoMailbox, startDemoMailbox } from './demo-mailbox.ts';
import { demoArrivals } from './mail/index.ts';

const START = new Date('2026-11-25T20:17:31Z');
let directory: string;
const open: (() => Promise<void> | void)[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'foyer-demo-'));
});
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
  rmSync(directory, { recursive: true });
});

/** A timer that runs when a test says so. */
function manualSchedule(): { schedule: Schedule; delays: number[]; elapse(): void } {
  let due: (() => void) | null = null;
  const delays: number[] = [];
  return {
    delays,
    schedule(delayMs, run) {
      delays.push(delayMs);
      due = run;
      return () => {
        due = null;
      };
    },
    elapse: () => due?.(),
  };
}

async function start(at = START, schedule: Schedule = manualSchedule().schedule): Promise<DemoMailbox> {
  const mailbox = await startDemoMailbox({
    port: 0,
    stateDir: directory,
    clock: { now: () => at },
    log: silentLog,
    schedule,
  });
  open.push(() => mailbox.stop());
  return mailbox;
}

async function signIn(mailbox: DemoMailbox, options: { maxIdleTime?: number } = {}): Promise<ImapFlow> {
  const url = new URL(mailbox.url);
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port),
    secure: false,
    doSTARTTLS: false,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    ...options,
  });
  client.on('error', () => {});
  await client.connect();
  open.push(() => client.close());
  return client;
}

/** Everything that a reader can see of both folders. */
async function contents(mailbox: DemoMailbox): Promise<Map<string, string>> {
  const client = await signIn(mailbox);
  const seen = new Map<string, string>();
  for (const folder of ['INBOX', 'Sent']) {
    const opened = await client.mailboxOpen(folder, { readOnly: true });
    const query = { uid: true, size: true, internalDate: true, source: true };
    for (const one of await client.fetchAll('1:*', query, { uid: true })) {
      expect(one.size).toBe(one.source?.length);
      const at = one.internalDate instanceof Date ? one.internalDate.toISOString() : String(one.internalDate);
      seen.set(`${folder} ${opened.uidValidity} ${one.uid}`, `${at}\n${one.source?.toString('latin1')}`);
    }
  }
  await client.logout();
  return seen;
}

test('a reader finds both folders, reads without touching, and searches', async () => {
  const mailbox = await start();
  const client = await signIn(mailbox);
  expect((await client.list()).map((folder) => [folder.path, folder.specialUse])).toEqual([
    ['INBOX', '\\Inbox'],
    ['Sent', '\\Sent'],
  ]);
  const counts = { messages: true, uidNext: true, uidValidity: true, unseen: true };
  const status = await client.status('INBOX', counts);
  const opened = await client.mailboxOpen('INBOX', { readOnly: true });
  const { exists } = opened;
  expect(opened).toMatchObject({ readOnly: true, uidNext: exists + 1, uidValidity: 1n });
  expect(status).toMatchObject({ messages: exists, uidNext: exists + 1, uidValidity: 1n, unseen: exists });
  await client.fetchAll('1:*', { uid: true, source: true }, { uid: true });
  const janella = await client.search({ from: 'janella.kohn@mail.example' }, { uid: true });
  expect(janella).toHaveLength(3);
  const parts = await client.fetchOne('1', { bodyStructure: true, envelope: true });
  expect(parts === false ? null : parts.envelope?.subject).toBe('Application: Finance Coordinator');
  expect(parts === false ? null : parts.bodyStructure?.childNodes).toHaveLength(2);
  await client.noop();
  expect(await client.status('INBOX', counts)).toEqual(status);
});

test('mail that arrives is announced to a reader in IDLE, and to one that asks', async () => {
  const mailbox = await start();
  const idling = await signIn(mailbox);
  const asking = await signIn(mailbox);
  const { exists } = await idling.mailboxOpen('INBOX', { readOnly: true });
  await asking.mailboxOpen('INBOX', { readOnly: true });
  const announced = new Promise<number>((resolve) => {
    idling.once('exists', (event: { count: number }) => resolve(event.count));
  });
  const idle = idling.idle();
  // The server has read IDLE once a second connection, opened later, has had its answer.
  await (await signIn(mailbox)).noop();
  const uid = mailbox.arriveNow();
  expect(uid).toBe(exists + 1);
  expect(await announced).toBe(exists + 1);
  const [fresh] = await idling.fetchAll(`${uid}:*`, { uid: true, envelope: true }, { uid: true });
  await idle;
  expect(fresh?.envelope?.subject).toBe(demoArrivals[0]?.draft.subject);
  await asking.noop();
  expect(asking.mailbox === false ? 0 : asking.mailbox.exists).toBe(exists + 1);
});

test('after a restart: the same address, UIDs, dates and bytes, and the arrivals that are left', async () => {
  const first = await start();
  first.arriveNow();
  first.appendNow(Buffer.from('Subject: by hand\r\n\r\nna\xefve\r\n', 'latin1'));
  first.arriveNow();
  const before = await contents(first);
  await first.stop();
  const second = await start(new Date('2026-12-02T09:00:00Z'));
  expect(second.url).toBe(first.url);
  expect(second.timeZero).toEqual(START);
  expect(second.arrivalsLeft()).toBe(demoArrivals.length - 2);
  const after = await contents(second);
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [place, message] of before) expect(after.get(place), place).toBe(message);

  const uid = second.arriveNow();
  const next = (await contents(second)).get(`INBOX 1 ${uid}`);
  expect(before.has(`INBOX 1 ${uid}`)).toBe(false);
  expect(next).toContain('2026-12-02T09:00:01.000Z');
  expect(next).toContain('Yuki Tanabe');
});

test('arrivals keep their pace, stop after the last, and go on after a restart', async () => {
  const early = manualSchedule();
  const first = await start(START, early.schedule);
  for (let count = 0; count < 8; count += 1) early.elapse();
  expect(first.arrivalsLeft()).toBe(demoArrivals.length - 8);
  await first.stop();
  early.elapse();
  expect(first.arrivalsLeft()).toBe(demoArrivals.length - 8);

  const late = manualSchedule();
  const second = await start(START, late.schedule);
  for (let count = 0; count < 20; count += 1) late.elapse();
  expect(second.arrivalsLeft()).toBe(0);
  expect(second.arriveNow()).toBeNull();
  const gaps = demoArrivals.map((arrival) => arrival.afterSeconds * 1000);
  expect(early.delays).toEqual(gaps.slice(0, 9));
  expect(late.delays).toEqual(gaps.slice(8));
});

test('mail that a client appends is kept like any other', async () => {
  const first = await start();
  const client = await signIn(first);
  await client.append('Sent', 'Subject: ours\r\n\r\nhello\r\n', ['\\Seen'], new Date('2026-11-20T10:00:00Z'));
  await client.append('INBOX', 'Subject: theirs\r\n\r\nhello\r\n');
  const before = await contents(first);
  await first.stop();
  const after = await contents(await start());
  expect([...after].filter(([, message]) => message.endsWith('\r\n\r\nhello\r\n'))).toHaveLength(2);
  expect(after).toEqual(before);
});

test('half a line of a crash is dropped, and its UID goes to the next arrival', async () => {
  const first = await start();
  const before = await contents(first);
  await first.stop();
  const log = join(directory, 'demo-mail.jsonl');
  const whole = statSync(log).size;
  appendFileSync(log, '{"folder":"INBOX","uid":62,"key":"bilal-busy-season","raw":"Subj');
  const second = await start();
  expect(await contents(second)).toEqual(before);
  second.arriveNow();
  await second.stop();
  expect(readFileSync(log).subarray(whole).toString()).toMatch(/^\{"folder":"INBOX","uid":62,[^\n]+\}\n$/);
});

test('a crash before the first start is finished begins anew', async () => {
  writeFileSync(join(directory, 'demo-mail.jsonl'), '{"folder":"INBOX","uid":1,"key":"x","raw":"half"}\n');
  expect((await contents(await start())).size).toBeGreaterThan(80);
});

test('what cannot be stored is not announced', async () => {
  const mailbox = await start();
  const { size } = await contents(mailbox);
  const left = mailbox.arrivalsLeft();
  await mailbox.stop();
  expect(() => mailbox.appendNow(Buffer.from('Subject: late\r\n\r\n'))).toThrow(/data-directory-unusable/);
  expect(() => mailbox.arriveNow()).toThrow(/data-directory-unusable/);
  expect(mailbox.arrivalsLeft()).toBe(left);
  expect((await contents(await start())).size).toBe(size);
});

test('a port that is taken, and a state that cannot be read, are one clear error each', async () => {
  const mailbox = await start();
  const again = { clock: { now: () => START }, log: silentLog };
  const other = mkdtempSync(join(tmpdir(), 'foyer-demo-'));
  open.push(() => rmSync(other, { recursive: true }));
  await expect(startDemoMailbox({ ...again, port: mailbox.port, stateDir: other })).rejects.toMatchObject({
    code: 'port-busy',
  });
  writeFileSync(join(other, 'demo.json'), 'not JSON');
  await expect(startDemoMailbox({ ...again, port: 0, stateDir: other })).rejects.toMatchObject({
    code: 'data-directory-unusable',
  });
});

/** Sends bytes and hears all that the server says until it closes the connection. */
async function talk(port: number, bytes: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  let heard = '';
  for await (const chunk of socket) heard += (chunk as Buffer).toString('latin1');
  return heard;
}

test('odd clients get their answers, and nobody else notices', async () => {
  const mailbox = await start();
  const url = new URL(mailbox.url);
  const login = `a1 LOGIN "${decodeURIComponent(url.username)}" "${url.password}"\r\n`;
  const odd = [
    '\x00\xff\x16\x03\x01\r\n',
    'GET / HTTP/1.1\r\n',
    'a1 LOGIN {5}\r\nabcde\r\n',
    'a1 IDLE\r\nDONE\r\n',
    `${login}a2 SELECT INBOX\r\na3 UID FETCH 1 (BODY.PEEK[HEADER.FIELDS])\r\n`,
    `${login}a2 SELECT INBOX\r\na3 UID FETCH 1:* (BODY[99.99.99])\r\n`,
    `${login}a2 FETCH 1 (UID)\r\na3 SEARCH\r\na4 STORE 1\r\n`,
    `${login}a2 COPY 1 Sent\r\na3 HANDLERS/FETCH 1\r\na4 ../SERVER\r\na5 CREATE x\r\na6 DELETE Sent\r\n`,
    `${login}a2 SELECT INBOX\r\na3 IDLE\r\nnonsense\r\n`,
    `${login}a2 LIST "" "((*"\r\na3 STATUS "" (MESSAGES)\r\n`,
  ];
  for (const lines of odd) {
    const heard = await talk(mailbox.port, Buffer.from(`${lines}z LOGOUT\r\n`, 'latin1'));
    expect(heard, lines).toMatch(/^\* OK [^]*\nz OK Completed\r\n$/);
  }
  const client = await signIn(mailbox);
  const opened = await client.mailboxOpen('INBOX', { readOnly: true });
  expect(await client.fetchAll('1:*', { uid: true })).toHaveLength(opened.exists);
  expect((await client.list()).map((folder) => folder.path)).toEqual(['INBOX', 'Sent']);
});
