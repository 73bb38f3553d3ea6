import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownAddresses } from '../../libs/intake/src/mailbox.repository.ts';
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
    await assessAll(world);
    const again = await world.takeIn(sent, [copy], true);
    expect(await contacts()).toContainEqual({ by: 'employer', unproven: false });
    expect(again).toContainEqual(expect.objectContaining({ messageId: first?.messageId, revision: 2 }));
    await world.reset();
    const [inboxNext, sentNext] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(sentNext, [copy], true);
    await world.takeIn(inboxNext, [asked, answer]);
    expect(await contacts()).toContainEqual({ by: 'employer', unproven: false });
  });

  it('is known for ours by its copy in Sent where nobody knew the address', async () => {
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    const answer = mail(2, OUTSIDE, 'Dale <dale@elsewhere.example>', CANDIDATE, OUR_ADDRESS);
    const copy = { ...answer, raw: answer.raw.replace(OUTSIDE, '') };
    const another = mail(3, OUTSIDE, 'dale@elsewhere.example', OUR_ADDRESS);
    const [first] = await world.takeIn(inbox, [asked, answer, another]);
    expect((await contacts()).map(({ by }) => by)).toEqual(Array(3).fill('candidate'));
    await assessAll(world);
    const again = await world.takeIn(sent, [copy], true);
    expect(await contacts()).toEqual([
      { by: 'candidate', unproven: false },
      { by: 'employer', unproven: false },
      { by: 'candidate', unproven: false },
    ]);
    const { rows } = await world.pool.query<{ id: number; direction: string; places: string[] }>(`
      select m.id::int, m.direction, array_agg(f.use order by f.use) as places from foyer.message m
        join foyer.message_place p on p.message_id = m.id join foyer.folder f on f.id = p.folder_id
       group by m.id order by m.received_at`);
    expect(rows.map(({ direction, places }) => [direction, places])).toEqual([
      ['in', ['inbox']],
      ['out', ['inbox', 'sent']],
      ['in', ['inbox']],
    ]);
    // Both have another history: the candidate is answered, and Dale has written once.
    expect(new Set(again.map(({ messageId }) => messageId))).toEqual(
      new Set([first?.messageId, rows[2]?.id]),
    );
    expect(await ownAddresses(world.database)).toContain('dale@elsewhere.example');
  });

  it('makes no address ours that wrote to us, though somebody moved its mail to Sent', async () => {
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(sent, [asked], true);
    await world.takeIn(inbox, [mail(2, OUTSIDE, CANDIDATE, OUR_ADDRESS)]);
    await world.takeIn(sent, [mail(2, OUTSIDE, CANDIDATE, OUR_ADDRESS)], true);
    expect((await contacts()).map(({ by }) => by)).toEqual(Array(2).fill('candidate'));
    expect(await ownAddresses(world.database)).not.toContain('ines@post.example');
  });
});

const assessAll = (world: IntakeWorld) =>
  world.pool.query(
    `insert into foyer.assessment (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
     select id, 1, 'empty', false, '{}', 1, 'x', now() from foyer.message where direction = 'in'`,
  );
