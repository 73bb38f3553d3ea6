import {
  type Assessment,
  assess,
  type Contact,
  inputFromRecord,
  instantAt,
  type Role,
  separateNewText,
} from '#libs/domain';
import { loadJudgement } from '#libs/training';
import { type ParsedMail, simpleParser } from 'mailparser';
import { beforeAll, expect, test } from 'vitest';
import { composeArrival, composeSeed } from '../compose/compose.ts';
import type { MailDraft } from '../compose/draft.ts';
import { demoArrivals, demoExpectations, demoRoles, demoSeed } from './index.ts';

const ZERO = new Date('2026-11-25T20:17:31Z');
const HALF_MINUTE = 30_000;
/** The shipped model, which never saw this mail, reached 77 of 81 on 27 November 2026. */
const LEAST_AGREEMENT = 0.9;

const { model, policy } = loadJudgement();

/** The body as a mail client shows it. mailparser makes no text of an HTML body that stands beside a file. */
const bodyOf = (mail: ParsedMail): string =>
  mail.text ??
  (mail.html || '')
    .replaceAll(/<\/p>/g, '\n\n')
    .replaceAll(/<[^>]+>/g, '')
    .trim();

const headersOf = (mail: ParsedMail): Record<string, string> =>
  Object.fromEntries(
    mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
  );

interface Assessed {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  readonly assessment: Assessment;
  readonly newText: string;
}

const words = (one: { lane: string; kind: string | null; urgent: boolean }): string =>
  `${one.lane}${one.kind === null ? '' : `/${one.kind}`}${one.urgent ? ', urgent' : ''}`;

const laterOf = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);

/** Takes the mail in, in the order in which it came, the way the service does: histories grow as it goes. */
async function assessAll(): Promise<Assessed[]> {
  const { mails, correspondence } = composeSeed(demoSeed, ZERO);
  const arrivals = demoArrivals.map(({ draft }, index) =>
    composeArrival(draft, new Date(ZERO.getTime() + (index + 1) * HALF_MINUTE), correspondence),
  );
  const drafts = new Map<string, MailDraft>(
    [...demoSeed, ...demoArrivals.map((arrival) => arrival.draft)].map((draft) => [draft.key, draft]),
  );
  const histories = new Map<string, Contact[]>();
  const roles = new Map<string, Role>();
  const assessed: Assessed[] = [];
  for (const composed of [...mails, ...arrivals]) {
    const mail = await simpleParser(Buffer.from(composed.raw, 'latin1'));
    const draft = drafts.get(composed.key);
    if (draft === undefined) throw new Error(`no draft ${composed.key}`);
    const other = draft.folder === 'Sent' ? (draft.to[0] ?? '') : draft.from.address;
    const history = histories.get(other) ?? [];
    const named = demoRoles.find((role) => draft.subject.includes(role.title)) ?? roles.get(other);
    if (named !== undefined) roles.set(other, named);
    const offset = /([+-]\d\d)(\d\d)$/.exec(headersOf(mail)['date'] ?? '');
    const at = instantAt(Date.parse(composed.internalDate), Number(offset?.[1] ?? 0) * 60);
    const text = bodyOf(mail);
    const subject = mail.subject ?? '';
    const attachments = mail.attachments.flatMap((file) => file.filename ?? []);
    if (draft.folder === 'INBOX') {
      const message = {
        at,
        channel: 'email' as const,
        from: draft.from,
        to: draft.to,
        cc: draft.cc ?? [],
        subject,
        text,
        attachments,
        headers: headersOf(mail),
      };
      const input = inputFromRecord(
        { role: named ?? null, history, message },
        {
          policy,
          model,
          now: laterOf(at, instantAt(ZERO.getTime(), -300)),
        },
      );
      const assessment = assess(input.message, input.history, input.context);
      const expected = demoExpectations.get(mail.messageId ?? '');
      if (expected === undefined) throw new Error(`nothing expected of ${composed.key}`);
      assessed.push({
        key: composed.key,
        expected: words(expected),
        found: words(assessment),
        assessment,
        newText: input.message.newText,
      });
    }
    histories.set(other, [
      ...history,
      {
        at,
        by: draft.folder === 'Sent' ? 'employer' : 'candidate',
        automatic: mail.headers.has('auto-submitted'),
        channel: 'email',
        subject,
        text: separateNewText(text, subject).newText,
        attachments,
      },
    ]);
  }
  return assessed;
}

let all: Assessed[];
beforeAll(async () => {
  all = await assessAll();
});

const assessmentOf = (key: string): Assessment => {
  const found = all.find((one) => one.key === key);
  if (found === undefined) throw new Error(`${key} was not assessed`);
  return found.assessment;
};

test('the assessment agrees with a careful reader on lane, kind and urgency', () => {
  const differing = all.filter((one) => one.expected !== one.found);
  const list = differing
    .map((one) => `${one.key}: ${one.expected}, found ${one.found} ${one.assessment.confidence}`)
    .join('\n');
  expect(1 - differing.length / all.length, list).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
});

test('the two calls of the idea behind Foyer: one is empty, one is worth reading', () => {
  expect(assessmentOf('kevin-voicemail').lane).toBe('empty');
  expect(assessmentOf('janella-now-or-later')).toMatchObject({ lane: 'value_added', section: 'worth' });
});

test('four notes in two weeks are too many from a nurse and fine in sales, three in a day from anybody', () => {
  expect(assessmentOf('teresa-third')).toMatchObject({ lane: 'empty', rhythm: { contactsIn14Days: 3 } });
  expect(assessmentOf('teresa-fourth')).toMatchObject({ lane: 'excessive', rhythm: { exceeded: '14_days' } });
  expect(assessmentOf('danny-fourth')).toMatchObject({ lane: 'empty', rhythm: { contactsIn14Days: 4 } });
  expect(assessmentOf('marcus-same-evening')).toMatchObject({
    lane: 'excessive',
    rhythm: { contactsIn24Hours: 3, exceeded: '24_hours' },
  });
});

test('what was asked eight days ago is owed, whether or not it was urgent when it came', () => {
  expect(assessmentOf('tomasz-range').section).toBe('owed');
});

test('every assessment gives a reason, and every quote stands in what was written this time', () => {
  for (const { key, assessment, newText } of all) {
    expect(assessment.reasons.length, key).toBeGreaterThan(0);
    for (const { quote, range } of assessment.reasons) {
      expect(range === null ? null : newText.slice(range.start, range.end), key).toBe(quote);
    }
  }
});
