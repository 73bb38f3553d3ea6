import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { ColleagueList, InboxPage } from '#libs/contract';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

/** Words that must not be found anywhere in what somebody without sight of it gets. */
const SECRET = 'blue car behind the building';
const NOTE = 'mind the bicycle in the yard';
const CARE_NOTE = 'ask the porter about the gate';
const CALL = 'rang about the lamp at the gate';
const PLAIN_CALL = 'rang to ask for the car park';
const OTHER_ROLE = 'night rota of the harbour';

describe.skipIf(skipReason('postgres'))('who sees what', () => {
  let world: QueueWorld;
  let nursing: number;
  let sales: number;
  let care: Row;
  let elsewhere: Row;
  let plain: Row;
  let ada: Visitor;
  let dale: Visitor;
  let vera: Visitor;

  beforeAll(async () => {
    world = await QueueWorld.open();
    nursing = await world.role('Registered Nurse', 'healthcare');
    sales = await world.role('Account Executive', 'sales');
    care = await world.write({
      name: 'R. Ellery',
      roleId: sales,
      text: `I saw your ${SECRET} again.`,
      assessment: {
        lane: 'excessive',
        section: 'care',
        reasons: [{ code: 'watched', text: 'Remark about being watched', quote: SECRET, range: null }],
      },
    });
    elsewhere = await world.write({
      name: 'Amara Osei',
      roleId: nursing,
      text: `I know the ${OTHER_ROLE} well.`,
      assessment: { lane: 'value_added', section: 'worth', priority: 500 },
    });
    plain = await world.write({ name: 'Gus Ferrante', roleId: sales });
    // A message of the same person that is not handled with care is seen, without the other one.
    await world.write({
      name: 'R. Ellery',
      candidateId: care.candidateId,
      roleId: sales,
      assessment: { lane: 'other', kind: 'application', section: 'other' },
    });
    ada = await world.person('Ada', 'administrator');
    await ada.send('PATCH', `/api/v1/inbox/${care.entryId}`, { note: CARE_NOTE, version: 1 });
    await ada.send('PATCH', `/api/v1/inbox/${elsewhere.entryId}`, { note: NOTE, version: 1 });
    for (const [row, note] of [
      [care, CALL],
      [plain, PLAIN_CALL],
    ] as const)
      await ada.send('POST', `/api/v1/candidates/${row.candidateId}/contacts`, { by: 'candidate', note });
    for (const { messageId } of [care, elsewhere, plain])
      await world.decided(messageId, messageId === care.messageId ? 'care' : 'worth');
    dale = await world.person('Dale', 'recruiter');
    vera = await world.person('Vera', 'recruiter', { roleIds: [sales] });
  });
  afterAll(() => world?.close());

  const everything = async (visitor: Visitor) => {
    const document = (await visitor.get('/api/openapi.json')).body;
    const paths = Object.entries(document.paths as Record<string, object>)
      .filter(([, operations]) => 'get' in operations)
      .map(([path]) => path)
      .filter((path) => path !== '/api/v1/events');
    const asked = paths.flatMap((path) =>
      [care, elsewhere, plain].flatMap((row) =>
        [row.entryId, row.messageId, row.candidateId, nursing, sales].map((id) =>
          path.replaceAll(/\{\w+\}/g, String(id)),
        ),
      ),
    );
    const searches = ['car', 'rota', 'Ellery', 'Osei'].flatMap((word) => [
      `/api/v1/inbox?q=${word}`,
      `/api/v1/candidates?q=${word}`,
      `/api/v1/record?q=${word}`,
      `/api/v1/record/export?q=${word}`,
    ]);
    const dossiers = [care, elsewhere, plain].flatMap(({ candidateId }) => [
      `/api/v1/candidates/${candidateId}/dossier?format=text`,
      `/api/v1/record?candidate=${candidateId}`,
    ]);
    const filters = [
      'section=care',
      'lane=excessive',
      `role=${nursing}`,
      'mailbox=1',
      'state=done',
      'state=mine',
      'state=any',
      'minutes=60',
    ];
    const all = [
      ...new Set([...asked, ...searches, ...dossiers, ...filters.map((filter) => `/api/v1/inbox?${filter}`)]),
    ];
    const answers = new Map<string, string>();
    for (const path of all) answers.set(path, JSON.stringify((await visitor.get(path)).body));
    return answers;
  };
  const holding = (answers: ReadonlyMap<string, string>, words: string) =>
    [...answers].filter(([, body]) => body.includes(words)).map(([path]) => path);

  test('an administrator sees all of it', async () => {
    const answers = await everything(ada);
    expect(holding(answers, SECRET)).toContain('/api/v1/inbox?section=care');
    expect(holding(answers, SECRET)).toContain(`/api/v1/messages/${care.messageId}`);
    expect(holding(answers, OTHER_ROLE)).toContain(`/api/v1/messages/${elsewhere.messageId}`);
    const textOf = (row: Row) => `/api/v1/candidates/${row.candidateId}/dossier?format=text`;
    expect(holding(answers, CALL)).toContain(`/api/v1/candidates/${care.candidateId}`);
    expect(holding(answers, NOTE)).toContain(textOf(elsewhere));
    expect(holding(answers, CARE_NOTE)).toContain(textOf(care));
    expect(holding(answers, SECRET)).toContain(`/api/v1/candidates/${care.candidateId}/dossier`);
    expect(holding(answers, NOTE)).toContain('/api/v1/record');
    expect(holding(answers, NOTE)).toContain('/api/v1/record/export');
    expect(answers.get(textOf(care))).toContain('It is everything that is kept here about this person.');
  });

  test('record, dossier and search for people agree with what each may see', async () => {
    const sortedOf = async (visitor: Visitor) => {
      const { lines } = (await visitor.get('/api/v1/record?kind=sorting')).body as {
        lines: { messageId: string }[];
      };
      return lines.map(({ messageId }) => Number(messageId)).sort((a, b) => a - b);
    };
    expect(await sortedOf(ada)).toEqual([care.messageId, elsewhere.messageId, plain.messageId]);
    expect(await sortedOf(dale)).toEqual([elsewhere.messageId, plain.messageId]);
    expect(await sortedOf(vera)).toEqual([plain.messageId]);
    const dossier = async (visitor: Visitor, row: Row) =>
      visitor.get(`/api/v1/candidates/${row.candidateId}/dossier?format=text`);
    const dales = await dossier(dale, care);
    expect(dales.body).toContain('It holds what Dale may see here.');
    expect(dales.body).not.toContain(SECRET);
    expect(dales.body).not.toContain(CARE_NOTE);
    // The sentence is the same where nothing is left out: it does not tell that something is.
    expect((await dossier(dale, plain)).body).toContain('It holds what Dale may see here.');
    expect((await dossier(vera, elsewhere)).status).toBe(404);
    const found = async (visitor: Visitor, q: string) =>
      ((await visitor.get(`/api/v1/candidates?q=${q}`)).body as { name: string }[]).map(({ name }) => name);
    expect(await found(vera, 'Osei')).toEqual([]);
    expect(await found(dale, 'amara.osei')).toEqual(['Amara Osei']);
    expect(await found(dale, '%25%25')).toEqual([]);
  });

  test('nothing anywhere holds the words that are handled with care, unless they open for the reader', async () => {
    const answers = await everything(dale);
    expect(holding(answers, SECRET)).toEqual([]);
    expect(holding(answers, CARE_NOTE)).toEqual([]);
    expect(holding(answers, CALL)).toEqual([]);
    expect(holding(answers, PLAIN_CALL)).toContain(`/api/v1/candidates/${plain.candidateId}`);
    const found = (await dale.get('/api/v1/inbox?q=Ellery')).body.entries as { section: string }[];
    expect(found.map(({ section }) => section)).toEqual(['other']);
    expect((await dale.get('/api/v1/inbox')).body.counts.sections.care).toBe(0);
    expect((await dale.get(`/api/v1/messages/${care.messageId}`)).status).toBe(404);
    expect((await dale.get(`/api/v1/candidates/${care.candidateId}`)).body.contacts).toHaveLength(1);
    const list = (await dale.get('/api/v1/messages')).body.messages as { id: string }[];
    expect(list.map(({ id }) => id)).not.toContain(String(care.messageId));
    expect(list).toHaveLength(3);
  });

  test('nothing anywhere holds mail about roles that somebody doesn’t look after', async () => {
    const answers = await everything(vera);
    expect(holding(answers, OTHER_ROLE)).toEqual([]);
    expect(holding(answers, NOTE)).toEqual([]);
    expect(holding(answers, 'Osei')).toEqual([]);
    expect((await vera.get('/api/v1/inbox')).body.counts.total).toBe(2);
    expect((await vera.get(`/api/v1/candidates/${elsewhere.candidateId}`)).status).toBe(404);
    expect((await vera.send('PATCH', `/api/v1/roles/${nursing}`, { closed: true })).status).toBe(404);
  });

  test('a search looks through no words that the reader may not see, settled ones neither', async () => {
    const foundBy = async (visitor: Visitor, q: string) => {
      const { body } = await visitor.get(`/api/v1/inbox?q=${encodeURIComponent(q)}&limit=1`);
      return [body.entries.length, body.counts.total];
    };
    // In no row any more: its assessment alone says that it is handled with care.
    const settled = await world.write({
      name: 'R. Ellery',
      candidateId: care.candidateId,
      text: 'A dark lantern at night.',
      assessment: { lane: 'excessive', section: 'care' },
    });
    const shown = await world.message({
      candidateId: care.candidateId,
      roleId: null,
      direction: 'in',
      fromName: 'R. Ellery',
      fromAddress: 'r.ellery@post.example',
      subject: 'Invoice',
      text: 'A plain pencil.',
      at: new Date(),
    });
    await world.database
      .update(tables.inboxEntry)
      .set({ messageId: shown, messageIds: [shown], section: 'nothing_new', state: 'done' })
      .where(eq(tables.inboxEntry.id, settled.entryId));
    await world.database.insert(tables.assessment).select(
      world.database
        .select({ ...getTableColumns(tables.assessment), messageId: sql`${shown}`.as('message_id') })
        .from(tables.assessment)
        .where(eq(tables.assessment.messageId, plain.messageId)),
    );
    await world.writeWords();
    for (const q of [SECRET, `"${SECRET}"`, 'buil', 'lantern', 'ellery lantern', 'pencil lantern']) {
      expect([q, await foundBy(dale, q)]).toEqual([q, [0, 0]]);
      expect([q, await foundBy(vera, q)]).toEqual([q, [0, 0]]);
      expect([q, await foundBy(ada, q)]).toEqual([q, [1, 1]]);
    }
    expect(await foundBy(dale, 'ellery pencil')).toEqual([1, 1]);
    for (const q of [OTHER_ROLE, 'osei', 'registered', 'amara harbour']) {
      expect([q, await foundBy(vera, q)]).toEqual([q, [0, 0]]);
      expect([q, await foundBy(dale, q)]).toEqual([q, [1, 1]]);
    }
    await world.database.delete(tables.inboxEntry).where(eq(tables.inboxEntry.id, settled.entryId));
  });

  test('nobody acts on, or passes on, what they or the colleague may not see', async () => {
    const act = (visitor: Visitor, row: Row, change: object) =>
      visitor.send('PATCH', `/api/v1/inbox/${row.entryId}`, { version: 1, ...change });
    expect((await act(dale, care, { state: 'done' })).status).toBe(404);
    expect((await act(vera, elsewhere, { state: 'done' })).status).toBe(404);
    const colleagues = (await ada.get('/api/v1/colleagues')).body as { id: string; name: string }[];
    const idOf = (name: string) => colleagues.find((one) => one.name === name)?.id;
    const refused = await act(ada, care, { assigneeId: idOf('Dale'), version: 2 });
    expect([refused.status, refused.body.detail]).toEqual([400, 'assigneeId: Dale may not see this one.']);
    expect((await act(ada, elsewhere, { assigneeId: idOf('Vera'), version: 2 })).status).toBe(400);
    // The answer tells whose row it is, before any worker has put that into it.
    const passed = await act(ada, plain, { assigneeId: idOf('Vera') });
    expect(passed).toMatchObject({ status: 200, body: { version: 2, assignee: { name: 'Vera' } } });
    const back = await act(ada, plain, { assigneeId: null, version: 2 });
    expect(back).toMatchObject({ status: 200, body: { version: 3, assignee: null } });
  });

  test('what was passed to somebody who is deactivated is everybody’s, and no role is given to them', async () => {
    await world.person('Tove', 'recruiter');
    const colleagues = (await ada.get('/api/v1/colleagues')).body as { id: string; name: string }[];
    const assigneeId = colleagues.find(({ name }) => name === 'Tove')?.id ?? '';
    const rowsOf = async () => {
      const { entries } = (await ada.get('/api/v1/inbox')).body as InboxPage;
      return [plain, elsewhere].map(({ entryId }) => entries.find((entry) => entry.id === `${entryId}`));
    };
    const whose = async () => (await rowsOf()).map((row) => row?.assignee?.name ?? null);
    const gives = (role: number) => ada.send('PATCH', `/api/v1/roles/${role}`, { ownerId: assigneeId });
    expect((await gives(sales)).status).toBe(200);
    const [{ version } = { version: 0 }] = await rowsOf();
    await ada.send('PATCH', `/api/v1/inbox/${plain.entryId}`, { assigneeId, version });
    // The other one as it is once a worker has put it into the row.
    const { id } = tables.inboxEntry;
    const hers = { assigneeId: Number(assigneeId) };
    await world.database.update(tables.inboxEntry).set(hers).where(eq(id, elsewhere.entryId));
    expect(await whose()).toEqual(['Tove', 'Tove']);
    await ada.send('PATCH', `/api/v1/users/${assigneeId}`, { active: false });
    expect(await whose()).toEqual([null, null]);
    expect((await gives(nursing)).body.detail).toBe('ownerId: there is no such user.');
    expect((await gives(sales)).status).toBe(200);
    await ada.send('PATCH', `/api/v1/users/${assigneeId}`, { active: true });
    expect(await whose()).toEqual(['Tove', 'Tove']);
    await ada.send('PATCH', `/api/v1/users/${assigneeId}`, { access: 'viewer' });
    expect(await whose()).toEqual([null, null]);
  });

  test('nothing is passed to somebody who may only look, and the list of colleagues says who that is', async () => {
    await world.person('Lena', 'viewer');
    const colleagues = (await ada.get('/api/v1/colleagues')).body as ColleagueList;
    const lena = colleagues.find(({ name }) => name === 'Lena');
    expect(lena?.access).toBe('viewer');
    const { entries } = (await ada.get('/api/v1/inbox')).body as InboxPage;
    const version = entries.find(({ id }) => id === `${plain.entryId}`)?.version;
    const change = { assigneeId: lena?.id, version };
    const refused = await ada.send('PATCH', `/api/v1/inbox/${plain.entryId}`, change);
    expect([refused.status, refused.body.detail]).toEqual([400, 'assigneeId: Lena may only look.']);
  });

  test('only administrators keep a person for a legal reason, erase one, or see what that would take', async () => {
    const person = `/api/v1/candidates/${plain.candidateId}`;
    for (const [method, path, body] of [
      ['PUT', '/hold', { reason: 'a claim' }],
      ['DELETE', '/hold', undefined],
      ['DELETE', '', undefined],
    ] as const)
      expect((await dale.send(method, `${person}${path}`, body)).status).toBe(403);
    expect((await ada.send('PUT', `${person}/hold`, { reason: ' ' })).status).toBe(400);
    const held = await ada.send('PUT', `${person}/hold`, { reason: 'a claim', until: '2999-05-01' });
    expect(held).toMatchObject({ status: 200, body: { reason: 'a claim', until: '2999-05-01', by: 'Ada' } });
    expect((await ada.get(`${person}/erasure`)).body).toMatchObject({ hold: held.body });
    expect(await ada.send('DELETE', person)).toMatchObject({
      status: 409,
      body: { detail: 'Kept for a legal reason until 1 May 2999 (Ada). It cannot be erased before.' },
    });
    expect((await ada.send('DELETE', `${person}/hold`)).status).toBe(204);
    expect((await ada.send('DELETE', `${person}/hold`)).status).toBe(404);
  });
});
