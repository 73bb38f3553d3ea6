import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveListener, REOPEN_AFTER_MS, listen } from './live-stream.ts';

class Stream extends EventTarget {
  readyState = 1;
  close(): void {
    this.readyState = 2;
  }
  say(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

class Tab extends EventTarget {
  visibilityState = 'visible';
  turn(visibilityState: 'visible' | 'hidden'): void {
    this.visibilityState = visibilityState;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('the stream of what has changed', () => {
  const tab = new Tab();
  let streams: Stream[] = [];
  let heard: string[] = [];
  let stop = () => {};
  const listener: LiveListener = {
    onEvent: ({ type }) => heard.push(type),
    onGap: () => heard.push('gap'),
  };
  const make = () => {
    const stream = new Stream();
    streams.push(stream);
    return stream;
  };
  const open = () => streams.filter(({ readyState }) => readyState !== 2);
  beforeEach(() => {
    vi.useFakeTimers();
    [streams, heard, tab.visibilityState] = [[], [], 'visible'];
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('is open while the page is in sight, and no connection is kept by one that is not', () => {
    stop = listen(make, tab, listener);
    expect(open()).toHaveLength(1);
    tab.turn('hidden');
    expect(open()).toHaveLength(0);
    tab.turn('visible');
    expect(open()).toHaveLength(1);
    open()[0]?.dispatchEvent(new Event('open'));
    open()[0]?.say('inbox-changed', { type: 'inbox-changed', entryIds: ['1'] });
    expect(heard).toEqual(['gap', 'inbox-changed']);
    stop();
    tab.turn('hidden');
    tab.turn('visible');
    expect(open()).toHaveLength(0);
  });

  it('begins in a tab that was opened behind another as soon as one goes there', () => {
    tab.visibilityState = 'hidden';
    stop = listen(make, tab, listener);
    expect(streams).toHaveLength(0);
    tab.turn('visible');
    expect(open()).toHaveLength(1);
  });

  it('is opened again after the server refused it, once, and not behind one’s back', () => {
    stop = listen(make, tab, listener);
    const refuse = () => {
      const last = streams.at(-1);
      last?.close();
      last?.dispatchEvent(new Event('error'));
    };
    refuse();
    vi.advanceTimersByTime(REOPEN_AFTER_MS);
    expect([streams.length, heard]).toEqual([2, ['gap']]);
    refuse();
    tab.turn('hidden');
    streams[0]?.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(2 * REOPEN_AFTER_MS);
    expect(open()).toHaveLength(0);
    tab.turn('visible');
    vi.advanceTimersByTime(2 * REOPEN_AFTER_MS);
    expect(open()).toHaveLength(1);
  });

  it('passes on nothing that it does not know', () => {
    stop = listen(make, tab, listener);
    streams[0]?.say('message', { type: 'something-else' });
    streams[0]?.dispatchEvent(new MessageEvent('message', { data: '{' }));
    streams[0]?.dispatchEvent(new Event('message'));
    expect(heard).toEqual([]);
  });
});
