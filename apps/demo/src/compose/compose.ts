import { createHash } from 'node:crypto';
import type { MailDraft, Person } from './draft.ts';
import { headerLine, headerText, mailboxText } from './header.ts';
import { internalDate, type LocalTime, mailDate, offsetMinutes, resolveMoment, whenFor } from './moment.ts';
import { filePart, multipart, type Part, partText, textPart } from './part.ts';
import { escapeHtml, quoteHtml, quoteText, type Written } from './quote.ts';

/** A finished message, as a mailbox stores it. */
export interface ComposedMail {
  readonly key: string;
  readonly folder: 'INBOX' | 'Sent';
  /** `24-Nov-2026 08:12:31 -0500`. */
  readonly internalDate: string;
  /** One character a byte (latin1). */
  readonly raw: string;
}

/** Written messages by key; answers look up what they answer. */
export type Correspondence = ReadonlyMap<string, Written>;

const HOME_ZONE = 'America/New_York';
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The Message-ID of a draft; the same in every demo, so that tests can name a message. */
export function messageIdOf(draft: Pick<MailDraft, 'key' | 'from'>): string {
  const domain = draft.from.address.split('@')[1] ?? 'mail.example';
  const id = digest(draft.key).slice(0, 26);
  return draft.from.program === 'gmail' ? `<CA+${id}@${domain}>` : `<${id}@${domain}>`;
}

function htmlOf(program: Person['program'], paragraphs: readonly string[], quote: string): string {
  const inner = paragraphs.map((text) => escapeHtml(text).replaceAll('\n', '<br>'));
  if (program === 'gmail') {
    return `<div dir="ltr">${inner.map((text) => `<div>${text}</div>`).join('<div><br></div>')}</div>${quote}`;
  }
  if (program === 'outlook') {
    const body = inner.map((text) => `<p class="MsoNormal">${text}</p>`).join('\n');
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p.MsoNormal{margin:0 0 8pt;font-family:Calibri,sans-serif}</style></head><body lang="EN-US"><div class="WordSection1">\n${body}\n${quote}</div></body></html>`;
  }
  return `<html><body>${inner.map((text) => `<p>${text}</p>`).join('\n')}${quote}</body></html>`;
}

function bodyPart(draft: MailDraft, text: string, html: string): Part {
  const encoding = draft.encoding ?? 'quoted-printable';
  const { program } = draft.from;
  if (program === 'html_only') return textPart('html', html, encoding);
  const plain = textPart('plain', text, encoding);
  if (program !== 'gmail' && program !== 'outlook' && draft.html === undefined) return plain;
  return multipart('multipart/alternative', draft.key, [plain, textPart('html', html, encoding)]);
}

/** Headers by which a mail program gives itself away. */
const PROGRAM_HEADERS: Readonly<Partial<Record<Person['program'], readonly [string, string]>>> = {
  apple: ['X-Mailer', 'iPhone Mail (22H20)'],
  outlook: ['X-Mailer', 'Microsoft Outlook 16.0'],
  thunderbird: ['User-Agent', 'Mozilla Thunderbird'],
};

function writeOne(
  draft: MailDraft,
  time: LocalTime,
  zeroMs: number,
  earlier: Correspondence,
): Written & { raw: string } {
  const times = new Map([...earlier].map(([key, written]) => [key, written.time]));
  const paragraphs =
    typeof draft.says === 'function'
      ? draft.says(whenFor(time, zeroMs, draft.from.language, times))
      : draft.says;
  const answered = draft.answers === undefined ? undefined : earlier.get(draft.answers);
  if (draft.answers !== undefined && answered === undefined) {
    throw new RangeError(`${draft.key} answers ${draft.answers}, which is not written yet`);
  }
  const signature =
    draft.signature === undefined
      ? ''
      : `\n\n${draft.from.program === 'apple' || draft.from.program === 'outlook' ? '' : '-- \n'}${draft.signature}`;
  const quoted = draft.quotes === true && answered !== undefined ? answered : null;
  const quote = quoted === null ? '' : `\n\n${quoteText(draft.from, quoted, time.offsetMinutes)}`;
  const text = `${paragraphs.join('\n\n')}${signature}${quote}`;
  const signed = draft.signature === undefined ? paragraphs : [...paragraphs, draft.signature];
  const html =
    draft.html ??
    htmlOf(
      draft.from.program,
      signed,
      quoted === null ? '' : quoteHtml(draft.from, quoted, time.offsetMinutes),
    );

  const messageId = messageIdOf(draft);
  const references = answered === undefined ? [] : [...answered.references, answered.messageId];
  const files = (draft.files ?? []).map(filePart);
  const body = bodyPart(draft, text, html);
  const content =
    files.length === 0
      ? body
      : multipart(draft.container ?? 'multipart/mixed', `${draft.key} files`, [body, ...files]);
  const home = { epochMs: time.epochMs + 1000, offsetMinutes: offsetMinutes(HOME_ZONE, time.epochMs) };
  const domain = draft.from.address.split('@')[1] ?? 'mail.example';
  const headers: (readonly [string, string])[] = [];
  if (draft.folder === 'INBOX') {
    const relay = `from mx.${domain} (mx.${domain} [192.0.2.25]) by mail.harbourlight.example with ESMTPS id`;
    headers.push(['Received', `${relay} ${digest(`relay ${draft.key}`).slice(0, 12)}; ${mailDate(home)}`]);
  }
  headers.push(
    ['Date', mailDate(time)],
    ['From', mailboxText(draft.from.name, draft.from.address)],
    ['To', draft.to.join(', ')],
  );
  if (draft.cc !== undefined) headers.push(['Cc', draft.cc.join(', ')]);
  headers.push(['Subject', headerText(draft.subject)], ['Message-ID', messageId]);
  if (answered !== undefined) {
    headers.push(['In-Reply-To', answered.messageId], ['References', references.join(' ')]);
  }
  const program = PROGRAM_HEADERS[draft.from.program];
  if (program !== undefined) headers.push(program);
  headers.push(...Object.entries(draft.headers ?? {}), ['MIME-Version', '1.0']);
  const lines = headers.map(([name, value]) => headerLine(name, value)).join('\r\n');
  return { draft, messageId, references, time, text, raw: `${lines}\r\n${partText(content)}\r\n` };
}

const stored = (written: Written & { readonly raw: string }): ComposedMail => ({
  key: written.draft.key,
  folder: written.draft.folder,
  // A mailbox notes when mail came in, a moment after it was sent.
  internalDate: internalDate({
    epochMs: written.time.epochMs + 1000,
    offsetMinutes: offsetMinutes(HOME_ZONE, written.time.epochMs),
  }),
  raw: written.raw,
});

/**
 * The mail of the weeks before time zero, oldest first.
 *
 * @param drafts in any order; one that answers another, or names its time after another, follows it
 * @returns the finished mail, and what was written by key for `composeArrival`
 * @throws RangeError when a draft refers to a message that is not before it
 */
export function composeSeed(
  drafts: readonly MailDraft[],
  zero: Date,
): { readonly mails: readonly ComposedMail[]; readonly correspondence: Correspondence } {
  const times = new Map<string, LocalTime>();
  for (const draft of drafts) {
    times.set(draft.key, resolveMoment(draft.at, zero.getTime(), draft.from.zone, times));
  }
  const timeOf = (draft: MailDraft): LocalTime => times.get(draft.key) ?? { epochMs: 0, offsetMinutes: 0 };
  const ordered = [...drafts].sort((a, b) => timeOf(a).epochMs - timeOf(b).epochMs);
  const correspondence = new Map<string, Written>();
  const mails = ordered.map((draft) => {
    const written = writeOne(draft, timeOf(draft), zero.getTime(), correspondence);
    correspondence.set(draft.key, written);
    return stored(written);
  });
  return { mails, correspondence };
}

/** A message that arrives now. */
export function composeArrival(draft: MailDraft, now: Date, earlier: Correspondence): ComposedMail {
  const time = { epochMs: now.getTime(), offsetMinutes: offsetMinutes(draft.from.zone, now.getTime()) };
  return stored(writeOne(draft, time, now.getTime(), earlier));
}
