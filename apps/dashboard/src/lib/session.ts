import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { SessionView, SignIn } from '#libs/contract';
import { Refused, call, keepCsrfToken } from './api.ts';
import { typed } from './typed.ts';

export interface SessionState {
  /** Null for nobody. */
  readonly session: SessionView | null;
  /** Whose pages are still in memory after a session ended in the middle of work; null otherwise. */
  readonly expiredUserId: string | null;
}

const NOBODY: SessionState = { session: null, expiredUserId: null };

async function readSession(): Promise<SessionState> {
  try {
    const session = await call<SessionView>('/session');
    keepCsrfToken(session.csrfToken);
    return { session, expiredUserId: null };
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return NOBODY;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Infinity,
  refetchOnWindowFocus: false,
});

export async function signIn(client: QueryClient, credentials: SignIn): Promise<void> {
  beginSession(client, await call<SessionView>('/session', { method: 'POST', body: credentials }));
}

/** Takes up a session that the server has just opened. */
export function beginSession(client: QueryClient, session: SessionView): void {
  keepCsrfToken(session.csrfToken);
  const before = client.getQueryData<SessionState>(sessionQuery.queryKey)?.expiredUserId;
  // Somebody else at the same screen must not meet the list of the person before.
  if (before !== session.user.id) forget(client);
  client.setQueryData<SessionState>(sessionQuery.queryKey, { session, expiredUserId: null });
}

export async function signOut(client: QueryClient): Promise<void> {
  await call('/session', { method: 'DELETE' });
  keepCsrfToken(null);
  forget(client);
  client.setQueryData<SessionState>(sessionQuery.queryKey, NOBODY);
}

/** Marks the session as over; the pages behind keep what they show until somebody else signs in. */
export function expireSession(client: QueryClient): void {
  client.setQueryData<SessionState>(sessionQuery.queryKey, (state) =>
    state?.session ? { session: null, expiredUserId: state.session.user.id } : state,
  );
}

function forget(client: QueryClient): void {
  client.removeQueries({ predicate: isNotSession });
  typed.forgetAll();
}

function isNotSession(query: { readonly queryKey: readonly unknown[] }): boolean {
  return query.queryKey[0] !== 'session' && query.queryKey[0] !== 'setup';
}
