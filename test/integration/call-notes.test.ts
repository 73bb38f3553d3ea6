import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSubjects } from '../../libs/classify/src/subject.repository.ts';
import { readNamesakes } from '../../libs/intake/src/namesakes.repository.ts';
import { EVERYTHING } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 26, hour));
const letter = (id: string, from: string, subject: string, text: string) =>
  `Message-ID: <${id}@mail.example>\r\nFrom: ${from}\r\nTo: jobs@harbourlight.example\r\nSubject: ${subject}\r\n\r\n${text}\r\n`;
const DESK = 'Front desk <desk@harbourlight.example>';

describe.skipIf(skipReason('postgres'))('what the front desk tells of callers and visitors', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  beforeEach(() => world.reset());
  afterAll(() => world?.close());

  const people = () =>
    world.pool
      .query<{ name: string; channels: string[] }>(`
        select c.name, array_agg(k.channel order by k.at) as channels from foyer.candidate c
          join foyer.contact k on k.candidate_id = c.id group by c.id order by c.id`)
      .then(({ rows }) => rows.map(({ name, channels }) => [name, channels.join(' ')]));

  it('is a contact of theirs, beside the voicemail from the same number', async () => {
    const folder = await world.folder();
    const mails = [
      letter(
        'v',
        'Voicemail <voicemail@pbx.example>',
        'Voicemail from ADA CRANE 020 7946 0011',
        'Length: 0:12',
      ),
      letter('n', DESK, 'While you were out', 'Mrs Crane rang about the night post: 020 7946 0011.'),
      letter('o', DESK, 'Visitor', 'A Mr Lind was here and asked about the night post.'),
    ];
    for (const [hour, raw] of mails.entries()) await world.takeIn(folder, [{ raw, receivedAt: at(hour) }]);
    expect(await people()).toEqual([
      ['Ada Crane', 'voicemail phone'],
      ['Lind', 'visit'],
    ]);
    const { rows } = await world.pool.query<{ id: number }>('select id::int from foyer.message order by id');
    const subjects = await readSubjects(
      world.database,
      rows.map(({ id }) => id),
    );
    expect(subjects.map(({ message }) => [message.channel, message.from.address])).toEqual([
      ['voicemail', 'tel:02079460011'],
      ['phone', 'tel:02079460011'],
      ['visit', expect.stringMatching(/^unknown:/)],
    ]);
  });

  it('is asked about where somebody of that name has written', async () => {
    const folder = await world.folder();
    const mails = [
      letter('a', 'Ada Crane <ada@mail.example.com>', 'Application', 'I apply for the night post.'),
      letter('n', DESK, 'While you were out', 'Mrs Ada Crane rang about the night post.'),
    ];
    for (const [hour, raw] of mails.entries()) await world.takeIn(folder, [{ raw, receivedAt: at(hour) }]);
    expect(await people()).toEqual([
      ['Ada Crane', 'email'],
      ['Ada Crane', 'phone'],
    ]);
    const { rows } = await world.pool.query<{ id: number }>(
      'select id::int from foyer.candidate order by id',
    );
    expect(await readNamesakes(world.database, rows[0]?.id ?? 0, EVERYTHING)).toMatchObject([
      { candidate: { id: String(rows[1]?.id) } },
    ]);
  });
});
