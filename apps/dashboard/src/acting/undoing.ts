import type { InboxEntry } from '#libs/contract';
import { Refused, Unreachable, call } from '../lib/api.ts';
import { newestMessageId } from '../lib/arrivals.ts';
import { typed } from '../lib/typed.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import { type Change, beatenBy, takeBack } from './change.ts';
import { sentenceFor } from './conflict.ts';

/** Undo goes back this many steps. */
export const UNDO_DEPTH = 20;

/** What one press did to one row, and what takes it back. */
export interface Done {
  readonly before: InboxEntry;
  readonly after: InboxEntry;
  readonly inverse: Change;
}

/** What is kept of it for the time after this page: what tells whether the row is as we left it, and no words. */
interface Kept {
  readonly id: string;
  readonly after: Pick<InboxEntry, 'version' | 'lastActionId' | 'messageIds' | 'state' | 'until' | 'lane'>;
  /** The last decision before it. */
  readonly before: Pick<InboxEntry, 'lastActionId'>;
  readonly inverse: Change;
}

/** Under what the steps are kept in the browser, as what is typed is: for this person, until they sign out. */
const PLACE = 'undo';

function keptSteps(): readonly (readonly Kept[])[] {
  try {
    const steps: unknown = JSON.parse(typed.at(PLACE) ?? '[]');
    return Array.isArray(steps) ? (steps as Kept[][]) : [];
  } catch {
    return [];
  }
}

const keptOf = ({ before, after, inverse }: Done): Kept => {
  const { id, version, lastActionId, messageIds, state, until, lane } = after;
  return {
    id,
    before: { lastActionId: before.lastActionId },
    after: { version, lastActionId, messageIds, state, until, lane },
    inverse,
  };
};
const isSame = (kept: readonly Kept[], step: readonly Done[]) =>
  kept.some(({ id, after }) =>
    step.some((done) => done.after.id === id && done.after.version === after.version),
  );

/** Keeps a step, so that it can be taken back tomorrow as well: a reload and a new day end no decision. */
export function keepStep(step: readonly Done[]): void {
  typed.keep(PLACE, JSON.stringify([...keptSteps(), step.map(keptOf)].slice(-UNDO_DEPTH)));
}

/** What of a row tells whether it is as we left it. */
type Left = Pick<InboxEntry, 'version' | 'lastActionId' | 'messageIds'>;

/**
 * A step before one that was taken back: its row is as it left it again, though by another decision. Where somebody else
 * had decided in between, or its person has written since the step, it is not: what they wrote is not settled unread.
 */
export function asLeftAgain<One extends { readonly after: Left }>(one: One, undone: Done, back: Left): One {
  const isLast = one.after.lastActionId === undone.before.lastActionId;
  if (!isLast || newestMessageId(one.after) !== newestMessageId(back)) return one;
  const { version, lastActionId } = back;
  return { ...one, after: { ...one.after, version, lastActionId } };
}

/** Tells the steps that are kept that one of them was taken back. */
export function keepLeftAgain(undone: Done, back: InboxEntry): void {
  const steps = keptSteps().map((step) =>
    step.map((kept) => (kept.id === back.id ? asLeftAgain(kept, undone, back) : kept)),
  );
  typed.keep(PLACE, JSON.stringify(steps));
}

/** @param left what of the step could not be taken back and may be, later */
export function dropStep(step: readonly Done[], left: readonly Done[] = []): void {
  const others = keptSteps().filter((kept) => !isSame(kept, step));
  typed.keep(PLACE, JSON.stringify(left.length > 0 ? [...others, left.map(keptOf)] : others));
}

/**
 * The last step from before this page was loaded, its rows as we left them. Rows that are gone are left out.
 *
 * @returns null where none is kept
 * @throws Unreachable; Refused
 */
export async function lastKeptStep(): Promise<readonly Done[] | null> {
  for (;;) {
    const kept = keptSteps().at(-1);
    if (kept === undefined) return null;
    const step: Done[] = [];
    for (const { id, before, after, inverse } of kept) {
      try {
        const now = await call<InboxEntry>(`/inbox/${encodeURIComponent(id)}`);
        step.push({ before: { ...now, ...before }, after: { ...now, ...after }, inverse });
      } catch (error) {
        if (!(error instanceof Refused && error.status === 404)) throw error;
      }
    }
    if (step.length > 0) return step;
    typed.keep(PLACE, JSON.stringify(keptSteps().slice(0, -1)));
  }
}

/** What came of taking a step back. */
interface TakenBack {
  readonly undone: number;
  /** What got no answer, so that it can be tried again; a refusal is somebody's change, which stands. */
  readonly left: readonly Done[];
  /** Why something was not taken back; null where all of it was. */
  readonly why: string | null;
}

/**
 * Takes back what one press did.
 *
 * @param onBack hears of each row that is back, `onBeaten` of each as somebody else left it
 */
export async function undoStep(
  step: readonly Done[],
  me: string | null,
  onBack: (back: InboxEntry, done: Done) => void,
  onBeaten: (now: InboxEntry) => void,
): Promise<TakenBack> {
  const left: Done[] = [];
  let undone = 0;
  let why: string | null = null;
  for (const done of step) {
    // Without an answer to one there is none to the next.
    if (left.length > 0) {
      left.push(done);
      continue;
    }
    try {
      onBack(await takeBack(done.after, done.inverse), done);
      undone += 1;
    } catch (error) {
      const now = error instanceof Refused ? error.entryNow : null;
      if (now) onBeaten(now);
      const beaten = beatenBy(error, done.after, me);
      // Neither a colleague nor a new message: oneself, in another tab.
      const isOwn = beaten !== null && beaten.who === null && !beaten.hasNews;
      why ??= isOwn
        ? actWords.said.decidedSince(done.after.candidate.name)
        : sentenceFor(error, done.after, me, new Date());
      if (error instanceof Unreachable) left.push(done);
    }
  }
  return { undone, left, why };
}

/** What is said about a step that was taken back. */
export function undoneText(step: readonly Done[], { undone, why }: TakenBack): string {
  if (why !== null && undone === 0) return actWords.said.notUndone(why);
  if (why !== null) return actWords.bulk.someUndone(undone, step.length, why);
  const [first] = step;
  if (!first) return actWords.said.nothingToUndo;
  const { inverse, before } = first;
  const { name } = before.candidate;
  if (step.length > 1) return actWords.bulk.undone(step.length);
  if (inverse.lane !== undefined) {
    return inverse.lane === null
      ? actWords.said.laneTakenBack(name)
      : actWords.said.laneUndone(name, LANE_WORDS[inverse.lane]);
  }
  return inverse.state === undefined ? actWords.said.undonePlain : actWords.said.undone(name);
}
