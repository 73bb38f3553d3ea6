import {
  type Contact,
  type HolidayRegion,
  type Instant,
  type JobFunction,
  type Kind,
  LANES,
  type Lane,
  type Model,
  type Policy,
  SECTIONS,
  type Section,
  assess,
  inputFromRecord,
  instantAt,
  separateNewText,
} from '#libs/domain';
import type { ParsedMail } from '#libs/mailbox';
import type { Direction } from './direction.ts';
import { isMachineAnswer } from './senders/machine-answer.ts';
import { sentToOf } from './sent-to.ts';
import { identityOf, offsetOfDateHeader } from './incoming.ts';
import { type OpenRole, type OpenRoles, openRoles, roleOf } from './roles/role-evidence.ts';
import { type SuggestedRole, suggestRoles } from './roles/suggested-roles.ts';

/** A message of the last days, in memory only. */
export interface ReadMail {
  readonly mail: ParsedMail;
  readonly receivedAt: Date;
  readonly direction: Direction;
}

/** What the messages are judged by. */
export interface JudgedBy {
  readonly policy: Policy;
  readonly model: Model;
  readonly roles: readonly (OpenRole & { readonly function: string })[];
  readonly now: Date;
  /** Whose public holidays the office keeps. */
  readonly holidayRegion: HolidayRegion | null;
  /** Whether our own mail was read too. */
  readonly repliesVisible: boolean;
  /** Nobody waits for it any more: it ends where it is. */
  readonly signal?: AbortSignal;
}

/** A message of which the assessment was not sure. */
export interface UnsureMessage {
  readonly name: string;
  readonly roleTitle: string | null;
  readonly section: Section;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly reason: string;
  readonly quote: string | null;
  /** The identity that it has once it is stored, in hex. */
  readonly messageKey: string;
}

export interface DryRunFindings {
  readonly ofOurs: number;
  readonly people: number;
  readonly lanes: Readonly<Record<Lane, number>>;
  /** Where the reader would have met each message: when it came, or today where we still owe its writer a reply. */
  readonly sections: Readonly<Record<Section, number>>;
  readonly urgent: number;
  readonly unsure: number;
  /** People who wait for a reply of ours today. */
  readonly stillWaiting: number;
  /** People of whom a message is handled with care. */
  readonly inCare: number;
  /** Messages whose role is told by the roles there are. */
  readonly withRole: number;
  /** The least certain ones first, a few. */
  readonly leastSure: readonly UnsureMessage[];
  readonly suggestedRoles: readonly SuggestedRole[];
}

interface Judged extends Omit<UnsureMessage, 'messageKey'> {
  readonly key: string;
  readonly read: ReadMail;
  readonly confidence: number;
  /** Whether the same message is one that we owe an answer today. */
  readonly owesNow: () => boolean;
}

const MOST_UNSURE = 3;

/**
 * Assesses messages in the order in which they came, each as of its arrival.
 *
 * @param onAssessed told after each; others get their turn in between, since each takes some milliseconds
 */
export async function judge(
  mails: readonly ReadMail[],
  by: JudgedBy,
  onAssessed: (count: number) => void,
): Promise<DryRunFindings> {
  const histories = new Map<string, Contact[]>();
  const lanes = zeroes(LANES);
  const sections = zeroes(SECTIONS);
  const judged: Judged[] = [];
  /** Of each person, the message that nobody has answered yet. */
  const open = new Map<string, Judged>();
  let [count, ofOurs, urgent, unsure, withRole] = [0, 0, 0, 0, 0];
  const roles = openRoles(by.roles);
  const inOrder = mails.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  for (const read of inOrder) {
    by.signal?.throwIfAborted();
    const at = instantAt(read.receivedAt.getTime(), offsetOfDateHeader(read.mail.dateHeader) ?? 0);
    const keys = new Set(read.direction.people.map((person) => person.address.toLowerCase()));
    if (read.direction.direction === 'out') {
      ofOurs += 1;
      if (!isMachineAnswer(read.mail)) for (const key of keys) open.delete(key);
    } else {
      const [key = ''] = keys;
      const role = roleOfMail(read, by.roles, roles);
      if (role !== null) withRole += 1;
      const history = histories.get(key) ?? [];
      const assessed = (now: Instant) => assessOne(read, role, history, at, now, by);
      const assessment = assessed(at);
      lanes[assessment.lane] += 1;
      if (assessment.urgent) urgent += 1;
      if (assessment.unsure) unsure += 1;
      // What is asked here is whether the lane is right: the question of *Please decide* would be asked twice.
      const reason = assessment.reasons.find(({ code }) => code !== 'please_decide') ?? assessment.reasons[0];
      const one: Judged = {
        key,
        read,
        name: read.direction.sender?.person.name || key,
        roleTitle: role?.title ?? null,
        section: assessment.section,
        lane: assessment.lane,
        kind: assessment.kind,
        reason: reason?.text ?? '',
        quote: reason?.quote ?? null,
        confidence: assessment.confidence,
        owesNow: () => assessed(by.now.toISOString()).section === 'owed',
      };
      judged.push(one);
      open.set(key, one);
    }
    const contact = contactOf(read, at);
    for (const key of keys) histories.set(key, [...(histories.get(key) ?? []), contact]);
    count += 1;
    onAssessed(count);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const owed = new Set([...open.values()].filter((one) => one.section !== 'today' && one.owesNow()));
  for (const one of judged) sections[owed.has(one) ? 'owed' : one.section] += 1;
  const leastSure = leastSureOf(judged);
  const subjects = inOrder
    .filter(({ direction }) => direction.direction === 'in')
    .map(({ mail, direction }) => ({
      subject: mail.subject,
      senderName: direction.sender?.person.name ?? mail.from.name,
    }));
  return {
    ofOurs,
    people: histories.size,
    lanes,
    sections,
    urgent,
    unsure,
    stillWaiting: owed.size,
    inCare: new Set(judged.filter(({ section }) => section === 'care').map(({ key }) => key)).size,
    withRole,
    leastSure,
    suggestedRoles: suggestRoles(subjects, by.roles),
  };
}

/** The same message may lie there twice: it is asked about once. */
function leastSureOf(judged: readonly Judged[]): UnsureMessage[] {
  const asked = new Map<string, UnsureMessage>();
  const candidates = judged
    .filter(({ section, kind }) => section !== 'care' && kind !== 'not_candidate')
    .sort((a, b) => a.confidence - b.confidence);
  for (const { name, roleTitle, section, lane, kind, reason, quote, read } of candidates) {
    if (asked.size === MOST_UNSURE) break;
    const messageKey = identityOf(read.mail, read.receivedAt).toString('hex');
    if (!asked.has(messageKey))
      asked.set(messageKey, { name, roleTitle, section, lane, kind, reason, quote, messageKey });
  }
  return [...asked.values()];
}

function zeroes<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

const filesOf = (mail: ParsedMail) =>
  mail.attachments.filter((file) => !file.inline).map((file) => file.name);

function contactOf({ mail, direction }: ReadMail, at: Instant): Contact {
  return {
    at,
    by: direction.direction === 'in' ? 'candidate' : 'employer',
    automatic: direction.direction === 'out' ? isMachineAnswer(mail) : mail.isAutomatic,
    channel: direction.sender?.channel ?? 'email',
    ...(direction.sender?.via === 'from' ? { name: mail.from.name } : {}),
    subject: mail.subject,
    text: mail.newText,
    attachments: filesOf(mail),
  };
}

function assessOne(
  { mail, direction }: ReadMail,
  role: { title: string; function: JobFunction } | null,
  earlier: readonly Contact[],
  at: Instant,
  now: Instant,
  { policy, model, repliesVisible, holidayRegion }: JudgedBy,
) {
  const { sender } = direction;
  const isOwn = sender === null || ['from', 'notice', 'report'].includes(sender.via);
  const { message, history, context } = inputFromRecord(
    {
      role,
      history: [...earlier],
      message: {
        at,
        channel: sender?.channel ?? 'email',
        from: isOwn ? mail.from : sender.person,
        to: mail.to.map((person) => person.address),
        cc: mail.cc.map((person) => person.address),
        subject: mail.subject,
        text: sender?.forwarded?.text ?? mail.text,
        attachments: filesOf(mail),
        ...(isOwn ? { headers: mail.headers } : {}),
      },
    },
    { policy, model, now, repliesVisible, holidayRegion },
  );
  return assess(message, history, context);
}

function roleOfMail({ mail, direction }: ReadMail, roles: JudgedBy['roles'], open: OpenRoles) {
  const finding = roleOf(
    {
      chosenRoleId: null,
      sentTo: sentToOf(
        [...mail.to, ...mail.cc].map(({ address }) => address),
        mail.headers,
      ),
      threadRoleIds: [],
      subject: mail.subject,
      text: mail.newText,
      quotedText: () => separateNewText(mail.text, mail.subject).quotedText,
      senderName: direction.sender?.person.name ?? mail.from.name,
      personRoleIds: [],
    },
    open,
  );
  const role = roles.find(({ id }) => id === finding?.roleId);
  return role === undefined ? null : { title: role.title, function: role.function as JobFunction };
}
