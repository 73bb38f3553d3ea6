import {
  type Assessment,
  type Contact,
  type HolidayRegion,
  type Instant,
  type JobFunction,
  LANES,
  type Lane,
  type Model,
  type Policy,
  type RecordedMessage,
  SECTIONS,
  type Section,
  assess,
  inputFromRecord,
  instantAt,
  separateNewText,
} from '#libs/domain';
import { asideFrom } from './direction.ts';
import { isMachineAnswer } from './senders/machine-answer.ts';
import { fileNames, recordedContact, recordedMail } from './recorded-mail.ts';
import { sentToOf } from './sent-to.ts';
import { type DryRunMail, type ReadMail, unpackMail } from './dry-run-mail.ts';
import { type Judged, type MetMessage, leastSureOf, metIn } from './dry-run-messages.ts';
import { offsetOfDateHeader } from './incoming.ts';
import { type OpenRole, type OpenRoles, openRoles, roleOf } from './roles/role-evidence.ts';
import { type SuggestedRole, suggestRoles } from './roles/suggested-roles.ts';

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
  readonly leastSure: readonly MetMessage[];
  /** Every message that is not ours, in the order in which they came. */
  readonly messages: readonly MetMessage[];
  readonly suggestedRoles: readonly SuggestedRole[];
}

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
  const subjects: { readonly subject: string; readonly senderName: string }[] = [];
  let [count, ofOurs, urgent, unsure, withRole] = [0, 0, 0, 0, 0];
  const roles = openRoles(by.roles);
  const inOrder = mails.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  for (const read of inOrder) {
    by.signal?.throwIfAborted();
    const unpacked = asOfNow(unpackMail(read), histories);
    const { mail, direction } = unpacked;
    const at = instantAt(read.receivedAt.getTime(), offsetOfDateHeader(mail.dateHeader) ?? 0);
    const keys = new Set(direction.people.map((person) => person.address.toLowerCase()));
    const { sender } = direction;
    const senderName = sender?.person.name ?? mail.from.name;
    if (direction.direction === 'in') subjects.push({ subject: mail.subject, senderName });
    if (sender === null) {
      ofOurs += 1;
      if (!isMachineAnswer(mail) && direction.unproven !== true) for (const key of keys) open.delete(key);
    } else {
      const [key = ''] = keys;
      const role = roleOfMail(unpacked, by.roles, roles);
      if (role !== null) withRole += 1;
      const history = histories.get(key) ?? [];
      const assessed = ({ mail: whole }: DryRunMail, now: Instant) =>
        // A quote would keep the whole text from which it was cut.
        structuredClone(assessOne(recordedMail(whole, sender, at), role, history, now, by));
      const assessment = assessed(unpacked, at);
      lanes[assessment.lane] += 1;
      if (assessment.urgent) urgent += 1;
      if (assessment.unsure) unsure += 1;
      const one: Judged = {
        key,
        subject: mail.subject,
        messageKey: read.messageKey,
        receivedAt: read.receivedAt,
        name: sender.person.name || key,
        roleTitle: role?.title ?? null,
        asItCame: assessment,
        today: () => assessed(unpackMail(read), by.now.toISOString()),
      };
      judged.push(one);
      open.set(key, one);
    }
    const contact = contactOf(unpacked, at);
    for (const key of keys) histories.set(key, [...(histories.get(key) ?? []), contact]);
    count += 1;
    onAssessed(count);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const owed = new Map<Judged, Assessment>();
  for (const one of open.values()) {
    if (one.asItCame.section === 'today') continue;
    const today = one.today();
    if (today.section === 'owed') owed.set(one, today);
  }
  const messages = judged.map((one) => metIn(one, owed.get(one) ?? one.asItCame));
  for (const { section } of messages) sections[section] += 1;
  return {
    ofOurs,
    people: histories.size,
    lanes,
    sections,
    urgent,
    unsure,
    stillWaiting: owed.size,
    inCare: new Set(judged.filter(({ asItCame }) => asItCame.section === 'care').map(({ key }) => key)).size,
    withRole,
    leastSure: leastSureOf(judged),
    messages,
    suggestedRoles: suggestRoles(subjects, by.roles),
  };
}

/** What a colleague passes on or quotes may have come before. */
function asOfNow({ mail, direction }: DryRunMail, histories: ReadonlyMap<string, Contact[]>): DryRunMail {
  const key = direction.sender?.person.address.toLowerCase() ?? '';
  const letters = (histories.get(key) ?? []).filter(({ by }) => by === 'candidate').map(({ text }) => text);
  return { mail, direction: asideFrom(letters, direction) };
}

function zeroes<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function contactOf({ mail, direction: { sender, unproven } }: DryRunMail, at: Instant): Contact {
  if (sender !== null) return recordedContact(mail, sender, at);
  return {
    at,
    by: 'employer',
    automatic: isMachineAnswer(mail),
    ...(unproven === true ? { unproven } : {}),
    channel: 'email',
    subject: mail.subject,
    text: mail.newText,
    attachments: fileNames(mail),
  };
}

function assessOne(
  message: RecordedMessage,
  role: { title: string; function: JobFunction } | null,
  earlier: readonly Contact[],
  now: Instant,
  { policy, model, repliesVisible, holidayRegion }: JudgedBy,
) {
  const circumstances = { policy, model, now, repliesVisible, holidayRegion };
  const input = inputFromRecord({ role, history: [...earlier], message }, circumstances);
  return assess(input.message, input.history, input.context);
}

function roleOfMail({ mail, direction }: DryRunMail, roles: JudgedBy['roles'], open: OpenRoles) {
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
      candidateRoleIds: [],
    },
    open,
  );
  const role = roles.find(({ id }) => id === finding?.roleId);
  return role === undefined ? null : { title: role.title, function: role.function as JobFunction };
}
