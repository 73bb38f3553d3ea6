import { type ReactNode, createContext, use, useCallback, useMemo, useState } from 'react';
import type { Line } from './layout.ts';

/** Minutes that the reader may say to have; null is "All". */
export const TIMES = [5, 10, 20, null] as const;
const STORED_UNDER = 'foyer.fit';
const USUAL = '10';

/** `fit` of the address or of the last visit: whole minutes up to eight hours, null for all. */
export function parseFit(fit: string | null): number | null | undefined {
  if (fit === 'all') return null;
  const minutes = fit === null || !/^\d{1,3}$/.test(fit) ? 0 : Number(fit);
  return minutes >= 1 && minutes <= 480 ? minutes : undefined;
}

/** The choice of the last visit; the choice is no secret and outlives the session on purpose. */
export function rememberedFit(): string {
  try {
    const fit = localStorage.getItem(STORED_UNDER);
    return parseFit(fit) === undefined ? USUAL : (fit ?? USUAL);
  } catch {
    return USUAL;
  }
}

function rememberFit(fit: string): void {
  try {
    localStorage.setItem(STORED_UNDER, fit);
  } catch {
    // A browser that keeps nothing still shows the queue.
  }
}

/** Where the reader is: kept above the pages, so that coming back from a message finds everything as it was. */
interface Sitting {
  readonly minutes: number | null;
  readonly setMinutes: (minutes: number | null) => void;
  readonly focusedId: string | null;
  /** Moves the one focus. With `take`, the keyboard focus of the page follows. */
  readonly focus: (id: string | null, take: boolean) => void;
  /** Rises whenever the keyboard focus should move to the focused row. */
  readonly taken: number;
  readonly unfolded: boolean;
  readonly setUnfolded: (unfolded: boolean) => void;
  readonly opened: ReadonlySet<Line>;
  readonly toggle: (line: Line) => void;
}

const SittingContext = createContext<Sitting | null>(null);

export function useSitting(): Sitting {
  const sitting = use(SittingContext);
  if (!sitting) throw new Error('useSitting outside of SittingProvider');
  return sitting;
}

export function SittingProvider({ children }: { readonly children: ReactNode }) {
  const [minutes, keepMinutes] = useState(() => parseFit(rememberedFit()) ?? null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [taken, setTaken] = useState(0);
  const [unfolded, setUnfolded] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<Line>>(new Set());
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
  const value = useMemo(
    () => ({ minutes, setMinutes, focusedId, focus, taken, unfolded, setUnfolded, opened, toggle }),
    [minutes, setMinutes, focusedId, focus, taken, unfolded, opened, toggle],
  );
  return <SittingContext value={value}>{children}</SittingContext>;
}
