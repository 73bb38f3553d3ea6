import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { joinPeople, logContact, separateAddress } from '../../libs/intake/src/person.repository.ts';
import { chooseRoleOfCandidate } from '../../libs/intake/src/role-choice.repository.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const [ONE, TWO] = ['ada@one.example', 'ada@two.example'];
const dale = { userId: null, name: 'Dale' };
const now = new Date('2026-11-26T12:00:00Z');
const mail = (minute: number, from: string, to: string, subject = 'Application') => ({
  raw: `Message-ID: <${minute}@mail.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\nHello ${minute}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 10, 26, 9, minute)),
});

describe.skipIf(skipReason('postgres'))('two addresses that somebody joins', () => {
  let world: IntakeWorld;
  let inbox: number;
  let sent: number;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(inbox, [mail(1, ONE, OUR_ADDRESS), mail(2, TWO, OUR_ADDRESS)]);
  });

  const idOf = async (address: string) => {
    const { rows } = await world.pool.query<{ id: number }>(
      'select candidate_id::int as id from foyer.candidate_address where address = $1',
      [address],
    );
    return rows[0]?.id ?? 0;
  };
  /** Minutes of what counts as a contact with the person behind an address. */
  const contactsOf = async (address: string) => {
    const { rows } = await world.pool.query<{ by: string; minute: number }>(
      `select by, extract(minute from at)::int as minute from foyer.contact
        where candidate_id = $1 and not automatic order by at`,
      [await idOf(address)],
    );
    return rows.map(({ by, minute }) => `${by} ${minute}`);
  };
  const join = async () => joinPeople(world.database, await idOf(ONE), await idOf(TWO), dale, now);

  it('each keep our mail to both of them when they are separated again, and the mail that came meanwhile', async () => {
    await join();
    await world.takeIn(inbox, [mail(3, TWO, OUR_ADDRESS)]);
    await world.takeIn(sent, [mail(4, OUR_ADDRESS, `${ONE}, ${TWO}`), mail(5, OUR_ADDRESS, TWO)], true);
    await separateAddress(world.database, await idOf(ONE), TWO, dale, now);
    expect(await contactsOf(ONE)).toEqual(['candidate 1', 'employer 4']);
    expect(await contactsOf(TWO)).toEqual(['candidate 2', 'candidate 3', 'employer 4', 'employer 5']);
  });

  it('each keep the calls that were logged on them before', async () => {
    const call = async (minute: number, address: string) => {
      const at = new Date(Date.UTC(2026, 10, 26, 10, minute)).toISOString();
      const contact = { by: 'candidate' as const, channel: 'phone' as const, at, note: '' };
      await logContact(world.database, await idOf(address), contact, 'Dale', now);
    };
    await call(11, ONE);
    await call(12, TWO);
    await join();
    await call(13, ONE);
    await separateAddress(world.database, await idOf(ONE), TWO, dale, now);
    // Of which of the two the last one was, nobody said: it stays with whom they were joined to.
    expect(await contactsOf(ONE)).toEqual(['candidate 1', 'candidate 11', 'candidate 13']);
    expect(await contactsOf(TWO)).toEqual(['candidate 2', 'candidate 12']);
  });

  it('each keep the calls that were logged at a message of theirs while they were one person', async () => {
    await join();
    const { rows } = await world.pool.query<{ id: string; from: string }>(
      'select id::text, from_address as from from foyer.message order by id',
    );
    for (const [index, { id }] of rows.entries()) {
      const at = new Date(Date.UTC(2026, 10, 26, 10, 11 + index)).toISOString();
      const contact = { by: 'candidate' as const, channel: 'phone' as const, at, note: '', messageId: id };
      await logContact(world.database, await idOf(ONE), contact, 'Dale', now);
    }
    expect(rows.map(({ from }) => from)).toEqual([ONE, TWO]);
    await separateAddress(world.database, await idOf(ONE), TWO, dale, now);
    expect(await contactsOf(ONE)).toEqual(['candidate 1', 'candidate 11']);
    expect(await contactsOf(TWO)).toEqual(['candidate 2', 'candidate 12']);
  });

  it('are of one person whom our mail reached that came back from one of them alone', async () => {
    await world.takeIn(sent, [mail(3, OUR_ADDRESS, `${ONE}, ${TWO}`)], true);
    const back = (id: number, address: string) => ({
      raw: `Message-ID: <${id}.${address}>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: ${OUR_ADDRESS}\r\nSubject: Returned\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: <${id}@mail.example>\r\nX-Failed-Recipients: ${address}\r\n\r\nSorry.\r\n`,
      receivedAt: now,
    });
    await world.takeIn(inbox, [back(3, ONE)]);
    expect(await contactsOf(ONE)).toEqual(['candidate 1']);
    await join();
    expect(await contactsOf(ONE)).toEqual(['candidate 1', 'candidate 2', 'employer 3']);
    await world.takeIn(sent, [mail(4, OUR_ADDRESS, `${ONE}, ${TWO}`)], true);
    await world.takeIn(inbox, [back(4, ONE)]);
    expect(await contactsOf(ONE)).toContain('employer 4');
    await world.takeIn(inbox, [back(4, TWO)]);
    expect(await contactsOf(ONE)).not.toContain('employer 4');
  });

  it('have the role that somebody chose for either', async () => {
    const [role] = await world.database
      .insert(tables.role)
      .values([
        { title: 'Night Nurse', function: 'healthcare' },
        { title: 'Crane Driver', function: 'other' },
      ])
      .returning({ id: tables.role.id });
    await chooseRoleOfCandidate(world.database, await idOf(TWO), role?.id ?? 0, dale, now);
    await join();
    await world.takeIn(inbox, [mail(3, TWO, OUR_ADDRESS, 'Application: Crane Driver')]);
    const rows = await world.database.select().from(tables.message).orderBy(tables.message.receivedAt);
    expect(rows.map(({ roleId }) => roleId)).toEqual([null, role?.id, role?.id]);
  });
});
