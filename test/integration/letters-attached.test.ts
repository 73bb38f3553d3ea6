import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAttachment } from '../../libs/intake/src/attachment.queries.ts';
import { EVERYTHING } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const receivedAt = new Date('2026-11-26T06:00:00Z');
const CV = Buffer.alloc(6_000, '%PDF-1.7 a letter ').toString('base64');
const letter = (id: string, name: string, words: string) =>
  [
    `Message-ID: <${id}@mail.example>`,
    `From: ${name} <${id}@mail.example>`,
    'To: dale@harbourlight.example',
    `Subject: Application of ${name}`,
    'Date: Wed, 25 Nov 2026 08:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=c',
    `\r\n--c\r\n\r\n${words}`,
    `--c\r\nContent-Type: application/pdf; name=cv-${id}.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${CV}\r\n--c--\r\n`,
  ].join('\r\n');
const [ada, bo] = [letter('ada', 'Ada Crane', 'I apply.'), letter('bo', 'Bo Lind', 'Me too.')];
const FROM =
  'From: Dale Finch <dale@harbourlight.example>\r\nTo: jobs@harbourlight.example\r\nSubject: Two people';
const forward = `${FROM}\r\nMessage-ID: <f@harbourlight.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBoth good.\r\n${[ada, bo].map((one) => `--b\r\nContent-Type: message/rfc822\r\n\r\n${one}\r\n`).join('')}--b--\r\n`;

describe.skipIf(skipReason('postgres'))('two letters that a colleague attaches to one message', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const messages = async () =>
    (
      await world.pool.query<{
        id: number;
        name: string;
        text: string;
        note: string;
        by: string;
        places: number;
      }>(`
        select m.id::int, c.name, m.new_text as text, k.note, k.logged_by as by,
               (select count(*)::int from foyer.message_place p where p.message_id = m.id) as places
          from foyer.message m join foyer.candidate c on c.id = m.candidate_id
          join foyer.contact k on k.message_id = m.id and k.candidate_id = c.id order by m.id`)
    ).rows;

  it('are a message of each person, with the words of the colleague, and none is taken in twice', async () => {
    const folder = await world.folder();
    await world.takeIn(folder, [{ raw: forward, receivedAt }]);
    const stored = await messages();
    expect(stored).toMatchObject([
      { name: 'Ada Crane', text: 'I apply.', note: 'Both good.', by: 'Dale Finch', places: 1 },
      { name: 'Bo Lind', text: 'Me too.', note: 'Both good.', by: 'Dale Finch', places: 0 },
    ]);
    // Again under another number, and Bo's letter by itself.
    await world.takeIn(folder, [
      { raw: forward, receivedAt },
      { raw: bo, receivedAt },
    ]);
    expect((await messages()).map(({ name, places }) => [name, places])).toEqual([
      ['Ada Crane', 2],
      ['Bo Lind', 1],
    ]);
  });

  it('have their files, which lie in the message of the colleague', async () => {
    const folder = await world.folder();
    await world.takeIn(folder, [{ raw: forward, receivedAt }]);
    const [, { id } = { id: 0 }] = await messages();
    const file = await readAttachment(world.database, id, 0, EVERYTHING);
    expect(file).toMatchObject({
      name: 'cv-bo.pdf',
      messageBytes: forward.length,
      places: [{ folder: 'inbox' }],
    });
    const bytes = await world.parser.findFile(Buffer.from(forward), file?.sha256 ?? '');
    expect(bytes?.toString('base64')).toBe(CV);
  });
});
