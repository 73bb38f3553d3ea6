import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MessageReader } from '#libs/intake';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { FoyerError, silentLog, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { findLostBells } from '../../libs/classify/src/sweep.repository.ts';
import { HostGate } from '../../libs/intake/src/host-gate.ts';
import { MailboxReader } from '../../libs/intake/src/mailbox-reader.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

describe.skipIf(skipReason('postgres'))('the sweep, for mail that was read back', () => {
  let world: IntakeWorld;
  let folderId: number;
  let unassessed: number;
  let outdated: number;

  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());

  /** One message without an assessment, and one with an assessment from before an older message was read. */
  beforeEach(async () => {
    await world.reset();
    folderId = await world.folder();
    const [first, second] = await world.takeIn(
      folderId,
      [40, 50].map((daysAgo) => {
        const receivedAt = minutesAgo(daysAgo * 24 * 60);
        return {
          raw: buildMail({
            from: 'Rosa <rosa@post.example>',
            subject: `${daysAgo} days ago`,
            text: 'Any news?',
            date: receivedAt,
          }),
          receivedAt,
        };
      }),
    );
    [outdated, unassessed] = [first?.messageId ?? 0, second?.messageId ?? 0];
    await world.database.execute(sql`
      insert into ${tables.assessment} (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
      values (${outdated}, 1, 'other', false, '{}', 1, 'test', ${minutesAgo(2).toISOString()})`);
    await world.database.update(tables.message).set({ readBack: true, storedAt: minutesAgo(2) });
    await world.database.update(tables.message).set({ revision: 2 }).where(eq(tables.message.id, outdated));
  });

  const rung = async (now = NOW) =>
    new Set(((await findLostBells(world.database, now)) ?? []).map(({ messageId }) => messageId));
  const goesOn = (firstUid: number) =>
    world.database.update(tables.folder).set({ firstUid }).where(eq(tables.folder.id, folderId));

  it('leaves it to its reader for as long as that goes on', async () => {
    await goesOn(50);
    expect(await rung()).toEqual(new Set());
    await goesOn(1);
    expect(await rung()).toEqual(new Set([outdated, unassessed]));
  });

  it('rings for what has waited longer than its reader ever lets it', async () => {
    await goesOn(50);
    const later = new Date(NOW.getTime() + 10 * 60_000);
    expect(await rung(later)).toEqual(new Set([outdated, unassessed]));
  });

  it('rings for it where nobody reads any more', async () => {
    await goesOn(50);
    await world.database.update(tables.mailbox).set({ state: 'paused' });
    expect(await rung()).toEqual(new Set([outdated, unassessed]));
  });

  it('is rung for at once by the reader that comes after one that was killed', async () => {
    await goesOn(50);
    const [folder] = await world.database.select().from(tables.folder).where(eq(tables.folder.id, folderId));
    const [elsewhere] = await world.takeIn(await world.folder('inbox', 'another'), [
      {
        raw: buildMail({ from: 'Otto <otto@post.example>', subject: 'News', text: 'Any news?', date: NOW }),
        receivedAt: NOW,
      },
    ]);
    const heard: { ids: Set<number>; rank: string | undefined }[] = [];
    const abort = new AbortController();
    const reader = new MailboxReader(
      {
        database: world.database,
        reader: new MessageReader(world.parser, { keepsSources: false }),
        room: new ReadingRoom(),
        marks: erasedMarks,
        bell: {
          ringFor: async (messages, how) => {
            heard.push({
              ids: new Set(messages.map(({ messageId }) => messageId)),
              rank: how?.rank,
            });
          },
        },
        clock: systemClock,
        log: silentLog,
        gate: new HostGate(),
        opener: {
          open: () => {
            abort.abort();
            return Promise.reject(new FoyerError('mailbox-unreachable', 'The mail server is away.'));
          },
        },
      },
      {
        id: folder?.mailboxId ?? 0,
        url: 'imap://jobs:secret@mail.example',
        address: OUR_ADDRESS,
        asked: 0,
        refusals: 0,
        tryAgainAt: null,
      },
    );
    await reader.run(abort.signal);
    expect(heard).toEqual([{ ids: new Set([outdated, unassessed]), rank: 'older' }]);
    expect(elsewhere).toBeDefined();
  });
});
