import { KINDS, LANES } from '#libs/domain';
import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ComposedMail, composeArrival, composeSeed } from '../compose/compose.ts';
import type { MailDraft } from '../compose/draft.ts';
import { demoArrivals, demoExpectations, demoSeed } from './index.ts';

const ZERO = new Date('2026-11-25T20:17:31Z');
const { mails, correspondence } = composeSeed(demoSeed, ZERO);
const arrivals = demoArrivals.map(({ draft }) => composeArrival(draft, ZERO, correspondence));
const drafts = new Map<string, MailDraft>(
  [...demoSeed, ...demoArrivals.map((arrival) => arrival.draft)].map((draft) => [draft.key, draft]),
);

const parsed = new Map<string, ParsedMail>();
beforeAll(async () => {
  for (const mail of [...mails, ...arrivals]) {
    parsed.set(mail.key, await simpleParser(Buffer.from(mail.raw, 'latin1')));
  }
});
const read = (key: string): ParsedMail => {
  const mail = parsed.get(key);
  if (mail === undefined) throw new Error(`no message ${key}`);
  return mail;
};
const header = (key: string, name: string): string => {
  const value = read(key).headerLines.find((line) => line.key === name)?.line ?? '';
  return value.slice(value.indexOf(':') + 1).trim();
};
const headerAddresses = (key: string): string =>
  read(key)
    .headerLines.filter((line) => ['from', 'to', 'cc'].includes(line.key))
    .map((line) => line.line)
    .join(' ');

describe('the mail as a whole', () => {
  test('about sixty messages by thirty-five people and more, and answers of ours', () => {
    const received = mails.filter((mail) => mail.folder === 'INBOX');
    const senders = new Set(received.map((mail) => drafts.get(mail.key)?.from.address));
    expect(received.length).toBeGreaterThanOrEqual(55);
    expect(received.length).toBeLessThanOrEqual(65);
    expect(senders.size).toBeGreaterThanOrEqual(35);
    const ours = mails
      .filter((mail) => mail.folder === 'Sent')
      .map((mail) => header(mail.key, 'auto-submitted'));
    expect(ours.filter((value) => value === 'auto-replied').length).toBeGreaterThanOrEqual(10);
    expect(ours.filter((value) => value === '').length).toBeGreaterThanOrEqual(10);
    expect(arrivals).toHaveLength(20);
  });

  test('every lane and kind is there, more than once, and urgent ones in three of them', () => {
    const expected = [...demoExpectations.values()];
    for (const lane of LANES) {
      expect(expected.filter((one) => one.lane === lane).length, lane).toBeGreaterThanOrEqual(5);
    }
    for (const kind of KINDS) {
      expect(expected.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(expected.filter((one) => one.urgent).map((one) => one.lane)).size).toBe(3);
    expect(expected.every((one) => (one.kind === null) === (one.lane !== 'other'))).toBe(true);
  });

  test('all that comes in has an expectation, and nothing that goes out has', () => {
    for (const draft of drafts.values())
      expect(draft.expect !== undefined, draft.key).toBe(draft.folder === 'INBOX');
    expect(demoExpectations.size).toBe(
      [...drafts.values()].filter((draft) => draft.folder === 'INBOX').length,
    );
  });

  test('arrivals come about every half minute for ten minutes', () => {
    const gaps = demoArrivals.map((arrival) => arrival.afterSeconds);
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(40);
    expect(total).toBeGreaterThan(9 * 60);
    expect(total).toBeLessThanOrEqual(10 * 60);
  });
});

describe('every message', () => {
  test('is well-formed: ASCII, short lines ended by CRLF, an identity of its own, an address that nobody owns', () => {
    const identities = new Set<string>();
    for (const mail of [...mails, ...arrivals]) {
      expect(mail.raw, mail.key).toMatch(/^(?:[\t\x20-\x7e]{0,200}\r\n)+$/);
      identities.add(read(mail.key).messageId ?? '');
      const shown = `${read(mail.key).text ?? ''} ${headerAddresses(mail.key)}`;
      for (const address of shown.match(/[\w.+-]+@[\w.-]+\w/g) ?? []) {
        expect(address, mail.key).toMatch(/[@.]example$/);
      }
    }
    expect(identities.size).toBe(mails.length + arrivals.length);
  });

  test('is read back with its sender, subject, time, files and first paragraph', () => {
    for (const mail of [...mails, ...arrivals]) {
      const draft = drafts.get(mail.key);
      const back = read(mail.key);
      expect(back.from?.value[0]).toEqual({ name: draft?.from.name, address: draft?.from.address });
      expect(back.subject).toBe(draft?.subject);
      expect(Date.parse(mail.internalDate) - (back.date?.getTime() ?? 0), mail.key).toBe(1000);
      const named = (draft?.files ?? []).flatMap((file) => file.name ?? []);
      expect(
        back.attachments.flatMap((file) => file.filename ?? []),
        mail.key,
      ).toEqual(named);
      if (typeof draft?.says !== 'function')
        expect(back.text ?? back.html, mail.key).toContain(draft?.says[0]);
    }
  });

  test('is written in the manner of a mail program that people use', () => {
    expect(read('janella-now-or-later').html).toContain('<div dir="ltr">');
    expect(read('priya-waits').text).toMatch(
      /On \w{3}, Nov 6, 2026 at 4:20 PM Dale Brennan <dale@harbourlight\.example>\s+wrote:\n\n> Dear Priya,/,
    );
    expect(read('wanjiru-waits').text).toMatch(
      /_{32}\nFrom: Dale Brennan <dale@harbourlight\.example>\nSent: /,
    );
    expect(read('lindiwe-laundry-room').text).toMatch(/> On Nov 10, 2026, at 10:00 AM, Maren Holt </);
    expect(read('ilse-answer').text).toMatch(/On Nov 20, 2026 2:10 PM, Maren Holt wrote:\n\n> Dear Ilse,/);
    expect(header('earl-certificate', 'content-type')).toContain('multipart/mixed');
    expect(parsed.get('rosalind-application')?.headerLines.some((line) => /text\/html/.test(line.line))).toBe(
      true,
    );
  });

  test('carries the headers by which machines are known', () => {
    expect(header('housing-matters-letter', 'list-unsubscribe')).toBe(
      '<https://housing-matters.example/leave?u=jobs>',
    );
    expect(header('hannah-out-of-office', 'auto-submitted')).toBe('auto-replied');
    expect(header('leila-bounce', 'content-type')).toContain('multipart/report');
    expect(read('leila-bounce').from?.value[0]?.address).toMatch(/^MAILER-DAEMON@/);
    expect(header('janella-receipt', 'auto-submitted')).toBe('auto-replied');
    expect(header('priya-promise', 'auto-submitted')).toBe('');
  });

  test('an answer names what it answers', () => {
    expect(header('priya-waits', 'in-reply-to')).toBe(read('priya-promise').messageId);
    expect(read('priya-waits').references).toEqual([
      read('priya-application').messageId,
      read('priya-promise').messageId,
    ]);
  });
});

test('a résumé sent twice is the same file', () => {
  const checksum = (key: string, name: string): string | undefined =>
    read(key).attachments.find((file) => file.filename === name)?.checksum;
  expect(checksum('kwame-same-file', 'K Boateng resume.pdf')).toBe(
    checksum('kwame-application', 'K Boateng resume.pdf'),
  );
  expect(checksum('janella-now-or-later', 'Résumé.pdf')).toBe(checksum('janella-application', 'Résumé.pdf'));
});

/** The midnight (UTC) that ends the week after the one in which `sent` lies; weeks begin on Monday. */
function endOfNextWeek(sent: Date): number {
  const weekday = (sent.getUTCDay() + 6) % 7;
  return Date.parse(sent.toISOString().slice(0, 10)) + (14 - weekday) * 86_400_000;
}

test('whenever the demo starts: the same messages, all of them past, answers after questions, the promise passed', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
      (zero) => {
        const composed = composeSeed(demoSeed, zero);
        const at = (mail: ComposedMail): number => Date.parse(mail.internalDate);
        const times = composed.mails.map(at);
        expect(composed.mails.map((mail) => mail.key).sort()).toEqual(mails.map((mail) => mail.key).sort());
        expect(Math.max(...times)).toBeLessThan(zero.getTime());
        expect(Math.min(...times)).toBeGreaterThan(zero.getTime() - 23 * 86_400_000);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const mail of composed.mails.filter(({ key }) => key.endsWith('-promise'))) {
          expect(endOfNextWeek(new Date(at(mail)))).toBeLessThan(zero.getTime());
        }
      },
    ),
    { numRuns: 40 },
  );
});
