import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers, readMailboxProblems } from '#libs/intake';
import { silentLog, systemClock } from '#libs/platform';
import { LockSession } from '#libs/store';
import { LEASE_CLASS } from '../../libs/intake/src/lease.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { startWebServer } from './web-server.ts';

describe.skipIf(skipReason('postgres'))('what is said of a mailbox', () => {
  let world: IntakeWorld;
  let locks: LockSession;
  let mailboxId: number;
  const say = (state: string, secondsAgo: number) =>
    world.pool.query(
      `update foyer.mailbox set state = $1, state_at = now() - make_interval(secs => $2), problem = null`,
      [state, secondsAgo],
    );
  const state = async () => (await readLedgers(world.database))[0]?.state;

  beforeAll(async () => {
    world = await IntakeWorld.open();
    locks = new LockSession({ kind: 'url', url: world.url }, silentLog, () => {});
  });
  afterAll(async () => {
    await locks.close();
    await world.close();
  });
  beforeEach(async () => {
    await world.reset();
    const folderId = await world.folder();
    const receivedAt = new Date('2026-11-20T09:00:00Z');
    const raw = buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date: receivedAt });
    await world.takeIn(folderId, [{ raw, receivedAt }]);
    mailboxId = Number((await readLedgers(world.database))[0]?.id);
  });

  it('is what its reader says, while there is one', async () => {
    expect(await locks.tryLock(LEASE_CLASS, mailboxId)).toBe(true);
    await say('live', 300);
    expect(await state()).toBe('live');
    expect(await readMailboxProblems(world.database)).toBeNull();
    await say('live', 700);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/has said nothing for ten minutes/);
    await locks.unlock(LEASE_CLASS, mailboxId);
  });

  it('is that it is stuck where its reader is gone, soon after', async () => {
    await say('live', 20);
    expect(await state()).toBe('live');
    await say('live', 90);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/No process reads this mailbox/);
    await say('paused', 90);
    expect(await readMailboxProblems(world.database)).toBeNull();
  });

  it('is in the metrics, for each mailbox and folder', async () => {
    const server = await startWebServer({ database: world.database, clock: systemClock });
    try {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const line = (count: string) =>
        `foyer_mailbox_messages{mailbox="${mailboxId}",folder="inbox",count="${count}"}`;
      expect(text).toContain(`${line('stored')} 1`);
      expect(text).toContain(`${line('missing')} 0`);
      expect(text).toContain(`foyer_mailbox_well{mailbox="${mailboxId}",state="connecting"} 1`);
    } finally {
      await server.close();
    }
  });
});
