import type { ParsedMail } from '#libs/mailbox';

/** A message as the parser gives it; a short plain one unless told otherwise. */
export function buildParsedMail(parts: Partial<ParsedMail> = {}): ParsedMail {
  const text = parts.text ?? 'Dear team, I would like to apply.';
  return {
    messageId: '<1@mail.example.com>',
    inReplyTo: null,
    references: [],
    from: { name: 'Ada Crane', address: 'ada@mail.example.com' },
    replyTo: null,
    to: [{ name: '', address: 'jobs@harbourlight.example' }],
    cc: [],
    bcc: [],
    subject: 'Application',
    dateHeader: null,
    text,
    newText: parts.newText ?? text,
    forwarded: false,
    html: null,
    headers: {},
    attachments: [],
    letters: [],
    isAutomatic: false,
    flags: [],
    origin: { inside: false, passed: [] },
    ...parts,
  };
}
