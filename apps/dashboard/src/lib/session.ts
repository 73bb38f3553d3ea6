import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { SessionView, SignIn } from '#libs/contract';
import { Refused, call, keepCsrfToken } from './api.ts';
import { typed } from './typed.ts';

export interface SessionState {
  /** Null for nobody. */
  readonly session: SessionView | null;
  /**
   * How it ended: after its time, or before it, as by signing out elsewhere or with another password. Null while it lasts
   * and where there was none. Beside a session it ended in the middle of work: the pages stay, behind the sign-in.
   */
  readonly ended: 'over' | 'elsewhere' | null;
}

const NOBODY: SessionState = { session: null, ended: null };

async function readSession(): Promise<SessionState> {
  try {
    const session = await call<SessionView>('/session');
    keepCsrfToken(session.csrfToken);
    typed.belongsTo(session.user);
    return { session, ended: null };
  } catch (error) {
    if (error instanceof Refused && error.status === 401)
      return error.problem?.code === 'session-over' ? { ...NOBODY, ended: 'over' } : NOBODY;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Infinity,
  refetchOnWindowFocus: false,
});

/** Signed in for one answer only: the browser keeps no cookie of ours at the address of this page. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/**
 * Makes a call that opens a session.
 *
 * @throws Refused, Unreachable; NotKept where nothing could follow: cookies are off, or ours is for https only
 */
export async function openSession(path: string, body: unknown): Promise<SessionView> {
  const session = await call<SessionView>(path, { method: 'POST', body });
  try {
    await call('/session');
  } catch (error) {
    if (error instanceof Refused && error.status === 401) throw new NotKept('no cookie', { cause: error });
    throw error;
  }
  return session;
}

export async function signIn(client: QueryClient, credentials: SignIn): Promise<void> {
  beginSession(client, await openSession('/session', credentials));
  tellOtherWindows('signed in');
}

/** Takes up a session that the server has just opened. */
export function beginSession(client: QueryClient, session: SessionView): void {
  begun += 1;
  keepCsrfToken(session.csrfToken);
  const before = stateOf(client)?.session?.user.id;
  typed.belongsTo(session.user);
  // Somebody else at the same screen must not meet the list of the person before.
  if (before !== session.user.id) client.removeQueries({ predicate: isNotSession });
  client.setQueryData<SessionState>(sessionQuery.queryKey, { session, ended: null });
  settle(before === session.user.id);
}

/** The windows of one browser share the session, and each learns how another has changed it. */
const OTHER_WINDOWS = 'foyer-session';
type News = 'signed in' | 'signed out';

/** Follows in this window when somebody signs in or out in another. @returns how to stop */
export function followOtherWindows(client: QueryClient): () => void {
  const others = new BroadcastChannel(OTHER_WINDOWS);
  others.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data === 'signed out') endSession(client);
    else void takeUp(client);
  });
  return () => others.close();
}

/** Without an answer the question stays, and one signs in here. */
async function takeUp(client: QueryClient): Promise<void> {
  const { session } = await readSession().catch(() => NOBODY);
  if (session !== null) beginSession(client, session);
}

function tellOtherWindows(news: News): void {
  const others = new BroadcastChannel(OTHER_WINDOWS);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of its own origin only
  others.postMessage(news);
  others.close();
}

export async function signOut(client: QueryClient): Promise<void> {
  try {
    await call('/session', { method: 'DELETE' });
  } catch (error) {
    // It had ended already.
    if (!(error instanceof Refused) || error.status !== 401) throw error;
  }
  endSession(client);
  tellOtherWindows('signed out');
}

function endSession(client: QueryClient): void {
  keepCsrfToken(null);
  client.removeQueries({ predicate: isNotSession });
  typed.belongsTo(null);
  client.setQueryData<SessionState>(sessionQuery.queryKey, NOBODY);
  settle(false);
}

/** Calls that wait for the sign-in share one. */
let waiting: { readonly renewed: Promise<boolean>; readonly settle: (same: boolean) => void } | null = null;

/** How often a session was begun here: what was asked before the last time says nothing about it. */
let begun = 0;

function settle(same: boolean): void {
  waiting?.settle(same);
  waiting = null;
}

/**
 * Called when the server refuses a session in the middle of work.
 *
 * @returns whether the same person is signed in again: at once where they did so in another window, else as soon as
 *   they have done it here
 * @throws Unreachable
 */
export async function renewSession(client: QueryClient): Promise<boolean> {
  if (waiting !== null) return waiting.renewed;
  const [asked, who] = [begun, stateOf(client)?.session?.user.id];
  const { session, ended } = await readSession();
  // Signed in meanwhile: an answer that is older than that would ask for it a second time.
  if (session === null && begun !== asked) return stateOf(client)?.session?.user.id === who;
  if (session !== null) {
    const same = stateOf(client)?.session?.user.id === session.user.id;
    beginSession(client, session);
    return same;
  }
  client.setQueryData<SessionState>(sessionQuery.queryKey, (state) => ({
    session: state?.session ?? null,
    ended: ended ?? 'elsewhere',
  }));
  waiting ??= newWaiting();
  return waiting.renewed;
}

function newWaiting(): NonNullable<typeof waiting> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  return { renewed: promise, settle: resolve };
}

function stateOf(client: QueryClient): SessionState | undefined {
  return client.getQueryData<SessionState>(sessionQuery.queryKey);
}

/** Lets go of every answer of the server but who is signed in, and of what was typed; what is on the screen is read anew. */
export async function forgetAnswers(client: QueryClient): Promise<void> {
  typed.forgetAll();
  await client.resetQueries({ predicate: isNotSession });
}

function isNotSession(query: { readonly queryKey: readonly unknown[] }): boolean {
  return query.queryKey[0] !== 'session' && query.queryKey[0] !== 'setup';
}
