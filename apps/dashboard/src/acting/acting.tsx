import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, createContext, use, useCallback, useMemo, useRef, useState } from 'react';
import type { InboxEntry } from '#libs/contract';
import { Refused, Unreachable } from '../lib/api.ts';
import { type OwnActs, newestMessageId } from '../lib/arrivals.ts';
import { FRESH_KEY, placeEntry, takeEntry } from '../lib/inbox-cache.ts';
import { sessionQuery } from '../lib/session.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import { type Change, changeEntry, inverseOf, sentenceFor } from './change.ts';

export interface Conflict {
  readonly change: Change;
  readonly say: string;
  readonly now: InboxEntry;
  readonly who: string;
}

export interface Toast {
  readonly text: string;
  readonly undoable: boolean;
}

/** What came of one entry in this sitting. */
export type Outcome = 'settled' | 'later';

interface Acting {
  readonly act: (entry: InboxEntry, change: Change, say: string) => void;
  readonly undo: () => void;
  readonly toast: Toast | null;
  readonly dismissToast: () => void;
  readonly conflict: Conflict | null;
  readonly settleConflict: (mine: boolean) => void;
  /** Entries that the reader acted on, so that the live list can tell own changes from others'. */
  readonly own: OwnActs;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The entry that an undo just brought back, for the focus to follow. */
  readonly broughtBack: { readonly id: string } | null;
}

const ActingContext = createContext<Acting | null>(null);
/** Undo goes back this many steps. */
const UNDO_DEPTH = 20;

export function useActing(): Acting {
  const acting = use(ActingContext);
  if (!acting) throw new Error('useActing outside of ActingProvider');
  return acting;
}

interface Step {
  readonly before: InboxEntry;
  readonly after: InboxEntry;
  readonly inverse: Change;
}

const ownAct = (entry: InboxEntry) => ({
  newestMessageId: newestMessageId(entry),
  version: entry.version,
});

export function ActingProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [toast, setToast] = useState<Toast | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [own, setOwn] = useState<OwnActs>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [broughtBack, setBroughtBack] = useState<Acting['broughtBack']>(null);
  const steps = useRef<Step[]>([]);
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
    (entry: InboxEntry, change: Change, say: string) => {
      setToast(null);
      takeEntry(client, entry);
      setOwn((acts) => new Map(acts).set(entry.id, ownAct(entry)));
      setOutcomes((all) => new Map(all).set(entry.id, change.state === 'later' ? 'later' : 'settled'));
      inLine(async () => {
        try {
          const after = await changeEntry(entry, change, me());
          steps.current = [
            ...steps.current,
            { before: entry, after, inverse: inverseOf(entry, change) },
          ].slice(-UNDO_DEPTH);
          // A lane set by hand takes its place when the assessment has followed, which the server tells.
          if (change.lane === undefined || after.section !== entry.section) placeEntry(client, after);
          setToast({ text: say, undoable: true });
        } catch (error) {
          const now = error instanceof Refused ? error.entryNow : null;
          const gone = error instanceof Refused && error.status === 404;
          if (!gone) placeEntry(client, now ?? entry);
          // An outage noticed by a key is told above the list as well, until the server answers again.
          if (error instanceof Unreachable) void client.invalidateQueries({ queryKey: FRESH_KEY });
          setOwn((acts) => without(acts, entry.id));
          setOutcomes((all) => without(all, entry.id));
          const who = error instanceof Refused ? (error.problem?.changedBy ?? null) : null;
          if (now && who !== null && who !== me()) setConflict({ change, say, now, who });
          else setToast({ text: sentenceFor(error, entry), undoable: false });
        }
      });
    },
    [client, inLine, me],
  );

  const undo = useCallback(() => {
    inLine(async () => {
      const step = steps.current.at(-1);
      if (!step) {
        setToast({ text: actWords.said.nothingToUndo, undoable: false });
        return;
      }
      try {
        const back = await changeEntry(step.after, step.inverse, me());
        steps.current = steps.current.slice(0, -1);
        if (step.inverse.lane === undefined || back.section !== step.after.section) placeEntry(client, back);
        setOwn((acts) => new Map(acts).set(back.id, ownAct(step.after)));
        setOutcomes((all) => without(all, back.id));
        // A lane taken back may put the row anywhere, even among what is folded: the focus stays.
        if (step.inverse.lane === undefined) setBroughtBack({ id: back.id });
        const { name } = back.candidate;
        const text =
          step.inverse.lane === undefined
            ? actWords.said.undone(name)
            : step.inverse.lane === null
              ? actWords.said.laneTakenBack(name)
              : actWords.said.laneUndone(name, LANE_WORDS[step.inverse.lane]);
        setToast({ text, undoable: false });
      } catch (error) {
        const now = error instanceof Refused ? error.entryNow : null;
        // Somebody changed it since: their change stands, and an undo of ours would overwrite it.
        if (error instanceof Refused) steps.current = steps.current.slice(0, -1);
        if (now) placeEntry(client, now);
        setToast({ text: sentenceFor(error, step.after), undoable: false });
      }
    });
  }, [client, inLine, me]);

  const settleConflict = useCallback(
    (mine: boolean) => {
      setConflict(null);
      if (mine && conflict) act(conflict.now, conflict.change, conflict.say);
    },
    [act, conflict],
  );

  const value = useMemo(
    () => ({
      act,
      undo,
      toast,
      dismissToast: () => setToast(null),
      conflict,
      settleConflict,
      own,
      outcomes,
      broughtBack,
    }),
    [act, undo, toast, conflict, settleConflict, own, outcomes, broughtBack],
  );
  return <ActingContext value={value}>{children}</ActingContext>;
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const copy = new Map(map);
  copy.delete(id);
  return copy;
}
