import type { JobFunction } from './functions.ts';

/** How often is too often, and how long is too long, as data. Versioned; every assessment stores the version. */
export interface Policy {
  readonly version: number;
  readonly since: string;
  /** Contacts in 14 days (inclusive) from which the rhythm alone is excessive, per function. */
  readonly contactsIn14Days: Readonly<Record<JobFunction, number>>;
  /** The limit where the role is not known: the most patient one. */
  readonly contactsIn14DaysUnknownRole: number;
  readonly contactsIn24Hours: number;
  /** Our own aims: after these we owe a reply. */
  readonly aims: {
    readonly silenceDays: number;
    readonly questionWorkingDays: number;
    readonly afterInterviewDays: number;
  };
}
