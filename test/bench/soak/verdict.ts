import type { MailboxView, MessageSummary, QuarantinePage } from '#libs/contract';
import type { Service } from '../../e2e/service.ts';
import type { DovecotAccount } from '../../servers/index.ts';

/** What the server holds against what the service says, counted. Every number from `missing` on should be 0. */
export interface Verdict {
  readonly onServer: number;
  readonly stored: number;
  readonly assessed: number;
  readonly quarantined: number;
  /** UIDs of the server that no message has, or that the ledger calls missing. */
  readonly missing: number;
  /** Places that the server does not have, and UIDs that two messages have. */
  readonly wrongPlaces: number;
  /** Messages more than were delivered: the same one taken for two. */
  readonly twice: number;
  readonly pending: number;
  readonly quarantinedWithoutReason: number;
  /** Messages that somebody has marked as read. */
  readonly seen: number;
}

const FOLDERS = ['INBOX', 'Sent'] as const;

/** @param delivered how many different messages were */
export async function judge(service: Service, account: DovecotAccount, delivered: number): Promise<Verdict> {
  const messages = await service.api.messages();
  const [mailbox] = await service.api.mailboxes();
  const stored = placesOf(messages);
  const onServer = new Set<string>();
  let seen = 0;
  for (const folder of FOLDERS) {
    for (const { uid, flags } of await account.messages(folder)) {
      onServer.add(`${folder} ${uid}`);
      if (flags.includes('\\Seen')) seen += 1;
    }
  }
  const quarantined = messages.filter((message) => message.status === 'quarantined');
  return {
    onServer: onServer.size,
    stored: stored.length,
    assessed: messages.filter((message) => message.status === 'assessed').length,
    quarantined: quarantined.length,
    missing: [...onServer].filter((place) => !stored.includes(place)).length + (mailbox?.ledger.missing ?? 0),
    wrongPlaces: stored.length - new Set(stored).size + stored.filter((place) => !onServer.has(place)).length,
    twice: messages.length - delivered,
    pending: messages.filter((message) => message.status === 'pending').length,
    quarantinedWithoutReason: quarantined.length - (await reasons(service)),
    seen,
  };
}

function placesOf(messages: readonly MessageSummary[]): string[] {
  return messages.flatMap(({ locations }) => locations.map(({ folder, uid }) => `${folder} ${uid}`));
}

/** How many messages in quarantine say why. */
async function reasons(service: Service): Promise<number> {
  let count = 0;
  for (let cursor: string | null = ''; cursor !== null;) {
    const after = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: QuarantinePage = await service.api.get(`/api/v1/quarantine?limit=200${after}`);
    count += page.messages.filter(({ reason }) => reason.code !== '' && reason.detail !== '').length;
    cursor = page.nextCursor;
  }
  return count;
}

/** Whether everything that was delivered is accounted for. */
export function isSettled(mailbox: MailboxView | undefined, delivered: number): boolean {
  if (mailbox === undefined) return false;
  const { onServer, stored, assessed, quarantined, missing } = mailbox.ledger;
  return onServer === delivered && stored === delivered && missing === 0 && assessed + quarantined === stored;
}
