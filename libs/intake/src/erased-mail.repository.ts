import { sql } from 'drizzle-orm';
import { type Handle, anyOf, insertRows, tables } from '#libs/store';
import type { MailAddress } from '#libs/mailbox';
import { asColleagues } from './direction.ts';
import { type Draft, hex } from './draft.ts';
import type { ErasedMarks } from './erased-marks.ts';
import { idsOf } from './quarantined-copy.repository.ts';

const { erasedAddress, message } = tables;

/** What an erased message was, which is all that may be known of it. */
interface Erased {
  readonly identity: Buffer;
  readonly sourceIdentity: Buffer | null;
  readonly direction: 'in' | 'out';
  readonly erasedAt: Date;
}

/** Messages that are here, and those that were and are erased. @returns ids by identity, in hex */
export async function presentIds(
  tx: Handle,
  identities: readonly Buffer[],
  marks: ErasedMarks,
): Promise<Map<string, number>> {
  if (identities.length === 0) return new Map();
  const byMark = new Map(identities.map((identity) => [markOf(identity, marks), identity.toString('hex')]));
  const asked = [...identities, ...[...byMark.keys()].map((mark) => Buffer.from(mark, 'hex'))];
  const rows = await idsOf(tx, asked);
  return new Map(
    rows.map(({ id, identity }) => {
      const key = identity.toString('hex');
      return [byMark.get(key) ?? key, id];
    }),
  );
}

const markOf = (identity: Buffer, marks: ErasedMarks) => marks.ofMessage(identity).toString('hex');

/**
 * Tells apart what is still to be forgotten: mail from before its person was erased that is read only now, because it is
 * older than what was read by then or because the server did not hand it out. What they write later is theirs anew.
 *
 * @returns `erased` with when that was; of mail to several people the erased ones are left out
 */
export async function withoutErased(
  tx: Handle,
  drafts: readonly Draft[],
  marks: ErasedMarks,
): Promise<{ kept: Draft[]; erased: { draft: Draft; erasedAt: Date }[] }> {
  const addresses = [...new Set(drafts.flatMap(addressesOf))];
  const erasedAt = addresses.length === 0 ? new Map<string, Date>() : await erasedSince(tx, addresses, marks);
  const kept: Draft[] = [];
  const erased: { draft: Draft; erasedAt: Date }[] = [];
  for (const read of drafts) {
    // What a colleague passes on of somebody who was erased is old or new, and nobody can say which.
    const isPassedOn = addressesOf(read).some((address) => erasedAt.has(address.toLowerCase()));
    const draft = isPassedOn ? { ...read, direction: asColleagues(read.direction) } : read;
    const whenErased = (address: string) => {
      const since = erasedAt.get(address.toLowerCase());
      return since !== undefined && draft.incoming.receivedAt <= since ? since : null;
    };
    const [first = null, ...rest] = addressesOf(draft).map(whenErased);
    if (first !== null && rest.every((since) => since !== null)) {
      erased.push({ draft, erasedAt: first });
      continue;
    }
    kept.push(rest.some((since) => since !== null) || first !== null ? leftOut(draft, whenErased) : draft);
  }
  return { kept, erased };
}

/** A mail of ours to several people, as if it had not gone to those. */
function leftOut(draft: Draft, whenErased: (address: string) => Date | null): Draft {
  const { incoming, direction } = draft;
  const stays = ({ address }: MailAddress) => whenErased(address) === null;
  const people = direction.people.filter(stays);
  if (incoming.content.kind !== 'mail') return { ...draft, direction: { ...direction, people } };
  const { mail } = incoming.content;
  const { to: _to, cc: _cc, bcc: _bcc, ...headers } = mail.headers;
  const without = { ...mail, to: mail.to.filter(stays), cc: mail.cc.filter(stays), bcc: [], headers };
  return {
    ...draft,
    direction: { ...direction, people },
    incoming: { ...incoming, content: { kind: 'mail', mail: without, rawGzip: null } },
  };
}

/** Whose message it is, by address: of one that cannot be read its headers may say so. */
function addressesOf({ incoming: { content }, direction }: Draft): string[] {
  const unread = content.kind === 'quarantined' && direction.direction === 'in' ? content.head : null;
  const people = unread === null ? direction.people : [unread.from];
  return people.flatMap(({ address }) => (address === '' ? [] : [address.toLowerCase()]));
}

async function erasedSince(
  tx: Handle,
  addresses: readonly string[],
  marks: ErasedMarks,
): Promise<Map<string, Date>> {
  // Nearly everywhere there are none.
  if ((await tx.select({ mark: erasedAddress.mark }).from(erasedAddress).limit(1)).length === 0)
    return new Map();
  const byMark = new Map(addresses.map((address) => [marks.ofAddress(address).toString('hex'), address]));
  const asked = [...byMark.keys()].map((mark) => Buffer.from(mark, 'hex'));
  const rows = await tx.select().from(erasedAddress).where(anyOf(erasedAddress.mark, asked));
  return new Map(rows.map(({ mark, erasedAt }) => [byMark.get(mark.toString('hex')) ?? '', erasedAt]));
}

/** Keeps of messages that are not taken in nothing but their marks. @returns ids by identity, in hex */
export async function storeErased(
  tx: Handle,
  found: readonly { draft: Draft; erasedAt: Date }[],
  marks: ErasedMarks,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { draft, erasedAt } of found) {
    const { identity, unreadIdentity: sourceIdentity } = draft.incoming;
    const { direction } = draft.direction;
    ids.set(
      hex(draft.incoming),
      await insertErased(tx, { identity, sourceIdentity, direction, erasedAt }, marks),
    );
  }
  return ids;
}

/** Puts what is left of an erased message. @returns its id */
export async function insertErased(
  tx: Handle,
  { identity, sourceIdentity, direction, erasedAt }: Erased,
  marks: ErasedMarks,
): Promise<number> {
  const row = {
    identity: marks.ofMessage(identity),
    // One that could not be read is known by its source alone.
    sourceIdentity: marks.ofMessage(sourceIdentity ?? identity),
    direction,
    references: [],
    fromName: '',
    fromAddress: '',
    to: [],
    cc: [],
    subject: '',
    receivedAt: erasedAt,
    text: '',
    newText: '',
    headers: {},
    isAutomatic: false,
    sizeBytes: 0,
    erasedAt,
  };
  const { rows } = await tx.execute<{ id: string }>(sql`${insertRows(message, [row])} returning id`);
  return Number(rows[0]?.id ?? 0);
}
