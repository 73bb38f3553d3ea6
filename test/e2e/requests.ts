import type { Page } from 'playwright-core';

/** A request of a page that is stopped on its way to the server, or its answer on the way back. */
export interface Stopped {
  readonly method: string;
  readonly url: string;
  readonly letThrough: () => Promise<void>;
  /** As where there is no server. */
  readonly breakOff: () => Promise<void>;
  /** Gives this instead of what the server would say. */
  readonly answer: (status: number, type: string, body: Buffer) => Promise<void>;
}

/**
 * Stops requests of a page, as `page.route` does, and leaves the page what it has cached: Playwright turns the cache off
 * as long as there is a route, and each opening of a page takes a second of a core more then (measured).
 *
 * @param pattern of the address, in which `*` is anything, as Chromium has it
 * @param meet is given each of them; what it does nothing with waits for ever
 * @param where on the way to the server, or on the way back
 * @returns ends it; whatever is still stopped goes on
 */
export async function stopRequests(
  page: Page,
  pattern: string,
  meet: (stopped: Stopped) => unknown,
  where: 'request' | 'answer' = 'request',
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request: { method, url } }) => {
    // The page may have gone on meanwhile, and its request with it.
    const gone = () => {};
    void meet({
      method,
      url,
      letThrough: async () => void (await session.send('Fetch.continueRequest', { requestId }).catch(gone)),
      breakOff: async () =>
        void (await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(gone)),
      answer: async (responseCode, type, body) =>
        void (await session
          .send('Fetch.fulfillRequest', {
            requestId,
            responseCode,
            responseHeaders: [{ name: 'content-type', value: type }],
            body: body.toString('base64'),
          })
          .catch(gone)),
    });
  });
  const requestStage = where === 'answer' ? 'Response' : 'Request';
  await session.send('Fetch.enable', { patterns: [{ urlPattern: pattern, requestStage }] });
  return () => session.detach();
}

/** Keeps from a page what the server tells by itself, so that it hears of nothing before it asks. */
export function keepDeaf(page: Page): Promise<() => Promise<void>> {
  return stopRequests(page, '*/api/v1/events', () => {});
}

/**
 * Keeps requests of a page waiting, as a slow server does.
 *
 * @param pattern of the address, in which `*` is anything
 * @param method only these; all of them where it is left out
 * @returns lets them through, those to come as well
 */
export async function holdRequests(
  page: Page,
  pattern: string,
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE',
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await stopRequests(page, pattern, async (stopped) => {
    if (method === undefined || stopped.method === method) await promise;
    await stopped.letThrough();
  });
  return resolve;
}

/**
 * Keeps from a page what the server has answered, as a slow network does.
 *
 * @param most so many answers, and those after them come at once; all of them where it is left out
 * @returns how many have come this far; and lets them come, those after them as well
 */
export async function holdAnswers(
  page: Page,
  pattern: string,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly held: () => number; readonly letCome: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let held = 0;
  const meet = async ({ letThrough }: Stopped) => {
    if (held < most) {
      held += 1;
      await promise;
    }
    await letThrough();
  };
  await stopRequests(page, pattern, meet, 'answer');
  return { held: () => held, letCome: resolve };
}
