import type { MailboxView, QuarantinedMessage } from '#libs/contract';

export interface SetAsideGroups {
  /** By the id of the mailbox in which they lie. */
  readonly byMailbox: ReadonlyMap<string, readonly QuarantinedMessage[]>;
  /** In none of these mailboxes any more. */
  readonly gone: readonly QuarantinedMessage[];
}

/** Each message once: in the first of the mailboxes shown that has it. */
export function groupSetAside(
  messages: readonly QuarantinedMessage[],
  mailboxes: readonly Pick<MailboxView, 'id'>[],
): SetAsideGroups {
  const homeOf = ({ locations }: QuarantinedMessage) =>
    mailboxes.find(({ id }) => locations.some(({ mailboxId }) => mailboxId === id))?.id ?? null;
  const groups = Map.groupBy(messages, homeOf);
  const gone = groups.get(null) ?? [];
  const byMailbox = new Map<string, readonly QuarantinedMessage[]>();
  for (const [id, those] of groups) if (id !== null) byMailbox.set(id, those);
  return { byMailbox, gone };
}
