/** The employer's working calendar: what "end of next week" and "five working days" mean. */
export interface WorkingCalendar {
  /** IANA name, for example `America/New_York`. */
  readonly timeZone: string;
  /** ISO weekdays that are worked, 1 = Monday. */
  readonly workingDays: readonly number[];
  /** ISO dates that are not worked. */
  readonly holidays: readonly string[];
  /** Local hour (0 to 24) at which the working day ends. */
  readonly dayEndsAtHour: number;
}
