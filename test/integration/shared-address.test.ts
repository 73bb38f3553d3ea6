import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { joinPeople, logContact } from '../../libs/intake/src/person.repository.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const HOME = 'berg@home.example';
const mail = (id: string, minute: number, from: string, to: string, fields = '') => ({
  raw: `Message-ID: <${id}>\r\n${fields}From: ${from}\r\nTo: ${to}\r\nSubject: Application\r\n\r\nDear team, when will I hear from you about my application? ${id}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 10, 2, 9, minute)),
});
const anna = mail('anna', 1, `Anna Berg <${HOME}>`, OUR_ADDRESS);
const tomas = mail('tomas', 2, `Tomas Berg <${HOME}>`, OUR_ADDRESS);
const annaAgain = mail('anna2', 3, `A. Berg <${HOME}>`, OUR_ADDRESS);
const answer = (to: string, minute = 4) =>
  mail(`to ${to}`, minute, OUR_ADDRESS, HOME, to === '' ? '' : `In-Reply-To: <${to}>\r\n`);

describe.skipIf(skipReason('postgres'))('two people at one address', () => {
  let world: IntakeWorld;
  let handler: AssessHandler;
  let inbox: number;
  let sent: number;
  beforeAll(async () => {
    world = await IntakeWorld.open();
    handler = new AssessHandler(world.database, loadJudgement(), systemClock);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
  });

  const assess = async () => {
    const { rows } = await world.pool.query<{ id: number }>(
      "select id::int from foyer.message where direction = 'in' order by id",
    );
    await handler.handle(rows.map(({ id }) => id));
  };
  /** Names of the mails that are open. */
  const open = async () => {
    await assess();
    const { rows } = await world.pool.query<{ id: string }>(`
      select m.message_id as id from foyer.inbox_entry e join foyer.message m on m.id = any(e.message_ids)
       where e.state = 'open' order by m.id`);
    return rows.map(({ id }) => id);
  };

  it('wait each for an answer of their own', async () => {
    await world.takeIn(inbox, [anna, tomas]);
    expect(await open()).toEqual(['<anna>', '<tomas>']);
    await world.takeIn(sent, [answer('anna')], true);
    expect(await open()).toEqual(['<tomas>']);
    await world.takeIn(sent, [answer('tomas', 5)], true);
    expect(await open()).toEqual([]);
  });

  it('are answered both by what answers neither, on whichever channel', async () => {
    await world.takeIn(inbox, [anna, tomas]);
    await world.takeIn(sent, [answer('')], true);
    expect(await open()).toEqual([]);
    await world.takeIn(inbox, [
      mail('anna3', 6, `Anna Berg <${HOME}>`, OUR_ADDRESS),
      mail('tomas3', 7, `Tomas Berg <${HOME}>`, OUR_ADDRESS),
    ]);
    expect(await open()).toEqual(['<anna3>', '<tomas3>']);
    const { rows } = await world.pool.query<{ id: number }>('select id::int from foyer.candidate');
    const call = { by: 'employer' as const, channel: 'phone' as const, note: 'Spoke to both.' };
    await logContact(world.database, rows[0]?.id ?? 0, call, 'Dale', new Date());
    expect(await open()).toEqual([]);
  });

  const written = (beginning: string, to = '', minute = 4) => {
    const { raw, receivedAt } = answer(to, minute);
    return { raw: raw.replace('Dear team', `${beginning}\r\n\r\nDear team`), receivedAt };
  };

  it.each([
    ['Dear Anna,', '', ['<tomas>']],
    ['Dear Anna, dear Tomas,', 'anna', []],
    ['Dear Mr Berg,', 'anna', ['<tomas>']],
    ['Dear Ms Petersen,', '', []],
    ['Dear both,', 'tomas', []],
    ['Dear Anna, Tomas will get a letter of his own.', '', ['<tomas>']],
  ])('are answered by whoever greets them: %s', async (beginning, to, waiting) => {
    await world.takeIn(inbox, [anna, tomas]);
    await world.takeIn(sent, [written(beginning, to)], true);
    expect(await open()).toEqual(waiting);
  });

  it('wait each for an answer of their own where they ask about two roles', async () => {
    await world.database.insert(tables.role).values([
      { title: 'Cleaner', function: 'operations' },
      { title: 'Driver', function: 'trades' },
    ]);
    const about = (subject: string, one: typeof anna) => ({
      ...one,
      raw: one.raw.replace('Subject: Application', `Subject: ${subject}`),
    });
    await world.takeIn(inbox, [about('Cleaner', anna), about('Driver', tomas)]);
    await world.takeIn(sent, [answer('anna')], true);
    expect(await open()).toEqual(['<tomas>']);
  });

  it('are one who writes from two addresses, where somebody says so', async () => {
    await world.takeIn(inbox, [anna, mail('nia', 2, 'Nia Holm <nia@own.example>', OUR_ADDRESS)]);
    const { rows } = await world.pool.query<{ id: number }>(
      'select id::int from foyer.candidate order by id',
    );
    const [first, second] = rows.map(({ id }) => id);
    await joinPeople(world.database, first ?? 0, second ?? 0, { name: 'Dale', userId: null }, new Date());
    await world.takeIn(sent, [answer('anna')], true);
    expect(await open()).toEqual([]);
  });

  it('may be one, where the names may be', async () => {
    await world.takeIn(inbox, [anna, annaAgain]);
    await world.takeIn(sent, [answer('anna')], true);
    expect(await open()).toEqual([]);
  });
});
