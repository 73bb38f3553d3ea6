import { setImmediate } from 'node:timers/promises';
import { inArray, isNull } from 'drizzle-orm';
import { isAnswer, separateNewText } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import { bareSubject } from './bare-subject.ts';
import { sentToOf } from './sent-to.ts';
import { candidatesMeant } from './people-meant.queries.ts';
import { type Draft, hex } from './draft.ts';
import { type OpenRole, type OpenRoles, type RoleFinding, openRoles, roleOf } from './roles/role-evidence.ts';

/** A mail whose role is asked for, stored or about to be. */
export interface MailAboutRole {
  readonly key: string;
  readonly candidateIds: readonly number[];
  readonly messageId: string | null;
  readonly receivedAt: Date;
  /** Lower case. */
  readonly sentTo: readonly string[];
  readonly subject: string;
  /** What the sender wrote this time. */
  readonly text: string;
  readonly quotedText: () => string;
  readonly senderName: string;
  /** Message-IDs of earlier messages of its thread. */
  readonly thread: readonly string[];
}

/** Ids that a thread is known by; the last ones are nearest. */
const MOST_OF_THREAD = 20;

/** @param people candidate ids by lower-case address */
export function mailsAboutRoles(
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): MailAboutRole[] {
  return drafts.flatMap((draft) => {
    const { content, receivedAt } = draft.incoming;
    if (content.kind !== 'mail') return [];
    const { mail } = content;
    const ids = draft.direction.people.map((person) => people.get(person.address.toLowerCase()));
    return [
      {
        key: hex(draft.incoming),
        candidateIds: ids.filter((id) => id !== undefined),
        messageId: mail.messageId,
        receivedAt,
        sentTo: sentToOf(
          [...mail.to, ...mail.cc].map(({ address }) => address),
          mail.headers,
        ),
        subject: mail.subject,
        text: mail.newText,
        quotedText: () => separateNewText(mail.text, mail.subject).quotedText,
        senderName: draft.direction.sender?.person.name ?? mail.from.name,
        thread: threadOf(mail.inReplyTo, mail.references),
      },
    ];
  });
}

export const threadOf = (inReplyTo: string | null, references: readonly string[]): string[] => [
  ...(inReplyTo === null ? [] : [inReplyTo]),
  ...references.slice(-MOST_OF_THREAD),
];

/**
 * The role that each mail is about, as far as the evidence goes. What a person wrote later is none: mail is read newest
 * first as well, and the answer is the same.
 *
 * @param unless stored messages whose present role is no evidence, because it is to be found anew
 * @returns by key; a mail that tells no role is missing
 */
export async function rolesFor(
  tx: Handle,
  mails: readonly MailAboutRole[],
  unless: ReadonlySet<number> = new Set(),
): Promise<Map<string, RoleFinding>> {
  const result = new Map<string, RoleFinding>();
  const roles = await tx
    .select({
      id: tables.role.id,
      title: tables.role.title,
      addresses: tables.role.addresses,
      words: tables.role.words,
    })
    .from(tables.role)
    .where(isNull(tables.role.closedAt))
    .orderBy(tables.role.id);
  if (roles.length === 0 || mails.length === 0) return result;
  const open = madeReady(roles);
  const { id, messageId, roleId, roleBecause, candidateId, receivedAt, subject } = tables.message;
  const threads = [...new Set(mails.flatMap(({ thread }) => thread))];
  const inThreads =
    threads.length === 0
      ? []
      : await tx
          .select({ id, key: messageId, roleId })
          .from(tables.message)
          .where(inArray(messageId, threads));
  const meant = await candidatesMeant(tx, mails);
  const candidateIds = [
    ...new Set([...mails.flatMap((mail) => mail.candidateIds), ...[...meant.values()].flat()]),
  ];
  const [ofPeople, chosen] =
    candidateIds.length === 0
      ? [[], []]
      : [
          await tx
            .select({ id, key: candidateId, roleId, because: roleBecause, receivedAt, subject })
            .from(tables.message)
            .where(inArray(candidateId, candidateIds)),
          await tx
            .select({ id: tables.candidate.id, roleId: tables.candidate.chosenRoleId })
            .from(tables.candidate)
            .where(inArray(tables.candidate.id, candidateIds)),
        ];
  const choices = new Map(chosen.map((row) => [row.id, row.roleId]));
  const known = (rows: readonly { id: number; roleId: number | null }[]) =>
    rows.flatMap((row) => (row.roleId === null || unless.has(row.id) ? [] : [row.roleId]));
  // In the order of arrival, so that a thread which begins in this batch is known to its later messages.
  for (const mail of mails.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())) {
    const earlierOf = (people: readonly number[]) =>
      ofPeople.filter((row) => people.includes(row.key ?? -1) && row.receivedAt <= mail.receivedAt);
    const earlier = earlierOf(mail.candidateIds);
    const ofMeant = meant.get(mail.key) ?? [];
    const before = known(earlierOf(ofMeant).filter(isTheirOwn));
    const ofThread = known(inThreads.filter((row) => mail.thread.includes(row.key ?? '')));
    const finding = roleOf(
      {
        chosenRoleId:
          mail.candidateIds.length === 1 ? (choices.get(mail.candidateIds[0] ?? 0) ?? null) : null,
        sentTo: mail.sentTo,
        threadRoleIds: ofThread.length > 0 ? ofThread : known(earlier.filter(isAnsweredBy(mail))),
        subject: mail.subject,
        text: mail.text,
        quotedText: mail.quotedText,
        senderName: mail.senderName,
        personRoleIds: known(earlier.filter(isTheirOwn)),
        // A referee may be quicker than who applies.
        candidateRoleIds:
          before.length > 0
            ? before
            : known(ofPeople.filter((row) => ofMeant.includes(row.key ?? -1)).filter(isTheirOwn)),
      },
      open,
    );
    // Somebody waits for a page meanwhile: 5,000 mails are looked at where a role is added.
    await setImmediate();
    if (finding === null) continue;
    result.set(mail.key, finding);
    const row = { id: -1, roleId: finding.roleId };
    inThreads.push({ ...row, key: mail.messageId });
    for (const key of mail.candidateIds)
      ofPeople.push({
        ...row,
        key,
        because: finding.because,
        receivedAt: mail.receivedAt,
        subject: mail.subject,
      });
  }
  return result;
}

/** Whoever wrote about a candidate has applied for nothing. */
const isTheirOwn = ({ because }: { readonly because: string | null }) => because !== 'candidate';

let lastReady: { readonly key: string; readonly open: OpenRoles } | null = null;

/** Mail comes one by one and roles stay as they are: making 400 of them ready takes half a second (measured). */
function madeReady(roles: readonly OpenRole[]): OpenRoles {
  const key = JSON.stringify(roles);
  if (lastReady?.key !== key) lastReady = { key, open: openRoles(roles) };
  return lastReady.open;
}

/** Some programs answer without naming the message that they answer; its subject tells it. */
function isAnsweredBy({ subject }: MailAboutRole): (earlier: { readonly subject: string }) => boolean {
  const answered = bareSubject(subject).trim().toLowerCase();
  if (answered === '' || !isAnswer(subject)) return () => false;
  return (earlier) => bareSubject(earlier.subject).trim().toLowerCase() === answered;
}
