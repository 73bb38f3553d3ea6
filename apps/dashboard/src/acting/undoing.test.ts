import { expect, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { isAsLeft } from './change.ts';
import { asLeftAgain } from './undoing.ts';

const open = buildInboxEntry({ lastActionId: null, version: 1 });
const done = { ...open, state: 'done' as const, lastActionId: '7', version: 2 };
const noted = { ...done, lastActionId: '8', version: 3 };
const back = { ...done, lastActionId: '9', version: 4 };

test('a step before one that was taken back is the last word on its row again', () => {
  const first = { before: open, after: done, inverse: { state: 'open' as const } };
  const second = { before: done, after: noted, inverse: { note: null } };
  const again = asLeftAgain(first, second, back);
  expect(again.after).toMatchObject({ lastActionId: '9', version: 4, state: 'done' });
  expect(isAsLeft(back, again.after)).toBe(true);
  expect(isAsLeft(back, first.after)).toBe(false);
});

test('it is not where somebody decided between the two', () => {
  const first = { before: open, after: done, inverse: { state: 'open' as const } };
  const second = { before: { ...done, lastActionId: '6' }, after: noted, inverse: { note: null } };
  expect(asLeftAgain(first, second, back)).toBe(first);
});

test('it is not where its person wrote between the two', () => {
  const news = { messageIds: ['200', ...open.messageIds] };
  const first = { before: done, after: { ...open, lastActionId: '7' }, inverse: { state: 'done' as const } };
  const second = {
    before: { ...first.after, ...news },
    after: { ...first.after, ...news, lastActionId: '8', version: 3 },
    inverse: { lane: null },
  };
  const taken = { ...second.before, lastActionId: '9', version: 4 };
  expect(asLeftAgain(first, second, taken)).toBe(first);
  expect(isAsLeft(taken, first.after)).toBe(false);
});

test('it is where an older message left the row, or one was joined to it that is no news', () => {
  const first = {
    before: open,
    after: { ...done, messageIds: ['3', '2', '1'] },
    inverse: { state: 'open' as const },
  };
  const second = {
    before: first.after,
    after: { ...noted, messageIds: ['3', '2'] },
    inverse: { note: null },
  };
  const again = asLeftAgain(first, second, { ...back, messageIds: ['3', '2', '0'] });
  expect(again.after).toMatchObject({ lastActionId: '9', version: 4 });
});

test('a row that was only assessed anew is as we left it, and not one with news', () => {
  expect(isAsLeft({ ...done, version: 5 }, done)).toBe(true);
  expect(isAsLeft({ ...done, messageIds: ['999', ...done.messageIds] }, done)).toBe(false);
});
