import { describe, expect, test } from 'vitest';
import type { MailboxView } from '#libs/contract';
import { accountedOf, checkedAt, figuresElsewhere, healthOf, isCounted, toReadBack } from './ledger.ts';

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
