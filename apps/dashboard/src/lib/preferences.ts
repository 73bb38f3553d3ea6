import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Preferences, PreferencesPatch } from '#libs/contract';
import { call } from './api.ts';
import { preferClock } from './dates.ts';
import { preferLetters } from './use-keys.ts';

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => call<Preferences>('/preferences', { signal }),
  staleTime: Infinity,
});

/** Choices that the server has not confirmed, in the order in which they were made; the last one is sent after the others. */
const choices = new Set<PreferencesPatch>();
let lastSent: Promise<unknown> = Promise.resolve();
/** What the server said last. */
let confirmed: Preferences | undefined;

/**
 * Saves a choice: it holds at once and goes back where the server refuses it. An answer to an earlier choice changes
 * nothing about a later one.
 *
 * @throws Refused, Unreachable
 */
export async function prefer(client: QueryClient, patch: PreferencesPatch): Promise<void> {
  if (choices.size === 0) confirmed = client.getQueryData(preferencesQuery.queryKey);
  const show = (): void => {
    const shown: Preferences | undefined = confirmed && Object.assign({}, confirmed, ...choices);
    client.setQueryData(preferencesQuery.queryKey, shown);
  };
  choices.add(patch);
  show();
  const sent = lastSent.then(() => call<Preferences>('/preferences', { method: 'PATCH', body: patch }));
  lastSent = sent.catch(() => undefined);
  try {
    confirmed = await sent;
  } finally {
    choices.delete(patch);
    show();
  }
}

/**
 * The size of the text as this browser had it last, so that a page does not change its size while it is drawn; whose it
 * was is not kept. The server has the truth. (The theme has Mantine's own place for the same.)
 */
const TEXT_SIZE = 'foyer-text-size';

/** Makes the pages look and answer as somebody wants it. Idempotent; the theme is set where React is. */
export function applyPreferences({ textSize, singleKeys, clock }: Preferences): void {
  preferClock(clock);
  preferLetters(singleKeys);
  const { dataset } = document.documentElement;
  dataset['keys'] = singleKeys ? 'on' : 'off';
  showTextSize(textSize);
  try {
    localStorage.setItem(TEXT_SIZE, textSize);
  } catch {
    // A browser without storage asks the server each time.
  }
}

/** Called before the first page is drawn. */
export function applyLastTextSize(): void {
  try {
    showTextSize(localStorage.getItem(TEXT_SIZE) ?? 'normal');
  } catch {
    // As above.
  }
}

function showTextSize(textSize: string): void {
  document.documentElement.dataset['text'] = textSize;
}
