import type { Handle } from '#libs/store';
import { type Direction, directionOf, lettersApart } from './direction.ts';
import { type Draft, hex } from './draft.ts';
import { type Incoming, identityOf } from './incoming.ts';
import { withoutKnownLetters } from './known-letters.queries.ts';
import type { Employer } from './own-addresses.ts';
import { OF_FOYER, readMailOfFoyer } from './own-mail.queries.ts';

/**
 * Whose each message of a batch is, and with it the letters of others that came attached.
 *
 * @param isInSent whether a message lies in Sent
 */
export async function draftsOf(
  tx: Handle,
  batch: readonly Incoming[],
  isInSent: (incoming: Incoming) => boolean,
  employer: Employer,
): Promise<Draft[]> {
  const ofFoyer = await readMailOfFoyer(tx, batch);
  const drafts = batch.flatMap((incoming): Draft[] => {
    const direction = ofFoyer.has(incoming) ? OF_FOYER : whose(incoming, isInSent(incoming), employer);
    return [{ incoming, direction }, ...lettersIn(incoming, direction)];
  });
  return withoutKnownLetters(tx, drafts, employer);
}

/** Attached letters of other people than the message that they came in: a draft each, without a place of its own. */
function lettersIn(incoming: Incoming, whole: Direction): Draft[] {
  const { content } = incoming;
  if (content.kind !== 'mail') return [];
  return lettersApart(whole).map(({ mail, direction }) => ({
    incoming: {
      ...incoming,
      identity: identityOf(mail, incoming.receivedAt),
      unreadIdentity: null,
      content: { kind: 'mail', mail, rawGzip: null },
    },
    direction,
    enclosedIn: hex(incoming),
    passedOnBy: content.mail.from.name,
  }));
}

function whose(incoming: Incoming, inSent: boolean, employer: Employer): Direction {
  if (incoming.content.kind === 'mail') {
    const found = directionOf(incoming.content.mail, inSent, employer);
    return incoming.isDraft === true && found.direction === 'out' ? { ...found, unproven: true } : found;
  }
  return { direction: inSent ? 'out' : 'in', people: [], sender: null };
}
