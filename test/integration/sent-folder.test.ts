import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers } from '#libs/intake';
import { readSubjects } from '../../libs/classify/src/subject.repository.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { OddMailbox } from './odd-mailbox.ts';

const date = new Date('2026-11-26T08:00:00Z');
const CANDIDATE = 'ines@post.example';
const asked = buildMail({ from: CANDIDATE, subject: 'Application', text: 'I would like to apply.', date });
const again = buildMail({
  from: CANDIDATE,
  subject: 'My application',
  text: 'Is there any news?',
  date,
});
const answer = (text: string) =>
  buildMail({ from: OUR_ADDRESS, to: CANDIDATE, subject: 'Re: Application', text, date });

interface FolderOnServer {
  readonly name: string;
  /** Attribute, as LIST gives it. */
  readonly use?: string;
  readonly mails: readonly string[];
  /** FLAGS and INTERNALDATE of each of its messages. */
  readonly marks?: string;
  /** What the server says in place of opening it. */
  readonly closed?: string;
}

describe.skipIf(skipReason('postgres'))('the folder Sent', () => {
  let world: IntakeWorld;
  let watch: MailboxWatch;
  let mailbox: OddMailbox;
  beforeAll(async () => {
    world = await IntakeWorld.open();
    watch = await MailboxWatch.open(world);
  });
  beforeEach(async () => {
    await world.reset();
    mailbox = await OddMailbox.open(world, watch);
  });
  afterEach(async () => {
    await watch.rest();
    await mailbox.close();
  });
  afterAll(async () => {
    await watch?.close();
    await world?.close();
  });

  const inbox: FolderOnServer = { name: 'INBOX', mails: [asked] };
  let folders: readonly FolderOnServer[] = [];
  /** Has the mailbox read as its server is from now on. */
  const read = async (...all: readonly FolderOnServer[]) => {
    await watch.rest();
    folders = all;
    // What was said before says nothing of it.
    await world.pool.query(`update foyer.mailbox set state = 'connecting'`);
    const { server } = mailbox;
    let opened = inbox;
    server.odd = {
      LIST: ({ tag, args }) =>
        // Asked for no name, a server says how its names are parted.
        `${(args === '"" ""' ? [{ name: '', use: '\\Noselect' }] : folders)
          .map(({ name, use = '\\HasNoChildren' }) => `* LIST (${use}) "/" "${name}"\r\n`)
          .join('')}${tag} OK done\r\n`,
      EXAMINE: (request) => {
        opened = folders.find(({ name }) => request.args.replaceAll('"', '') === name) ?? inbox;
        if (opened.closed !== undefined) return `${request.tag} NO ${opened.closed}\r\n`;
        server.messages = opened.mails.map((raw, index) => ({ uid: index + 1, raw }));
        return request.well();
      },
      'UID FETCH': (request) => {
        const { marks } = opened;
        return marks === undefined
          ? request.well()
          : request.well().replaceAll(/INTERNALDATE "[^"]+"/g, marks);
      },
    };
    const soon = { againMs: 0, againWithoutSentMs: 0 };
    mailbox.read(undefined, { folders: soon });
  };
  const contacts = async () =>
    (
      await world.pool.query<{ by: string; unproven: boolean; ahead: boolean }>(
        'select by, unproven, at > now() as ahead from foyer.contact order by by',
      )
    ).rows;

  it.each([
    { what: 'made with the first answer', before: [] },
    { what: 'another folder than it was', before: [{ name: 'Gesendet', mails: [answer('before')] }] },
  ])('that is $what is read though the connection lasts', async ({ before }) => {
    await read(inbox, ...before);
    await mailbox.untilWell(1 + before.length);
    await mailbox.server.until('IDLE', 1);
    const signIns = mailbox.server.timesOf('LOGIN');

    const fuller = { ...inbox, mails: [asked, again] };
    folders = [fuller, { name: 'Sent', mails: [answer('one'), answer('two')] }];
    // Who is connected is told that there are two by now.
    mailbox.server.become(
      fuller.mails.map((raw, index) => ({ uid: index + 1, raw })),
      mailbox.server.odd,
    );
    expect((await mailbox.untilWell(4)).problem).toBeNull();
    expect((await contacts()).filter(({ by }) => by === 'employer')).toHaveLength(2 + before.length);
    expect(mailbox.server.timesOf('LOGIN')).toBe(signIns + 1);
  });

  it('that several programs keep, each its own, is read whole; what lies in an archive or is a colleague’s is not', async () => {
    await read(
      inbox,
      { name: 'Sent', use: '\\Sent', mails: [answer('from the phone')] },
      { name: 'Sent Items', mails: [answer('from Outlook')] },
      { name: 'INBOX/Gesendet', mails: [answer('from the old program')] },
      { name: 'Archive/Sent', mails: [answer('long ago')] },
      { name: 'Sent dates', mails: [answer('of something else')] },
    );
    expect((await mailbox.untilWell(4)).problem).toBeNull();
    expect((await contacts()).filter(({ by }) => by === 'employer')).toHaveLength(3);

    await read(
      inbox,
      { name: 'Sent', use: '\\Sent', mails: [answer('from the phone')] },
      { name: 'Sent Items', mails: [answer('from Outlook')], closed: '[NOPERM] Permission denied' },
    );
    await mailbox.until(({ state, problem, ledger }) => {
      const says = /read the folder Sent Items: .* none of the replies in it/;
      return state === 'live' && says.test(problem ?? '') && ledger.missing === 0;
    });
  });

  it.each([
    { what: 'renamed', next: { name: 'Gesendet', use: '\\Sent', mails: [answer('one'), answer('two')] } },
    { what: 'gone', next: null },
  ])('that is $what counts no longer, and what it told stays', async ({ next }) => {
    const sent = { name: 'Sent', use: '\\Sent', mails: next?.mails ?? [answer('one'), answer('two')] };
    await read(inbox, sent);
    await mailbox.untilWell(3);
    const { rows } = await world.pool.query<{ id: number }>(
      "select id::int from foyer.message where direction = 'in'",
    );
    const seesReplies = async () =>
      (await readSubjects(world.database, [rows[0]?.id ?? 0]))[0]?.repliesVisible;
    expect(await seesReplies()).toBe(true);

    await read(inbox, ...(next === null ? [] : [next]));
    const left = await mailbox.untilWell(next === null ? 1 : 3);
    expect(left.ledger).toMatchObject({ onServer: next === null ? 1 : 3, missing: 0 });
    expect(left.problem === null).toBe(next !== null);
    expect((await readLedgers(world.database))[0]?.folders.map(({ path }) => path).toSorted()).toEqual(
      ['INBOX', ...(next === null ? [] : [next.name])].toSorted(),
    );
    expect(await seesReplies()).toBe(next !== null);
    expect((await contacts()).map(({ by }) => by)).toEqual(['candidate', 'employer', 'employer']);

    await read(inbox, sent);
    await mailbox.untilWell(3);
    expect(await seesReplies()).toBe(true);
    expect((await contacts()).length).toBe(3);
  });

  it.each([
    ['[NOPERM] Permission denied', /does not let this account read the folder Sent: ask/],
    ['[NONEXISTENT] Unknown Mailbox', /lists the folder Sent and does not open it/],
    ['Not selectable', /lists the folder Sent and does not open it/],
    ['[SERVERBUG] Internal error', /^The folder Sent does not open: .* for a reason of its own/],
  ])('that does not open keeps no mail to us from being read: %s', async (closed, why) => {
    const sent = { name: 'Sent', use: '\\Sent', mails: [answer('one')] };
    await read(inbox, { ...sent, closed });
    const said = await mailbox.until(({ state, ledger }) => state === 'live' && ledger.stored === 1);
    expect(said.problem).toMatch(why);
    expect(said.problem).toMatch(/Until it opens we see none of your replies/);
    const { rows } = await world.pool.query<{ id: number }>('select id::int from foyer.message');
    expect(await readSubjects(world.database, [rows[0]?.id ?? 0])).toMatchObject([{ repliesVisible: false }]);

    // Over the connection that it has.
    const fuller = { ...inbox, mails: [asked, again] };
    folders = [fuller, sent];
    const mails = fuller.mails.map((raw, index) => ({ uid: index + 1, raw }));
    mailbox.server.become(mails, mailbox.server.odd);
    const opened = await mailbox.untilWell(3);
    expect(opened.problem).toBeNull();
    expect(await readSubjects(world.database, [rows[0]?.id ?? 0])).toMatchObject([{ repliesVisible: true }]);
  });

  it('that is locked for a while goes on where it was, and tells nothing meanwhile', async () => {
    const sent = { name: 'Sent', use: '\\Sent', mails: [answer('one'), answer('two')] };
    const places = async () =>
      (
        await world.pool
          .query(`select p.uid::int, p.gone_at is null as there, f.last_uid::int, f.uid_validity::text
           from foyer.message_place p join foyer.folder f on f.id = p.folder_id where f.path = 'Sent' order by 1`)
      ).rows;
    await read(inbox, sent);
    await mailbox.untilWell(3);
    const before = await places();
    expect(before).toMatchObject([{ there: true }, { there: true }]);
    const { rows } = await world.pool.query<{ id: number }>(
      "select id::int from foyer.message where direction = 'in'",
    );
    const seesReplies = async () =>
      (await readSubjects(world.database, [rows[0]?.id ?? 0]))[0]?.repliesVisible;

    await read(inbox, { ...sent, closed: '[INUSE] Mailbox is locked' });
    await mailbox.until(({ state, problem }) => state === 'live' && problem !== null);
    expect(await seesReplies()).toBe(false);
    expect(await places()).toEqual(before);

    await read(inbox, sent);
    await mailbox.untilWell(3);
    expect(await seesReplies()).toBe(true);
    expect(await places()).toEqual(before);
  });

  it.each([
    {
      what: 'a draft is no answer',
      marks: 'FLAGS (\\Seen \\Draft) INTERNALDATE "26-Nov-2026 09:00:00 +0000"',
      unproven: true,
    },
    {
      what: 'no answer is of a day to come',
      marks: 'INTERNALDATE "26-Nov-2196 09:00:00 +0000"',
      unproven: false,
    },
  ])('tells what was sent: $what', async ({ marks, unproven }) => {
    await read(inbox, { name: 'Sent', use: '\\Sent', mails: [answer('one')], marks });
    await mailbox.untilWell(2);
    expect(await contacts()).toEqual([
      { by: 'candidate', unproven: false, ahead: false },
      { by: 'employer', unproven, ahead: false },
    ]);
  });
});
