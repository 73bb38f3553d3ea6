import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const TEXT = 'I finished my crane licence on the twelfth of November. Is there any news?';
const mail = (
  minute: number,
  text: string,
  { id = 'one', from = 'ines@post.example', to = OUR_ADDRESS } = {},
) => ({
  raw: `Message-ID: <${id}@post.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Planner\r\n\r\n${text}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 2, 2, 9, minute)),
});
const FOOTER =
  '_______________________________________________\r\nJobs mailing list, run by volunteers of the harbour';

describe.skipIf(skipReason('postgres'))('a mail that comes by several ways', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const counted = async () => {
    const { rows } = await world.pool.query<{ messages: string; counted: string }>(
      `select (select count(*) from foyer.message) as messages,
              (select count(*) from foyer.contact where not automatic) as counted`,
    );
    return rows.map((row) => [Number(row.messages), Number(row.counted)])[0];
  };

  it.each(['at once', 'one after the other'])(
    'is one contact with the footers that lists add: %s',
    async (how) => {
      const inbox = await world.folder();
      const copies = [
        mail(0, TEXT),
        mail(1, `${TEXT}\r\n\r\n${FOOTER}`, { to: 'team@lists.example' }),
        mail(2, `[Jobs] Forwarded by the list of the office\r\n\r\n${TEXT}`),
      ];
      for (const batch of how === 'at once' ? [copies] : copies.map((copy) => [copy]))
        await world.takeIn(inbox, batch);
      expect(await counted()).toEqual([3, 1]);
    },
  );

  it.each([
    { what: 'another text', second: mail(1, 'Why do you not answer me? I have asked you so often.') },
    { what: 'another sender', second: mail(1, TEXT, { from: 'bo@other.example' }) },
    { what: 'a Message-ID of its own', second: mail(1, `${TEXT} Please.`, { id: 'two' }) },
  ])('is none where it has $what', async ({ second }) => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [mail(0, TEXT)]);
    await world.takeIn(inbox, [second]);
    expect(await counted()).toEqual([2, 2]);
  });

  it('is none where nothing but the person in Reply-To tells two apart, or whom we wrote to', async () => {
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    const bare = (one: ReturnType<typeof mail>, field = '') => ({
      ...one,
      raw: field + one.raw.replace(/^Message-ID: .*\r\n/, ''),
    });
    const form = (person: string) =>
      bare(mail(0, 'I apply.', { from: 'noreply@forms.example' }), `Reply-To: ${person}\r\n`);
    await world.takeIn(inbox, [form('ines@post.example'), form('bo@other.example')]);
    const thanks = (to: string) => bare(mail(1, 'Thank you.', { from: OUR_ADDRESS, to }));
    await world.takeIn(sent, [thanks('ines@post.example'), thanks('bo@other.example')], true);
    expect(await counted()).toEqual([4, 4]);
  });
});
