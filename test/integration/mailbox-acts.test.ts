import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DryRunEvent,
  type InboxEntry,
  type InboxPage,
  type MailboxTest,
  type MailboxView,
} from '#libs/contract';
import { addMailbox } from '#libs/intake';
import { createSecretBox } from '#libs/platform';
import { tables } from '#libs/store';
import { buildMail } from '../factories/mail.ts';
import { type DovecotServer, freePort, skipReason, startDovecot } from '../servers/index.ts';
import { eventually } from '../e2e/service.ts';
import { QueueWorld } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const WELL = ['done', 'done', 'done', 'done', 'done'];

describe.skipIf(skipReason('dovecot', 'postgres'))('acting on mailboxes', () => {
  let dovecot: DovecotServer;
  let world: QueueWorld;
  let ada: Visitor;

  beforeAll(async () => {
    dovecot = await startDovecot();
    deliver('jobs', 'One');
    world = await QueueWorld.open('web,intake,classify');
    ada = await world.person('Ada', 'administrator');
  });
  afterAll(async () => {
    await world?.close();
    await dovecot?.remove();
  });

  const connection = (user: string, more: object = {}, settings: object = {}) => ({
    email: `${user}@harbourlight.example`,
    user,
    password: 'secret',
    settings: { host: '127.0.0.1', port: dovecot.port, security: 'none', ...settings },
    ...more,
  });
  const tried = async (more: object = {}, settings: object = {}): Promise<MailboxTest> => {
    const { status, body } = await ada.send(
      'POST',
      '/api/v1/mailboxes/test',
      connection('jobs', more, settings),
    );
    expect(status).toBe(200);
    return body as MailboxTest;
  };
  const outcomes = ({ steps }: MailboxTest) => steps.map(({ outcome }) => outcome);
  const failure = ({ steps }: MailboxTest) => steps.find(({ outcome }) => outcome === 'failed');
  const list = async () => (await ada.get('/api/v1/mailboxes')).body as MailboxView[];
  const one = async (id: string) => (await list()).find((mailbox) => mailbox.id === id);
  const until = (id: string, hoped: (mailbox: MailboxView | undefined) => boolean) =>
    eventually(() => one(id), hoped, 45_000);
  const deliver = (user: string, subject: string) =>
    dovecot
      .account(user)
      .deliver(
        buildMail({ from: 'Ines <ines@mail.example.com>', subject, text: 'Hello.', date: new Date() }),
      );

  test('a test goes through, says what is there, and stores nothing', async () => {
    const found = await tried();
    expect({ ok: found.ok, code: found.code, outcomes: outcomes(found) }).toEqual({
      ok: true,
      code: null,
      outcomes: WELL,
    });
    const details = found.steps.map(({ detail }) => detail);
    expect(details[0]).toBe(`127.0.0.1, port ${dovecot.port}, not protected`);
    expect(details[3]).toBe('Inbox (1), Sent (0). Left out: Drafts, Junk, Trash');
    expect(await list()).toEqual([]);
  });

  test('TLS by an own authority goes through with its file, and without it the remedy names the file', async () => {
    const tls = { host: 'localhost', port: dovecot.tlsPort, security: 'tls' };
    expect(outcomes(await tried({ caFile: dovecot.caFile }, tls))).toEqual(WELL);
    const refused = await tried({}, tls);
    expect([refused.code, ...outcomes(refused)]).toEqual([
      'mailbox-certificate',
      'done',
      'failed',
      'not_reached',
      'not_reached',
      'not_reached',
    ]);
    expect(failure(refused)?.detail).toMatch(/does not know who vouches .* We did not send the password/);
    expect(failure(refused)?.remedy).toMatch(/name the file with its certificate/);
  });

  test.each([
    ['a wrong password', { password: 'wrong' }, {}, 'mailbox-refused', 'sign_in', /app password/],
    [
      'an unknown host',
      {},
      { host: 'imap.no-such-host.invalid', security: 'tls' },
      'mailbox-unreachable',
      'server',
      /how it is spelled/,
    ],
    [
      'a link-local host',
      {},
      { host: '169.254.169.254', security: 'tls' },
      'mailbox-url-invalid',
      'server',
      /Correct the name/,
    ],
    [
      'a server in the clear elsewhere',
      {},
      { host: '192.0.2.1' },
      'mailbox-url-invalid',
      'server',
      /Server settings/,
    ],
    [
      'TLS where there is none',
      {},
      { security: 'tls' },
      'mailbox-certificate',
      'certificate',
      /STARTTLS with port 143/,
    ],
    [
      'a folder that is not there',
      { folder: 'Nowhere' },
      {},
      'mailbox-folder-missing',
      'folders',
      /Leave the folder empty/,
    ],
  ] as const)(
    '%s: the answer names the step and the remedy',
    async (_, more, settings, code, step, remedy) => {
      const found = await tried(more, settings);
      expect([found.ok, found.code, failure(found)?.step]).toEqual([false, code, step]);
      expect(failure(found)?.remedy).toMatch(remedy);
      expect(JSON.stringify(found)).not.toContain('secret');
    },
  );

  test('a port where nothing listens is told from a server that does not answer', async () => {
    const found = failure(await tried({}, { port: await freePort() }));
    expect(found?.detail).toMatch(/is there, but nothing answers at port/);
    expect(found?.remedy).toMatch(/993 with TLS, 143 with STARTTLS/);
  });

  test('what is no connection is refused in one sentence', async () => {
    for (const wrong of [
      { email: 'nobody' },
      { settings: { host: 'a b', port: 993, security: 'tls' } },
      { settings: { host: 'imap.example.org', port: 70_000, security: 'tls' } },
      { settings: { host: 'evil.example/?x=', port: 993, security: 'tls' } },
      { password: '' },
    ]) {
      const { status, body } = await ada.send('POST', '/api/v1/mailboxes/test', connection('jobs', wrong));
      expect([status, body.code]).toEqual([400, 'request-invalid']);
    }
  });

  test('nothing is added that does not let us in', async () => {
    const { status, body } = await ada.send(
      'POST',
      '/api/v1/mailboxes',
      connection('jobs', { password: 'wrong' }),
    );
    expect([status, body.code]).toEqual([502, 'mailbox-refused']);
    expect(body.detail).toMatch(/refused the sign-in\. Check the address and the password/);
    expect(await list()).toEqual([]);
  });

  test('added, paused, resumed, checked, given a password, disconnected and connected again', async () => {
    const added = await ada.send('POST', '/api/v1/mailboxes', connection('jobs', { paused: true }));
    expect(added).toMatchObject({
      status: 201,
      body: { name: 'jobs@harbourlight.example', state: 'paused', lastAct: { act: 'added', by: 'Ada' } },
    });
    const { id } = added.body as MailboxView;
    const tls = { port: dovecot.tlsPort, security: 'tls' };
    const atAnotherPort = connection('jobs', { caFile: dovecot.caFile }, tls);
    for (const sameMailbox of [
      connection('jobs'),
      { ...connection('jobs'), user: 'JOBS', email: 'Jobs@harbourlight.example' },
      connection('jobs', { folder: 'INBOX' }),
      connection('jobs', { folder: 'inbox' }),
      atAnotherPort,
    ]) {
      const again = await ada.send('POST', '/api/v1/mailboxes', sameMailbox);
      expect([again.status, again.body.code]).toEqual([409, 'conflict']);
      expect(again.body.detail).toMatch(
        /to read it at another port, disconnect it .* and connect it here again/,
      );
    }
    expect((await ada.send('POST', `/api/v1/mailboxes/${id}/check`)).status).toBe(409);

    const resumed = await ada.send('PATCH', `/api/v1/mailboxes/${id}`, { paused: false });
    expect(resumed.body).toMatchObject({ state: 'connecting', lastAct: { act: 'resumed', by: 'Ada' } });
    await until(id, (mailbox) => mailbox?.state === 'live' && mailbox.ledger.assessed === 1);

    await ada.send('PATCH', `/api/v1/mailboxes/${id}`, { paused: true });
    // Whoever reads has noticed once the lease is free.
    await eventually(
      async () => {
        const { rows } = await world.infrastructure.database.$client.query<{ held: number }>(
          `select count(*)::int as held from pg_locks where locktype = 'advisory' and objid = $1 and objsubid = 2 and classid = 7041504 and database = (select oid from pg_database where datname = current_database())`,
          [Number(id)],
        );
        return rows[0]?.held;
      },
      (held) => held === 0,
      45_000,
    );
    // Somebody who wants to see a message sees it; nothing else is read.
    const [read] = (await ada.get('/api/v1/messages')).body.messages;
    expect((await ada.get(`/api/v1/messages/${read.id}/original`)).body).toMatchObject({ copyBecause: null });
    deliver('jobs', 'Two');
    expect(await one(id)).toMatchObject({
      state: 'paused',
      problem: null,
      ledger: { onServer: 1, missing: 0 },
    });
    expect((await fetch(`${world.url}/health/ready`)).status).toBe(200);
    await ada.send('PATCH', `/api/v1/mailboxes/${id}`, { paused: false });
    await until(id, (mailbox) => mailbox?.state === 'live' && mailbox.ledger.assessed === 2);

    const before = (await one(id))?.ledger.checkedAt ?? '';
    const asked = await ada.send('POST', `/api/v1/mailboxes/${id}/check`);
    expect(asked).toMatchObject({ status: 200, body: { lastAct: { act: 'checked' } } });
    await until(id, (mailbox) => (mailbox?.ledger.checkedAt ?? '') > before && mailbox?.state === 'live');

    const wrong = await ada.send('PUT', `/api/v1/mailboxes/${id}/password`, { password: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([502, 'mailbox-refused']);
    expect((await ada.send('POST', `/api/v1/mailboxes/${id}/test`)).body).toMatchObject({ ok: true });
    // Its reader would come back in hours: somebody was let in, so that it need not wait.
    await world.infrastructure.database.$client.query(
      `update foyer.mailbox set state = 'refused', refusals = 5, try_again_at = now() + interval '6 hours' where id = $1`,
      [Number(id)],
    );
    expect((await ada.send('POST', `/api/v1/mailboxes/${id}/test`)).body).toMatchObject({ ok: true });
    await until(id, (mailbox) => mailbox?.state === 'live');
    const right = await ada.send('PUT', `/api/v1/mailboxes/${id}/password`, { password: 'secret' });
    expect(right).toMatchObject({ status: 200, body: { lastAct: { act: 'new_password', by: 'Ada' } } });

    expect((await ada.send('DELETE', `/api/v1/mailboxes/${id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    const { rows } = await world.infrastructure.database.$client.query(
      `select sealed_url from foyer.mailbox where id = $1`,
      [Number(id)],
    );
    expect(rows).toEqual([{ sealed_url: '' }]);
    const record = await world.infrastructure.database.$client.query<{ line: string }>(
      `select what || ': ' || about || ', ' || by_name as line from foyer.record_line order by id`,
    );
    expect(record.rows.map(({ line }) => line.replace(': jobs@harbourlight.example, Ada', ''))).toEqual([
      'mailbox_added',
      'mailbox_resumed',
      'mailbox_paused',
      'mailbox_resumed',
      'mailbox_checked',
      'mailbox_password_changed',
      'mailbox_disconnected',
    ]);
    expect((await ada.get('/api/v1/messages')).body.messages).toHaveLength(2);
    for (const [method, path, body] of [
      ['PATCH', '', { paused: true }],
      ['PUT', '/password', { password: 'secret' }],
      ['POST', '/check', undefined],
      ['POST', '/test', undefined],
      ['DELETE', '', undefined],
    ] as const)
      expect((await ada.send(method, `/api/v1/mailboxes/${id}${path}`, body)).status).toBe(404);

    const email = 'jobs@harbour-light.example';
    const back = await ada.send('POST', '/api/v1/mailboxes', { ...atAnotherPort, email });
    expect(back).toMatchObject({ status: 201, body: { id, name: email, ledger: { stored: 2 } } });
    await until(id, (mailbox) => mailbox?.state === 'live' && mailbox.ledger.assessed === 2);
    expect((await ada.get('/api/v1/messages')).body.messages).toHaveLength(2);
  }, 240_000);

  test('a folder with our own mail that nothing tells as such is named', async () => {
    const date = new Date();
    const account = dovecot.account('own');
    account.deliver(buildMail({ from: 'cy@mail.example.com', subject: 'Question', text: 'When?', date }));
    account.deliver(
      buildMail({
        from: 'own@harbourlight.example',
        to: 'cy@mail.example.com',
        subject: 'Re: Question',
        text: 'On Monday.',
        date,
      }),
      { folder: 'Raus/2026' },
    );
    const asked = (sentFolder: string) => tried({ user: 'own', sentFolder });
    const foundBy = async (sentFolder: string) => (await asked(sentFolder)).steps[3];
    expect(await foundBy('Rein')).toMatchObject({
      outcome: 'to_do',
      remedy: expect.stringMatching(/^There is no folder Rein /),
    });
    const sentFolder = 'Raus/2026';
    expect(await foundBy(sentFolder)).toMatchObject({
      outcome: 'done',
      detail: expect.stringMatching(/^Inbox \(1\), Raus\/2026 \(1\)\./),
    });
    const added = await ada.send('POST', '/api/v1/mailboxes', connection('own', { sentFolder }));
    const { id } = added.body as MailboxView;
    const mailbox = await until(id, (read) => read?.state === 'live' && read.ledger.stored === 2);
    expect(mailbox).toMatchObject({ problem: null, folders: [{ path: 'INBOX' }, { path: sentFolder }] });
    const { rows } = await world.infrastructure.database.$client.query<{ direction: string }>(
      `select direction from foyer.message where subject in ('Question', 'Re: Question') order by direction`,
    );
    expect(rows.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect((await ada.send('DELETE', `/api/v1/mailboxes/${id}`)).status).toBe(204);
  });

  test('another folder with our own mail than the one that was guessed is taken once it is there', async () => {
    const account = dovecot.account('guessed');
    account.deliver(
      buildMail({
        from: 'guessed@harbourlight.example',
        to: 'cy@mail.example.com',
        subject: 'Re: Guessed',
        text: 'On Tuesday.',
        date: new Date(),
      }),
      { folder: 'Raus/2026' },
    );
    const { id } = (await ada.send('POST', '/api/v1/mailboxes', connection('guessed'))).body as MailboxView;
    const readIn = async (path: string) => {
      const isRead = ({ folders }: MailboxView) => folders.some((f) => f.path === path && f.use === 'sent');
      return until(id, (read) => read?.state === 'live' && read.problem === null && isRead(read));
    };
    await readIn('Sent');
    const name = (folder: unknown) => ada.send('PUT', `/api/v1/mailboxes/${id}/sent-folder`, { folder });
    for (const none of ['Rein', 'INBOX']) {
      const { status, body } = await name(none);
      expect([status, body.code]).toEqual([404, 'mailbox-folder-missing']);
      expect(body.detail).toMatch(
        new RegExp(`^There is no folder ${none} that could hold your sent mail\\. Folders are .*Raus/2026`),
      );
    }
    expect((await name('')).status).toBe(400);
    expect(await one(id)).toMatchObject({ lastAct: { act: 'added' } });

    const named = await name('Raus/2026');
    expect(named).toMatchObject({ status: 200, body: { lastAct: { act: 'sent_folder', by: 'Ada' } } });
    expect((await readIn('Raus/2026'))?.folders.map(({ path }) => path)).toEqual(['INBOX', 'Raus/2026']);
    // The password is still the one that it had.
    expect((await ada.send('POST', `/api/v1/mailboxes/${id}/test`)).body).toMatchObject({ ok: true });

    expect((await name(null)).status).toBe(200);
    await readIn('Sent');
    expect((await ada.send('DELETE', `/api/v1/mailboxes/${id}`)).status).toBe(204);
    expect((await name('Raus/2026')).status).toBe(404);
  });

  test('a dry run of a paused mailbox says how far it is and what it would be, and stores nothing', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    const write = (
      days: number,
      parts: { from?: string; to?: string; subject: string; text: string },
      folder = 'INBOX',
    ) =>
      dovecot
        .account('dry')
        .deliver(buildMail({ from: 'Ines <ines@mail.example.com>', ...parts, date: daysAgo(days) }), {
          receivedAt: daysAgo(days),
          folder,
        });
    write(40, { subject: 'Long ago', text: 'I would like to apply.' });
    write(20, { subject: 'Application: Night Nurse', text: 'I would like to apply. My letter is attached.' });
    write(2, { subject: 'Checking in', text: 'Hello, just checking in. Any update?' });
    write(25, {
      from: 'Bo <bo@mail.example.com>',
      subject: 'Question',
      text: 'What is the salary range for this post?',
    });
    write(
      24,
      {
        from: 'dry@harbourlight.example',
        to: 'bo@mail.example.com',
        subject: 'Re: Question',
        text: 'It is 40 to 45 thousand.',
      },
      'Sent',
    );
    const added = await ada.send('POST', '/api/v1/mailboxes', connection('dry', { paused: true }));
    const path = `/api/v1/mailboxes/${added.body.id}/dry-run`;
    const run = await ada.send('POST', path, { days: 30 });
    expect(run.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = (run.body as string)
      .split('\n')
      .flatMap((line) => (line.startsWith('data: ') ? [DryRunEvent.parse(JSON.parse(line.slice(6)))] : []));
    expect(events[0]).toMatchObject({ type: 'progress', doing: 'reading', count: 1 });
    const shares = events.flatMap((event) => (event.type === 'progress' ? [event.share] : []));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const last = events.at(-1);
    if (last?.type !== 'done') throw new Error(`ended with ${JSON.stringify(last)}`);
    expect(last.found).toMatchObject({
      read: 4,
      ofOurs: 1,
      people: 2,
      cut: false,
      seesReplies: true,
      suggestedRoles: [{ title: 'Night Nurse', function: 'healthcare', messages: 1 }],
    });
    const met = Object.values(last.found.sections).reduce((sum, count) => sum + count, 0);
    expect(met).toBe(3);
    // Bo has our answer; Ines has waited for 20 days.
    expect(last.found.stillWaiting).toBe(1);
    expect(last.found.leastSure.map(({ name }) => name)).toContain('Ines');
    // Every message is told, where it is counted, in the order in which they came.
    const { messages } = last.found;
    expect(messages.map(({ subject }) => subject)).toEqual([
      'Question',
      'Application: Night Nurse',
      'Checking in',
    ]);
    for (const [section, count] of Object.entries(last.found.sections))
      expect(messages.filter((each) => each.section === section)).toHaveLength(count);
    expect(messages[2]).toMatchObject({ name: 'Ines', section: 'owed', said: null });
    expect(messages[2]?.reason).toMatch(/^No word from us in \d+ days$/);
    expect(await one(added.body.id)).toMatchObject({ state: 'paused', ledger: { stored: 0 } });

    // By the rules that were published last: with an aim of sixty days nobody has waited too long.
    const { rules, version } = (await ada.get('/api/v1/policy')).body;
    const patient = { ...rules, aims: { ...rules.aims, silenceDays: 60 } };
    const published = { rules: patient, version, because: 'we are few' };
    expect((await ada.send('POST', '/api/v1/policy', published)).status).toBeLessThan(300);
    expect((await ada.send('POST', path, { days: 30 })).body).toContain('"stillWaiting":0');

    // What somebody says of one is shown with the next run, holds no word of the mail, and can be taken back.
    const askedOf = async () => {
      const { body } = await ada.send('POST', path, { days: 30 });
      const done = (body as string).split('\n').findLast((line) => line.includes('"type":"done"')) ?? '';
      const event = DryRunEvent.parse(JSON.parse(done.slice(6)));
      if (event.type !== 'done') return [];
      // Among all messages an answer stands as well.
      for (const { messageKey, said } of event.found.leastSure)
        expect(event.found.messages.find((each) => each.messageKey === messageKey)?.said).toEqual(said);
      return event.found.leastSure;
    };
    const asked = await askedOf();
    const checking = asked.find(({ lane }) => lane === 'empty');
    const applying = asked.find(({ kind }) => kind === 'application');
    if (checking === undefined || applying === undefined) throw new Error(`asked ${JSON.stringify(asked)}`);
    expect(asked.map(({ said }) => said)).toEqual(asked.map(() => null));
    const say = (key: string, body: object) => ada.send('PUT', `${path}/answers/${key}`, body);
    const because = 'they asked before';
    expect((await say(checking.messageKey, { lane: 'value_added', because })).status).toBe(204);
    expect((await say(applying.messageKey, { lane: 'excessive' })).status).toBe(204);
    const saidOf = async ({ messageKey }: { messageKey: string }) =>
      (await askedOf()).find((each) => each.messageKey === messageKey)?.said;
    expect(await saidOf(checking)).toEqual({ lane: 'value_added', by: 'Ada' });
    expect(await saidOf(applying)).toEqual({ lane: 'excessive', by: 'Ada' });
    expect((await say(applying.messageKey, { lane: null })).status).toBe(204);
    expect(await saidOf(applying)).toBeNull();
    const refusals = [
      await say('0f', { lane: 'empty' }),
      await say(applying.messageKey, { lane: 'junk' }),
      await ada.send('PUT', `/api/v1/mailboxes/999/dry-run/answers/${applying.messageKey}`, {
        lane: 'empty',
      }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([404, 400, 404]);

    await dovecot.stop();
    const failed = await ada.send('POST', path, {});
    await dovecot.restart();
    expect(failed.body).toContain('"type":"failed","code":"mailbox-unreachable"');
    expect(failed.body).toContain('nothing answers at port');
    expect((await ada.send('POST', '/api/v1/mailboxes/999/dry-run', {})).status).toBe(404);
    // Of a mailbox that is not connected nothing is said of a password that would be tried again.
    const wrong = dovecot.account('dry').url().replace('secret', 'wrong');
    const refused = await ada.send('POST', '/api/v1/mailboxes/dry-run', { url: wrong, days: 30 });
    expect(refused).toMatchObject({ status: 502, body: { code: 'mailbox-refused' } });
    expect(refused.body.detail).toMatch(/refused the sign-in\. Check the address and the password/);

    // Read for good, the message has the lane that was said, as if it had been moved in the queue.
    await ada.send('PATCH', `/api/v1/mailboxes/${added.body.id}`, { paused: false });
    const rows = await eventually(
      async () => (await ada.get('/api/v1/inbox?lane=value_added&q=Ines')).body as InboxPage,
      ({ entries }) => entries.some(({ laneSetBy }) => laneSetBy === 'Ada'),
      45_000,
    );
    const ines = rows.entries.find(({ laneSetBy }) => laneSetBy === 'Ada');
    const record = (await ada.get(`/api/v1/record?candidate=${ines?.candidate.id}&kind=people`)).body as {
      lines: { by: string; because: string | null; messageId: string }[];
    };
    expect(record.lines).toMatchObject([{ by: 'Ada', because, messageId: ines?.messageId }]);
    const left = async () => (await world.database.select().from(tables.earlyAnswer)).length;
    expect(await left()).toBe(0);
    // From then on an answer is an act at once, and taking it back is another.
    expect(await saidOf(checking)).toEqual({ lane: 'value_added', by: 'Ada' });
    expect((await say(checking.messageKey, { lane: null })).status).toBe(204);
    await eventually(
      async () => (await ada.get(`/api/v1/inbox/${ines?.id}`)).body as InboxEntry,
      ({ lane, laneSetBy }) => lane === 'empty' && laneSetBy === null,
      45_000,
    );
    // What waits for mail of a mailbox that is disconnected is forgotten.
    const unknown = checking.messageKey.replaceAll(/./g, '0');
    expect((await say(unknown, { lane: 'empty' })).status).toBe(204);
    expect(await left()).toBe(1);
    expect((await ada.send('DELETE', `/api/v1/mailboxes/${added.body.id}`)).status).toBe(204);
    await eventually(left, (count) => count === 0, 45_000);
  }, 240_000);

  test('what was said in dry runs is acted on in the order in which it was said, past what waits for its mail', async () => {
    const { database } = world;
    const { messageId } = await world.write({ name: 'Cleo' });
    // One message in so many mailboxes that one round does not do, and before them all what waits for other mail.
    await database.execute(sql`
      with many as (
        insert into foyer.mailbox (name, sealed_url, fingerprint, address, state)
        select 'dry', '', 'dry ' || n, 'dry@harbourlight.example', 'paused' from generate_series(1, 250) n returning id)
      insert into foyer.early_answer (mailbox_id, identity, lane, by_name, at)
      select b.id, case when nth <= 120 then decode(lpad(nth::text, 64, '0'), 'hex') else m.identity end,
             case when nth = 130 then 'value_added' else 'other' end, 'Ada',
             -- The one that counts is neither the first nor the last of the table.
             now() - make_interval(secs => case when nth = 130 then 0 when nth <= 120 then 90 else nth::int % 7 + 1 end)
        from (select id, row_number() over (order by id) as nth from many) b, foyer.message m
       where m.id = ${messageId}`);
    const left = async () => (await database.select().from(tables.earlyAnswer)).length;
    await eventually(left, (count) => count === 120, 20_000);
    const said = await database
      .select({ at: tables.inboxAction.at, lane: tables.inboxAction.lane })
      .from(tables.inboxAction)
      .where(eq(tables.inboxAction.messageId, messageId))
      .orderBy(tables.inboxAction.id);
    expect(said).toHaveLength(130);
    const times = said.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(said.at(-1)?.lane).toBe('value_added');
    await database.execute(sql`delete from foyer.mailbox where name = 'dry'`);
  });

  test('one whose address nobody can open says so, and holds up none of the others', async () => {
    const url = dovecot.account('sealed').url();
    const otherBox = createSecretBox('the secret of another installation');
    const { id } = await addMailbox(world.database, otherBox, url);
    deliver('beside', 'Three');
    const added = await ada.send('POST', '/api/v1/mailboxes', connection('beside'));
    await until(added.body.id, (mailbox) => mailbox?.state === 'live' && mailbox.ledger.assessed === 1);
    const sealed = await until(String(id), (mailbox) => mailbox?.state === 'refused');
    expect(sealed?.problem).toMatch(/cannot be decrypted: set FOYER_SECRET.*add this mailbox once more/);
    const password = await ada.send('PUT', `/api/v1/mailboxes/${id}/password`, { password: 'secret' });
    expect([password.status, password.body.detail]).toEqual([500, sealed?.problem]);
    // Added anew, it is read; as one that is read it is there once.
    const again = await ada.send('POST', '/api/v1/mailboxes', connection('sealed'));
    expect([again.status, again.body.id]).toEqual([201, String(id)]);
    expect((await ada.send('POST', '/api/v1/mailboxes', connection('sealed'))).status).toBe(409);
    await until(String(id), (mailbox) => mailbox?.state === 'live');
    for (const mailbox of [String(id), added.body.id])
      expect((await ada.send('DELETE', `/api/v1/mailboxes/${mailbox}`)).status).toBe(204);
  });

  test('a recruiter may do none of it', async () => {
    const dale = await world.person('Dale', 'recruiter');
    for (const [method, path, body] of [
      ['POST', '', connection('jobs')],
      ['POST', '/test', connection('jobs')],
      ['PATCH', '/1', { paused: true }],
      ['PUT', '/1/password', { password: 'secret' }],
      ['PUT', '/1/sent-folder', { folder: 'Sent' }],
      ['POST', '/1/check', undefined],
      ['POST', '/1/test', undefined],
      ['POST', '/1/dry-run', {}],
      ['PUT', `/1/dry-run/answers/${'0'.repeat(64)}`, { lane: 'empty' }],
      ['DELETE', '/1', undefined],
    ] as const) {
      const { status, body: said } = await dale.send(method, `/api/v1/mailboxes${path}`, body);
      expect([method, path, status, said.code]).toEqual([method, path, 403, 'not-permitted']);
    }
  });
});
