import { useEffect, useRef } from 'react';
import type { ServerEvent } from '#libs/contract';

const EVENT_TYPES = ['inbox-changed', 'mailbox-changed'] as const satisfies readonly ServerEvent['type'][];
/** A closed stream (the server refused it) is opened again after this; a broken one the browser reopens itself. */
const REOPEN_AFTER_MS = 5_000;

export interface LiveListener {
  readonly onEvent: (event: ServerEvent) => void;
  /** The stream broke, or began: what happened before is not known and has to be read. */
  readonly onGap: () => void;
}

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

/** Listens to what the server says has changed, as long as the component lives and nobody has been signed out. */
export function useLive(listener: LiveListener, paused: boolean): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (paused) return undefined;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let broken = false;

    function open(): void {
      source = new EventSource('/api/v1/events');
      const receive = (message: MessageEvent) => {
        const event = parse(message.data);
        if (event) latest.current.onEvent(event);
      };
      source.addEventListener('message', receive);
      for (const type of EVENT_TYPES) source.addEventListener(type, receive);
      source.addEventListener('open', () => {
        latest.current.onGap();
        broken = false;
      });
      source.addEventListener('error', () => {
        if (!broken) latest.current.onGap();
        broken = true;
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, REOPEN_AFTER_MS);
      });
    }

    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [paused]);
}
