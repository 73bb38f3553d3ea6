import type { JobFunction } from './functions.ts';

/** How often is too often, and how long is too long, as data. Versioned; every assessment stores the version. */
export interface Policy {
  readonly version: number;
  /** ISO date from which this version holds. */
  readonly since: string;
  /** Contacts in 14 days (inclusive) from which the rhythm alone is excessive, per function. */
  readonly contactsIn14Days: Readonly<Record<JobFunction, number>>;
  /** The limit where the role is not known: the most patient one. */
  readonly contactsIn14DaysUnknownRole: number;
  /** Contacts in 24 hours (inclusive) from which the rhythm is excessive for every function, whatever the message says. */
  readonly contactsIn24Hours: number;
  /** Our own aims: after these we owe a reply. */
  readonly aims: {
    readonly silenceDays: number;
    readonly questionWorkingDays: number;
    readonly afterInterviewDays: number;
  };
  /** Where each number comes from, by its path in the file, for the reader of the policy. */
  readonly sources: Readonly<Record<string, string>>;
}
