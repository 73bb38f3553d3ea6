import { useEffect, useRef } from 'react';
import { type LiveListener, listen } from './live-stream.ts';

/** Listens to what the server says has changed, as long as the component lives and nobody has been signed out. */
export function useLive(listener: LiveListener, paused: boolean): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (paused) return undefined;
    return listen(() => new EventSource('/api/v1/events'), document, {
      onEvent: (event) => latest.current.onEvent(event),
      onGap: () => latest.current.onGap(),
    });
  }, [paused]);
}
