import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHistories } from '../../libs/classify/src/history.repository.ts';
import { readSubjects } from '../../libs/classify/src/subject.repository.ts';
import { readTimeline } from '../../libs/inbox/src/timeline.queries.ts';
import { separateAddress } from '../../libs/intake/src/person.repository.ts';
import { assess, defaultPolicy, inputFromRecord } from '#libs/domain';
import { EVERYTHING } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const receivedAt = new Date('2026-11-26T06:00:00Z');
let count = 0;
const from = (address: string, name = 'Ada Crane') => ({
  raw: `Message-ID: <m${++count}@mail.example>\r\nFrom: ${name} <${address}>\r\nTo: jobs@harbourlight.example\r\nSubject: Application\r\n\r\nHello ${count}\r\n`,
  receivedAt,
});

describe.skipIf(skipReason('postgres'))('addresses that a provider delivers to one mailbox', () => {
  let world: IntakeWorld;
  let folder: number;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    folder = await world.folder();
  });
  const people = async () =>
    (
      await world.pool.query<{ id: number; addresses: string }>(`
        select a.candidate_id::int as id, string_agg(a.address || ' ' || a.because, ', ' order by a.address) as addresses
          from foyer.candidate_address a group by a.candidate_id order by 1`)
    ).rows;
  const read = async (batches: readonly (readonly ReturnType<typeof from>[])[]) => {
    for (const batch of batches) await world.takeIn(folder, batch);
    return (await people()).map(({ addresses }) => addresses);
  };

  it.each([
    ['ada.crane@gmail.com', 'adacrane@gmail.com'],
    ['ada.crane+jobs@gmail.com', 'a.dacrane@googlemail.com'],
    ['ada@icloud.com', 'ada@me.com'],
    ['ada@outlook.com', 'ada+work@outlook.com'],
    ['ada@live.co.uk', 'ada+work@live.co.uk'],
    ['ada@fastmail.com', 'ada+work@fastmail.com'],
    ['ada_crane@proton.me', 'ada.crane+x@proton.me'],
  ])('are of one person, who keeps both: %s and %s', async (one, other) => {
    const [first, second] = [from(one), from(other)];
    for (const batches of [[[first], [second]], [[second], [first]], [[first, second]]]) {
      await world.reset();
      folder = await world.folder();
      const [only = '', another = ''] = await read(batches);
      expect(another).toBe('');
      expect(only).toContain(`${one} `);
      expect(only).toContain(`${other} `);
      expect(only.match(/ same_mailbox/g)).toHaveLength(1);
    }
  });

  it.each([
    ['ada.crane@outlook.com', 'adacrane@outlook.com'],
    ['ada@proton.me', 'ada@pm.me'],
    ['ada@mail.example', 'ada+work@mail.example'],
    ['ada@hotmail.com', 'ada@live.com'],
    ['a.da@notgmail.com', 'ada@notgmail.com'],
    ['+x@gmail.com', '+y@gmail.com'],
  ])('are of two where no rule says so: %s and %s', async (one, other) => {
    expect(await read([[from(one), from(other)]])).toHaveLength(2);
  });

  it('are of two where two people share it, whichever is read first', async () => {
    const [anna, tomas] = [
      from('berg+anna@gmail.com', 'Anna Berg'),
      from('berg+tomas@gmail.com', '"Berg, Tomas"'),
    ];
    expect(await read([[anna], [tomas]])).toHaveLength(2);
    expect(await read([[anna, tomas]])).toHaveLength(2);
    expect(await read([[from('berg@gmail.com', 'A. Berg')]])).toHaveLength(3);
  });

  it('are of two where somebody without a name has it too, who is neither then', async () => {
    const nobody = from('berg@gmail.com', '');
    const others = [from('berg+anna@gmail.com', 'Anna Berg'), from('berg+tomas@gmail.com', 'Tomas Berg')];
    expect(await read([[nobody, ...others]])).toHaveLength(3);
    await world.reset();
    folder = await world.folder();
    expect(await read([[nobody], ...others.map((one) => [one])])).toEqual([
      'berg+anna@gmail.com same_mailbox, berg@gmail.com mail',
      'berg+tomas@gmail.com mail',
    ]);
  });

  it('stay apart once somebody has said so', async () => {
    await read([[from('ada.crane@gmail.com')], [from('adacrane@gmail.com')]]);
    const [{ id } = { id: 0 }] = await people();
    const dale = { userId: null, name: 'Dale' };
    await separateAddress(world.database, id, 'adacrane@gmail.com', dale, receivedAt);
    expect(await read([[from('ada.crane@gmail.com'), from('adacrane@gmail.com')]])).toHaveLength(2);
  });

  it('or one address of two people: how often each writes is counted apart, and both are shown', async () => {
    const hours = (hour: number) => new Date(Date.UTC(2026, 10, 26, hour));
    const writers = ['Anna Berg', 'Anna Berg', 'Anna Berg', 'Tomas Berg'];
    for (const [hour, name] of writers.entries())
      await world.takeIn(folder, [{ ...from('berg@mail.example', name), receivedAt: hours(hour + 6) }]);
    const { rows } = await world.pool.query<{ id: number; candidate: number }>(
      'select id::int, candidate_id::int as candidate from foyer.message order by received_at desc limit 1',
    );
    const [{ id: messageId, candidate: candidateId } = { id: 0, candidate: 0 }] = rows;
    const [subject] = await readSubjects(world.database, [messageId]);
    const history = (
      await readHistories(world.database, [{ messageId, candidateId, receivedAt: hours(9) }])
    ).get(messageId);
    expect(history?.map(({ name }) => name)).toEqual(writers.slice(0, 3));
    if (subject === undefined || history === undefined) throw new Error('it is stored');
    const circumstances = { policy: defaultPolicy, model: { version: 'rules' } };
    const input = inputFromRecord({ ...subject, history }, circumstances);
    expect(assess(input.message, input.history, input.context).rhythm.contactsIn24Hours).toBe(1);
    const person = await readTimeline(world.database, candidateId, EVERYTHING);
    expect(person?.sharedBy).toEqual(['Anna Berg', 'Tomas Berg']);
  });

  it('are joined when the next mail comes, where both were known before', async () => {
    await read([[from('ada@mail.example'), from('ada.crane@gmail.com')]]);
    await world.pool.query(
      `update foyer.candidate_address set address = 'adacrane@gmail.com' where address = 'ada@mail.example'`,
    );
    expect(await read([[from('ada.crane@gmail.com')]])).toEqual([
      'ada.crane@gmail.com same_mailbox, adacrane@gmail.com mail',
    ]);
  });
});
