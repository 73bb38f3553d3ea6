import {
  type Assessment,
  type Contact,
  type Model,
  type Policy,
  type SecondOpinion,
  assess,
  inputFromRecord,
  withSecondOpinion,
} from '#libs/domain';
import type { KnownContacts } from './known-contacts.ts';
import type { Subject } from './subject.repository.ts';

/** A message to assess, with the versions of the contacts before it, oldest first. */
interface AskedMessage extends Pick<Subject, 'message' | 'role' | 'repliesVisible' | 'holidayRegion'> {
  readonly opinion: SecondOpinion | null;
  readonly history: readonly string[];
}

/** What a thread is asked; it has to be fit for a structured clone. */
export interface AssessOrder {
  readonly messages: readonly AskedMessage[];
  /** By version; what the thread had lately may be left out. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly policy: Policy;
  /** UTC. */
  readonly now: string;
}

/** Assessments in the order of the messages; or the versions of contacts that it does not have, and nothing is done. */
export type AssessAnswer = { readonly assessments: Assessment[] } | { readonly missing: string[] };

/**
 * Assesses messages one after the other.
 *
 * @param known contacts that earlier orders had; those of this one are added
 * @throws what `assess` throws
 */
export function answerOrder(order: AssessOrder, known: KnownContacts, model: Model): AssessAnswer {
  const { messages, policy, now } = order;
  const contacts = new Map<string, Contact>();
  const missing: string[] = [];
  for (const version of new Set(messages.flatMap(({ history }) => history))) {
    const contact = known.get(version) ?? order.contacts.get(version);
    if (contact === undefined) missing.push(version);
    else contacts.set(version, contact);
  }
  if (missing.length > 0) return { missing };
  for (const [version, contact] of order.contacts)
    if (contacts.get(version) === contact) known.keep(version, contact);
  const assessments = messages.map(({ message, role, repliesVisible, holidayRegion, opinion, history }) => {
    const before = history.map((version) => contacts.get(version)).filter((contact) => contact !== undefined);
    // Of the employer's calendar the holidays are known, and no time zone: days are worked in the sender's own.
    const circumstances = { policy, model, now, repliesVisible, holidayRegion };
    const input = inputFromRecord({ message, history: before, role }, circumstances);
    const assessment = assess(input.message, input.history, input.context);
    return opinion === null
      ? assessment
      : withSecondOpinion(assessment, input.message, opinion, input.context);
  });
  return { assessments };
}
