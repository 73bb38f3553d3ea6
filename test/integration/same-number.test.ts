import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { separateAddress } from '../../libs/intake/src/person.repository.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const receivedAt = new Date('2026-11-26T06:00:00Z');
let count = 0;
const mail = (from: string, subject: string, text: string) => ({
  raw: `Message-ID: <m${++count}@mail.example>\r\nFrom: ${from}\r\nTo: jobs@harbourlight.example\r\nSubject: ${subject}\r\n\r\n${text}\r\n`,
  receivedAt,
});
const voicemail = (number: string, name = '') =>
  mail('Voicemail <voicemail@pbx.example>', `Voicemail from ${name} ${number}`, `Length: 0:1${count}`);
const note = (number: string, name = 'Mrs Ada Crane') =>
  mail('Dale <dale@harbourlight.example>', 'While you were out', `${name} rang about the job: ${number}.`);
const form = (number: string) =>
  mail('Website <noreply@forms.example>', 'New', `Name: Ada Crane\r\nPhone: ${number}\r\nMessage: Any news?`);

describe.skipIf(skipReason('postgres'))('a number that is written with its country and without', () => {
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
  type Mail = ReturnType<typeof mail>;
  const people = async () =>
    (
      await world.pool.query<{ id: number; name: string; addresses: string; contacts: number }>(`
        select c.id::int, c.name,
               (select string_agg(a.address || ' ' || a.because, ', ' order by a.address)
                  from foyer.candidate_address a where a.candidate_id = c.id) as addresses,
               (select count(*)::int from foyer.contact k where k.candidate_id = c.id) as contacts
          from foyer.candidate c where exists (select 1 from foyer.candidate_address a where a.candidate_id = c.id)
         order by c.id`)
    ).rows;
  const read = async (...batches: readonly Mail[][]) => {
    for (const batch of batches) await world.takeIn(folder, batch);
    return people();
  };

  it('is of one person on every channel, in whatever order it is read', async () => {
    const [one, two, three] = [voicemail('+49 711 223344'), note('0711 223344'), form('0711-223344')];
    for (const batches of [[[one], [two], [three]], [[three], [two], [one]], [[one, two, three]]]) {
      await world.reset();
      folder = await world.folder();
      const [person, ...others] = await read(...batches);
      expect(others).toEqual([]);
      expect(person).toMatchObject({ name: 'Ada Crane', contacts: 3 });
      expect(person?.addresses).toMatch(/^tel:\+49711223344 \w+, tel:0711223344 \w+$/);
      expect(person?.addresses.match(/same_number/g)).toHaveLength(1);
    }
  });

  it('is of two where two people have it, or two countries', async () => {
    const shared = [voicemail('+49 711 223344', 'BO LIND'), note('0711 223344')];
    expect(await read(shared)).toHaveLength(2);
    await world.reset();
    folder = await world.folder();
    const [german, austrian] = [voicemail('+49 711 223344'), voicemail('+43 711 223344')];
    expect(await read([german], [austrian], [note('0711 223344')])).toHaveLength(3);
  });

  it('stays of two whom somebody has told apart, and nobody is called as who passed it on', async () => {
    const [person] = await read([voicemail('+49 711 223344', 'ADA CRANE')], [note('0711 223344')]);
    const dale = { userId: null, name: 'Dale' };
    await separateAddress(world.database, person?.id ?? 0, 'tel:0711223344', dale, receivedAt);
    expect((await people()).map(({ name }) => name)).toEqual(['Ada Crane', 'tel:0711223344']);
    const apart = await read([voicemail('+49 711 223344'), note('0711 223344')]);
    expect(apart.map(({ name, contacts }) => [name, contacts])).toEqual([
      ['Ada Crane', 2],
      ['Ada Crane', 2],
    ]);
  });
});
