import type { Direction } from './direction.ts';
import type { Incoming } from './incoming.ts';

/** A message on its way into the tables. */
export interface Draft {
  readonly incoming: Incoming;
  readonly direction: Direction;
  /** Of a letter that came attached: the identity of the message that it came in, in hex, and whose that is. */
  readonly enclosedIn?: string;
  readonly passedOnBy?: string;
}

/** What became of a batch in the table of messages. */
export interface Stored {
  /** Message ids by identity, in hex. */
  readonly ids: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly isNew: ReadonlySet<number>;
  /** New incoming messages that can be assessed. */
  readonly fresh: readonly ToAssess[];
  /** Earlier ones of people who turned out to be one. */
  readonly joined: readonly ToAssess[];
}

/** A message whose assessment is missing or out of date. */
export interface ToAssess {
  readonly messageId: number;
  readonly candidateId: number | null;
  readonly revision: number;
}

/** The identity of a message as a key. */
export const hex = (incoming: Incoming): string => incoming.identity.toString('hex');
