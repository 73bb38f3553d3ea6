import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MailboxStatus } from './mailbox-status.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says within a minute that nothing comes, however long the session waits, and takes it back', async () => {
  const told: string[] = [];
  const session = { quietMs: 0 };
  const status = new MailboxStatus(async (state) => void told.push(state));
  await status.say('live', null);
  const end = status.watch(session, 'imap.harbour.example');
  const wait = async (ms: number, quiet: boolean) => {
    for (let left = ms; left > 0; left -= 1_000) {
      session.quietMs = quiet ? session.quietMs + 1_000 : 0;
      await vi.advanceTimersByTimeAsync(1_000);
    }
  };
  await wait(30_000, true);
  expect(told).toEqual(['live']);
  await wait(20_000, true);
  expect(told).toEqual(['live', 'stuck']);
  await status.say('live', null);
  expect(told).toEqual(['live', 'stuck']);
  await wait(5_000, false);
  expect(told).toEqual(['live', 'stuck', 'live']);
  end();
  await wait(60_000, true);
  expect(told).toEqual(['live', 'stuck', 'live']);
});

it('tells one thing after the other, and again what could not be told', async () => {
  const told: string[] = [];
  let isAway = true;
  const status = new MailboxStatus(async (state) => {
    await Promise.resolve();
    if (isAway) throw new Error('The database is away.');
    told.push(state);
  });
  await expect(status.say('live', null)).rejects.toThrow();
  isAway = false;
  await Promise.all([status.say('stuck', 'why'), status.say('live', null)]);
  expect(told).toEqual(['live']);
  await status.say('live', null);
  expect(told).toEqual(['live']);
});

it('tells again where somebody else has said something since, and nothing where it is as it said', async () => {
  const told: string[] = [];
  const status = new MailboxStatus(async (state) => void told.push(state));
  await status.say('live', null);
  await status.insist({ state: 'live', problem: null });
  await status.insist(null);
  expect(told).toEqual(['live']);
  await status.insist({ state: 'connecting', problem: 'The mail server closed the connection.' });
  expect(told).toEqual(['live', 'live']);
});
