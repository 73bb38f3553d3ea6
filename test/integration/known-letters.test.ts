import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { erasedMarks } from '../factories/erased-marks.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS, type TakenMail } from './intake-world.ts';

const LETTER =
  'Dear team,\r\n\r\nsince my application I have finished the survey of the tide mill. It covers 14 sluices.\r\n\r\nOttilie Marsh';
const quoted = LETTER.replace(/^/gm, '> ');

describe.skipIf(skipReason('postgres'))('a letter that a colleague passes on or quotes', () => {
  let world: IntakeWorld;
  let id = 0;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const mail = (
    minute: number,
    from: string,
    subject: string,
    text: string,
    to = OUR_ADDRESS,
  ): TakenMail => ({
    raw: `Message-ID: <${(id += 1)}@post.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\n${text}\r\n`,
    receivedAt: new Date(Date.UTC(2026, 2, 2, 9, minute)),
  });
  const original = () => mail(0, 'Ottilie Marsh <ottilie@marsh.example>', 'Mill warden', LETTER);
  const GWEN = 'Gwen Hale <gwen@harbourlight.example>';
  const answer = (wrote = 'Ottilie Marsh <ottilie@marsh.example>') =>
    mail(
      5,
      GWEN,
      'Re: Mill warden',
      `Do invite her.\r\n\r\nOn 2 Mar 2026, at 09:00, ${wrote} wrote:\r\n\r\n${quoted}`,
    );
  const forward = () =>
    mail(
      6,
      GWEN,
      'Fwd: Mill warden',
      `Did you get this?\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ottilie Marsh <ottilie@marsh.example>\r\nTo: Gwen\r\n\r\n${LETTER}`,
    );

  /** By whom each message is, and what is newly written in it, in the order of their coming. */
  const stored = async () => {
    const { rows } = await world.pool.query<{ name: string; words: string }>(
      `select c.name, left(m.new_text, 9) as words
         from foyer.message m join foyer.candidate c on c.id = m.candidate_id order by m.received_at`,
    );
    return rows.map(({ name, words }) => `${name}: ${words}`);
  };

  it.each([
    ['in an answer', answer, 'Do invite'],
    ['as a forward', forward, 'Did you g'],
  ])(
    '%s is hers, and what the colleague says of it their own once it has come by itself',
    async (_, sent, said) => {
      const inbox = await world.folder();
      await world.takeIn(inbox, [sent()]);
      expect(await stored()).toEqual(['Ottilie Marsh: Dear team']);
      for (const together of [false, true]) {
        await world.reset();
        const again = await world.folder();
        const batches = together ? [[original(), sent()]] : [[original()], [sent()]];
        for (const batch of batches) await world.takeIn(again, batch);
        expect(await stored()).toEqual(['Ottilie Marsh: Dear team', `Gwen Hale: ${said}`]);
      }
    },
  );

  it('is passed on once, however many colleagues do', async () => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [forward()]);
    await world.takeIn(inbox, [
      mail(
        9,
        'Ravi <ravi@harbourlight.example>',
        'RE: Mill warden',
        `Agreed.\r\n\r\nOn 2 Mar 2026, at 09:00, Ottilie Marsh <ottilie@marsh.example> wrote:\r\n\r\n${quoted}`,
      ),
    ]);
    expect(await stored()).toEqual(['Ottilie Marsh: Dear team', 'Ravi: Agreed.']);
  });

  it('may be named without an address: hers, known by her name, or of a colleague who has written for us', async () => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [answer('Ottilie Marsh')]);
    expect(await stored()).toEqual(['Ottilie Marsh: Dear team']);
    await world.reset();
    const again = await world.folder();
    await world.takeIn(again, [original()]);
    await world.takeIn(again, [answer('Ottilie Marsh')]);
    expect(await stored()).toEqual(['Ottilie Marsh: Dear team', 'Gwen Hale: Do invite']);
    await world.reset();
    const [third, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(
      sent,
      [mail(1, 'Kim Osei <kim@harbourlight.example>', 'Hello', 'Thank you.', 'bo@mail.example')],
      true,
    );
    await world.takeIn(third, [answer('Kim Osei')]);
    expect((await stored()).at(-1)).toBe('Gwen Hale: Do invite');
  });

  it('is another one where it says something else', async () => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [original()]);
    const other = answer();
    await world.takeIn(inbox, [
      {
        ...other,
        raw: String(other.raw).replaceAll(
          /^> since.*$/gm,
          '> my notice is two weeks now, and I would begin on the first of June.',
        ),
      },
    ]);
    expect(await stored()).toEqual(['Ottilie Marsh: Dear team', 'Ottilie Marsh: Dear team']);
  });

  it('that is taken in twice is not known by itself', async () => {
    const [inbox, other] = [await world.folder(), await world.folder('inbox', 'other')];
    const passed = forward();
    await world.takeIn(inbox, [passed]);
    await world.takeIn(other, [passed]);
    expect(await stored()).toEqual(['Ottilie Marsh: Dear team']);
    const { rows } = await world.pool.query('select name from foyer.candidate');
    expect(rows).toEqual([{ name: 'Ottilie Marsh' }]);
  });

  /** Contacts that count, of each person. */
  const counted = async () => {
    const { rows } = await world.pool.query<{ name: string; count: string }>(
      `select c.name, count(*) from foyer.contact k join foyer.candidate c on c.id = k.candidate_id
        where not k.automatic and k.by = 'candidate' group by c.name order by c.name`,
    );
    return rows.map(({ name, count }) => `${name} ${count}`);
  };

  it('is one contact of hers in whatever order it is read', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
    ]) {
      await world.reset();
      const inbox = await world.folder();
      const mails = [original(), answer(), forward()];
      for (const at of order) await world.takeIn(inbox, [mails[at] ?? original()]);
      expect((await counted()).filter((line) => line.startsWith('Ottilie'))).toEqual(['Ottilie Marsh 1']);
    }
  });

  it('of a few words is one contact, however often colleagues quote it', async () => {
    const inbox = await world.folder();
    const short = {
      raw: String(original().raw).replace(LETTER, 'Any news yet?'),
      receivedAt: original().receivedAt,
    };
    await world.takeIn(inbox, [short]);
    for (const minute of [5, 6, 7])
      await world.takeIn(inbox, [
        mail(
          minute,
          GWEN,
          'Re: Mill warden',
          `I will.\r\n\r\nOn 2 Mar 2026, at 09:00, Ottilie Marsh <ottilie@marsh.example> wrote:\r\n\r\n> Any news yet?`,
        ),
      ]);
    expect(await counted()).toEqual(['Gwen Hale 3', 'Ottilie Marsh 1']);
  });

  it('that we have answered is quoted by that, and no new contact', async () => {
    const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    await world.takeIn(
      sent,
      [mail(4, GWEN, 'Re: Mill warden', `Thank you, we will.\r\n\r\n${quoted}`, 'ottilie@marsh.example')],
      true,
    );
    await world.takeIn(inbox, [answer()]);
    expect(await counted()).toEqual(['Gwen Hale 1']);
  });

  it('is nobody’s where a colleague’s own matter stands above, or a program sent it', async () => {
    const inbox = await world.folder();
    const ill = answer();
    await world.takeIn(inbox, [
      {
        ...ill,
        raw: String(ill.raw).replace('Do invite her.', 'I am ill and cannot do her interview today.'),
      },
      { ...answer(), raw: `Auto-Submitted: auto-replied\r\n${String(answer().raw)}` },
    ]);
    expect((await stored()).map((line) => line.split(':')[0])).toEqual(['Gwen Hale', 'Gwen Hale']);
  });

  it('of a colleague is nobody’s who writes to us by that name', async () => {
    const inbox = await world.folder();
    await world.takeIn(inbox, [mail(1, 'Kim Osei <kim@harbourlight.example>', 'Rota', 'See you on Monday.')]);
    await world.takeIn(inbox, [answer('Kim Osei'), answer('Hiring Team')]);
    expect((await stored()).slice(1).map((line) => line.split(':')[0])).toEqual(['Gwen Hale', 'Gwen Hale']);
  });

  it('of somebody who was erased is nobody’s any more', async () => {
    const inbox = await world.folder();
    await world.pool.query('insert into foyer.erased_address (mark, erased_at) values ($1, $2)', [
      erasedMarks.ofAddress('ottilie@marsh.example'),
      new Date('2026-03-02T09:02:00Z'),
    ]);
    await world.takeIn(inbox, [answer()]);
    expect((await stored()).map((line) => line.split(':')[0])).toEqual(['Gwen Hale']);
    await world.pool.query('delete from foyer.erased_address');
  });
});
