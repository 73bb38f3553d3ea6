import type { InboxEntry, Problem } from '#libs/contract';

const BASE = '/api/v1';

/** The server answered and refused; `problem` is null where it did not say why in the agreed form. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** A short handle for "reference 7F3K" in an error sentence. */
  get reference(): string {
    return this.problem?.code ?? String(this.status);
  }

  /** On a 409: the entry as it is now. */
  get entryNow(): InboxEntry | null {
    return (this.problem?.entry as InboxEntry | undefined) ?? null;
  }
}

/** No answer at all: the network or the server is away. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The token that state-changing calls carry; it comes with the session and lives in memory only. */
let csrfToken: string | null = null;

export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Resolves to whether the same person is signed in again, so that what was refused can be asked once more. */
type Renewal = () => Promise<boolean>;

let renewal: Renewal = () => Promise.resolve(false);

/** What happens when the server no longer knows the session in the middle of work; one renewal, the last one set. */
export function renewSessionBy(renew: Renewal): void {
  renewal = renew;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | null | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * One call of the API. Where the session has ended meanwhile it waits until the person has signed in again and is then
 * made anew, so that nothing typed and nothing decided is lost.
 *
 * @returns the parsed answer, or null where there is none (204)
 * @throws Refused with the status and problem, Unreachable without an answer
 */
export async function call<T>(path: string, parts: Call = {}): Promise<T> {
  const response = await answered(path, parts);
  return (response.status === 204 ? null : await response.json()) as T;
}

/** A file that the API offers, by its address as it stands in an answer. @throws as `call` does */
export async function readFile(address: string): Promise<Blob> {
  return (await answered(address.replace(BASE, ''), {})).blob();
}

/** The same for an answer that comes in pieces: the response, of which the body is not read yet. */
export async function answered(path: string, parts: Call = {}): Promise<Response> {
  const response = await send(path, parts);
  if (response.ok) return response;
  const problem = await problemOf(response);
  const ended = response.status === 401 ? path !== '/session' : problem?.code === 'csrf-token-wrong';
  if (!ended || !(await renewal())) throw new Refused(response.status, problem);
  const again = await send(path, parts);
  if (again.ok) return again;
  throw new Refused(again.status, await problemOf(again));
}

async function send(path: string, { method = 'GET', query = {}, body, signal }: Call): Promise<Response> {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    value == null ? [] : [[name, String(value)]],
  );
  const search = parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET' && csrfToken !== null) headers['x-csrf-token'] = csrfToken;
  let response: Response;
  try {
    response = await fetch(BASE + path + search, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Unreachable('no answer', { cause: error });
  }
  if (response.status >= 502 && response.status <= 504 && !(await isAboutMailbox(response)))
    throw new Unreachable(`HTTP ${response.status}`);
  return response;
}

/**
 * A proxy in front answers 502 to 504 while the server is away, and the server itself while what it stands on is: to
 * the reader that is the same. A mailbox that does not answer is another matter, told in its words.
 */
async function isAboutMailbox(response: Response): Promise<boolean> {
  return (await problemOf(response.clone()))?.code.startsWith('mailbox-') === true;
}

async function problemOf(response: Response): Promise<Problem | null> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return null;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body ? (body as Problem) : null;
}
