import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_VIEWS } from '#libs/contract';
import { skipReason } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';
import { Visitor } from './web-server.ts';
import { makeToken } from './api-token.ts';

describe.skipIf(skipReason('postgres'))('saved views', () => {
  let world: QueueWorld;
  let dale: Visitor;
  let vera: Visitor;

  beforeAll(async () => {
    world = await QueueWorld.open();
    dale = await world.person('Dale', 'recruiter');
    vera = await world.person('Vera', 'viewer');
  });
  afterAll(() => world?.close());

  const save = (visitor: Visitor, name: string, filter: object = { q: 'night rota', lane: 'value_added' }) =>
    visitor.send('POST', '/api/v1/views', { name, filter });
  const namesOf = async (visitor: Visitor) =>
    ((await visitor.get('/api/v1/views')).body as { name: string }[]).map(({ name }) => name);

  test('are kept under a name, by name, renamed and deleted', async () => {
    const saved = await save(dale, ' Night team ');
    expect(saved.status).toBe(201);
    expect(saved.body).toEqual({
      id: expect.any(String),
      name: 'Night team',
      filter: { q: 'night rota', lane: 'value_added' },
    });
    await save(dale, 'all of mine', { state: 'mine' });
    expect(await namesOf(dale)).toEqual(['all of mine', 'Night team']);
    const path = `/api/v1/views/${saved.body.id}`;
    expect((await dale.send('PATCH', path, { name: 'NIGHT TEAM' })).body.name).toBe('NIGHT TEAM');
    expect((await dale.send('DELETE', path)).status).toBe(204);
    expect((await dale.send('DELETE', path)).status).toBe(404);
    expect(await namesOf(dale)).toEqual(['all of mine']);
  });

  test('a name is taken once, whatever its case', async () => {
    await save(dale, 'Nurses');
    const twice = await save(dale, 'nurses');
    expect([twice.status, twice.body.code, twice.body.detail]).toEqual([
      409,
      'conflict',
      'You have a view of that name already.',
    ]);
    const other = await save(dale, 'Others');
    expect((await dale.send('PATCH', `/api/v1/views/${other.body.id}`, { name: 'NURSES' })).status).toBe(409);
  });

  test('are personal: nobody lists, renames or deletes another’s', async () => {
    const own = await save(vera, 'Nurses', { role: '1' });
    expect(own.status).toBe(201);
    expect(await namesOf(dale)).toEqual(['all of mine', 'Nurses', 'Others']);
    const path = `/api/v1/views/${own.body.id}`;
    expect((await dale.send('PATCH', path, { name: 'Mine' })).status).toBe(404);
    expect((await dale.send('DELETE', path)).status).toBe(404);
    expect(await namesOf(vera)).toEqual(['Nurses']);
  });

  test('say what they narrow, and end somewhere', async () => {
    for (const filter of [{}, { state: 'lost' }, { color: 'red' }, { q: '' }, { q: 'x'.repeat(201) }, []])
      expect([filter, (await save(vera, 'Broken', filter)).status]).toEqual([filter, 400]);
    expect((await save(vera, '   ')).status).toBe(400);
    expect((await save(vera, 'n'.repeat(61))).status).toBe(400);
    const answers = [];
    for (let count = 0; count < MOST_VIEWS; count += 1)
      answers.push((await save(vera, `View ${count}`)).status);
    expect(answers.filter((status) => status === 201)).toHaveLength(MOST_VIEWS - 1);
    expect(answers.at(-1)).toBe(409);
  });

  test('a token has none, and is told so', async () => {
    const token = await makeToken(world.database, { name: 'script', access: 'administrator' });
    const script = new Visitor(world.url, { authorization: `Bearer ${token}` });
    expect((await script.get('/api/v1/views')).body.code).toBe('not-permitted');
    expect((await save(script, 'Script')).status).toBe(403);
  });
});
