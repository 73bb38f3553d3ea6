import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const CANDIDATE = 'Ines Kohn <ines@post.example>';
const OUTSIDE =
  'Received: from evil.example (evil.example [203.0.113.7]) by mx.harbourlight.example with ESMTP id 1; x\r\n';
const PASSED =
  'Authentication-Results: mx.harbourlight.example; dmarc=pass header.from=harbourlight.example\r\n';

const mail = (day: number, traces: string, from: string, to: string, cc = '') => ({
  raw: `${traces}Message-ID: <${day}@harbourlight.example>\r\nFrom: ${from}\r\nTo: ${to}\r\n${cc === '' ? '' : `Cc: ${cc}\r\n`}Subject: Application\r\n\r\nHello ${day}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 2, day)),
});

describe.skipIf(skipReason('postgres'))('mail in our name that comes to the inbox', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const contacts = async () => {
    const { rows } = await world.pool.query<{ by: string; unproven: boolean }>(
      'select by, unproven from foyer.contact order by at',
    );
    return rows;
  };
  const asked = mail(1, OUTSIDE, CANDIDATE, OUR_ADDRESS);

  it.each([
    { what: 'Cc', to: OUR_ADDRESS, cc: CANDIDATE },
    { what: 'To', to: CANDIDATE, cc: OUR_ADDRESS },
  ])('is no proven answer from outside, with the candidate in $what', async ({ to, cc }) => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [asked, mail(2, OUTSIDE, 'Dale <dale@harbourlight.example>', to, cc)]);
    expect(await contacts()).toEqual([
      { by: 'candidate', unproven: false },
      { by: 'employer', unproven: true },
    ]);
  });

  it("is a colleague's answer where our server vouches for it", async () => {
    const inbox = await world.folder();
    const answer = mail(2, `${PASSED}${OUTSIDE}`, 'dale@harbourlight.example', CANDIDATE, OUR_ADDRESS);
    await world.takeIn(inbox, [asked, answer]);
    expect(await contacts()).toContainEqual({ by: 'employer', unproven: false });
  });

  it('is proven by its copy in Sent, whichever is read first, and what it answers is assessed again', async () => {
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    const answer = mail(2, OUTSIDE, 'dale@harbourlight.example', CANDIDATE, OUR_ADDRESS);
    const copy = { ...answer, raw: answer.raw.replace(OUTSIDE, '') };
    const [first] = await world.takeIn(inbox, [asked, answer]);
    await world.pool.query(
      `insert into foyer.assessment (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
       select id, 1, 'empty', false, '{}', 1, 'x', now() from foyer.message where direction = 'in'`,
    );
    const again = await world.takeIn(sent, [copy], true);
    expect(await contacts()).toContainEqual({ by: 'employer', unproven: false });
    expect(again).toContainEqual(expect.objectContaining({ messageId: first?.messageId, revision: 2 }));
    await world.reset();
    const [inboxNext, sentNext] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(sentNext, [copy], true);
    await world.takeIn(inboxNext, [asked, answer]);
    expect(await contacts()).toContainEqual({ by: 'employer', unproven: false });
  });
});
