import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Line } from './layout.ts';
import { parseFit, rememberFit, rememberedFit } from './sitting-fit.ts';

/** Where the reader is: kept above the pages, so that coming back from a message finds everything as it was. */
interface Sitting {
  readonly minutes: number | null;
  readonly setMinutes: (minutes: number | null) => void;
  /** The page of the queue as it was narrowed last: what a message goes back to. */
  readonly queueAt: string;
  readonly setQueueAt: (address: string) => void;
  readonly focusedId: string | null;
  /** Moves the one focus. With `take`, the keyboard focus of the page follows. */
  readonly focus: (id: string | null, take: boolean) => void;
  /** Rises whenever the keyboard focus should move to the focused row. */
  readonly taken: number;
  /** The `taken` that a row has already followed: a row far down is drawn only after the move. */
  readonly followed: { current: number };
  /** The reader has used a key, the pointer or the wheel: from now on nothing moves under their hands. */
  readonly touched: boolean;
  readonly unfolded: boolean;
  readonly setUnfolded: (unfolded: boolean) => void;
  readonly opened: ReadonlySet<Line>;
  /** Keys of the groups that the reader took apart. */
  readonly apart: ReadonlySet<string>;
  readonly takeApart: (key: string) => void;
  /** Ids of the rows that the next act is about, in place of the focused one. */
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: ReadonlySet<string>) => void;
  readonly toggle: (line: Line) => void;
}

const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

const SittingContext = createContext<Sitting | null>(null);

export function useSitting(): Sitting {
  const sitting = use(SittingContext);
  if (!sitting) throw new Error('useSitting outside of SittingProvider');
  return sitting;
}

/** The time that the address names, or else the last choice. */
function firstMinutes(): number | null {
  const named = parseFit(new URLSearchParams(window.location.search).get('fit'));
  return (named === undefined ? parseFit(rememberedFit()) : named) ?? null;
}

export function SittingProvider({ children }: { readonly children: ReactNode }) {
  const [minutes, keepMinutes] = useState(firstMinutes);
  const [queueAt, setQueueAt] = useState('/queue');
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [taken, setTaken] = useState(0);
  const followed = useRef(0);
  const [unfolded, setUnfolded] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<Line>>(new Set());
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const touch = () => setTouched(true);
    for (const type of TOUCHES) window.addEventListener(type, touch, { once: true, passive: true });
    return () => {
      for (const type of TOUCHES) window.removeEventListener(type, touch);
    };
  }, []);
  const setMinutes = useCallback((chosen: number | null) => {
    rememberFit(chosen === null ? 'all' : String(chosen));
    keepMinutes(chosen);
  }, []);
  const focus = useCallback((id: string | null, take: boolean) => {
    setFocusedId(id);
    if (take) setTaken((count) => count + 1);
  }, []);
  const toggle = useCallback((line: Line) => {
    setOpened((lines) => {
      const next = new Set(lines);
      if (!next.delete(line)) next.add(line);
      return next;
    });
  }, []);
  const takeApart = useCallback((key: string) => setApart((keys) => new Set(keys).add(key)), []);
  const value = useMemo(
    () => ({
      minutes,
      setMinutes,
      queueAt,
      setQueueAt,
      focusedId,
      focus,
      taken,
      followed,
      touched,
      unfolded,
      setUnfolded,
      opened,
      apart,
      takeApart,
      selected,
      select,
      toggle,
    }),
    [
      minutes,
      setMinutes,
      queueAt,
      focusedId,
      focus,
      taken,
      touched,
      unfolded,
      opened,
      apart,
      takeApart,
      selected,
      toggle,
    ],
  );
  return <SittingContext value={value}>{children}</SittingContext>;
}
