import type { MailboxSession } from '#libs/mailbox';
import type { Database } from '#libs/store';
import type { MessageReader } from './message-reader.ts';
import { type FoundOtherwise, holdsOtherLetters } from './other-letters.ts';
import { type FolderPosition, lastLetters } from './place.repository.ts';
import { type CalledOtherwise, namesOf } from './where-to-begin.ts';

/** So many of the last messages are recognised; a restored folder gives their UIDs to others first. */
const MOST_RECOGNISED = 50;
/** So long we do without what ended a connection. */
const DO_WITHOUT_MS = 60 * 60_000;

interface Parts {
  readonly database: Database;
  readonly reader: MessageReader;
}

/**
 * Recognises a folder by its last messages. Longer than a connection: what some server does each time that it is asked must
 * neither keep new mail from being read nor have the folder read for ever.
 */
export class FolderRecognition {
  private readonly called: CalledOtherwise = { ids: new Map() };
  private readonly otherwise: FoundOtherwise = { found: new Map() };
  /** When a connection ended while messages were compared, on the clock of `performance`. */
  private endedAt = Number.NEGATIVE_INFINITY;

  /** Whether other messages lie by the numbers of those that we have. @throws what the session throws */
  async isOther(session: MailboxSession, position: FolderPosition, parts: Parts): Promise<boolean> {
    const letters = [...(await lastLetters(parts.database, position, MOST_RECOGNISED))];
    const named = letters.flatMap(([uid, { messageId }]) =>
      messageId === null ? [] : [[uid, messageId] as const],
    );
    const { areOthers, same } = await namesOf(session, new Map(named), this.called);
    if (areOthers) return true;
    if (performance.now() - this.endedAt < DO_WITHOUT_MS) return false;
    this.endedAt = performance.now();
    const unnamed = new Map(letters.filter(([uid]) => !same.has(uid)));
    const read = parts.reader.read.bind(parts.reader);
    const isOther = await holdsOtherLetters(session, unnamed, this.otherwise, read);
    this.endedAt = Number.NEGATIVE_INFINITY;
    return isOther;
  }
}
