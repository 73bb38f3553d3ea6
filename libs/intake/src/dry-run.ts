import {
  type Contact,
  type JobFunction,
  LANES,
  type Lane,
  type Model,
  type Policy,
  assess,
  inputFromRecord,
  instantAt,
} from '#libs/domain';
import {
  type FetchedMessage,
  type MailParser,
  type MailboxAddress,
  type MailboxSession,
  type ParsedMail,
  isUnparseable,
} from '#libs/mailbox';
import { batchesOf } from './batches.ts';
import { type Direction, directionOf } from './direction.ts';
import { foldersToRead } from './folders-to-read.ts';
import { offsetOfDateHeader } from './incoming.ts';
import { type Employer, employerOf } from './own-addresses.ts';
import { type OpenRole, roleOf } from './role-evidence.ts';
import { type SuggestedRole, suggestRoles } from './suggested-roles.ts';

export interface DryRunCircumstances {
  readonly policy: Policy;
  readonly model: Model;
  readonly roles: readonly (OpenRole & { readonly function: string })[];
  readonly days: number;
  readonly now: Date;
  /** How many messages are read at most; the newest ones. */
  readonly most: number;
}

/** What Foyer would make of a mailbox, of which nothing was stored. */
export interface DryRun {
  /** Messages of the days that were read. */
  readonly read: number;
  readonly ofOurs: number;
  readonly people: number;
  readonly unreadable: number;
  /** Whether there are more than were read. */
  readonly cut: boolean;
  readonly lanes: Readonly<Record<Lane, number>>;
  readonly urgent: number;
  readonly unsure: number;
  /** Messages whose role is told by the roles there are. */
  readonly withRole: number;
  readonly suggestedRoles: readonly SuggestedRole[];
}

interface ReadMail {
  readonly mail: ParsedMail;
  readonly receivedAt: Date;
  readonly direction: Direction;
}

const DAY_MS = 24 * 60 * 60_000;
/** Further back than this nobody looks for the last days. */
const MOST_LISTED = 20_000;
const BATCH = 50;

/**
 * Reads the last days of a mailbox and assesses them, in memory: nothing is stored and nothing on the server changes.
 *
 * @throws what the session throws
 */
export async function dryRun(
  session: MailboxSession,
  address: MailboxAddress,
  parser: MailParser,
  circumstances: DryRunCircumstances,
): Promise<DryRun> {
  const employer = employerOf([
    address.user.includes('@') ? address.user : `${address.user}@${address.host}`,
  ]);
  const since = new Date(circumstances.now.getTime() - circumstances.days * DAY_MS);
  const mails: ReadMail[] = [];
  let [read, unreadable, cut] = [0, 0, false];
  for (const folder of foldersToRead(await session.listFolders(), address.folder)) {
    for await (const fetched of newest(session, folder.path, since)) {
      if (read === circumstances.most) {
        cut = true;
        break;
      }
      read += 1;
      const mail = fetched.source === null ? null : await parser.parse(fetched.source);
      if (mail === null || isUnparseable(mail)) unreadable += 1;
      else mails.push(asRead(mail, fetched, folder.use === 'sent', employer));
    }
  }
  return { read, unreadable, cut, ...judge(mails, circumstances) };
}

/** Messages since a day, newest first. */
async function* newest(
  session: MailboxSession,
  path: string,
  since: Date,
): AsyncGenerator<FetchedMessage, void, undefined> {
  const { uidNext } = await session.openFolder(path);
  const listing = await session.listUids({ from: Math.max(1, uidNext - MOST_LISTED) });
  for (let end = listing.length; end > 0; end -= BATCH) {
    const page = listing.slice(Math.max(0, end - BATCH), end);
    const fetched: FetchedMessage[] = [];
    for (const batch of batchesOf(page))
      for await (const message of session.fetchMessages(batch))
        if (message.internalDate >= since) fetched.push(message);
    // UIDs follow the order of arrival; a whole page of older mail is the end of the days.
    if (fetched.length === 0) return;
    yield* fetched.toReversed();
  }
}

function asRead(
  mail: ParsedMail,
  { internalDate }: FetchedMessage,
  inSent: boolean,
  employer: Employer,
): ReadMail {
  return { mail, receivedAt: internalDate, direction: directionOf(mail, inSent, employer) };
}

function judge(mails: readonly ReadMail[], { policy, model, roles, now }: DryRunCircumstances) {
  const histories = new Map<string, Contact[]>();
  const lanes = Object.fromEntries(LANES.map((lane) => [lane, 0])) as Record<Lane, number>;
  let [ofOurs, urgent, unsure, withRole] = [0, 0, 0, 0];
  for (const { mail, receivedAt, direction } of mails.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime(),
  )) {
    const at = instantAt(receivedAt.getTime(), offsetOfDateHeader(mail.dateHeader) ?? 0);
    const attachments = mail.attachments.filter((file) => !file.inline).map((file) => file.name);
    const contact: Contact = {
      at,
      by: direction.direction === 'in' ? 'candidate' : 'employer',
      automatic: mail.isAutomatic,
      channel: direction.sender?.channel ?? 'email',
      subject: mail.subject,
      text: mail.newText,
      attachments,
    };
    const keys = new Set(direction.people.map((person) => person.address.toLowerCase()));
    if (direction.direction === 'out') ofOurs += 1;
    else {
      const role = roleOfMail(mail, roles);
      if (role !== null) withRole += 1;
      const [key = ''] = keys;
      const { message, history, context } = inputFromRecord(
        {
          role,
          history: histories.get(key) ?? [],
          message: {
            at,
            channel: contact.channel,
            from: direction.sender?.person ?? mail.from,
            to: mail.to.map((person) => person.address),
            cc: mail.cc.map((person) => person.address),
            subject: mail.subject,
            text: direction.sender?.forwarded?.text ?? mail.text,
            attachments,
            ...(direction.sender?.via === 'from' ? { headers: mail.headers } : {}),
          },
        },
        { policy, model, now: now.toISOString() },
      );
      const assessment = assess(message, history, context);
      lanes[assessment.lane] += 1;
      if (assessment.urgent) urgent += 1;
      if (assessment.unsure) unsure += 1;
    }
    for (const key of keys) histories.set(key, [...(histories.get(key) ?? []), contact]);
  }
  const subjects = mails
    .filter(({ direction }) => direction.direction === 'in')
    .map(({ mail }) => mail.subject);
  const suggestedRoles = suggestRoles(subjects, roles);
  return { ofOurs, people: histories.size, lanes, urgent, unsure, withRole, suggestedRoles };
}

function roleOfMail(mail: ParsedMail, roles: DryRunCircumstances['roles']) {
  const finding = roleOf(
    {
      chosenRoleId: null,
      sentTo: [...mail.to, ...mail.cc].map((person) => person.address.toLowerCase()),
      threadRoleIds: [],
      subject: mail.subject,
      text: mail.newText,
      personRoleIds: [],
    },
    roles,
  );
  const role = roles.find(({ id }) => id === finding?.roleId);
  return role === undefined ? null : { title: role.title, function: role.function as JobFunction };
}
