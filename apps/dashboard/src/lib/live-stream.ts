import type { ServerEvent } from '#libs/contract';

const EVENT_TYPES = ['inbox-changed', 'mailbox-changed'] as const satisfies readonly ServerEvent['type'][];
/** A closed stream (the server refused it) is opened again after this; a broken one the browser reopens itself. */
export const REOPEN_AFTER_MS = 5_000;

export interface LiveListener {
  readonly onEvent: (event: ServerEvent) => void;
  /** The stream broke, or began: what happened before is not known and has to be read. */
  readonly onGap: () => void;
}

/** What an `EventSource` has of use here. */
export interface EventStream extends Pick<EventTarget, 'addEventListener'> {
  readonly readyState: number;
  close(): void;
}

/** What a `Document` has of use here. */
export interface Sight extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly visibilityState: string;
}

const CLOSED = 2;

function parse(data: unknown): ServerEvent | null {
  if (typeof data !== 'string') return null;
  try {
    const event: unknown = JSON.parse(data);
    const known = typeof event === 'object' && event !== null && 'type' in event;
    return known && EVENT_TYPES.some((type) => type === event.type) ? (event as ServerEvent) : null;
  } catch {
    return null;
  }
}

/**
 * Listens to what the server says has changed while the page can be seen. Browsers open six connections to one server
 * and no more, over all their tabs: with a stream in each of them the seventh tab would wait for ever. A tab that comes
 * into sight again opens its stream anew, which tells `onGap`.
 *
 * @param make opens a stream
 * @returns how to stop
 */
export function listen(make: () => EventStream, sight: Sight, listener: LiveListener): () => void {
  let stream: EventStream | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let broken = false;

  function open(): void {
    const opened = make();
    stream = opened;
    const receive = (message: Event) => {
      const event = parse((message as MessageEvent).data);
      if (event) listener.onEvent(event);
    };
    opened.addEventListener('message', receive);
    for (const type of EVENT_TYPES) opened.addEventListener(type, receive);
    opened.addEventListener('open', () => {
      listener.onGap();
      broken = false;
    });
    opened.addEventListener('error', () => {
      // Of one that was closed here meanwhile.
      if (stream !== opened) return;
      if (!broken) listener.onGap();
      broken = true;
      if (opened.readyState === CLOSED) timer = setTimeout(open, REOPEN_AFTER_MS);
    });
  }
  function close(): void {
    clearTimeout(timer);
    stream?.close();
    stream = null;
  }
  function follow(): void {
    close();
    if (sight.visibilityState === 'visible') open();
  }

  sight.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    sight.removeEventListener('visibilitychange', follow);
    close();
  };
}
