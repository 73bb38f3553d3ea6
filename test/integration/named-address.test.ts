import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const OLD = 'praman@oldschool.example';
let day = 1;
const mail = (from: string, text: string) => {
  day += 1;
  const date = new Date(Date.UTC(2026, 10, day, 9));
  return { raw: buildMail({ from, subject: 'Community nurse', text, date }), receivedAt: date };
};
const applied = mail(`Priya Raman <${OLD}>`, 'Please find my application.');
const moved = `I applied from my old college address (${OLD}). They switch it off tonight, so please use this one.`;

describe.skipIf(skipReason('postgres'))('who says which address they wrote from before', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const people = async (...batches: readonly (typeof applied)[][]) => {
    const folder = await world.folder();
    for (const batch of batches) await world.takeIn(folder, batch);
    const { rows } = await world.pool.query<{ addresses: string }>(`
      select string_agg(address, ' ' order by address) as addresses from foyer.candidate_address
       group by candidate_id order by 1`);
    return rows.map(({ addresses }) => addresses);
  };

  it.each([
    ['Priya Raman <priya.rn@post.example>', moved],
    ['"Raman, Priya" <priya.rn@post.example>', moved],
    ['Priya <priya.rn@post.example>', `${moved}\n\nPriya Raman`],
  ])('is one person with whoever wrote from it: %s', async (from, text) => {
    const next = mail(from, text);
    expect(await people([applied], [next])).toEqual([`${OLD} priya.rn@post.example`]);
    await world.reset();
    expect(await people([next, applied])).toEqual([`${OLD} priya.rn@post.example`]);
    const { rows } = await world.pool.query('select because from foyer.candidate_address order by 1');
    expect(rows.map(({ because }) => because)).toContain('named');
  });

  it.each([
    [
      'another name',
      'Anil Raman <anil@post.example>',
      `My wife wrote to you (${OLD}).\n\nPriya Raman sends regards`,
    ],
    ['half a name and no more', 'Priya <priya.rn@post.example>', moved],
    [
      'a quote alone',
      'Priya Raman <priya.rn@post.example>',
      `Hello?\n\n> From: ${OLD}\n> Please find my application.`,
    ],
    [
      'an address from which nobody wrote',
      'Priya Raman <priya.rn@post.example>',
      'It was x@oldschool.example.',
    ],
  ])('is nobody else’s by %s', async (_what, from, text) => {
    expect(await people([applied], [mail(from, text)])).toHaveLength(2);
  });

  it('is read of a very long line in no time', async () => {
    const long = mail('Priya Raman <p@post.example>', 'priya.raman+x.'.repeat(40_000));
    const folder = await world.folder();
    await world.takeIn(folder, [applied]);
    const started = performance.now();
    await world.takeIn(folder, [long]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
