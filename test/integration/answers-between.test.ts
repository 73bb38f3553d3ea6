import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const asks = [
  'Dear Ines,',
  'Thank you for your application for the planner role.',
  'Do you hold a forklift card?',
  'Could you start in January?',
  'Kind regards',
  'Dale',
];
const answers = asks.toSpliced(3, 0, 'Since 2019, and a crane licence as well.');
const headers = [
  `From: Dale <${OUR_ADDRESS}>`,
  'Sent: Friday, November 20, 2026 10:00 AM',
  'To: ines@post.example',
  'Subject: Planner',
];
const mail = (id: string, from: string, to: string, more: string, lines: readonly string[], day: number) => ({
  raw: `Message-ID: <${id}@x.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Re: Planner\r\n${more}\r\n${lines.join('\r\n')}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 10, day)),
});

describe.skipIf(skipReason('postgres'))('answers between our lines in a quote without marks', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());

  it.each(['sent first', 'in one batch'])('are new text of the message: %s', async (how) => {
    await world.reset();
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    const ours = mail('ours', OUR_ADDRESS, 'ines@post.example', '', asks, 20);
    const reply = `In-Reply-To: <ours@x.example>\r\n`;
    const theirs = mail(
      'theirs',
      'ines@post.example',
      OUR_ADDRESS,
      reply,
      ['Thanks!', '', ...headers, '', ...answers],
      21,
    );
    if (how === 'sent first') await world.takeIn(sent, [ours], true);
    await world.takeIn(inbox, how === 'sent first' ? [theirs] : [ours, theirs]);
    const { rows } = await world.pool.query<{ new_text: string }>(
      "select new_text from foyer.message where message_id = '<theirs@x.example>'",
    );
    expect(rows).toEqual([{ new_text: 'Thanks!\nSince 2019, and a crane licence as well.' }]);
  });
});
