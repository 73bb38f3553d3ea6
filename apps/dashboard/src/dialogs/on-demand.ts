import { type ComponentType, lazy } from 'react';

type Dialogs = typeof import('./all.ts');

const TRY_AGAIN_MS = 5_000;

/** Whether the last try to fetch the dialogs failed, for whoever asks for one meanwhile. */
let away = false;
let tryNow: () => void = () => undefined;
const watchers = new Set<() => void>();

export const dialogsAway = {
  is: () => away,
  watch: (changed: () => void) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  },
  /** Does not wait for the next try. */
  tryNow: () => tryNow(),
};

function tell(isAway: boolean): void {
  away = isAway;
  for (const changed of watchers) changed();
}

/** Never fails: a server that is away for a moment must not cost the page that already stands. */
async function fetchDialogs(): Promise<Dialogs> {
  try {
    const all = await import('./all.ts');
    tell(false);
    return all;
  } catch {
    tell(true);
    await new Promise<void>((resolve) => {
      tryNow = resolve;
      setTimeout(resolve, TRY_AGAIN_MS);
    });
    return fetchDialogs();
  }
}

let fetched: Promise<Dialogs> | null = null;

const later = <Props>(choose: (all: Dialogs) => ComponentType<Props>) =>
  lazy(async () => ({ default: choose(await (fetched ??= fetchDialogs())) }));

export const ActDialogs = later((all) => all.ActDialogs);
export const ConflictDialog = later((all) => all.ConflictDialog);
export const ViewDialog = later((all) => all.ViewDialog);
export const SignInAgain = later((all) => all.SignInAgain);
export const KeySheet = later((all) => all.KeySheet);
export const Palette = later((all) => all.Palette);
