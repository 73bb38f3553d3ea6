import { type Contact, areTwoNames, greetedAmong, leavesUnanswered, saysOnlyReceived } from '#libs/domain';
import type { EntryMessage } from './placed-message.ts';

/** What we wrote to somebody, or told them. */
export interface Reply {
  readonly at: Date;
  /** Of whoever wrote what it answers; empty where it answers nothing of theirs. */
  readonly name: string;
  /** How it begins; empty where it is no mail. */
  readonly beginning: string;
  /** The role of what it answers, or else that it is about by its own words; null where that is open. */
  readonly roleId: number | null;
  /** All of a short mail; null for others, and for what is no mail. */
  readonly whole: string | null;
}

/** By what mail of ours names a role. */
export interface CalledRole {
  readonly id: number;
  readonly title: string;
  readonly words: readonly string[];
}

/** What else is known about messages of a person about a role. */
export interface Asked {
  /** The role of the messages; null where none is known. */
  readonly role: CalledRole | null;
  /** How all are called who write from an address of the person; empty where it is one. */
  readonly names: readonly string[];
  /** What those messages say that a mail of ours may only have taken note of. */
  readonly noted: ReadonlyMap<number, Contact>;
}

const asContact = ({ at, whole }: Reply): Contact => ({
  at: at.toISOString(),
  by: 'employer',
  channel: 'email',
  text: whole ?? '',
});

/** Whether a mail of ours says no more than that theirs has come. */
export const onlyTakesNote = (reply: Reply): boolean =>
  reply.whole !== null && saysOnlyReceived(asContact(reply));

/** "Both of your applications." */
const OF_ALL =
  /(?<!\p{L})(?:both|beiden?|(?:les|vos) deux|amb[ao]s|entramb[ei]|tutt[ei] e due|obie|obu|(?:as|os) d(?:uas|ois))(?!\p{L})/iu;

/**
 * When we last answered each message. What answers one of their other letters, about another role, is no answer to this one;
 * nor is a receipt by hand to what is asked in it; nor, where people share an address, what greets or answers another of them.
 * What may be to all, as a call, is.
 *
 * @param replies ours to the person
 */
export function withRepliesThatAnswer(
  messages: readonly EntryMessage[],
  replies: readonly Reply[],
  { role, names, noted }: Asked,
): EntryMessage[] {
  const sent = replies
    .filter((reply) => mayBeAbout(role, reply))
    .map((reply) => {
      const greeted = greetedAmong(reply.beginning, names);
      const note = onlyTakesNote(reply) ? asContact(reply) : null;
      return { at: reply.at.getTime(), to: greeted.length === 0 ? [reply.name] : greeted, note };
    });
  return messages.map((each) => {
    const asked = noted.get(each.id);
    const times = sent
      .filter(({ to }) => names.length === 0 || to.some((name) => !areTwoNames(name, each.name ?? '')))
      .filter(({ note }) => note === null || asked === undefined || !leavesUnanswered(note, asked))
      .map(({ at }) => at);
    return { ...each, lastReplyAt: times.length === 0 ? null : new Date(Math.max(...times)) };
  });
}

/** Whether a mail of ours may answer what somebody wrote about a role: it is about none, about this one, or names it. */
function mayBeAbout(role: CalledRole | null, { roleId, beginning }: Reply): boolean {
  if (role === null || roleId === null || roleId === role.id) return true;
  const said = beginning.toLowerCase();
  const isNamed = [role.title, ...role.words].some((word) => said.includes(word.toLowerCase()));
  return isNamed || OF_ALL.test(beginning);
}
