import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS, type TakenMail } from './intake-world.ts';

const ADA = 'ada@mail.example.com';
const NOON = new Date('2026-11-20T12:00:00Z');
const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);

/** As the clock of its folder has it, whatever the other one says. */
const theirs = (id: string, at: number, answers?: string): TakenMail => ({
  raw: buildMail({
    from: ADA,
    subject: 'Nurse',
    text: `Any news? ${id} ${at}`,
    date: minutes(at),
    messageId: `<${id}@mail.example.com>`,
    ...(answers === undefined ? {} : { inReplyTo: `<${answers}@harbourlight.example>` }),
  }),
  receivedAt: minutes(at),
});
const ours = (id: string, at: number, answers?: string): TakenMail => ({
  raw: buildMail({
    from: OUR_ADDRESS,
    to: ADA,
    subject: 'Re: Nurse',
    text: `We invite you. ${id}`,
    date: minutes(at),
    messageId: `<${id}@harbourlight.example>`,
    ...(answers === undefined ? {} : { inReplyTo: `<${answers}@mail.example.com>` }),
  }),
  receivedAt: minutes(at),
});

describe.skipIf(skipReason('postgres'))('what answers what', () => {
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
  });

  const order = async () => {
    const { rows } = await world.pool.query<{ id: string }>(
      'select split_part(m.message_id, $$@$$, 1) as id from foyer.contact c join foyer.message m on m.id = c.message_id order by c.at, c.message_id',
    );
    return rows.map(({ id }) => id.slice(1));
  };
  const revisionOf = async (id: string) => {
    const { rows } = await world.pool.query<{ revision: number }>(
      'select revision from foyer.message where message_id = $1',
      [`<${id}@mail.example.com>`],
    );
    return rows[0]?.revision;
  };
  const takeIn = async (letters: readonly TakenMail[], answers: readonly TakenMail[], which: string) => {
    if (which === 'our folder first') await world.takeIn(sent, answers, true);
    for (const letter of letters) await world.takeIn(inbox, [letter]);
    if (which === 'theirs first') await world.takeIn(sent, answers, true);
  };

  describe.each(['our folder first', 'theirs first'])('and is read with %s', (which) => {
    it('stands behind it, though our clock was behind', async () => {
      await takeIn([theirs('asked', 5)], [ours('answer', 3, 'asked')], which);
      expect(await order()).toEqual(['asked', 'answer']);
    });

    it('stands before what answers it, though our clock was ahead', async () => {
      await takeIn([theirs('asked', 0), theirs('thanks', 8, 'answer')], [ours('answer', 20, 'asked')], which);
      expect(await order()).toEqual(['asked', 'answer', 'thanks']);
    });

    it('stays where it is without a word of what it answers, and by more than a clock is wrong', async () => {
      await takeIn([theirs('asked', 5)], [ours('answer', 3)], which);
      expect(await order()).toEqual(['answer', 'asked']);
      await world.reset();
      [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
      await takeIn([theirs('asked', 3 * 24 * 60)], [ours('answer', 3, 'asked')], which);
      expect(await order()).toEqual(['answer', 'asked']);
    });

    it('does not go behind another message that has the same Message-ID', async () => {
      const again = theirs('asked', 30);
      await takeIn([theirs('asked', 0), again], [ours('answer', 10, 'asked')], which);
      expect(await order()).toEqual(['asked', 'answer', 'asked']);
    });
  });

  it('puts what it changes out of date', async () => {
    await world.takeIn(inbox, [theirs('asked', 5)]);
    await world.pool.query(`insert into foyer.assessment
      (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
      select id, revision, 'other', false, '{}', 1, 'm', now() from foyer.message`);
    const before = await revisionOf('asked');
    await world.takeIn(sent, [ours('answer', 3, 'asked')], true);
    expect(await revisionOf('asked')).toBeGreaterThan(before ?? 0);
  });
});
