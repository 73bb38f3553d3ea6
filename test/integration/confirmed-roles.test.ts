import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageDetail, RecordPage, RoleDetail } from '#libs/contract';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

describe.skipIf(skipReason('postgres'))('roles that are confirmed together', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let nurse: Row;
  let driver: Row;

  beforeAll(async () => {
    world = await QueueWorld.open();
    ada = await world.person('Ada', 'administrator');
    nurse = await world.write({ name: 'Mina Lund', subject: 'Application: Night Nurse' });
    driver = await world.write({ name: 'Sol Amari', subject: 'Application: Bus Driver' });
  });
  afterAll(() => world.close());

  const confirm = (...roles: object[]) => ada.send('POST', '/api/v1/role-lists', { roles });
  const roleOf = async ({ messageId }: Row) =>
    ((await ada.get(`/api/v1/messages/${messageId}`)).body as MessageDetail).role?.title ?? null;
  const titles = async () =>
    ((await ada.get('/api/v1/roles')).body as RoleDetail[]).map(({ title }) => title);

  test('are all added in one call, found in the mail that is there, and in the record', async () => {
    const answer = await confirm(
      { title: 'Night Nurse', function: 'healthcare' },
      { title: 'Bus Driver', function: 'other' },
    );
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject([{ title: 'Night Nurse' }, { title: 'Bus Driver' }]);
    expect([await roleOf(nurse), await roleOf(driver)]).toEqual(['Night Nurse', 'Bus Driver']);
    const { lines } = (await ada.get('/api/v1/record?kind=rules')).body as RecordPage;
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('Night Nurse'), expect.stringContaining('Bus Driver')]),
    );
  });

  test('are none of them added where one is there already, and the answer names it', async () => {
    const answer = await confirm(
      { title: 'Cook', function: 'hospitality' },
      { title: 'night nurse', function: 'healthcare' },
    );
    expect([answer.status, answer.body.detail]).toEqual([
      409,
      'There is a role with the title "night nurse" already.',
    ]);
    expect(await titles()).toEqual(['Night Nurse', 'Bus Driver']);
    expect((await confirm()).status).toBe(400);
  });
});
