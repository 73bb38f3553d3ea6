/** The time of the next digest, in the two ways that sentences take it. */
export interface NextDigest {
  /** After "until" and "before": "16:00", "tomorrow 09:00", "Monday 09:00". */
  readonly time: string;
  /** By itself: "at 16:00", "tomorrow at 09:00", "on Monday at 09:00". */
  readonly at: string;
}

export const nextDigestWords = {
  today: (time: string): NextDigest => ({ time, at: `at ${time}` }),
  tomorrow: (time: string): NextDigest => ({ time: `tomorrow ${time}`, at: `tomorrow at ${time}` }),
  /** @param day "Monday", or "7 Dec" where that is further away */
  on: (day: string, time: string): NextDigest => ({ time: `${day} ${time}`, at: `on ${day} at ${time}` }),
};
