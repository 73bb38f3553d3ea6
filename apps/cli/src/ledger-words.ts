import type { Ledger } from '#libs/contract';

/** A ledger as one sentence: the worst truth first, and how old it is. */
export function ledgerWords(ledger: Ledger, now: Date): string {
  if (ledger.checkedAt === null) return 'not read yet';
  const counts = [
    ledger.missing === 0 ? 'nothing missing' : `${ledger.missing} missing`,
    `${ledger.stored} of ${ledger.onServer} stored`,
    ...(ledger.readingBack === null ? [] : [`${ledger.readingBack.toGo} older ones still to be read`]),
    ...(ledger.quarantined === 0 ? [] : [`${ledger.quarantined} could not be read`]),
    ...(ledger.erased === 0 ? [] : [`${ledger.erased} erased`]),
    ...(ledger.gone === 0 ? [] : [`${ledger.gone} gone from the server and kept`]),
    agoWords(new Date(ledger.checkedAt), now),
  ];
  return counts.join(', ');
}

const MINUTE_MS = 60_000;

/** How long ago something was, in the coarsest unit that tells enough. */
export function agoWords(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 120) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} hours ago`;
  return `${Math.floor(minutes / 60 / 24)} days ago`;
}
