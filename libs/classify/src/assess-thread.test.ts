import { describe, expect, it, onTestFinished } from 'vitest';
import { type Contact, type RecordedMessage, defaultPolicy } from '#libs/domain';
import type { AssessOrder } from './assess-order.ts';
import { AssessThread } from './assess-thread.ts';

const message: RecordedMessage = {
  at: '2026-03-02T09:00:00Z',
  channel: 'email',
  from: { name: 'Ada Person', address: 'ada@mail.example' },
  to: ['jobs@work.example'],
  cc: [],
  subject: 'My application',
  text: 'Is there any news about my application?',
  attachments: [],
};
const earlier: Contact = {
  at: '2026-02-27T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'Is there any news about my application?',
};

function order(history: readonly string[], contacts: ReadonlyMap<string, Contact> = new Map()): AssessOrder {
  const asked = { message, role: null, repliesVisible: true, holidayRegion: null, opinion: null, history };
  return { messages: [asked], contacts, policy: defaultPolicy, now: message.at };
}

function thread(options: { deadlineMs?: number } = {}): AssessThread {
  const started = new AssessThread({ version: 'by-rules' }, options);
  onTestFinished(() => started.close());
  return started;
}

describe('the thread that assesses', () => {
  it('asks for contacts that it does not have, and knows them from then on', async () => {
    const assess = thread();
    expect(await assess.ask(order(['1.700']))).toEqual({ missing: ['1.700'] });
    const first = await assess.ask(order(['1.700'], new Map([['1.700', earlier]])));
    expect(first).toMatchObject({ assessments: [{ rhythm: { contactsIn14Days: 2 } }] });
    expect(await assess.ask(order(['1.700']))).toEqual(first);
    expect(await assess.ask(order(['1.701']))).toEqual({ missing: ['1.701'] });
  });

  it('answers with the error of one order, and goes on with the next', async () => {
    const assess = thread();
    const broken = { ...order([]), now: 'yesterday' };
    const [first, second] = await Promise.allSettled([assess.ask(broken), assess.ask(order([]))]);
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'RangeError' } });
    expect(second).toMatchObject({ status: 'fulfilled' });
  });

  it('is ended where an order takes too long, and starts again with the next one', async () => {
    const assess = thread({ deadlineMs: 4_000 });
    const [asked] = order([]).messages;
    const endless = { ...order([]), messages: Array.from({ length: 300_000 }, () => asked ?? []).flat() };
    const results = await Promise.allSettled([assess.ask(endless), assess.ask(order([]))]);
    const late = { status: 'rejected', reason: { detail: 'An assessment took too long.' } };
    expect(results).toMatchObject([late, late]);
    expect(await assess.ask(order([]))).toMatchObject({ assessments: [{}] });
  });
});
