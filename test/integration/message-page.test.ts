import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageDetail, NamesakeView } from '#libs/contract';
import { tables } from '#libs/store';
import { findLostBells } from '../../libs/classify/src/sweep.repository.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9));

describe.skipIf(skipReason('postgres'))('what the page of a message asks for', () => {
  let world: QueueWorld;
  let sales: number;
  let nursing: number;
  let first: Row;
  let second: Row;
  let ada: Visitor;
  let vera: Visitor;
  let viewer: Visitor;

  beforeAll(async () => {
    world = await QueueWorld.open();
    sales = await world.role('Account Executive', 'sales');
    nursing = await world.role('Registered Nurse', 'healthcare');
    first = await world.write({ name: 'Janella Kohn', roleId: sales, at: day(12) });
    second = await world.write({
      name: 'Janella Kohn',
      candidateId: first.candidateId,
      roleId: nursing,
      at: day(18),
    });
    ada = await world.person('Ada', 'administrator');
    vera = await world.person('Vera', 'recruiter', { roleIds: [sales] });
    viewer = await world.person('Viktor', 'viewer');
  });
  afterAll(() => world?.close());

  const file = (messageId: number, position: number, name: string, content: string) =>
    world.database.insert(tables.attachment).values({
      messageId,
      position,
      name,
      type: 'application/pdf',
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest(),
    });
  const message = async (id: number) => (await ada.get(`/api/v1/messages/${id}`)).body as MessageDetail;
  const namesakes = async (visitor: Visitor, id: number) =>
    (await visitor.get(`/api/v1/candidates/${id}/namesakes`)).body as NamesakeView[];

  test('files are new, the same as before, or changed since, by their content', async () => {
    await file(first.messageId, 0, 'Résumé.pdf', 'of 2025');
    await file(first.messageId, 1, 'Letter.pdf', 'the letter');
    await file(second.messageId, 0, 'Résumé.PDF', 'of 2026');
    await file(second.messageId, 1, 'My letter.pdf', 'the letter');
    await file(second.messageId, 2, 'Certificate\u202efdp.exe', 'Housing Navigator');
    const { attachments } = await message(second.messageId);
    expect(attachments.map(({ seenBefore, changedSince }) => [seenBefore, changedSince])).toEqual([
      [null, day(12).toISOString()],
      [day(12).toISOString(), null],
      [null, null],
    ]);
    // Not as "Certificateexe.pdf", which is what the mark makes of it on the page.
    expect(attachments[2]?.name).toBe('Certificatefdp.exe');
  });

  test('our mail says what it promised, and by when', async () => {
    await world.message({
      candidateId: first.candidateId,
      roleId: null,
      direction: 'out',
      fromName: 'Ada',
      fromAddress: 'jobs@harbourlight.example',
      subject: 'Re: Following up',
      text: `${'Thank you for your patience with us. '.repeat(30)}\n\nYou will hear from us by 24 November.`,
      at: day(13),
    });
    const { history, storedAt } = await message(second.messageId);
    const ours = history.find(({ by }) => by === 'employer');
    expect(ours?.promises).toEqual([
      { quote: 'You will hear from us by 24 November.', dueDay: '2026-11-24' },
    ]);
    expect(ours?.excerpt.length).toBeLessThan(320);
    expect(history.filter(({ by }) => by === 'candidate').flatMap(({ promises }) => promises)).toEqual([]);
    expect(Date.parse(storedAt)).toBeGreaterThan(day(18).getTime());
  });

  test('a message says which days to come its sender named, ours says none', async () => {
    const text = 'The opera asks me to sign by 7 December.';
    const from = { fromName: 'Janella Kohn', fromAddress: 'janella@people.example' };
    const mail = {
      candidateId: first.candidateId,
      roleId: null,
      subject: 'Timing',
      text,
      at: day(19),
      ...from,
    };
    const theirs = await world.message({ ...mail, direction: 'in' });
    const ours = await world.message({ ...mail, direction: 'out' });
    expect((await message(theirs)).namedDays).toEqual([{ day: '2026-12-07', quote: 'by 7 December' }]);
    expect((await message(ours)).namedDays).toEqual([]);
  });

  test('in the history nothing is called by the lane that folds it which is at risk, in doubt or could not wait', async () => {
    const empty = { lane: 'empty', kind: null } as const;
    const written = [
      { ...empty },
      { ...empty, urgent: true, danger: true },
      { ...empty, urgent: true },
      { ...empty, unsure: true, between: ['empty', 'value_added'] },
      { lane: 'other', kind: 'application' },
      { lane: 'other', kind: 'process' },
    ] as const;
    const name = 'Sofia Lindqvist';
    const { candidateId, entryId } = await world.write({ name, roleId: sales, at: day(19) });
    const ids: number[] = [];
    for (const [hour, said] of written.entries()) {
      const from = { fromName: name, fromAddress: 'sofia@post.example', direction: 'in' } as const;
      const at = new Date(Date.UTC(2026, 10, 20, hour));
      const mail = { ...from, candidateId, roleId: sales, subject: 'The post', text: 'Words.', at };
      const messageId = await world.message(mail);
      ids.push(messageId);
      await world.assess(messageId, at, said);
    }
    const marks = async () => (await message(ids[0] ?? 0)).history.map(({ mark }) => mark);
    const assessed = ['step', 'application', 'decide', 'today', 'today', 'nothing_new', 'nothing_new'];
    expect(await marks()).toEqual(assessed);

    const say = (at: number, parts: { lane?: 'value_added'; laneTakenBack?: boolean }) => {
      const messageId = ids[at] ?? 0;
      const action = { entryId, messageId, byName: 'Ada', throughMessageId: messageId, at: day(21) };
      return world.database.insert(tables.inboxAction).values({ ...action, ...parts });
    };
    // By hand it is certain; danger stays what it is.
    await say(1, { lane: 'value_added' });
    await say(3, { lane: 'value_added' });
    expect(await marks()).toEqual(assessed.with(2, 'worth'));
    await say(3, { laneTakenBack: true });
    expect(await marks()).toEqual(assessed);
  });

  test('every decision about a message is listed, newest first, for who sees the message', async () => {
    for (const [lane, policyVersion] of [
      ['other', 1],
      ['empty', 2],
    ] as const)
      await world.database.insert(tables.decision).values({
        messageId: second.messageId,
        lane,
        kind: lane === 'other' ? 'application' : null,
        urgent: false,
        section: lane === 'other' ? 'other' : 'nothing_new',
        policyVersion,
        modelVersion: 'm1',
        contactsIn14Days: policyVersion,
        decidedAt: day(18 + policyVersion),
      });
    const path = `/api/v1/messages/${second.messageId}/decisions`;
    expect((await ada.get(path)).body).toMatchObject([
      { lane: 'empty', policyVersion: 2, contactsIn14Days: 2, secondOpinion: null },
      { lane: 'other', kind: 'application', policyVersion: 1 },
    ]);
    expect((await vera.get(path)).status).toBe(404);
    expect((await vera.get(`/api/v1/messages/${second.messageId}/original`)).status).toBe(404);
    expect((await vera.get(`/api/v1/messages/${second.messageId}/source`)).status).toBe(404);
  });

  test('people of one name are asked about until somebody answers, among those in sight', async () => {
    const other = await world.write({ name: 'KOHN, Janellá', roleId: nursing, at: day(20) });
    await world.write({ name: 'Janella Kohnert', roleId: sales });
    expect(await namesakes(ada, first.candidateId)).toEqual([
      {
        candidate: expect.objectContaining({ id: String(other.candidateId), name: 'KOHN, Janellá' }),
        addresses: ['kohn.janellá@post.example'],
        messages: 1,
        lastAt: day(20).toISOString(),
      },
    ]);
    expect(await namesakes(ada, other.candidateId)).toHaveLength(1);
    expect(await namesakes(vera, first.candidateId)).toEqual([]);
    const path = `/api/v1/candidates/${first.candidateId}/namesakes/${other.candidateId}/apart`;
    expect((await vera.send('POST', path)).status).toBe(404);
    expect((await viewer.send('POST', path)).status).toBe(403);
    expect((await ada.send('POST', path)).status).toBe(204);
    expect(await namesakes(ada, first.candidateId)).toEqual([]);
    expect(await namesakes(ada, other.candidateId)).toEqual([]);
    expect((await ada.send('DELETE', path)).status).toBe(204);
    expect(await namesakes(ada, first.candidateId)).toHaveLength(1);
    await ada.send('POST', `/api/v1/candidates/${first.candidateId}/join`, {
      candidateId: String(other.candidateId),
    });
    expect(await namesakes(ada, first.candidateId)).toEqual([]);
    const [address] = await world.database
      .select()
      .from(tables.candidateAddress)
      .where(eq(tables.candidateAddress.address, 'kohn.janellá@post.example'));
    expect(address).toMatchObject({ candidateId: first.candidateId, because: 'person' });
    // Taken apart again they are two, and nobody is asked once more.
    const apart = await ada.send('POST', `/api/v1/candidates/${first.candidateId}/separate`, {
      address: 'kohn.janellá@post.example',
    });
    expect(apart.status).toBe(200);
    expect(await namesakes(ada, first.candidateId)).toEqual([]);
  });

  test('pictures of a formatted message are shown in a page that can do nothing else', async () => {
    const html = '<p>Hello <span data-picture="https://pictures.example/a.png">Logo</span></p>';
    await world.database.update(tables.message).set({ html }).where(eq(tables.message.id, first.messageId));
    const { headers, status, body } = await ada.get(`/api/v1/messages/${first.messageId}/formatted`);
    expect(status).toBe(200);
    expect(String(body)).toContain('<img src="https://pictures.example/a.png" alt="Logo"');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; img-src https: http:;/);
    expect(policy).toMatch(/sandbox$/);
    expect(policy).not.toContain('script');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect((await ada.get(`/api/v1/messages/${second.messageId}/formatted`)).status).toBe(404);
  });

  test('an original that is nowhere is told in words; our copy is given where we keep one', async () => {
    const path = `/api/v1/messages/${first.messageId}/original`;
    const gone = await ada.get(path);
    expect([gone.status, gone.body.code]).toEqual([410, 'original-gone']);
    await world.database
      .update(tables.message)
      .set({ rawGzip: gzipSync('Subject: Hello\r\n\r\n<b>Words</b>') })
      .where(eq(tables.message.id, first.messageId));
    expect((await ada.get(path)).body).toMatchObject({
      text: 'Subject: Hello\r\n\r\n<b>Words</b>',
      isWhole: true,
      copyBecause: 'gone',
      source: `/api/v1/messages/${first.messageId}/source`,
    });
    const source = await ada.get(`/api/v1/messages/${first.messageId}/source`);
    expect(source.headers.get('content-disposition')).toMatch(/^attachment; filename="message-\d+\.eml"/);
    expect(source.headers.get('content-security-policy')).toContain('sandbox');
    expect(source.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('handle with care rings to fade 30 days after the last message, and not before', async () => {
    const care = { lane: 'excessive', section: 'care' } as const;
    const { candidateId, messageId } = await world.write({ name: 'R. Ellery', at: day(1), assessment: care });
    const fades = new Date(day(1).getTime() + 30 * 24 * 60 * 60_000);
    const rings = async (now: Date) =>
      ((await findLostBells(world.database, now)) ?? []).filter((ring) => ring.messageId === messageId);
    expect(await rings(new Date(fades.getTime() - 1))).toEqual([]);
    expect(await rings(fades)).toEqual([{ messageId, candidateId, reason: { until: fades } }]);
    await world.write({ name: 'R. Ellery', candidateId, at: day(9), assessment: { ...care, lane: 'other' } });
    expect(await rings(fades)).toEqual([]);
  });
});
