import { addressIn, applies, isAnswer, isCalledForward, nameWords, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from '../own-addresses.ts';
import { CALLER_LABEL, DESK, NOT_THEIRS, OF_A_JOB, SLIP, TELLINGS, WANTED } from './call-note-words.ts';
import { nameFilledIn } from './form-mail.ts';
import { isMachine } from './machine-address.ts';

import { pastedFrom } from './pasted-words.ts';
import { numberIn, phoneAddress } from './phone-number.ts';
import { addressOfOne } from './unknown-sender.ts';

/** A note is short; a longer letter of a colleague only mentions who rang. */
const LONGEST_NOTE = 1_200;

/** Whoever rang, came by or wrote, of whom a colleague tells. */
export interface ToldOf {
  readonly person: MailAddress;
  readonly channel: 'phone' | 'visit' | 'email';
}

/**
 * Of whom a colleague's note tells that rang, came by or wrote on another channel: "A Mr Finch was here and asked about the
 * job", "Frau Kröger hat angerufen", "Caller: Desmond Yeo", "Jan schreibt: …". Known by the address or the number in it, which a voicemail or a form has too; without
 * one a person of this one message, with that name. Taken for the colleague, all who ring would share one history.
 *
 * @param mail of which the caller knows that a colleague wrote it, and forwards nobody's letter
 * @returns null where it tells of nobody, of a call of ours, or of neither a job nor a way to reach them
 */
export function toldOf(
  mail: Pick<ParsedMail, 'from' | 'subject' | 'text' | 'newText' | 'inReplyTo' | 'messageId' | 'dateHeader'>,
  employer: Employer,
): ToldOf | null {
  const { from, subject, newText, inReplyTo } = mail;
  if (isAnswer(subject) || inReplyTo !== null || isMachine(from)) return null;
  // What a colleague has passed on among ourselves stands below.
  const said = isCalledForward(subject) ? mail.text : newText;
  if (said.length > LONGEST_NOTE) return null;
  const isOfDesk =
    [from.name, from.address, subject, said].some((words) => DESK.test(words)) || SLIP.test(subject);
  const lines = firstLines(said);
  const number = numberToRing(said);
  const address = lines.flatMap((line) => addressIn(line) ?? []).find((one) => !employer.isOurs(one));
  const mayReach = number !== undefined || address !== undefined;
  const told = onSlip(lines, subject, mayReach) ?? inWords(said, mayReach);
  if (told === null) return pastedBy(mail, said, lines);
  if (isSame(told.name, from.name)) return null;
  if (!mayReach && !isOfDesk && !OF_A_JOB.test(said) && !OF_A_JOB.test(subject)) return null;
  const reached = address ?? (number === undefined ? addressOfOne(mail) : phoneAddress(number));
  return { person: { name: told.name, address: reached }, channel: told.channel };
}

interface Told {
  readonly name: string;
  readonly channel: ToldOf['channel'];
}

/** "Caller: Desmond Yeo", or a name behind its label on what is headed as such a slip. */
function onSlip(lines: readonly string[], subject: string, mayReach: boolean): Told | null {
  const caller = lines.flatMap((line) => CALLER_LABEL.exec(line)?.[1] ?? [])[0];
  const isSlip = SLIP.test(subject) || lines.some((line) => SLIP.test(line));
  const name = caller ?? (isSlip && mayReach ? nameFilledIn(lines) : null);
  if (name == null) return null;
  const plain = name.replace(/[,;(].*$/, '').trim();
  return /^\p{L}[\p{L}\p{M}'’. -]{1,80}$/u.test(plain)
    ? { name: withoutTitle(plain), channel: 'phone' }
    : null;
}

/** Whoever wrote on another channel what the colleague has copied; a colleague who applies speaks of their referee. */
function pastedBy(
  mail: Pick<ParsedMail, 'from' | 'subject' | 'text' | 'messageId' | 'dateHeader'>,
  said: string,
  lines: readonly string[],
): ToldOf | null {
  const words = pastedFrom(lines);
  if (words === null) return null;
  const { name, number, above } = words;
  if ((name !== '' && isSame(name, mail.from.name)) || applies(above)) return null;
  if (number === undefined && !OF_A_JOB.test(said) && !OF_A_JOB.test(mail.subject)) return null;
  const address = number === undefined ? addressOfOne(mail) : phoneAddress(number);
  return { person: { name: withoutTitle(name), address }, channel: 'email' };
}

function inWords(text: string, mayReach: boolean): Told | null {
  const told = TELLINGS.flatMap(({ channel, deed, pattern, asksBack }) => {
    if ((asksBack === true && !mayReach) || !deed.test(text)) return [];
    const match = pattern.exec(text);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined || NOT_THEIRS.test(sentenceAt(text, match))) return [];
    if (channel === 'visit' && !mayReach && !WANTED.test(text)) return [];
    return [{ name: withoutTitle(name.replace(/\.$/, '')), channel, at: match.index }];
  });
  return told.toSorted((one, other) => one.at - other.at)[0] ?? null;
}

/** From the beginning of the line or of the sentence to where the telling ends. */
function sentenceAt(text: string, match: RegExpExecArray): string {
  const before = text.slice(Math.max(0, match.index - 100), match.index);
  return before.slice(before.search(/[^.!?\n]*$/)) + match[0];
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|herrn?|frau|m|mme|mlle|sr|sra|sig|dhr|mevr|mw|pani?)\.? /iu;
const withoutTitle = (name: string) => name.replace(TITLES, '');

function isSame(name: string, writer: string): boolean {
  const own = nameWords(writer);
  return nameWords(name).every((word) => own.includes(word));
}

/** The number at which somebody can be reached: the first that begins as one does, else the first. */
function numberToRing(text: string): string | undefined {
  const numbers = text.split('\n').flatMap((line) => numberIn(line) ?? []);
  return numbers.find((number) => /^[+0(]/.test(number)) ?? numbers[0];
}
