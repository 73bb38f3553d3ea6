import type { Ledger, MailboxView } from '#libs/contract';

type Sums = Pick<Ledger, 'onServer' | 'stored' | 'quarantined' | 'erased' | 'outOfScope' | 'gone'>;

export interface Figures extends Sums {
  /** What we should have and have not, as a comparison with the server found. */
  readonly missing: number;
  /** What lies in folders that were not read to their end yet. */
  readonly unread: number;
}

/** Of its folders; its own where it has none yet. */
const ledgersOf = ({ folders, ledger }: MailboxView): readonly Ledger[] =>
  folders.length === 0 ? [ledger] : folders.map((folder) => folder.ledger);

/**
 * What of a ledger is missing, null before the first comparison with the server: the ledger adds up to what lies there
 * from the first look on, and what it calls missing until then is what nobody has tried to read.
 */
export const missingOf = ({ checkedAt: at, missing }: Ledger): number | null =>
  at === null ? null : missing;

/** The sums over several mailboxes. */
function total(mailboxes: readonly MailboxView[]): Figures {
  const ledgers = mailboxes.flatMap(ledgersOf);
  const sum = (of: (ledger: Ledger) => number) => ledgers.reduce((whole, ledger) => whole + of(ledger), 0);
  return {
    onServer: sum(({ onServer }) => onServer),
    stored: sum(({ stored }) => stored),
    quarantined: sum(({ quarantined }) => quarantined),
    erased: sum(({ erased }) => erased),
    outOfScope: sum(({ outOfScope }) => outOfScope),
    missing: sum((ledger) => missingOf(ledger) ?? 0),
    unread: sum((ledger) => (missingOf(ledger) === null ? ledger.missing : 0)),
    gone: sum(({ gone }) => gone),
  };
}

/** Of how many messages is known what became of them: those that are still to be read are not among them. */
export const accountedOf = ({ onServer, outOfScope, missing, unread }: Figures): number =>
  onServer - outOfScope - missing - unread;

/** How many older messages are still to be read. */
export const toReadBack = (mailboxes: readonly MailboxView[]): number =>
  mailboxes.reduce((whole, { ledger }) => whole + (ledger.readingBack?.toGo ?? 0), 0);

/** What is known of the mailboxes that are read: `nothing` where there is no other one. */
export type Elsewhere = 'nothing' | 'well' | 'missing';

/** The worst truth about the mailboxes, in the order in which it is told. */
export type Health =
  | { readonly is: 'none' }
  | {
      readonly is: 'needs' | 'paused';
      readonly count: number;
      readonly figures: Figures;
      readonly elsewhere: Elsewhere;
    }
  | { readonly is: 'missing'; readonly count: number; readonly figures: Figures }
  | { readonly is: 'reading'; readonly figures: Figures }
  | { readonly is: 'well'; readonly figures: Figures };

/** Those that are read, while others wait for a person. */
const readOf = (mailboxes: readonly MailboxView[]) => mailboxes.filter(({ state }) => state === 'live');

/** The sums over what is read, beside mailboxes that wait for a person; null where nothing else is, or is counted. */
export function figuresElsewhere(mailboxes: readonly MailboxView[]): Figures | null {
  const read = readOf(mailboxes);
  return isCounted(read) ? total(read) : null;
}

function elsewhereOf(mailboxes: readonly MailboxView[]): Elsewhere {
  const read = readOf(mailboxes);
  if (read.length === 0) return 'nothing';
  return total(read).missing > 0 ? 'missing' : 'well';
}

export function healthOf(mailboxes: readonly MailboxView[]): Health {
  if (mailboxes.length === 0) return { is: 'none' };
  const figures = total(mailboxes);
  const needing = mailboxes.filter(({ state }) => state === 'stuck' || state === 'refused').length;
  if (needing > 0) return { is: 'needs', count: needing, figures, elsewhere: elsewhereOf(mailboxes) };
  const paused = mailboxes.filter(({ state }) => state === 'paused').length;
  if (paused > 0) return { is: 'paused', count: paused, figures, elsewhere: elsewhereOf(mailboxes) };
  if (mailboxes.some(({ state }) => state === 'reading' || state === 'connecting'))
    return { is: 'reading', figures };
  return figures.missing > 0 ? { is: 'missing', count: figures.missing, figures } : { is: 'well', figures };
}

/**
 * Whether of any mailbox it is known what lies in each of its folders; before that a figure is an empty zero, or of a part
 * that would pass for the whole.
 */
export function isCounted(mailboxes: readonly MailboxView[]): boolean {
  const isKnown = ({ checkedAt: at, onServer }: Ledger) => at !== null || onServer > 0;
  return mailboxes.some((mailbox) => ledgersOf(mailbox).every(isKnown));
}

/** The oldest check among the mailboxes: a figure is only as fresh as its oldest part. Null before the first. */
export function checkedAt(mailboxes: readonly MailboxView[]): string | null {
  const times = mailboxes.map(({ ledger }) => ledger.checkedAt);
  if (times.length === 0 || times.includes(null)) return null;
  return times.filter((at) => at !== null).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
