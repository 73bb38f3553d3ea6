/** A point in time as ISO 8601 with offset; the offset is the writer's local time ("tomorrow at five" needs it). */
export type Instant = string;

export const CHANNELS = ['email', 'phone', 'voicemail', 'visit', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One contact between a candidate and the employer, on any channel, in either direction. */
export interface Contact {
  readonly at: Instant;
  readonly by: 'candidate' | 'employer';
  /** True for acknowledgements and other mail that a machine sent: it is never a reply. */
  readonly automatic?: boolean;
  /**
   * True where it is in the employer's name and nothing shows that it is the employer's, and of a call that reached
   * nobody: then it is no word of ours.
   */
  readonly unproven?: boolean;
  readonly channel: Channel;
  /** How the writer is called where they wrote themselves; absent where it is not known. */
  readonly name?: string;
  readonly subject?: string;
  /** What the writer wrote this time, or a note of what was said. May be empty. */
  readonly text: string;
  readonly attachments?: readonly string[];
}

/** Contacts with one person, oldest first; may be empty, which means "none known", not "none happened". */
export type History = readonly Contact[];
