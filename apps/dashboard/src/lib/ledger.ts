import type { Ledger, MailboxView } from '#libs/contract';

export type Figures = Pick<Ledger, 'onServer' | 'stored' | 'quarantined' | 'outOfScope' | 'missing' | 'gone'>;

/** The sums over several ledgers. */
export function total(ledgers: readonly Ledger[]): Figures {
  const sum = (name: keyof Figures) => ledgers.reduce((whole, ledger) => whole + ledger[name], 0);
  return {
    onServer: sum('onServer'),
    stored: sum('stored'),
    quarantined: sum('quarantined'),
    outOfScope: sum('outOfScope'),
    missing: sum('missing'),
    gone: sum('gone'),
  };
}

/** Of how many messages is known what became of them: those that are still to be read back are not among them. */
export const accountedOf = ({ onServer, outOfScope, missing }: Figures): number =>
  onServer - outOfScope - missing;

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
  return isCounted(read) ? total(read.map(({ ledger }) => ledger)) : null;
}

function elsewhereOf(mailboxes: readonly MailboxView[]): Elsewhere {
  const read = readOf(mailboxes);
  if (read.length === 0) return 'nothing';
  return read.some(({ ledger }) => ledger.missing > 0) ? 'missing' : 'well';
}

export function healthOf(mailboxes: readonly MailboxView[]): Health {
  if (mailboxes.length === 0) return { is: 'none' };
  const figures = total(mailboxes.map((mailbox) => mailbox.ledger));
  const needing = mailboxes.filter(({ state }) => state === 'stuck' || state === 'refused').length;
  if (needing > 0) return { is: 'needs', count: needing, figures, elsewhere: elsewhereOf(mailboxes) };
  const paused = mailboxes.filter(({ state }) => state === 'paused').length;
  if (paused > 0) return { is: 'paused', count: paused, figures, elsewhere: elsewhereOf(mailboxes) };
  // During the first reading everything is "missing" for a while; that is progress, not a loss.
  if (mailboxes.some(({ state }) => state === 'reading' || state === 'connecting'))
    return { is: 'reading', figures };
  return figures.missing > 0 ? { is: 'missing', count: figures.missing, figures } : { is: 'well', figures };
}

/** Whether anything is known of what lies on a server; before that every figure is an empty zero. */
export function isCounted(mailboxes: readonly MailboxView[]): boolean {
  return mailboxes.some(({ ledger }) => ledger.checkedAt !== null || ledger.onServer > 0);
}

/** The oldest check among the mailboxes: a figure is only as fresh as its oldest part. Null before the first. */
export function checkedAt(mailboxes: readonly MailboxView[]): string | null {
  const times = mailboxes.map(({ ledger }) => ledger.checkedAt);
  if (times.length === 0 || times.includes(null)) return null;
  return times.filter((at) => at !== null).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
