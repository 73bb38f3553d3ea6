import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '#libs/domain';
import type { DraftView, InboxPage, MessageDetail, TrendsView, WaitingView } from '#libs/contract';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const PROMISE = 'You will hear from us by the end of next week.';

describe.skipIf(skipReason('postgres'))('waiting on us', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let priya: Row;
  let yuki: Row;
  let withdrawn: Row;

  beforeAll(async () => {
    world = await QueueWorld.open('web', { now: () => NOW });
    const finance = await world.role('Finance Coordinator', 'finance');
    const nursing = await world.role('Registered Nurse', 'healthcare');
    const owes = (days: number, promised: boolean): Partial<Assessment> => ({
      lane: 'empty',
      section: 'owed',
      owed: promised
        ? {
            since: ago(days).toISOString(),
            because: 'promise_passed',
            promisedBy: '2026-11-13',
            quote: PROMISE,
          }
        : { since: ago(days).toISOString(), because: 'no_word', promisedBy: null, quote: null },
    });
    priya = await world.write({
      name: 'Priya Raman',
      roleId: finance,
      at: ago(10),
      assessment: owes(18, true),
    });
    await world.message({
      candidateId: priya.candidateId,
      roleId: finance,
      direction: 'out',
      fromName: 'Dale Brennan',
      fromAddress: 'jobs@harbourlight.example',
      subject: 'Your application',
      text: `Dear Priya,\n\nThank you. ${PROMISE}\n\nDale`,
      at: ago(18),
    });
    yuki = await world.write({
      name: 'Yuki Tanabe',
      roleId: finance,
      at: ago(14.6),
      assessment: {
        // Late on the fifteenth day before this one: fewer whole days than days of the calendar.
        ...owes(14.6, false),
        // As it was on the first day of the debt.
        reasons: [
          { code: 'owed_no_word', text: 'No word from us in 14 days', quote: null, range: null },
          { code: 'status_question', text: 'Asks for an update', quote: null, range: null },
        ],
      },
    });
    withdrawn = await world.write({
      name: 'Aoife Byrne',
      roleId: finance,
      at: ago(3),
      assessment: {
        lane: 'other',
        kind: 'process',
        section: 'steps',
        reasons: [{ code: 'withdrawal', text: 'Withdraws the application', quote: null, range: null }],
      },
    });
    await world.write({ name: 'Grace Lin', roleId: nursing, at: ago(2) });
    // Longer by half a day, which makes it another day of the calendar and the same number of whole ones.
    await world.write({
      name: 'Omar Farouk',
      roleId: await world.role('Facilities Technician', 'trades'),
      at: ago(2.5),
    });
    await world.write({
      name: 'City Council',
      at: ago(2),
      assessment: { lane: 'other', kind: 'not_candidate', section: 'other' },
    });
    ada = await world.person('Ada', 'administrator');
  });

  test('the days of silence are those of today, wherever they are shown', async () => {
    const present = 'No word from us in 15 days';
    const inbox = (await ada.get('/api/v1/inbox?section=owed')).body as InboxPage;
    const entry = inbox.entries.find(({ candidate }) => candidate.name === 'Yuki Tanabe');
    expect(entry?.reasons.map(({ text }) => text)).toEqual([present, 'Asks for an update']);
    const detail = (await ada.get(`/api/v1/messages/${entry?.messageId}`)).body as MessageDetail;
    expect(detail.assessment?.reasons[0]?.text).toBe(present);
    expect(detail.history.map(({ reason }) => reason)).toEqual(['Asks for an update']);
    const waiting = (await ada.get('/api/v1/waiting')).body as WaitingView;
    const people = waiting.roles.flatMap((role) => role.people);
    expect(people.find(({ candidate }) => candidate.name === 'Yuki Tanabe')).toMatchObject({
      reason: present,
      days: 15,
    });
  });

  test('whoever asked once after our word followed up once; a hiring step is no follow-up', async () => {
    const { roles } = (await ada.get('/api/v1/waiting')).body as WaitingView;
    const all = roles.flatMap(({ people, withinAim }) => [...people, ...withinAim]);
    const followUps = (name: string) => all.find(({ candidate }) => candidate.name === name)?.followUps;
    expect(['Priya Raman', 'Aoife Byrne'].map(followUps)).toEqual([1, 0]);
  });
  afterAll(() => world?.close());

  const waiting = async () => (await ada.get('/api/v1/waiting')).body as WaitingView;

  test('names everybody who waits for a person, by role, the longest wait and the debts first', async () => {
    const view = await waiting();
    expect(view).toMatchObject({ people: 5, pastAim: 2, longestDays: 18, aimDays: 14, promisesPassed: 1 });
    const [finance, facilities, nursing] = view.roles;
    expect(facilities?.role?.title).toBe('Facilities Technician');
    expect(finance?.role?.title).toBe('Finance Coordinator');
    expect(finance?.people.map(({ candidate, days }) => [candidate.name, days])).toEqual([
      ['Priya Raman', 18],
      ['Yuki Tanabe', 15],
    ]);
    expect(finance?.withinAim.map(({ candidate, leftOut }) => [candidate.name, leftOut])).toEqual([
      ['Aoife Byrne', 'withdrew'],
    ]);
    expect(nursing?.withinAim).toHaveLength(1);
  });

  test('quotes the promise in our own words, with who gave it and when', async () => {
    expect((await waiting()).roles[0]?.promise).toEqual({
      quote: PROMISE,
      promisedBy: '2026-11-13',
      by: 'Dale Brennan',
      at: ago(18).toISOString(),
    });
  });

  test('drafts one wording for all: each in its own thread, no day for whom none was promised', async () => {
    const text = 'Dear {first name},\n\nWe said you would hear by {promised day}.\n\nNo decision yet.';
    const entryIds = [priya, yuki].map(({ entryId }) => String(entryId));
    const answer = await ada.send('POST', '/api/v1/waiting/drafts', { text, entryIds });
    const [first, second] = answer.body as DraftView[];
    expect(first?.text).toBe('Dear Priya,\n\nWe said you would hear by 13 Nov.\n\nNo decision yet.');
    expect(second?.text).toBe('Dear Yuki,\n\nNo decision yet.');
    expect(first?.eml).toMatch(/^To: Priya Raman <priya\.raman@post\.example>\r$/m);
    expect(first?.eml).toMatch(/^In-Reply-To: <\d+@post\.example>\r$/m);
    expect(first?.eml).not.toContain('yuki');
  });

  test('says where each is answered, and not which program passed their words on', async () => {
    await world.database
      .update(tables.message)
      .set({ fromAddress: 'forms@harbourlight.example', personAddress: 'yuki.tanabe@post.example' })
      .where(eq(tables.message.id, yuki.messageId));
    const people = (await waiting()).roles.flatMap((role) => role.people);
    expect(people.map(({ candidate }) => candidate.address)).toEqual([
      'priya.raman@post.example',
      'yuki.tanabe@post.example',
    ]);
  });

  test('a promise that somebody dismisses is no debt any more, and the record says who', async () => {
    const change = { debt: 'dismissed', version: 1 };
    expect((await ada.send('PATCH', `/api/v1/inbox/${withdrawn.entryId}`, change)).status).toBe(200);
    const actions = (await ada.get(`/api/v1/candidates/${withdrawn.candidateId}/actions`)).body;
    expect(actions).toMatchObject([{ by: 'Ada', debt: 'dismissed', at: NOW.toISOString() }]);
  });

  test('tells twelve weeks: how long answers took, the longest wait, who asked again, mail by lane', async () => {
    const { weeks } = (await ada.get('/api/v1/trends')).body as TrendsView;
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.week).toBe('2026-11-23');
    expect(weeks.at(-1)?.longestWaitDays).toBe(15);
    const sum = (of: (week: TrendsView['weeks'][number]) => number) =>
      weeks.reduce((total, week) => total + of(week), 0);
    expect(sum(({ lanes }) => lanes.empty)).toBe(4);
    expect(sum(({ lanes }) => lanes.other)).toBe(2);
    expect(sum(({ followUps }) => followUps)).toBe(4);
  });

  test('the longest wait of each week is as long as it was, of whom the page would have named', async () => {
    const longest = async () => {
      const { weeks } = (await ada.get('/api/v1/trends')).body as TrendsView;
      return weeks.map(({ longestWaitDays }) => longestWaitDays);
    };
    await world.write({ name: 'Nadia Frost', at: ago(250) });
    await world.write({
      name: 'Paper Supplies',
      at: ago(600),
      assessment: { lane: 'other', kind: 'not_candidate', section: 'other' },
    });
    const settled = await world.write({ name: 'Tomas Reed', at: ago(300), state: 'done' });
    const done = {
      entryId: settled.entryId,
      byName: 'Ada',
      messageId: settled.messageId,
      throughMessageId: settled.messageId,
      laneBefore: 'empty',
      state: 'done',
    } as const;
    await world.database.insert(tables.inboxAction).values({ ...done, at: ago(22) });
    const weeks = await longest();
    expect(weeks.at(-1)).toBe(250);
    expect(weeks.slice(-5)).toEqual([300 - 23, 250 - 16, 250 - 9, 250 - 2, 250]);
    expect(weeks[0]).toBe(300 - 72);
  });

  test('leaves out of an update who needs an answer of their own today', async () => {
    const cook = await world.role('Cook', 'trades');
    for (const [name, section] of [
      ['Colin Reyes', 'today'],
      ['Ivo Hale', 'owed'],
    ] as const)
      await world.write({
        name,
        roleId: cook,
        at: ago(20),
        assessment: {
          lane: 'empty',
          section,
          urgent: section === 'today',
          owed: { since: ago(20).toISOString(), because: 'no_word', promisedBy: null, quote: null },
        },
      });
    const role = (await waiting()).roles.find((one) => one.role?.title === 'Cook');
    expect(role?.people.map(({ candidate, leftOut }) => [candidate.name, leftOut])).toEqual([
      ['Colin Reyes', 'own_answer'],
      ['Ivo Hale', null],
    ]);
    expect(role?.owed).toEqual({ people: 2, toAnswer: 1, undated: 1 });
  });
});
