import { hash } from 'node:crypto';
import {
  addressIn,
  endsForward,
  headersBehindMarker,
  isAnswer,
  isCalledForward,
  markerKind,
  nameBefore,
  quotedHeader,
  verbose,
} from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';
import { firstLines } from './mail-lines.ts';
import type { Forwarded } from './person-behind.ts';
import { quotedSender } from './quoted-mail.ts';

const MARK = verbose('iu')`
  ^(?:-{2,}\s*)?(?:
    begin forwarded message|forwarded message|original message|weitergeleitete nachricht
    |anfang der weitergeleiteten (?:nachricht|e-mail)|ursprüngliche nachricht|message transféré
    |message d'origine|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado
    |mensaje original|messaggio inoltrato|inizio messaggio inoltrato|messaggio originale
    |doorgestuurd bericht|begin doorgestuurd bericht|oorspronkelijk bericht|wiadomość przekazana
    |przekazana wiadomość|wiadomość oryginalna|mensagem encaminhada|início da mensagem encaminhada
    |mensagem original|vidarebefordrat (?:meddelande|brev)|ursprungligt meddelande
    |(?:start på )?videresendt (?:besked|meddelelse|melding)|oprindelig meddelelse|opprinnelig melding
    |välitetty viesti
  )(?!\p{L})
`;
const isMark = (line: string) => MARK.test(line) || markerKind(line) !== null;
/** Between a mark and its From line stand at most a rule, a blank line and other fields. */
const LONGEST_HEAD = 6;
/** Whoever copies a letter says a few words about it; headers further down are what somebody writes of. */
const MOST_LINES_ABOVE = 12;

/** The value of a header in a forward; empty where the line is no such header. */
function valueOf(line: string, name: 'from' | 'to'): string {
  const header = quotedHeader(headersBehindMarker(line));
  return header?.name === name ? header.value : '';
}

/**
 * Who wrote the message that a forward carries: the first From line of somebody else below the mark of a forward, or
 * anywhere where the subject says that it is one. What colleagues have passed on among themselves is looked through; an
 * answer of a colleague to somebody outside is a letter of ours, whatever it quotes. Without a From line it is whom "On …
 * wrote:" names above a quote; and where nothing says that it is a forward, whose From line stands with another field
 * below it, which people copy by hand.
 *
 * Outlook leaves the address out of people it knows. Then it is a person of this one message, with that name.
 */
export function forwardedSender(
  mail: Pick<
    ParsedMail,
    'from' | 'subject' | 'text' | 'forwarded' | 'messageId' | 'inReplyTo' | 'dateHeader'
  >,
  employer: Employer,
): Forwarded | null {
  const lines = firstLines(mail.text);
  const mark = lines.findIndex(isMark);
  if (mark < 0 && !mail.forwarded && !isCalledForward(mail.subject))
    return mayCopy(mail) ? copiedSender(mail, lines, employer) : null;
  let named: Forwarded | null = null;
  for (const [index, line] of lines.entries()) {
    const value = index < mark ? '' : valueOf(line, 'from');
    if (value === '') continue;
    const address = addressIn(value);
    const name = nameBefore(value);
    if (address === null)
      named ??= /\p{L}/u.test(name) ? partsFrom(mail, lines, index, nobodys(mail, name)) : null;
    else if (!employer.isOurs(address)) return partsFrom(mail, lines, index, { name, address });
    else if (goesOutside(lines, index, employer)) return null;
  }
  return named ?? quotedSender(mail, employer);
}

/** A program of ours sends what forms say, and an answer quotes what it answers. */
const mayCopy = ({ from, subject, inReplyTo }: Pick<ParsedMail, 'from' | 'subject' | 'inReplyTo'>) =>
  !isMachine(from) && !isAnswer(subject) && inReplyTo === null;

function copiedSender(
  mail: Pick<ParsedMail, 'text'>,
  lines: readonly string[],
  employer: Employer,
): Forwarded | null {
  for (const [index, line] of lines.slice(0, MOST_LINES_ABOVE).entries()) {
    const value = valueOf(line, 'from');
    const address = value === '' ? null : addressIn(value);
    if (address === null || employer.isOurs(address)) continue;
    const below = lines.slice(index + 1, index + LONGEST_HEAD).map((next) => quotedHeader(next)?.name);
    if (below.some((name) => name === 'subject' || name === 'sent' || name === 'to'))
      return partsFrom(mail, lines, index, { name: nameBefore(value) || nameBehind(value), address });
  }
  return null;
}

/** `ada@crane.example (Ada Crane)`, as people write it. */
const nameBehind = (value: string): string => /\(([^()@]{2,60})\)/.exec(value)?.[1]?.trim() ?? '';

function partsFrom(
  { text }: Pick<ParsedMail, 'text'>,
  lines: readonly string[],
  from: number,
  person: MailAddress,
): Forwarded {
  const head = lines.slice(Math.max(0, from - LONGEST_HEAD), from);
  const mark = head.findLastIndex(isMark);
  const all = text.split('\n');
  const begin = mark < 0 ? from : from - head.length + mark;
  const end = all.findIndex((line, at) => at > begin && endsForward(line));
  const above = all.slice(0, begin).join('\n').trim();
  const below =
    end < 0
      ? ''
      : all
          .slice(end + 1)
          .join('\n')
          .trim();
  return {
    person,
    note: [above, below].filter((words) => words !== '').join('\n\n'),
    text: all
      .slice(begin, end < 0 ? all.length : end)
      .join('\n')
      .trimStart(),
  };
}

function goesOutside(lines: readonly string[], from: number, employer: Employer): boolean {
  const fields = lines.slice(from + 1, from + LONGEST_HEAD).map((line) => addressIn(valueOf(line, 'to')));
  return fields.some((address) => address !== null && !employer.isOurs(address));
}

function nobodys(
  { messageId, dateHeader, subject }: Pick<ParsedMail, 'messageId' | 'dateHeader' | 'subject'>,
  name: string,
): MailAddress {
  const key = hash('sha256', JSON.stringify([messageId, dateHeader, subject, name]));
  return { name, address: `unknown:${key.slice(0, 32)}` };
}
