import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSubjects } from '../../libs/classify/src/subject.repository.ts';
import { readMessage } from '../../libs/inbox/src/messages.queries.ts';
import { readNamesakes, tellApart } from '../../libs/intake/src/namesakes.repository.ts';
import { readAnswered } from '../../libs/reply/src/drafts.queries.ts';
import { EVERYTHING } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const PDF = Buffer.alloc(6_000, '%PDF-1.7 a letter ').toString('base64');
const mailOf = (id: string, from: string, head = '', text = 'Hello') =>
  `Message-ID: <${id}@mail.example>\r\nFrom: ${from}\r\nTo: jobs@harbourlight.example\r\nSubject: Application ${id}\r\n${head}\r\n${text}\r\n`;
const withFile = (id: string, from: string) =>
  mailOf(
    id,
    from,
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n',
    `--b\r\n\r\nHello ${id}\r\n--b\r\nContent-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${PDF}\r\n--b--`,
  );
/** Two letters of one person from two addresses, and what says so. */
const OF_ONE: [string, string, string][] = [
  [
    'reply_to',
    mailOf('r1', 'Ada Crane <ada@work.example>', 'Reply-To: Ada Crane <ada@home.example>\r\n'),
    mailOf('r2', 'Ada Crane <ada@home.example>'),
  ],
  [
    'thread',
    mailOf('t1', 'Ada Crane <ada@work.example>'),
    mailOf('t2', '"Crane, Ada" <ada@home.example>', 'In-Reply-To: <t1@mail.example>\r\n'),
  ],
  [
    'name_and_file',
    withFile('f1', 'Ada Crane <ada@work.example>'),
    withFile('f2', 'Ada Crane <ada@home.example>'),
  ],
];

describe.skipIf(skipReason('postgres'))('mail that does not say whom it is from', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());

  it('is of somebody else each time, whose history nobody shares and whom nobody is asked about', async () => {
    const folder = await world.folder();
    const receivedAt = new Date('2026-11-26T06:00:00Z');
    const letter = (text: string) =>
      `To: jobs@harbourlight.example\r\nSubject: Application\r\n\r\n${text}\r\n`;
    for (const text of ['I can start.', 'Any news?', 'I am waiting.'])
      await world.takeIn(folder, [{ raw: letter(text), receivedAt }]);
    const { rows } = await world.pool.query<{ id: number; name: string; contacts: number; mail: number }>(`
      select c.id::int, c.name, count(*)::int as contacts, min(m.id)::int as mail from foyer.candidate c
        join foyer.contact k on k.candidate_id = c.id join foyer.message m on m.id = k.message_id and m.candidate_id = c.id
       group by c.id order by c.id`);
    expect(rows.map(({ name, contacts }) => [name, contacts])).toEqual([
      ['Unknown sender', 1],
      ['Unknown sender', 1],
      ['Unknown sender', 1],
    ]);
    expect(await readNamesakes(world.database, rows[0]?.id ?? 0, EVERYTHING)).toEqual([]);
    const answered = await readAnswered(world.database, rows[0]?.mail ?? 0, EVERYTHING);
    expect(answered?.candidate).toMatchObject({ name: 'Unknown sender', address: '' });
  });

  it.each([
    [
      'the person in a forward, not the colleague',
      'From: Dale <dale@harbourlight.example>\r\nSubject: Fwd: x',
      'From: Ada Crane <ada@mail.example.com>\nSubject: x\n\nAny news?',
      'ada@mail.example.com',
    ],
    [
      'whoever filled in a form, not the program',
      'From: Website <noreply@forms.example>\r\nSubject: Form',
      'Name: Bo Lind\nEmail: bo@mail.example.com\nMessage: I apply.',
      'bo@mail.example.com',
    ],
    [
      'the Reply-To that is theirs',
      'From: Cy Dorn <Cy@work.example.com>\r\nReply-To: Cy Dorn <cy@home.example.com>\r\nSubject: x',
      'Hello',
      'cy@home.example.com',
    ],
    [
      'no mailing list',
      'From: Di Evans <Di@mail.example.com>\r\nReply-To: list@lists.example\r\nList-Id: <l.example>\r\nSubject: x',
      'Hello',
      'Di@mail.example.com',
    ],
    [
      'nobody by mail who called',
      'From: Phone <voicemail@pbx.example>\r\nSubject: Voicemail from +1 555 010 2233',
      'Length: 0:12',
      '',
    ],
  ])('is answered at %s', async (_, head, text, address) => {
    await world.reset();
    const raw = `${head}\r\nTo: jobs@harbourlight.example\r\n\r\n${text}\r\n`;
    await world.takeIn(await world.folder(), [{ raw, receivedAt: new Date('2026-11-26T06:00:00Z') }]);
    const { rows } = await world.pool.query<{ id: string }>('select id from foyer.message');
    const id = Number(rows[0]?.id);
    expect((await readAnswered(world.database, id, EVERYTHING))?.candidate.address).toBe(address);
    const shown = (await readMessage(world.database, id, EVERYTHING, new Date()))?.candidate?.address;
    expect(shown).toBe(address === '' ? 'tel:+15550102233' : address);
  });

  const receivedAt = new Date('2026-11-26T06:00:00Z');
  const people = async () =>
    (
      await world.pool.query<{ id: number; mails: number; contacts: number }>(`
        select m.candidate_id::int as id, count(*)::int as mails,
               (select count(*)::int from foyer.contact k where k.candidate_id = m.candidate_id) as contacts
          from foyer.message m group by m.candidate_id order by 1`)
    ).rows;
  const ids = async () => (await people()).map(({ id }) => id);
  const reasons = async () =>
    (
      await world.pool.query<{ because: string }>(
        'select because from foyer.candidate_address order by because',
      )
    ).rows.map(({ because }) => because);

  it.each(OF_ONE)(
    'one person has both addresses by %s, whichever is read first',
    async (because, first, second) => {
      for (const batches of [
        [[first], [second]],
        [[second], [first]],
        [[first, second]],
        [[second, first]],
      ]) {
        await world.reset();
        const folder = await world.folder();
        for (const batch of batches)
          await world.takeIn(
            folder,
            batch.map((raw) => ({ raw, receivedAt })),
          );
        expect(await people()).toMatchObject([{ mails: 2, contacts: 2 }]);
        expect((await reasons()).filter((reason) => reason !== 'mail')).toEqual([because]);
      }
    },
  );

  it('two stay two of whom somebody said so, and namesakes without evidence', async () => {
    await world.reset();
    const folder = await world.folder();
    const [, first = '', second = ''] = OF_ONE[0] ?? [];
    await world.takeIn(folder, [{ raw: second, receivedAt }]);
    await world.takeIn(folder, [{ raw: mailOf('n1', 'Ada Crane <ada@else.example>'), receivedAt }]);
    const [id = 0, other = 0] = await ids();
    await world.takeIn(folder, [{ raw: mailOf('n2', 'Ada Crane <ada@work.example>'), receivedAt }]);
    const [, , third = 0] = await ids();
    await tellApart(world.database, id, third, 'Dale', receivedAt);
    await world.takeIn(folder, [{ raw: first, receivedAt }]);
    expect(await people()).toMatchObject([
      { id, mails: 1 },
      { id: other, mails: 1 },
      { id: third, mails: 2 },
    ]);
  });

  it('whose answer from us came back has none, whichever is read first; a delay gives nothing back', async () => {
    const asked = { raw: mailOf('q', 'Ada Crane <ada@mail.example>'), receivedAt };
    const head = 'From: jobs@harbourlight.example\r\nTo: ada@mail.example, bo@mail.example\r\nSubject: Re: x';
    const answer = {
      raw: `Message-ID: <a@h.example>\r\n${head}\r\n\r\nIt arrived.`,
      receivedAt: new Date('2026-11-26T07:00:00Z'),
    };
    const report = (action: string, when: string) => ({
      raw: `From: MAILER-DAEMON@mx.example\r\nTo: jobs@harbourlight.example\r\nSubject: Returned ${action}\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; Ada@mail.example\r\nAction: ${action}\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <a@h.example>\r\n--b--\r\n`,
      receivedAt: new Date(when),
    });
    const counted = async () =>
      (
        await world.pool.query<{ address: string; automatic: boolean; note: string | null }>(`
          select a.address, k.automatic, k.note from foyer.contact k
            join foyer.candidate_address a on a.candidate_id = k.candidate_id where k.by = 'employer' order by 1`)
      ).rows.map(({ address, automatic, note }) => [address, automatic, note !== null]);
    const [inbox, sent] = [[asked, report('failed', '2026-11-26T07:00:09Z')], [answer]];
    for (const order of ['sent first', 'inbox first']) {
      await world.reset();
      const [inboxFolder, sentFolder] = [await world.folder(), await world.folder('sent', order)];
      if (order === 'sent first') await world.takeIn(sentFolder, sent, true);
      await world.takeIn(inboxFolder, inbox);
      if (order === 'inbox first') await world.takeIn(sentFolder, sent, true);
      expect(await counted(), order).toEqual([
        ['ada@mail.example', true, true],
        ['bo@mail.example', false, false],
      ]);
    }
    const { rows: reports } = await world.pool.query<{ id: number; address: string }>(`
      select m.id::int, a.address from foyer.message m join foyer.candidate_address a on a.candidate_id = m.candidate_id
       where m.subject like 'Returned%'`);
    expect(reports).toMatchObject([{ address: 'ada@mail.example' }]);
    const { rows: servers } = await world.pool.query(
      `select 1 from foyer.candidate_address where address like 'mailer%'`,
    );
    expect(servers).toEqual([]);
    const [subject] = await readSubjects(world.database, [reports[0]?.id ?? 0]);
    // What says that it is a report is still there for the assessment.
    expect(subject?.message).toMatchObject({ from: { address: 'MAILER-DAEMON@mx.example' } });
    await world.reset();
    await world.takeIn(await world.folder('sent'), sent, true);
    await world.takeIn(await world.folder('inbox', 'other'), [report('delayed', '2026-11-26T08:00:00Z')]);
    expect((await counted()).map(([, automatic]) => automatic)).toEqual([false, false]);
    // A server that has no fields for it says it in words, and which of several it was, nobody knows.
    const inWords = (text: string) => ({
      raw: `From: Mail Delivery System <mailer-daemon@mx.example>\r\nTo: jobs@harbourlight.example\r\nSubject: Mail\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: <a@h.example>\r\n\r\n${text}\r\n`,
      receivedAt,
    });
    for (const [text, expected] of [
      ['Your message to Ada@mail.example could not be delivered: 552 5.2.2 mailbox full.', [true, false]],
      ['<ada@mail.example>: Host or domain name not found.', [true, false]],
      ['Zustellung an ada@mail.example: Die Nachricht konnte nicht zugestellt werden.', [true, false]],
      ['Your message to ada@mail.example is delayed, and could not be delivered yet.', [false, false]],
      ['Could not be delivered to ada@mail.example or bo@mail.example.', [false, false]],
      ['ada@mail.example has read your message.', [false, false]],
    ] as const)
      for (const isSentFirst of [true, false]) {
        await world.reset();
        const [inboxFolder, sentFolder] = [await world.folder(), await world.folder('sent', 'of words')];
        if (isSentFirst) await world.takeIn(sentFolder, sent, true);
        await world.takeIn(inboxFolder, [asked, inWords(text)]);
        if (!isSentFirst) await world.takeIn(sentFolder, sent, true);
        expect(
          (await counted()).map(([, automatic]) => automatic),
          text,
        ).toEqual(expected);
      }
  });

  it('of whom a job board tells are a person each, and its other mail is of the board', async () => {
    await world.reset();
    const board = 'Job Board <no-reply@board.example>';
    const notice = (id: string, subject: string) => ({
      raw: mailOf(id, board).replace(`Application ${id}`, subject),
      receivedAt,
    });
    await world.takeIn(await world.folder(), [
      notice('1', 'New application for Staff Nurse'),
      notice('2', 'New application for Staff Nurse'),
      notice('3', 'Your invoice'),
      notice('4', 'Your next invoice'),
    ]);
    expect(await people()).toMatchObject([{ mails: 1 }, { mails: 1 }, { mails: 2 }]);
    expect(await readNamesakes(world.database, (await ids())[0] ?? 0, EVERYTHING)).toEqual([]);
  });

  it('no file makes one of people of whom nobody knows more, and a member of a network is asked about however often they write', async () => {
    await world.reset();
    const folder = await world.folder();
    const board = 'Job Board <no-reply@board.example>';
    const filed = ['1', '2'].map((id) => ({
      raw: withFile(id, board).replace(`Application ${id}`, 'New application'),
      receivedAt,
    }));
    await world.takeIn(folder, filed);
    expect(await people()).toMatchObject([{ mails: 1 }, { mails: 1 }]);
    const called = ['3', '4'].map((id) => ({
      raw: mailOf(id, 'Phone <voicemail@pbx.example>').replace(`Application ${id}`, 'Voicemail'),
      receivedAt,
    }));
    await world.takeIn(folder, called);
    const [, , caller = 0] = await ids();
    expect(await readNamesakes(world.database, caller, EVERYTHING)).toEqual([]);
    for (let id = 5; id < 13; id += 1)
      await world.takeIn(folder, [
        { raw: mailOf(`${id}`, 'Ada Crane via Network <messages-noreply@network.example>'), receivedAt },
      ]);
    const member = (await ids()).at(-1) ?? 0;
    expect(await readNamesakes(world.database, member, EVERYTHING)).toHaveLength(5);
  });
});
