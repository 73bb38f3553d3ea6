import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateTimeline, MessageDetail, OriginalView, RoleDetail } from '#libs/contract';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { foyer } from '../integration/cli-run.ts';
import { preparedDataDir } from './prepared-data.ts';
import { type Service, eventually, startService } from './service.ts';

const DAY = 24 * 60 * 60_000;
const PDF = Buffer.alloc(20_000, '%PDF-1.7 a letter ');

describe.skipIf(skipReason('dovecot') !== undefined)('people, their roles and what they send', () => {
  let dovecot: DovecotServer;
  let jobs: DovecotAccount;
  let dale: DovecotAccount;
  let service: Service;
  const now = Date.now();
  let delivered = 0;

  const deliver = (daysAgo: number, mail: Omit<Parameters<typeof buildMail>[0], 'date'>, account = jobs) => {
    const date = new Date(now - daysAgo * DAY);
    account.deliver(buildMail({ ...mail, date }), { receivedAt: date });
    delivered += 1;
  };
  /** Sent is looked at every twenty seconds otherwise. */
  const checkAll = async () => {
    for (const { id } of await service.api.mailboxes())
      await service.api.post(`/api/v1/mailboxes/${id}/check`);
  };
  const settled = () =>
    eventually(
      () => service.api.messages(),
      (all) => all.length === delivered && all.every((message) => message.status !== 'pending'),
      30_000,
    );
  const messageOf = async (subject: string): Promise<MessageDetail> => {
    const found = (await settled()).find((message) => message.subject === subject);
    return service.api.get(`/api/v1/messages/${found?.id}`);
  };
  const timeline = (id: string | undefined) => service.api.get<CandidateTimeline>(`/api/v1/candidates/${id}`);

  beforeAll(async () => {
    dovecot = await startDovecot();
    jobs = dovecot.account('jobs');
    dale = dovecot.account('dale');
    const env = { DATA_DIR: await preparedDataDir(), MAILBOX_URL: jobs.url() };
    service = await startService({ env });
    await foyer(['mailbox', 'add', dale.url()], { environment: env });
    for (const [title, work, tag] of [
      ['Account Executive', 'sales', 'sales'],
      ['Night Nurse', 'healthcare', 'nurse'],
    ] as const) {
      const answer = await service.api.post('/api/v1/roles', {
        title,
        function: work,
        addresses: [`Jobs+${tag}@127.0.0.1`],
      });
      expect(answer).toMatchObject({ status: 201, body: { title, addresses: [`jobs+${tag}@127.0.0.1`] } });
    }
    // Sent must be known to be read, or a rhythm decides nothing.
    await eventually(
      () => service.api.mailboxes(),
      (all) => all.length === 2 && all.every(({ state }) => state === 'live'),
      30_000,
    );
  });
  afterAll(async () => {
    await service?.stop();
    await dovecot?.remove();
  });

  it('the same five bare follow-ups are too many for a nurse and none too many for a seller', async () => {
    for (const [person, tag] of [
      ['Sally Sells', 'sales'],
      ['Nora Nurse', 'nurse'],
    ] as const) {
      const from = `${person} <${tag}@people.example.com>`;
      for (const daysAgo of [12, 9, 6, 3, 1])
        deliver(daysAgo, {
          from,
          to: `jobs+${tag}@127.0.0.1`,
          subject: 'Checking in',
          text: 'Hello, I am just checking in on my application. Any update?',
        });
    }
    const lanes = async () => {
      const messages = (await settled()).filter(({ subject }) => subject === 'Checking in');
      const last = (tag: string) => messages.findLast(({ from }) => from.address.startsWith(tag))?.lane;
      return { sales: last('sales'), nurse: last('nurse') };
    };
    const found = await eventually(lanes, ({ nurse }) => nurse === 'excessive', 30_000);
    expect(found).toEqual({ sales: 'empty', nurse: 'excessive' });
    const entry = (await service.api.inbox()).find(({ candidate }) => candidate.name === 'Nora Nurse');
    const detail = await service.api.get<MessageDetail>(`/api/v1/messages/${entry?.messageId}`);
    expect(detail.role?.title).toBe('Night Nurse');
    expect(detail.roleEvidence).toEqual({ because: 'address', quote: 'jobs+nurse@127.0.0.1' });
  });

  it('a person says which role it is, and all of it is assessed and shown anew', async () => {
    for (const daysAgo of [12, 9, 6, 3, 1])
      deliver(daysAgo, {
        from: 'Nils Nurse <nils@people.example.com>',
        to: 'jobs+nurse@127.0.0.1',
        subject: 'Nils asks',
        text: 'Is there any update on my application?',
      });
    await eventually(
      async () => (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Nils Nurse'),
      (rows) => rows.length === 1 && rows[0]?.lane === 'excessive',
      30_000,
    );
    const roles = await service.api.get<RoleDetail[]>('/api/v1/roles');
    const sales = roles.find(({ title }) => title === 'Account Executive');
    const [before] = (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Nils Nurse');
    const id = before?.candidate.id;
    const answer = await service.api.patch(`/api/v1/candidates/${id}`, { roleId: sales?.id });
    expect(answer).toEqual({ status: 200, body: { changedMessages: 5 } });
    const after = await eventually(
      async () => (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Nils Nurse'),
      (rows) => rows.length === 1 && rows[0]?.lane === 'empty' && rows[0].role?.title === 'Account Executive',
      30_000,
    );
    expect(after[0]).toMatchObject({ id: before?.id, role: { title: 'Account Executive' } });
    // Taken back, evidence decides again.
    await service.api.patch(`/api/v1/candidates/${id}`, { roleId: null });
    await eventually(
      async () => (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Nils Nurse'),
      (rows) => rows.length === 1 && rows[0]?.lane === 'excessive',
      30_000,
    );
    expect(await service.api.patch(`/api/v1/candidates/${id}`, { roleId: '99999' })).toMatchObject({
      status: 400,
    });
    expect(await service.api.patch('/api/v1/candidates/99999', { roleId: null })).toMatchObject({
      status: 404,
    });
  });

  it('a role that is added finds the mail that names it; one title is there once', async () => {
    deliver(2, {
      from: 'Phil <phil@people.example.com>',
      subject: 'Application: Physiotherapist',
      text: 'I apply.',
    });
    expect((await messageOf('Application: Physiotherapist')).role).toBeNull();
    const role = { title: 'Physiotherapist', function: 'healthcare' };
    const { body } = await service.api.post('/api/v1/roles', role);
    expect(await service.api.post('/api/v1/roles', role)).toMatchObject({ status: 409 });
    const found = await messageOf('Application: Physiotherapist');
    expect(found).toMatchObject({
      role: (body as object) && { title: 'Physiotherapist' },
      roleEvidence: { because: 'subject' },
    });
  });

  it('voicemails of one telephone system are of different people, and count as contacts', async () => {
    const from = 'Phone <voicemail@pbx.example>';
    deliver(3, { from, subject: 'Voicemail from ADA CRANE (555) 010-2233', text: 'Length: 0:20' });
    deliver(2, { from, subject: 'Voicemail from BO LIND (555) 010-4455', text: 'Length: 0:20' });
    deliver(1, { from, subject: 'Voicemail from ADA CRANE (555) 010-2233 again', text: 'Length: 0:20' });
    const [ada, bo, again] = await Promise.all(
      [
        'Voicemail from ADA CRANE (555) 010-2233',
        'Voicemail from BO LIND (555) 010-4455',
        'Voicemail from ADA CRANE (555) 010-2233 again',
      ].map(messageOf),
    );
    expect(ada?.candidate?.id).not.toBe(bo?.candidate?.id);
    expect(again?.candidate).toMatchObject({ id: ada?.candidate?.id, name: 'Ada Crane' });
    const { contacts } = await timeline(ada?.candidate?.id);
    expect(contacts.map(({ channel, by, automatic }) => [channel, by, automatic])).toEqual([
      ['voicemail', 'candidate', false],
      ['voicemail', 'candidate', false],
    ]);
  });

  it('a forward by a colleague is mail of the person in it', async () => {
    deliver(2, {
      from: 'Dale <dale@127.0.0.1>',
      to: 'jobs@127.0.0.1',
      subject: 'Fwd: Old friend',
      text: 'Do we know her?\n\n---------- Forwarded message ---------\nFrom: Fay Ward <fay@people.example.com>\nDate: Mon\nSubject: Old friend\n\nDear Dale, I would like to apply.',
    });
    const found = await messageOf('Fwd: Old friend');
    expect(found).toMatchObject({
      candidate: { name: 'Fay Ward' },
      direction: 'in',
      newText: 'Dear Dale, I would like to apply.',
    });
    const { contacts } = await timeline(found.candidate?.id);
    expect(contacts).toMatchObject([{ note: 'Do we know her?', loggedBy: 'Dale' }]);
  });

  it('a colleague’s answer from another mailbox answers; an automatic one does not', async () => {
    deliver(5, {
      from: 'Ira Katz <ira@people.example.com>',
      subject: 'Ira applies',
      text: 'I would like to apply.',
    });
    const open = async () =>
      (await service.api.inbox()).some(({ candidate }) => candidate.name === 'Ira Katz');
    await eventually(open, (isOpen) => isOpen, 20_000);
    const answer = async (text: string, headers: Record<string, string>) => {
      const date = new Date(now - 2 * DAY);
      const mail = {
        from: 'dale@127.0.0.1',
        to: 'Ira Katz <ira@people.example.com>',
        subject: 'Re: Ira applies',
        text,
        date,
        headers,
      };
      await dale.append(buildMail(mail), { folder: 'Sent', receivedAt: date });
      delivered += 1;
    };
    await answer('We have received your mail.', { 'Auto-Submitted': 'auto-replied' });
    await checkAll();
    await settled();
    expect(await open()).toBe(true);
    await answer('Dear Ira, can you come on Monday?', {});
    await checkAll();
    await eventually(open, (isOpen) => !isOpen, 30_000);
  });

  it('an answer that we gave elsewhere is one call, and can be taken back', async () => {
    deliver(4, {
      from: 'Uma Roy <uma@people.example.com>',
      subject: 'Uma asks',
      text: 'What is the salary range?',
    });
    const { candidate } = await messageOf('Uma asks');
    const open = async () => (await service.api.inbox()).some((row) => row.candidate.id === candidate?.id);
    await eventually(open, (isOpen) => isOpen, 30_000);
    const path = `/api/v1/candidates/${candidate?.id}/contacts`;
    const logged = await service.api.post(path, {});
    expect(logged.status).toBe(201);
    await eventually(open, (isOpen) => !isOpen, 30_000);
    expect((await timeline(candidate?.id)).contacts[0]).toMatchObject({
      by: 'employer',
      channel: 'phone',
      messageId: null,
    });
    expect(await service.api.delete(`${path}/${(logged.body as { id: string }).id}`)).toMatchObject({
      status: 204,
    });
    await eventually(open, (isOpen) => isOpen, 30_000);
    expect(await service.api.delete(`${path}/1`)).toMatchObject({ status: 404 });
    const visit = { by: 'candidate', channel: 'visit', note: 'Came to the front desk.' };
    expect(await service.api.post(path, visit)).toMatchObject({ status: 201 });
    expect((await timeline(candidate?.id)).contacts[0]).toMatchObject({ channel: 'visit', note: visit.note });
    const tomorrow = new Date(Date.now() + DAY).toISOString();
    expect(await service.api.post(path, { at: tomorrow })).toMatchObject({ status: 400 });
  });

  it('a call that reached nobody answers nobody', async () => {
    deliver(4, {
      from: 'Nora Lund <nora@people.example.com>',
      subject: 'Nora asks',
      text: 'What is the salary range?',
    });
    const { candidate } = await messageOf('Nora asks');
    const row = async () => (await service.api.inbox()).find((one) => one.candidate.id === candidate?.id);
    await eventually(row, (one) => one !== undefined, 30_000);
    const before = await row();
    const path = `/api/v1/candidates/${candidate?.id}/contacts`;
    const counts = async () =>
      (await timeline(candidate?.id)).contacts.map(({ by, unproven }) => [by, unproven]);
    for (const contact of [{ note: 'No answer, will try again tomorrow.' }, { reached: false }])
      expect(await service.api.post(path, contact)).toMatchObject({ status: 201 });
    expect(await counts()).toEqual([
      ['employer', true],
      ['employer', true],
      ['candidate', false],
    ]);
    await settled();
    expect(await row()).toMatchObject({ state: 'open', waitingSince: before?.waitingSince });
    expect(
      await service.api.post(path, { note: 'No answer at first, then she rang.', reached: true }),
    ).toMatchObject({ status: 201 });
    await eventually(row, (one) => one === undefined, 30_000);
  });

  it('addresses are joined by evidence, and people take them apart and together', async () => {
    const text = 'Hello, any news?';
    deliver(6, { from: 'Eve Holm <eve@work.example.com>', subject: 'Eve writes', text });
    const sent = new Date(now - 5 * DAY);
    await jobs.append(
      buildMail({
        from: 'jobs@127.0.0.1',
        to: 'eve@work.example.com',
        subject: 'Re: Eve writes',
        text: 'Dear Eve, thank you.',
        date: sent,
        messageId: '<to-eve@harbour.example>',
      }),
      { folder: 'Sent', receivedAt: sent },
    );
    delivered += 1;
    await settled();
    deliver(3, {
      from: 'Eve Holm <eve@home.example.com>',
      subject: 'Eve from home',
      text,
      inReplyTo: '<to-eve@harbour.example>',
    });
    const [work, home] = [await messageOf('Eve writes'), await messageOf('Eve from home')];
    expect(home.candidate?.id).toBe(work.candidate?.id);
    const id = work.candidate?.id;
    expect((await timeline(id)).addressEvidence).toEqual([
      { address: 'eve@home.example.com', because: 'thread' },
      { address: 'eve@work.example.com', because: 'mail' },
    ]);
    const apart = await service.api.post(`/api/v1/candidates/${id}/separate`, {
      address: 'Eve@home.example.com',
    });
    expect(apart.status).toBe(200);
    const other = (apart.body as { candidateId: string }).candidateId;
    expect((await messageOf('Eve from home')).candidate?.id).toBe(other);
    expect((await timeline(id)).contacts.map(({ subject }) => subject)).toEqual([
      'Re: Eve writes',
      'Eve writes',
    ]);
    await eventually(
      async () => (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Eve Holm'),
      (rows) => rows.length === 1 && rows[0]?.candidate.id === other,
      30_000,
    );
    expect(
      await service.api.post(`/api/v1/candidates/${id}/separate`, { address: 'eve@work.example.com' }),
    ).toMatchObject({ status: 400 });
    await service.api.post(`/api/v1/candidates/${id}/join`, { candidateId: other });
    expect((await timeline(id)).contacts).toHaveLength(3);
    await eventually(
      async () => (await service.api.inbox()).filter(({ candidate }) => candidate.name === 'Eve Holm'),
      (rows) => rows.length === 1 && rows[0]?.candidate.id === id,
      30_000,
    );
  });

  it('files are fetched from the mailbox when they are opened, as downloads', async () => {
    const name = '../R\u00e9sum\u00e9 "2026".pdf';
    const body = [
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'My letter is attached.',
      '--b',
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
      'Content-Transfer-Encoding: base64',
      '',
      PDF.toString('base64').replace(/(.{76})/g, '$1\n'),
      '--b',
      'Content-Type: text/html; name=page.html',
      'Content-Disposition: attachment',
      '',
      '<script>alert(1)</script>',
      '--b--',
      '',
    ].join('\n');
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    deliver(1, { from: 'Dee <dee@people.example.com>', subject: 'Dee sends files', text: body, headers });
    const found = await messageOf('Dee sends files');
    expect(found.attachments).toMatchObject([
      { type: 'application/pdf', sizeBytes: PDF.length },
      { type: 'text/html' },
    ]);
    const open = (n: number) =>
      fetch(`${service.url}${found.attachments[n]?.href}`, { headers: { cookie: service.api.cookie } });
    const pdf = await open(0);
    expect(Buffer.from(await pdf.arrayBuffer()).equals(PDF)).toBe(true);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe(
      `attachment; filename="R_sum_ _2026_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%222026%22.pdf`,
    );
    const page = await open(1);
    expect(page.headers.get('content-type')).toBe('application/octet-stream');
    expect(page.headers.get('content-security-policy')).toContain('sandbox');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${service.url}${found.attachments[0]?.href}`)).status).toBe(401);
    const flags = (await jobs.messages()).flatMap((message) => message.flags);
    expect(flags.filter((flag) => flag !== String.raw`\Recent`)).toEqual([]);
    const original = () => service.api.get<OriginalView>(`/api/v1/messages/${found.id}/original`);
    const whole = await original();
    expect(whole).toMatchObject({ copyBecause: null, isWhole: true, copiedAt: found.storedAt });
    expect(whole.text).toContain(PDF.toString('base64').slice(0, 60));
    await jobs.expunge(found.locations[0]?.uid ?? 0);
    expect((await open(0)).status).toBe(410);
    const copy = await original();
    expect(copy.copyBecause).toBe('gone');
    expect(copy.text).toContain('My letter is attached.');
    expect(copy.text).not.toContain(PDF.toString('base64').slice(0, 60));
  });
});
