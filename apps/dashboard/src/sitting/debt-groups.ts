import type { InboxEntry } from '#libs/contract';

/** One update to a role takes this long, however many people it goes to. */
export const UPDATE_SECONDS = 120;

/** What is read and settled together: one row, or the people of one role to whom we owe the same word. */
export interface Unit {
  readonly key: string;
  /** In reading order; the first one stands for all. */
  readonly entries: readonly InboxEntry[];
  readonly seconds: number;
}

/** A promise to many, or silence towards many, is one debt; a question or an interview is each person's own. */
function causeOf({ section, owed, role }: InboxEntry): string | null {
  if (section !== 'owed' || owed === null || role === null) return null;
  if (owed.because === 'promise_passed') return `${role.id}-promise-${owed.promisedBy ?? ''}`;
  return owed.because === 'no_word' ? `${role.id}-silence` : null;
}

/** The rows of a list as units, each where its first entry stands. */
export function unitsOf(entries: readonly InboxEntry[]): Unit[] {
  const causes = new Map<string, InboxEntry[]>();
  for (const entry of entries) {
    const cause = causeOf(entry);
    if (cause !== null) causes.set(cause, [...(causes.get(cause) ?? []), entry]);
  }
  return entries.flatMap((entry) => {
    const cause = causeOf(entry);
    const together = cause === null ? undefined : causes.get(cause);
    if (cause === null || together === undefined || together.length < 2)
      return [{ key: entry.id, entries: [entry], seconds: entry.readingSeconds }];
    return together[0] === entry ? [{ key: cause, entries: together, seconds: UPDATE_SECONDS }] : [];
  });
}
