import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, createContext, use, useCallback, useMemo, useRef, useState } from 'react';
import type { InboxEntry } from '#libs/contract';
import { Refused, Unreachable } from '../lib/api.ts';
import { type OwnActs, newestMessageId } from '../lib/arrivals.ts';
import { FRESH_KEY, placeEntry, takeEntry } from '../lib/inbox-cache.ts';
import { sessionQuery } from '../lib/session.ts';
import { typed } from '../lib/typed.ts';
import { whyNot } from '../lib/why-not.ts';
import { actWords } from '../lib/wording.ts';
import { type Change, beatenBy, changeEntry, inverseOf, leaves, typedPlace } from './change.ts';
import { type Overtaken, isAlready, sentenceFor } from './conflict.ts';
import {
  type Done,
  UNDO_DEPTH,
  asLeftAgain,
  dropStep,
  keepLeftAgain,
  keepStep,
  lastKeptStep,
  undoStep,
  undoneText,
} from './undoing.ts';

export interface Conflict extends Overtaken {
  readonly change: Change;
  readonly say: string;
}

export interface Toast {
  readonly text: string;
  readonly undoable: boolean;
}

/** What came of one entry in this sitting. */
export type Outcome = 'settled' | 'later';

/** A question that stands before an act: until when, which lane, to whom; `done` only asks about several at once. */
export interface Question {
  readonly about: 'done' | 'later' | 'lane' | 'pass' | 'note' | 'reply';
  readonly entries: readonly InboxEntry[];
  /** Runs before the entries leave, so that the focus can go to the next one. */
  readonly onLeave: () => void;
  /** The words that a reply begins with, where they are not the usual ones. */
  readonly text?: string;
}

interface Acting {
  /** Changes one entry or several; `say` is what the toast says when it happened. */
  readonly act: (entries: readonly InboxEntry[], change: Change, say: string) => void;
  readonly undo: () => void;
  /** Tells of something that was done elsewhere, and keeps how to take it back. */
  readonly did: (text: string, takeBack: () => Promise<unknown>) => void;
  readonly question: Question | null;
  readonly ask: (question: Question | null) => void;
  readonly toast: Toast | null;
  readonly say: (text: string | null) => void;
  readonly conflict: Conflict | null;
  readonly settleConflict: (mine: boolean) => void;
  /** Entries that the reader acted on, so that the live list can tell own changes from others'. */
  readonly own: OwnActs;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The entry that an undo just brought back, for the focus to follow. */
  readonly broughtBack: { readonly id: string } | null;
}

const ActingContext = createContext<Acting | null>(null);
const TYPED = ['note', 'because', 'reply'] as const;
/** From this many on, the toast tells how far it is. */
const TELL_PROGRESS_FROM = 5;

export function useActing(): Acting {
  const acting = use(ActingContext);
  if (!acting) throw new Error('useActing outside of ActingProvider');
  return acting;
}

const ownAct = (entry: InboxEntry) => ({
  newestMessageId: newestMessageId(entry),
  version: entry.version,
});

export function ActingProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [toast, setToast] = useState<Toast | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [question, ask] = useState<Question | null>(null);
  const [own, setOwn] = useState<OwnActs>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [broughtBack, setBroughtBack] = useState<Acting['broughtBack']>(null);
  /** One step is everything that one press did; what was not about rows knows itself how to be taken back. */
  const steps = useRef<(readonly Done[] | (() => Promise<unknown>))[]>([]);
  // One change at a time, in the order of the keys: an undo pressed early waits for what it undoes.
  const line = useRef<Promise<void>>(Promise.resolve());

  const me = useCallback(
    () => client.getQueryData(sessionQuery.queryKey)?.session?.user.name ?? null,
    [client],
  );
  const inLine = useCallback((work: () => Promise<void>) => {
    line.current = line.current.then(work);
  }, []);

  const act = useCallback(
    (entries: readonly InboxEntry[], change: Change, say: string) => {
      setToast(null);
      const leaving = leaves(change);
      if (leaving) {
        for (const entry of entries) takeEntry(client, entry);
        setOutcomes((all) => withAll(all, entries, () => (change.state === 'later' ? 'later' : 'settled')));
      }
      setOwn((acts) => withAll(acts, entries, ownAct));
      inLine(async () => {
        const done: Done[] = [];
        let failure: { readonly entry: InboxEntry; readonly error: unknown } | null = null;
        for (const [index, entry] of entries.entries()) {
          // Without an answer to one there is none to the next: they come back together.
          if (failure?.error instanceof Unreachable) {
            bringBack(entry, null);
            continue;
          }
          try {
            const after = await changeEntry(entry, change, me());
            done.push({ before: entry, after, inverse: inverseOf(entry, change) });
            // A lane set by hand takes its place when the assessment has followed, which the server tells.
            if (!leaving || change.state !== undefined || after.section !== entry.section)
              placeEntry(client, after);
          } catch (error) {
            failure ??= { entry, error };
            bringBack(entry, error);
          }
          if (entries.length >= TELL_PROGRESS_FROM)
            setToast({ text: actWords.bulk.progress(index + 1, entries.length), undoable: false });
        }
        if (done.length > 0) {
          steps.current = [...steps.current, done].slice(-UNDO_DEPTH);
          keepStep(done);
        }
        if (failure === null) {
          if (change.note != null) typed.forget(typedPlace('note', entries));
          if (change.lane != null) typed.forget(typedPlace('because', entries));
        }
        void client.invalidateQueries({ queryKey: ['actions'] });
        report(entries, done.length, failure, change, say);
      });

      function bringBack(entry: InboxEntry, error: unknown): void {
        const now = error instanceof Refused ? error.entryNow : null;
        const gone = error instanceof Refused && error.status === 404;
        // Words about somebody who was erased are not kept either.
        if (gone) for (const about of TYPED) typed.forget(typedPlace(about, [entry]));
        if (leaving && !gone) placeEntry(client, now ?? entry);
        setOwn((acts) => without(acts, entry.id));
        if (leaving) setOutcomes((all) => without(all, entry.id));
      }
    },
    [client, inLine, me],
  );

  function report(
    entries: readonly InboxEntry[],
    done: number,
    failure: { readonly entry: InboxEntry; readonly error: unknown } | null,
    change: Change,
    say: string,
  ): void {
    if (failure === null) {
      setToast({ text: say, undoable: true });
      return;
    }
    const { entry, error } = failure;
    // An outage noticed by a key is told above the list as well, until the server answers again.
    if (error instanceof Unreachable) void client.invalidateQueries({ queryKey: FRESH_KEY });
    const { now, who, hasNews } = beatenBy(error, entry, me()) ?? { who: null };
    if (entries.length === 1 && now && who !== null && !hasNews) {
      if (isAlready(now, change)) setToast({ text: actWords.conflict.same(who), undoable: false });
      else setConflict({ change, say, before: entry, now, who });
      return;
    }
    const sentence = sentenceFor(error, entry, me(), new Date());
    setToast({
      text: entries.length === 1 ? sentence : actWords.bulk.some(done, entries.length, sentence),
      undoable: done > 0,
    });
  }

  const undo = useCallback(() => {
    inLine(async () => {
      let step = steps.current.at(-1) ?? null;
      try {
        step ??= await lastKeptStep();
      } catch (error) {
        setToast({ text: whyNot(error), undoable: false });
        return;
      }
      if (step === null) {
        setToast({ text: actWords.said.nothingToUndo, undoable: false });
        return;
      }
      if (typeof step === 'function') {
        try {
          await step();
          setToast({ text: actWords.said.undonePlain, undoable: false });
        } catch (error) {
          setToast({ text: whyNot(error), undoable: false });
          if (error instanceof Unreachable) return;
        }
        steps.current = steps.current.filter((one) => one !== step);
        return;
      }
      const taken = await undoStep(
        step,
        me(),
        (back, done) => {
          const { after, inverse } = done;
          steps.current = steps.current.map((one) =>
            typeof one === 'function' || one === step
              ? one
              : one.map((other) => (other.after.id === back.id ? asLeftAgain(other, done, back) : other)),
          );
          keepLeftAgain(done, back);
          if (!leaves(inverse) || inverse.state !== undefined || back.section !== after.section)
            placeEntry(client, back);
          setOwn((acts) => new Map(acts).set(back.id, ownAct(after)));
          setOutcomes((all) => without(all, back.id));
          // A lane taken back may put the row anywhere, even among what is folded: the focus stays.
          if (inverse.state !== undefined) setBroughtBack({ id: back.id });
        },
        (now) => placeEntry(client, now),
      );
      setToast({ text: undoneText(step, taken), undoable: false });
      const { left } = taken;
      steps.current = steps.current.flatMap((one) => (one !== step ? [one] : left.length > 0 ? [left] : []));
      dropStep(step, left);
      void client.invalidateQueries({ queryKey: ['actions'] });
    });
  }, [client, inLine, me]);

  const settleConflict = useCallback(
    (mine: boolean) => {
      setConflict(null);
      if (mine && conflict) act([conflict.now], conflict.change, conflict.say);
    },
    [act, conflict],
  );
  const did = useCallback((text: string, takeBack: () => Promise<unknown>) => {
    steps.current = [...steps.current, takeBack].slice(-UNDO_DEPTH);
    setToast({ text, undoable: true });
  }, []);
  const say = useCallback((text: string | null) => {
    setToast(text === null ? null : { text, undoable: false });
  }, []);

  const value = useMemo(
    () => ({
      act,
      undo,
      did,
      question,
      ask,
      toast,
      say,
      conflict,
      settleConflict,
      own,
      outcomes,
      broughtBack,
    }),
    [act, undo, did, question, toast, say, conflict, settleConflict, own, outcomes, broughtBack],
  );
  return <ActingContext value={value}>{children}</ActingContext>;
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const copy = new Map(map);
  copy.delete(id);
  return copy;
}

function withAll<T>(
  map: ReadonlyMap<string, T>,
  entries: readonly InboxEntry[],
  value: (entry: InboxEntry) => T,
): ReadonlyMap<string, T> {
  const copy = new Map(map);
  for (const entry of entries) copy.set(entry.id, value(entry));
  return copy;
}
