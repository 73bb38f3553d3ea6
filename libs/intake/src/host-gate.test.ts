import { describe, expect, it } from 'vitest';
import { FoyerError } from '#libs/platform';
import { HostGate } from './host-gate.ts';

describe('mailboxes at the same host', () => {
  const never = new AbortController().signal;

  function visits(gate: HostGate) {
    const happened: string[] = [];
    return {
      happened,
      /** Opens a connection that ends when it is told to. */
      visit: (name: string, host: string, signal = never) => {
        const opened = Promise.withResolvers<void>();
        const done = gate.enter(host, signal, async () => {
          happened.push(name);
          await opened.promise;
        });
        return { done, open: () => opened.resolve(), fail: (error: Error) => opened.reject(error) };
      },
    };
  }
  /** Everything that can happen without anybody's doing has happened. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('open their connections one after the other, in their order; other hosts do not wait', async () => {
    const { happened, visit } = visits(new HostGate());
    const [one, two, three] = [visit('one', 'a'), visit('two', 'a'), visit('three', 'a')];
    const other = visit('other', 'b');
    await settled();
    expect(happened).toEqual(['one', 'other']);
    one.open();
    await one.done;
    await settled();
    expect(happened).toEqual(['one', 'other', 'two']);
    two.fail(new Error('refused'));
    await expect(two.done).rejects.toThrow('refused');
    await settled();
    expect(happened).toEqual(['one', 'other', 'two', 'three']);
    three.open();
    other.open();
    await Promise.all([three.done, other.done]);
    const later = visit('later', 'a');
    await settled();
    expect(happened.at(-1)).toBe('later');
    later.open();
    await later.done;
  });

  it('leave the line when they are told to, and those behind them move up', async () => {
    const { happened, visit } = visits(new HostGate());
    const abort = new AbortController();
    const [one, two, three] = [visit('one', 'a'), visit('two', 'a', abort.signal), visit('three', 'a')];
    abort.abort(new Error('stopping'));
    await expect(two.done).rejects.toThrow('stopping');
    await settled();
    expect(happened).toEqual(['one']);
    one.open();
    await one.done;
    await settled();
    expect(happened).toEqual(['one', 'three']);
    three.open();
    await three.done;
  });

  it('all wait while their host asks to slow down', async () => {
    const { happened, visit } = visits(new HostGate());
    const [one, two] = [visit('one', 'a'), visit('two', 'a')];
    await settled();
    const start = performance.now();
    one.fail(new FoyerError('mailbox-throttled', 'Slow down.', { facts: { waitMs: 60 } }));
    await expect(one.done).rejects.toMatchObject({ code: 'mailbox-throttled' });
    await settled();
    expect(happened).toEqual(['one']);
    two.open();
    await two.done;
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});
