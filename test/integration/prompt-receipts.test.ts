import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const ANNA = 'anna@post.example';
const RECEIPT =
  'Welcome to Harbourlight! Your application landed on our desk and the crew is busy sifting through the pile.';
const CHATTY = 'Ahoy! It has washed up on our beach, and a pair of human eyes will open it with the tide.';
const NO =
  'Thank you for your application. Sadly the post was filled this very morning, as Paul told us.\r\n\r\nDale';
const mail = (id: string, second: number, from: string, to: string, text: string) => ({
  raw: `Message-ID: <${id}@post.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Application\r\n\r\n${text}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 2, 2, 9, 0, second)),
});
const asked = mail('asked', 0, ANNA, OUR_ADDRESS, 'Please find my application.');
const answer = (second: number, text: string) => mail('answer', second, OUR_ADDRESS, ANNA, text);

describe.skipIf(skipReason('postgres'))('an answer of ours within a minute', () => {
  let world: IntakeWorld;
  let inbox: number;
  let sent: number;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
  });

  const isAutomatic = async () => {
    const { rows } = await world.pool.query<{ automatic: boolean }>(
      "select automatic from foyer.contact where by = 'employer'",
    );
    return rows.map(({ automatic }) => automatic);
  };

  it('is a receipt where its words are, whichever is read first', async () => {
    await world.takeIn(inbox, [asked]);
    await world.takeIn(sent, [answer(20, RECEIPT)], true);
    expect(await isAutomatic()).toEqual([true]);
    await world.reset();
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(sent, [answer(20, RECEIPT)], true);
    await world.takeIn(inbox, [asked]);
    expect(await isAutomatic()).toEqual([true]);
  });

  it.each([
    { second: 5, automatic: true },
    { second: 20, automatic: false },
  ])('in words that no receipt has is one within seconds only: $second', async ({ second, automatic }) => {
    await world.takeIn(inbox, [asked]);
    await world.takeIn(sent, [answer(second, CHATTY)], true);
    expect(await isAutomatic()).toEqual([automatic]);
  });

  it('within seconds of the next letter of theirs is what answers the one before', async () => {
    const next = mail('next', 60, ANNA, OUR_ADDRESS, 'Sorry, here is the right file.');
    const reply = answer(65, CHATTY);
    const raw = reply.raw.replace('Subject:', 'In-Reply-To: <asked@post.example>\r\nSubject:');
    await world.takeIn(inbox, [asked, next]);
    await world.takeIn(sent, [{ ...reply, raw }], true);
    expect(await isAutomatic()).toEqual([false]);
  });

  it.each([
    { what: 'after two minutes', second: 120, text: RECEIPT },
    { what: 'before it, by a clock that is behind', second: -30, text: RECEIPT },
    { what: 'in the words of a person', second: 20, text: NO },
  ])('is an answer $what', async ({ second, text }) => {
    const reply = answer(second, text);
    const raw = reply.raw.replace('Subject:', 'In-Reply-To: <asked@post.example>\r\nSubject:');
    await world.takeIn(inbox, [asked]);
    await world.takeIn(sent, [{ ...reply, raw }], true);
    expect(await isAutomatic()).toEqual([false]);
  });
});
