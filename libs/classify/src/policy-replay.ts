import { setImmediate } from 'node:timers/promises';
import { MOST_REPLAYED, type PolicyMove, type PolicyReplay } from '#libs/contract';
import {
  type Assessment,
  type Contact,
  type Model,
  type Policy,
  assess,
  inputFromRecord,
} from '#libs/domain';
import type { Sight } from '#libs/platform';
import type { Database } from '#libs/store';
import { readHistories } from './history.repository.ts';
import { type Replayed, readReplayed } from './replay.queries.ts';
import { type Subject, readSubjects } from './subject.repository.ts';
import { withOtherName } from './other-name.ts';

const REPLAY_DAYS = 30;
const BATCH = 100;
/** More than this nobody looks through; the number of all is told. */
const SHOWN_MOVES = 200;
/** Messages whose sender's name is exchanged. */
const FAIRNESS_MESSAGES = 400;

interface Judged {
  readonly subject: Subject;
  readonly history: readonly Contact[];
}

/**
 * What a change of the policy would have done with the mail of the last 30 days: both policies read the same messages
 * at the same moment, so that nothing but the change makes a difference. Nothing is stored.
 *
 * @param now the moment at which both are asked
 * @param most messages, the newest first
 * @throws the reason of `signal` soon after it aborts
 */
export async function replayPolicy(
  database: Database,
  { before, after, model }: { readonly before: Policy; readonly after: Policy; readonly model: Model },
  sight: Sight,
  now: Date,
  { most = MOST_REPLAYED, signal }: { readonly most?: number; readonly signal?: AbortSignal } = {},
): Promise<PolicyReplay> {
  const since = new Date(now.getTime() - REPLAY_DAYS * 86_400_000);
  const replayed = await readReplayed(database, since, most, sight);
  const moves: PolicyMove[] = [];
  const fairness = { messages: 0, changed: 0 };
  let moved = 0;
  const longer = new Set<number>();
  const shorter = new Set<number>();
  for (let from = 0; from < replayed.length; from += BATCH) {
    const batch = replayed.slice(from, from + BATCH);
    const subjects = new Map(
      (
        await readSubjects(
          database,
          batch.map(({ messageId }) => messageId),
        )
      ).map((subject) => [subject.messageId, subject]),
    );
    const histories = await readHistories(database, [...subjects.values()]);
    for (const one of batch) {
      const subject = subjects.get(one.messageId);
      // A lane set by hand is nobody's to move.
      if (subject === undefined || one.byHand) continue;
      const history = histories.get(one.messageId) ?? [];
      const judged = { subject, history };
      const [was, is] = [judge(judged, before, model, now), judge(judged, after, model, now)];
      if (fairness.messages < FAIRNESS_MESSAGES) {
        fairness.messages += 1;
        const other = judge(
          {
            // With the other name in the message alone, somebody else would seem to have written before.
            history: history.map((contact) => ({ ...contact, name: '' })),
            subject: { ...subject, message: withOtherName(subject.message) },
          },
          after,
          model,
          now,
        );
        if (other.lane !== is.lane) fairness.changed += 1;
      }
      if (one.open && was.owed !== null && is.owed === null) longer.add(subject.candidateId);
      if (one.open && was.owed === null && is.owed !== null) shorter.add(subject.candidateId);
      if (isMoved(was, is, one.open)) {
        moved += 1;
        if (moves.length < SHOWN_MOVES) moves.push(moveOf(one, was, is));
      }
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  return {
    days: REPLAY_DAYS,
    messages: replayed.length,
    moved,
    moves,
    waitLonger: longer.size,
    waitShorter: shorter.size,
    fairness,
  };
}

function judge({ subject, history }: Judged, policy: Policy, model: Model, now: Date): Assessment {
  const { message, role, repliesVisible, holidayRegion } = subject;
  const input = inputFromRecord(
    { message, history, role },
    { policy, model, now: now.toISOString(), repliesVisible, holidayRegion },
  );
  return assess(input.message, input.history, input.context);
}

/** What is settled has no place in the queue any more: of it only the lane could have been another. */
function isMoved(was: Assessment, is: Assessment, open: boolean): boolean {
  return was.lane !== is.lane || was.kind !== is.kind || (open && was.section !== is.section);
}

function moveOf(one: Replayed, was: Assessment, is: Assessment): PolicyMove {
  const standing = ({ lane, kind, section }: Assessment) => ({ lane, kind, section });
  return {
    messageId: String(one.messageId),
    candidate: { id: String(one.candidateId), name: one.name, address: one.address },
    receivedAt: one.receivedAt.toISOString(),
    before: standing(was),
    after: standing(is),
    contactsIn14Days: is.rhythm.contactsIn14Days,
    excerpt: one.excerpt,
    open: one.open,
  };
}
