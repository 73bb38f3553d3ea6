import { describe, expect, test } from 'vitest';
import type { MailboxView } from '#libs/contract';
import {
  accountedOf,
  checkedAt,
  figuresElsewhere,
  healthOf,
  isCounted,
  missingOf,
  toReadBack,
} from './ledger.ts';

function mailbox(
  state: MailboxView['state'],
  missing = 0,
  checked: string | null = '2026-11-24T15:00:00Z',
): MailboxView {
  const ledger = {
    onServer: 100,
    stored: 100 - missing,
    assessed: 90,
    quarantined: 1,
    erased: 0,
    outOfScope: 0,
    missing,
    gone: 2,
    checkedAt: checked,
    readingBack: null,
  };
  return {
    id: state,
    name: state,
    state,
    problem: null,
    lastAct: null,
    signInProvider: null,
    ledger,
    folders: [],
  };
}

/** With a folder for each ledger; its own is what the service makes of them. */
function withFolders(state: MailboxView['state'], ...ledgers: Partial<MailboxView['ledger']>[]): MailboxView {
  const one = mailbox(state);
  const folders = ledgers.map((ledger, at) => ({
    path: `${at}`,
    use: 'inbox' as const,
    uidValidity: 1,
    ledger: { ...one.ledger, ...ledger },
  }));
  const sum = (name: 'onServer' | 'stored' | 'missing') =>
    folders.reduce((whole, { ledger }) => whole + ledger[name], 0);
  const checked = folders.every(({ ledger }) => ledger.checkedAt !== null) ? one.ledger.checkedAt : null;
  const figures = { onServer: sum('onServer'), stored: sum('stored'), missing: sum('missing') };
  return { ...one, folders, ledger: { ...one.ledger, ...figures, checkedAt: checked } };
}

describe('the state of the mailboxes', () => {
  test('tells the worst truth first', () => {
    expect(healthOf([]).is).toBe('none');
    expect(healthOf([mailbox('live'), mailbox('live')])).toMatchObject({
      is: 'well',
      figures: { onServer: 200 },
    });
    expect(healthOf([mailbox('live', 2)])).toMatchObject({ is: 'missing', count: 2 });
    expect(healthOf([mailbox('live', 2), mailbox('paused')])).toMatchObject({ is: 'paused', count: 1 });
    expect(healthOf([mailbox('paused'), mailbox('refused'), mailbox('stuck')])).toMatchObject({
      is: 'needs',
      count: 2,
    });
  });

  test('accounts for what was erased, and tells how much that is', () => {
    const one = mailbox('live');
    const health = healthOf([{ ...one, ledger: { ...one.ledger, stored: 97, erased: 3 } }]);
    expect(health).toMatchObject({ is: 'well', figures: { stored: 97, erased: 3 } });
    expect(health.is === 'none' ? null : accountedOf(health.figures)).toBe(100);
  });

  test('does not account for what is still to be read back, and does not miss it', () => {
    const one = mailbox('live');
    const readingBack = { toGo: 40, of: 90, through: null };
    const ledger = { ...one.ledger, stored: 60, outOfScope: 40, readingBack };
    const health = healthOf([{ ...one, ledger }, mailbox('live')]);
    expect(health.is).toBe('well');
    expect(health.is === 'none' ? null : accountedOf(health.figures)).toBe(160);
    expect(toReadBack([{ ...one, ledger }, mailbox('live')])).toBe(40);
  });

  test('counts the others by themselves while one waits for a person', () => {
    const others = figuresElsewhere([mailbox('paused', 3), mailbox('live'), mailbox('live', 1)]);
    expect([others && accountedOf(others), others?.onServer]).toEqual([199, 200]);
    expect(figuresElsewhere([mailbox('paused'), mailbox('refused')])).toBeNull();
  });

  test('says of the others only what it knows of them', () => {
    const elsewhere = (...all: MailboxView[]) => healthOf(all);
    expect(elsewhere(mailbox('paused'))).toMatchObject({ is: 'paused', elsewhere: 'nothing' });
    // What a paused mailbox lacked when it was paused is not missing elsewhere.
    expect(elsewhere(mailbox('paused', 3), mailbox('live'))).toMatchObject({ elsewhere: 'well' });
    expect(elsewhere(mailbox('refused'), mailbox('live', 1))).toMatchObject({ elsewhere: 'missing' });
  });

  test('takes what is not read yet for progress, not for a loss', () => {
    expect(healthOf([mailbox('reading', 60)]).is).toBe('reading');
  });

  test('misses nothing in a folder that nobody has read yet, whoever paused it', () => {
    const sent = { onServer: 12, stored: 10, missing: 2 };
    const inbox = { onServer: 60, stored: 0, missing: 60, checkedAt: null };
    const paused = withFolders('paused', sent, inbox);
    const health = healthOf([paused]);
    if (health.is !== 'paused') throw new Error(health.is);
    expect(health.figures).toMatchObject({ onServer: 72, stored: 10, missing: 2, unread: 60 });
    expect(accountedOf(health.figures)).toBe(10);
    expect(healthOf([withFolders('live', inbox)])).toMatchObject({ is: 'well' });
    expect(healthOf([mailbox('refused'), withFolders('live', inbox)])).toMatchObject({ elsewhere: 'well' });
    expect(paused.folders.map(({ ledger }) => missingOf(ledger))).toEqual([2, null]);
  });

  test('does not take a part for the whole while a folder was never looked at', () => {
    const sent = { onServer: 10, stored: 10 };
    const neverSeen = { onServer: 0, stored: 0, checkedAt: null };
    expect(isCounted([withFolders('paused', sent, neverSeen)])).toBe(false);
    expect(isCounted([withFolders('paused', sent, { ...neverSeen, onServer: 60, missing: 60 })])).toBe(true);
    // A folder that is empty was looked at.
    expect(isCounted([withFolders('live', sent, { onServer: 0, stored: 0 })])).toBe(true);
  });

  test('counts nothing before the first look at the server', () => {
    const untouched = mailbox('connecting', 0, null);
    expect(isCounted([])).toBe(false);
    expect(isCounted([{ ...untouched, ledger: { ...untouched.ledger, onServer: 0 } }])).toBe(false);
    expect(isCounted([mailbox('reading', 60, null)])).toBe(true);
    expect(isCounted([mailbox('live')])).toBe(true);
  });

  test('is as old as its oldest part, and unknown before the first check', () => {
    expect(checkedAt([mailbox('live'), mailbox('live', 0, '2026-11-24T14:00:00Z')])).toBe(
      '2026-11-24T14:00:00Z',
    );
    expect(checkedAt([mailbox('live'), mailbox('live', 0, null)])).toBeNull();
    expect(checkedAt([])).toBeNull();
  });
});
