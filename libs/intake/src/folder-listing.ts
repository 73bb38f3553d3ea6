import type { ListedMessage, MailboxSession } from '#libs/mailbox';
import { batchesOf } from './batches.ts';
import type { Withheld } from './withheld.ts';

/** Sizes are small: a round trip for so many costs little, also where there are 100,000. */
const MOST_SIZES = 2_000;

type Session = Pick<MailboxSession, 'listUids' | 'uidsIn' | 'sizesOf'>;

/**
 * Lists a folder for whoever reads it, also where its server hangs up instead of telling the size of a message, as Dovecot
 * does when the name of a file lies about it. Then the UIDs are asked for alone, and the sizes part by part, until the
 * message is found; it is withheld, and listed without a size. Longer than a connection, since each such answer ends one.
 */
export class FolderListing {
  private readonly withheld: Withheld;
  private readonly sizes = new Map<number, number>();
  private fails = false;

  constructor(withheld: Withheld) {
    this.withheld = withheld;
  }

  /** The folder is numbered anew. */
  forget(): void {
    this.sizes.clear();
    this.fails = false;
  }

  /** UIDs and sizes, ascending; size 0 where the server does not tell it. @throws what the session throws */
  async list(session: Session, range: Parameters<Session['listUids']>[0]): Promise<ListedMessage[]> {
    if (this.fails) return this.sized(session, await session.uidsIn(range));
    this.fails = true;
    const listed = await session.listUids(range);
    this.fails = false;
    return listed;
  }

  /** The same of known UIDs, which ascend. */
  async sized(session: Session, uids: readonly number[]): Promise<ListedMessage[]> {
    const unknown = uids
      .filter((uid) => !this.sizes.has(uid) && !this.withheld.isPassedOver(uid))
      .map((uid) => ({ uid, size: 0 }));
    const groupOf = ({ uid }: ListedMessage) => this.withheld.groupOf(uid);
    for (const part of batchesOf(unknown, { groupOf, mostMessages: MOST_SIZES }))
      await this.measure(
        session,
        part.map(({ uid }) => uid),
      );
    const listed = uids.map((uid) => ({ uid, size: this.sizes.get(uid) ?? 0 }));
    this.sizes.clear();
    this.fails = this.withheld.count > 0;
    return listed;
  }

  private async measure(session: Session, uids: readonly number[]): Promise<void> {
    const open = new Set(uids);
    try {
      for await (const { uid, size } of session.sizesOf(uids)) {
        open.delete(uid);
        this.sizes.set(uid, size);
      }
    } catch (error) {
      this.withheld.cutOff([...open]);
      throw error;
    }
  }
}
