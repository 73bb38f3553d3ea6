import { addressIn, headersBehindMarker, nameBefore, quotedHeader, verbose } from '#libs/domain';
import type { ParsedMail } from '#libs/mailbox';
import type { Forwarded } from './person-behind.ts';

/** Apple's and Thunderbird's forwards keep it; the others leave it out. */
const REPLY_TO = verbose('iu')`
  ^[>\s*]*(?:
    reply-to|antwort an|répondre à|responder a|rispondi a|antwoord aan|odpowiedz do|odpowiedź do
  )\s*\*?\s*[:：]\s*(.+)$
`;
/** A block of headers ends before that. */
const MOST_LINES = 30;

/**
 * A letter that stands in the text of a forward, as if it had come by itself: whom it is from may be a program that tells of
 * somebody else.
 *
 * @param forwarded what `forwardedSender` found in `mail`
 */
export function letterInText(mail: ParsedMail, { person, text }: Forwarded): ParsedMail {
  const lines = text.split('\n');
  const read = lines
    .slice(0, MOST_LINES)
    .map((line) => quotedHeader(headersBehindMarker(line.replace(/^[>\s]+/, ''))));
  const from = Math.max(
    0,
    read.findIndex((header) => header?.name === 'from'),
  );
  const blank = lines.findIndex((line, at) => at > from && line.replace(/^[>\s]+/, '') === '');
  const end = blank < 0 ? lines.length : blank;
  const head = read.slice(from, end);
  const answers = lines.slice(from, end).flatMap((line) => REPLY_TO.exec(line)?.[1] ?? [])[0];
  const address = answers === undefined ? null : addressIn(answers);
  const body = lines.slice(end).join('\n').trim();
  return {
    ...mail,
    from: person,
    replyTo: address === null ? null : { name: nameBefore(answers ?? ''), address },
    to: [],
    cc: [],
    bcc: [],
    subject: head.find((header) => header?.name === 'subject')?.value ?? mail.subject,
    text: body,
    newText: body,
    html: null,
    headers: {},
    inReplyTo: null,
    references: [],
    forwarded: false,
    letters: [],
    isAutomatic: false,
  };
}
