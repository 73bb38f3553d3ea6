import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decideBreakThroughs, makeDigest, planSlots } from '#libs/digest';
import type { UrgencyCause } from '#libs/domain';
import { skipReason } from '../servers/index.ts';
import { DigestWorld } from './digest-world.ts';

const FOCUS = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }];
/** Berlin is an hour ahead: half past nine, the end of the focus hours, and a while after it. */
const IN_FOCUS = '2026-11-23T08:30:00Z';
const AT_ITS_END = '2026-11-23T11:00:00Z';
const AFTER_IT = '2026-11-23T11:10:00Z';

describe.skipIf(skipReason('postgres'))('what may pass in focus hours', () => {
  let world: DigestWorld;
  let maren: number;

  beforeAll(async () => {
    world = await DigestWorld.open('2026-11-23T06:00:00Z');
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    world.at(IN_FOCUS);
    await world.pool.query('truncate foyer."user", foyer.candidate, foyer.message cascade');
    maren = await world.addUser('Maren', { focus: FOCUS, heldInFocus: ['offer'] });
  });

  const decide = () =>
    decideBreakThroughs(world.database, world.now, null, { canMail: true, timeZone: 'Europe/Berlin' });
  const arrive = (urgentFor: UrgencyCause[], danger = false) =>
    world.arrive({
      section: 'today',
      assessment: { danger, ...(urgentFor.length > 0 ? { urgentFor } : {}) },
    });
  const decided = (messageId: number) =>
    world.rows<{ held: string | null; in_focus: boolean }>(
      'select held, in_focus from foyer.break_through where message_id = $1',
      [messageId],
    );

  it('is everything but what is switched off: danger, an unknown cause and one cause among others pass', async () => {
    const waiting = await arrive(['offer']);
    const passing = await Promise.all([arrive(['interview']), arrive(['offer', 'legal']), arrive([])]);
    const danger = await arrive(['offer'], true);
    expect(await decide()).toHaveLength(4);
    expect(await decided(waiting.messageId)).toEqual([]);
    for (const { messageId } of [...passing, danger])
      expect(await decided(messageId)).toEqual([{ held: null, in_focus: true }]);
  });

  it('what waits comes through once the hours are over, and out of them at once', async () => {
    const { messageId } = await arrive(['offer']);
    expect(await decide()).toEqual([]);
    world.at(AFTER_IT);
    expect(await decide()).toHaveLength(1);
    expect(await decided(messageId)).toEqual([{ held: null, in_focus: false }]);
    await arrive(['offer']);
    expect(await decide()).toHaveLength(1);
  });

  it('a switch that is turned back on lets through what waits', async () => {
    await arrive(['offer']);
    expect(await decide()).toEqual([]);
    await world.pool.query(`update foyer.digest_settings set held_in_focus = '{}' where user_id = $1`, [
      maren,
    ]);
    expect(await decide()).toHaveLength(1);
  });

  it('what is answered meanwhile interrupts nobody', async () => {
    const { entryId } = await arrive(['offer']);
    await decide();
    await world.pool.query(`update foyer.inbox_entry set state = 'done' where id = $1`, [entryId]);
    world.at(AFTER_IT);
    expect(await decide()).toEqual([]);
  });

  it('the digest that rings at the end leads with it, and it is not told a second time', async () => {
    await world.pool.query(`update foyer.digest_settings set times = '{10:00}' where user_id = $1`, [maren]);
    await planSlots(world.database, world.now, 'Europe/Berlin');
    await world.arrive({ section: 'worth' });
    const { messageId } = await arrive(['offer']);
    expect(await decide()).toEqual([]);
    world.at(AT_ITS_END);
    // The round decides first, and the digest is made within it.
    expect(await decide()).toEqual([]);
    expect(await makeDigest(world.database, maren, world.now, { canMail: true })).not.toBeNull();
    const rows = await world.rows<{ message_id: string }>(
      'select message_id from foyer.digest_item order by position',
    );
    expect(Number(rows[0]?.message_id)).toBe(messageId);
    expect(await decide()).toEqual([]);
    expect(await decided(messageId)).toEqual([{ held: 'told', in_focus: false }]);
  });

  it('a digest that did not arrive has told nothing, and one that is not made is not waited for', async () => {
    await world.pool.query(`update foyer.digest_settings set times = '{10:00}' where user_id = $1`, [maren]);
    await planSlots(world.database, world.now, 'Europe/Berlin');
    const late = await arrive(['offer']);
    await decide();
    world.at(AT_ITS_END);
    await makeDigest(world.database, maren, world.now, { canMail: true });
    await world.pool.query(`update foyer.delivery set state = 'failed' where digest_id is not null`);
    expect(await decide()).toHaveLength(1);
    expect(await decided(late.messageId)).toEqual([{ held: null, in_focus: false }]);
    await world.pool.query(`update foyer.digest set state = 'due', due_at = $1`, [world.now]);
    await arrive(['offer']);
    expect(await decide()).toEqual([]);
    world.pass(3 * 60_000);
    expect(await decide()).toHaveLength(1);
  });
});
