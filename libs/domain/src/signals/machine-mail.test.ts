import { describe, expect, it } from 'vitest';
import { assessed } from './fixtures/assessed.ts';
import { isWrittenToList, sentByMachine } from './machine-mail.ts';

const JOBS = 'jobs@harbour.example';
/** As Google Groups passes on what is written to an address of an office. */
const GROUP = {
  precedence: 'list',
  'mailing-list': `list ${JOBS}; contact jobs+owners@harbour.example`,
  'list-id': '<jobs.harbour.example>',
  'list-post': `<https://groups.example/jobs/post>, <mailto:${JOBS}>`,
  'list-unsubscribe': '<mailto:manage+unsubscribe@groups.example>',
};
const NEWSLETTER = {
  precedence: 'bulk',
  'list-id': 'People Weekly <weekly.news.example>',
  'list-unsubscribe': '<https://news.example/u/1>',
};

describe('a list that passes on what was written to it', () => {
  it.each([
    ['by all it says', GROUP],
    ['by where one writes to', { 'list-post': GROUP['list-post'] }],
    ['by its name', { 'list-id': 'Jobs at Harbour <jobs.harbour.example>' }],
    ['by its group', { 'mailing-list': GROUP['mailing-list'] }],
  ])('is known: %s', (_, headers) => {
    expect(isWrittenToList(headers, ['Jobs@Harbour.example'])).toBe(true);
    expect(isWrittenToList(headers, ['ada@mail.example'])).toBe(false);
    expect(sentByMachine({ ...headers, precedence: 'list' }, [JOBS])).toBe(null);
    expect(sentByMachine({ ...headers, precedence: 'list' }, ['ada@mail.example'])).toBe('list');
  });

  it('is no newsletter, and no machine that writes to it', () => {
    expect(sentByMachine(NEWSLETTER, [JOBS])).toBe('list');
    expect(sentByMachine({ precedence: 'list' }, [JOBS])).toBe('list');
    expect(sentByMachine({ ...GROUP, precedence: 'bulk' }, [JOBS])).toBe('list');
    expect(sentByMachine({ ...GROUP, 'auto-submitted': 'auto-replied' }, [JOBS])).toBe('machine');
    expect(isWrittenToList({ 'list-id': '', 'list-post': 'NO' }, ['', '@', JOBS])).toBe(false);
  });

  it('makes no other letter of an application', () => {
    const text =
      'I applied for the night post two weeks ago. Since then I have led the night team of six, and another hospital has given me until Friday to decide.';
    const message = {
      at: '2026-03-02T09:00:00Z',
      channel: 'email' as const,
      from: { name: 'Ada Person', address: 'ada@mail.example' },
      to: [JOBS],
      cc: [],
      subject: 'My application',
      attachments: [],
      text,
      newText: text,
    };
    const { lane } = assessed(message, []);
    expect(lane).not.toBe('other');
    expect(assessed({ ...message, headers: GROUP }, []).lane).toBe(lane);
    expect(assessed({ ...message, headers: NEWSLETTER }, []).lane).toBe('other');
  });

  it('is looked for in time in proportion', () => {
    for (const piece of ['<mailto:', 'list ', 'a.', '<a', ' ']) {
      const value = piece.repeat(1_000_000 / piece.length);
      const began = performance.now();
      isWrittenToList({ 'list-post': value, 'mailing-list': value, 'list-id': value }, [JOBS]);
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });
});
