import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { NotKept, sessionQuery, signIn } from './session.ts';
import { whyNot } from './why-not.ts';

const ADA = { id: '1', email: 'ada@harbourlight.example', name: 'Ada', access: 'administrator' };
const CREDENTIALS = { email: ADA.email, password: 'a lamp on the stairs' };

/** A server that lets everybody in, and a browser that keeps its cookie or does not. */
function answering(keepsCookie: boolean): void {
  const session = () => Response.json({ user: ADA, csrfToken: 'token' });
  const over = () => Response.json({ code: 'not-signed-in' }, { status: 401 });
  vi.stubGlobal('fetch', (_path: string, { method }: RequestInit) =>
    Promise.resolve(method === 'POST' || keepsCookie ? session() : over()),
  );
}

afterEach(() => vi.unstubAllGlobals());

it('somebody is signed in whose browser keeps the cookie', async () => {
  const client = new QueryClient();
  answering(true);
  await signIn(client, CREDENTIALS);
  expect(client.getQueryData(sessionQuery.queryKey)?.session?.user).toEqual(ADA);
});

it('nobody is signed in for one answer only: that the browser keeps no cookie is told, and what to do', async () => {
  const client = new QueryClient();
  answering(false);
  const failure: unknown = await signIn(client, CREDENTIALS).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotKept);
  expect(whyNot(failure)).toMatch(/^Your browser does not keep a sign-in at this address\. Open Foyer at/);
  expect(client.getQueryData(sessionQuery.queryKey)).toBeUndefined();
});
