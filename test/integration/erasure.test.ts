import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLedgers } from '#libs/intake';
import { erasePerson, readErasure } from '../../libs/intake/src/erase-person.repository.ts';
import { holdPerson, releasePerson } from '../../libs/intake/src/hold.repository.ts';
import { tellApart } from '../../libs/intake/src/namesakes.repository.ts';
import { joinPeople, logContact, separateAddress } from '../../libs/intake/src/person.repository.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS, type TakenMail } from './intake-world.ts';

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9));
const ERASED_AT = day(20);

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly on: number;
  readonly says?: string;
  readonly more?: readonly string[];
}

const JANELLA = 'Janella Kohn <janella@post.example>';
const AMARA = 'Amara Cole <amara@post.example>';

function mail({ from = JANELLA, to = OUR_ADDRESS, on, says = 'Any news?', more = [] }: Written): TakenMail {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Message-ID: <${on}.${from.length}.${to.length}@post.example>`,
    `Date: ${day(on).toUTCString()}`,
    'Subject: Program Manager',
    ...more,
  ];
  return { raw: [...head, '', says].join('\r\n'), receivedAt: day(on) };
}

const withFile = (on: number): TakenMail =>
  mail({
    on,
    more: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    says: [
      '--b',
      'Content-Type: text/plain',
      '',
      'My résumé.',
      '--b',
      'Content-Type: application/pdf; name="Kohn.pdf"',
      'Content-Disposition: attachment; filename="Kohn.pdf"',
      '',
      'pdf',
      '--b--',
    ].join('\r\n'),
  });

describe.skipIf(skipReason('postgres'))('erasing a person', () => {
  let world: IntakeWorld;
  let inbox: number;
  let sent: number;

  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    await world.pool.query('truncate foyer.erased_address, foyer.record_line');
    inbox = await world.folder('inbox');
    sent = await world.folder('sent', 'sent');
  });

  const theirId = async (name: string): Promise<number> => {
    const { rows } = await world.pool.query<{ id: string }>(
      'select id from foyer.candidate where name = $1',
      [name],
    );
    return Number(rows[0]?.id);
  };
  const erase = async (name = 'Janella Kohn') =>
    erasePerson(world.database, await theirId(name), erasedMarks, { userId: null, name: 'Ada' }, ERASED_AT);
  const names = async () => {
    const { rows } = await world.pool.query<{ name: string }>(
      'select name from foyer.candidate order by name',
    );
    return rows.map(({ name }) => name);
  };
  /** Everything that the database holds, as text. */
  const everything = async (): Promise<string> => {
    const { rows: tables } = await world.pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'foyer' and table_type = 'BASE TABLE'`,
    );
    const dumps = tables.map(async ({ name }) => {
      const { rows } = await world.pool.query<{ row: string }>(
        `select t::text as row from foyer."${name}" t`,
      );
      return rows.map(({ row }) => row).join('\n');
    });
    return (await Promise.all(dumps)).join('\n');
  };
  const books = async () => {
    const ledgers = (await readLedgers(world.database)).map(({ ledger }) => ledger);
    return ledgers.map(({ onServer, stored, erased, missing }) => ({ onServer, stored, erased, missing }));
  };

  test('takes their mail, ours to them alone, files and names, and leaves everybody else’s', async () => {
    await world.takeIn(inbox, [withFile(2), mail({ on: 3 }), mail({ from: AMARA, on: 4, says: 'Hello.' })]);
    await world.takeIn(sent, [mail({ from: OUR_ADDRESS, to: JANELLA, on: 5, says: 'Dear Janella' })], true);
    const both = mail({ from: OUR_ADDRESS, to: `${JANELLA}, ${AMARA}`, on: 6, says: 'Dear both' });
    await world.takeIn(sent, [both], true);
    const told = { messages: 3, files: 1, notes: 0, decisions: 0, hold: null };
    expect(await readErasure(world.database, await theirId('Janella Kohn'), ERASED_AT)).toEqual(told);

    expect(await erase()).toEqual(told);
    const left = await everything();
    for (const word of ['anella', 'Kohn', 'résumé', 'janella']) expect(left).not.toContain(word);
    expect(left).toContain('Dear both');
    expect(left).toContain('3 messages, 1 file');
    expect(await names()).toEqual(['Amara Cole']);
    expect(await books()).toEqual([
      { onServer: 3, stored: 1, erased: 2, missing: 0 },
      { onServer: 2, stored: 1, erased: 1, missing: 0 },
    ]);
  });

  test('takes what is left of whoever was joined with them, once or twice', async () => {
    const others = ['J. Kohn <j.kohn@home.example>', 'Nella <nella@work.example>'];
    await world.takeIn(inbox, [
      mail({ on: 2 }),
      ...others.map((from, at) => mail({ from, on: 3 + at })),
      mail({ from: AMARA, on: 5 }),
    ]);
    const [janella, home, work, amara] = await Promise.all(
      ['Janella Kohn', 'J. Kohn', 'Nella', 'Amara Cole'].map(theirId),
    );
    const ada = { userId: null, name: 'Ada' };
    await tellApart(world.database, home ?? 0, amara ?? 0, 'Ada', ERASED_AT);
    await joinPeople(world.database, home ?? 0, work ?? 0, ada, ERASED_AT);
    await joinPeople(world.database, janella ?? 0, home ?? 0, ada, ERASED_AT);
    // Whoever has an older page open is told so, and nothing goes to somebody who is nobody.
    await expect(
      logContact(world.database, home ?? 0, { by: 'employer', channel: 'phone', note: '' }, 'Ada', ERASED_AT),
    ).rejects.toMatchObject({ code: 'not-found' });
    const told = await world.pool.query('select candidate_id::int, other_id::int from foyer.people_apart');
    const [one, other] = [janella ?? 0, amara ?? 0].toSorted((a, b) => a - b);
    expect(told.rows).toEqual([{ candidate_id: one, other_id: other }]);
    const { rows } = await world.pool.query<{ about: string }>(
      'select about from foyer.record_line where candidate_id = $1 order by id',
      [janella],
    );
    expect(rows.map(({ about }) => about)).toEqual(['Nella', 'J. Kohn']);

    await erase();
    const left = await everything();
    for (const word of ['anella', 'Kohn', 'Nella', 'kohn', 'nella']) expect(left).not.toContain(word);
  });

  test('what was erased does not come back under another number, in another folder, or from further back', async () => {
    await world.takeIn(inbox, [mail({ on: 2 }), mail({ on: 3 })]);
    await erase();
    expect(await world.takeIn(inbox, [mail({ on: 2 }), mail({ on: 3 })])).toEqual([]);
    // Never read before: older than what was, and an answer of ours.
    expect(await world.takeIn(inbox, [mail({ on: 1 })])).toEqual([]);
    await world.takeIn(sent, [mail({ from: OUR_ADDRESS, to: JANELLA, on: 2 })], true);
    expect(await names()).toEqual([]);
    expect(await everything()).not.toContain('anella');
    expect(await books()).toEqual([
      { onServer: 5, stored: 0, erased: 5, missing: 0 },
      { onServer: 1, stored: 0, erased: 1, missing: 0 },
    ]);
  });

  test('nor does a copy of it that came by another way, later than the erasure', async () => {
    await world.takeIn(inbox, [mail({ on: 2 })]);
    await erase();
    const { raw } = mail({ on: 2, more: ['Received: from relay.example by mx.harbour.example'] });
    expect(await world.takeIn(inbox, [{ raw, receivedAt: day(25) }])).toEqual([]);
    expect(await names()).toEqual([]);
  });

  test('an older mail of ours to them and to others is kept with the others alone', async () => {
    await world.takeIn(inbox, [mail({ on: 2 })]);
    await erase();
    await world.takeIn(sent, [mail({ from: OUR_ADDRESS, to: `${JANELLA}, ${AMARA}`, on: 6 })], true);
    expect(await names()).toEqual(['Amara Cole']);
    expect(await everything()).not.toContain('anella');
  });

  test('whoever writes again is somebody new, with what they write from then on', async () => {
    await world.takeIn(inbox, [mail({ on: 2 })]);
    await erase();
    expect(await world.takeIn(inbox, [mail({ on: 21, says: 'Hello again.' })])).toHaveLength(1);
    expect(await names()).toEqual(['Janella Kohn']);
    expect(await books()).toMatchObject([{ stored: 1, erased: 1 }, {}]);
    // And can be erased again.
    expect(await erase()).toMatchObject({ messages: 1 });
    expect(await names()).toEqual([]);
  });

  test('nobody is erased who is not there', async () => {
    await expect(
      erasePerson(world.database, 404, erasedMarks, { userId: null, name: 'Ada' }, ERASED_AT),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  describe('while they are kept for a legal reason', () => {
    const DALE = { userId: null, name: 'Dale' };
    const hold = async (name: string, until?: string) =>
      holdPerson(world.database, await theirId(name), { reason: 'a claim', until }, DALE, ERASED_AT);
    const holdOf = async (name: string, at = ERASED_AT) =>
      (await readErasure(world.database, await theirId(name), at)).hold;
    const isKept = { code: 'conflict', detail: expect.stringMatching(/^Kept for a legal reason /) };

    test('is refused until somebody takes that off, and says who keeps them', async () => {
      await world.takeIn(inbox, [mail({ on: 2 })]);
      expect(await hold('Janella Kohn')).toEqual({
        reason: 'a claim',
        until: null,
        by: 'Dale',
        at: ERASED_AT.toISOString(),
      });
      await expect(erase()).rejects.toMatchObject({
        code: 'conflict',
        detail: 'Kept for a legal reason until somebody takes that off (Dale). It cannot be erased before.',
      });
      expect(await names()).toEqual(['Janella Kohn']);
      const id = await theirId('Janella Kohn');
      await releasePerson(world.database, id, DALE, ERASED_AT);
      await expect(releasePerson(world.database, id, DALE, ERASED_AT)).rejects.toMatchObject({
        code: 'not-found',
      });
      const { rows } = await world.pool.query<{ line: string }>(
        `select what || ': ' || about as line from foyer.record_line where candidate_id = $1 order by id`,
        [id],
      );
      expect(rows.map(({ line }) => line)).toEqual(['person_held: a claim', 'person_released: ']);
      await erase();
      expect(await names()).toEqual([]);
      expect(await everything()).not.toContain('a claim');
    });

    test('ends by itself when its last day is over everywhere', async () => {
      await world.takeIn(inbox, [mail({ on: 2 })]);
      await hold('Janella Kohn', '2026-11-21');
      await expect(erase()).rejects.toMatchObject(isKept);
      const at = (time: string) => holdOf('Janella Kohn', new Date(time));
      expect(await at('2026-11-22T11:59:00Z')).toMatchObject({ until: '2026-11-21', by: 'Dale' });
      expect(await at('2026-11-22T12:00:00Z')).toBeNull();
      await expect(hold('Janella Kohn', '2026-11-18')).rejects.toMatchObject({ code: 'request-invalid' });
    });

    test('goes with their mail: to whom they are joined, and to whom an address is separated', async () => {
      const other = 'J. Kohn <j.kohn@home.example>';
      await world.takeIn(inbox, [
        mail({ on: 2 }),
        mail({ from: other, on: 3 }),
        mail({ from: AMARA, on: 4 }),
      ]);
      await hold('J. Kohn', '2027-05-01');
      await hold('Janella Kohn', '2026-12-24');
      const [janella, home] = [await theirId('Janella Kohn'), await theirId('J. Kohn')];
      const ada = { userId: null, name: 'Ada' };
      await joinPeople(world.database, janella, home, ada, ERASED_AT);
      // The longer one of two.
      expect(await holdOf('Janella Kohn')).toMatchObject({ until: '2027-05-01' });
      await separateAddress(world.database, janella, 'j.kohn@home.example', ada, ERASED_AT);
      const { rows } = await world.pool.query<{ held: number }>(
        'select count(*)::int as held from foyer.person_hold h join foyer.candidate_address a using (candidate_id)',
      );
      expect(rows).toEqual([{ held: 2 }]);
      expect(await holdOf('Amara Cole')).toBeNull();
    });
  });
});
