import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const AGENCY = 'people@agency.example';
const mail = (id: string, minute: number, from: string, to: string, fields = '') => ({
  raw: `Message-ID: <${id}>\r\n${fields}From: ${from}\r\nTo: ${to}\r\nSubject: Application\r\n\r\nHello ${id}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 10, 26, 9, minute)),
});
const wantsAnswersAt = (address: string) => `Reply-To: ${address}\r\n`;
const ada = mail('ada', 1, 'Ada Crane <ada@one.example>', OUR_ADDRESS, wantsAnswersAt(AGENCY));
const bo = mail('bo', 2, 'Bo Lind <bo@two.example>', OUR_ADDRESS, wantsAnswersAt(AGENCY));
const answerToBo = mail('answer', 3, OUR_ADDRESS, AGENCY, 'In-Reply-To: <bo>\r\n');

describe.skipIf(skipReason('postgres'))('an address at which people want their answers', () => {
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

  /** What counts as contact with each person who wrote, by name. */
  const contacts = async () => {
    const { rows } = await world.pool.query<{ name: string; contacts: string }>(`
      select c.name, string_agg(k.by, ' ' order by k.at) as contacts from foyer.candidate c
        join foyer.contact k on k.candidate_id = c.id group by c.id order by c.id`);
    return Object.fromEntries(rows.map((row) => [row.name, row.contacts]));
  };

  it.each(['inbox', 'sent'])(
    'is that of several: an answer is to whom it answers, with %s read first',
    async (first) => {
      if (first === 'sent') await world.takeIn(sent, [answerToBo], true);
      await world.takeIn(inbox, [ada]);
      await world.takeIn(inbox, [bo]);
      if (first === 'inbox') await world.takeIn(sent, [answerToBo], true);
      expect(await contacts()).toEqual({ 'Ada Crane': 'candidate', 'Bo Lind': 'candidate employer' });
      await world.takeIn(inbox, [mail('own', 4, 'The Agency <people@agency.example>', OUR_ADDRESS)]);
      expect(await contacts()).toMatchObject({ 'Ada Crane': 'candidate', 'The Agency': 'candidate' });
    },
  );

  /** How many mails each person wrote, by the addresses that they have. */
  const writers = async () => {
    const { rows } = await world.pool.query<{ addresses: string; mails: number }>(`
      select (select string_agg(a.address, ' ' order by a.address) from foyer.candidate_address a
               where a.candidate_id = m.candidate_id) as addresses, count(*)::int as mails
        from foyer.message m group by m.candidate_id`);
    return Object.fromEntries(rows.map((row) => [row.addresses, row.mails]));
  };

  it.each([
    ['Agency', 'office@agency.example'],
    ['Jo Ward', 'jo.ward@agency.example'],
  ])('is of whoever writes from it, where %s names one for each person', async (name, address) => {
    const from = `${name} <${address}>`;
    const [ofAda, ofBo] = ['ada@one.example', 'bo@two.example'].map((each, at) =>
      mail(`of ${each}`, at, from, OUR_ADDRESS, wantsAnswersAt(each)),
    );
    const own = [
      mail('ada', 3, 'Ada Crane <ada@one.example>', OUR_ADDRESS),
      mail('bo', 4, 'Bo Lind <bo@two.example>', OUR_ADDRESS),
    ];
    for (const one of [ofAda, ofBo, ...own]) if (one !== undefined) await world.takeIn(inbox, [one]);
    expect(await writers()).toEqual({ [address]: 2, 'ada@one.example': 1, 'bo@two.example': 1 });
  });

  it('takes our mail along to whoever writes from it, but for what answers whoever named it', async () => {
    const jo = mail(
      'jo',
      1,
      'Jo Ward <jo.ward@agency.example>',
      OUR_ADDRESS,
      wantsAnswersAt('ada@one.example'),
    );
    const toJo = mail('to jo', 2, OUR_ADDRESS, 'ada@one.example', 'In-Reply-To: <jo>\r\n');
    await world.takeIn(inbox, [jo]);
    await world.takeIn(sent, [toJo, mail('to ada', 3, OUR_ADDRESS, 'ada@one.example')], true);
    await world.takeIn(inbox, [mail('ada', 4, 'Ada Crane <ada@one.example>', OUR_ADDRESS)]);
    expect(await contacts()).toEqual({
      'Jo Ward': 'candidate employer',
      'Ada Crane': 'employer candidate',
    });
  });

  it('is nobody’s where a second person wants answers there whose name is in neither address', async () => {
    await world.takeIn(inbox, [ada]);
    await world.takeIn(inbox, [
      mail('cy', 2, 'Cy Dorn <x77@two.example>', OUR_ADDRESS, wantsAnswersAt(AGENCY)),
    ]);
    await world.takeIn(inbox, [mail('own', 4, `The Agency <${AGENCY}>`, OUR_ADDRESS)]);
    expect(await writers()).toEqual({ 'ada@one.example': 1, 'x77@two.example': 1, [AGENCY]: 1 });
  });

  it('keeps its answer where the mail went to its owner as well, or another took the Message-ID', async () => {
    const evil = mail(
      'ada',
      2,
      'Eve Marsh <eve@three.example>',
      OUR_ADDRESS,
      wantsAnswersAt('ada@one.example'),
    );
    await world.takeIn(inbox, [ada, evil]);
    await world.takeIn(
      sent,
      [mail('to ada', 3, OUR_ADDRESS, 'ada@one.example', 'In-Reply-To: <ada>\r\n')],
      true,
    );
    expect(await contacts()).toEqual({ 'Ada Crane': 'candidate employer', 'Eve Marsh': 'candidate' });
    const tom = mail('tom', 4, 'Tom Ash <tom@two.example>', OUR_ADDRESS, wantsAnswersAt('ada@one.example'));
    const both = `In-Reply-To: <tom>\r\nCc: ${AGENCY}\r\n`;
    await world.takeIn(inbox, [tom]);
    await world.takeIn(sent, [mail('to both', 5, OUR_ADDRESS, 'ada@one.example', both)], true);
    expect(await contacts()).toMatchObject({
      'Ada Crane': 'candidate employer employer',
      'Tom Ash': 'candidate employer',
    });
  });

  it('is told by the answer to a forward that names them without it, under the same name alone', async () => {
    const outlook =
      'FYI\r\n\r\n-----Original Message-----\r\nFrom: Crane, Ada\r\nSent: Monday\r\nTo: Dale\r\nSubject: x\r\n\r\nI would like to apply.';
    const forward = (id: string) => {
      const one = mail(id, 1, 'Dale <dale@harbourlight.example>', OUR_ADDRESS);
      return { ...one, raw: one.raw.replace('Subject: ', 'Subject: FW: ').replace(`Hello ${id}`, outlook) };
    };
    await world.takeIn(inbox, [forward('f1'), forward('f2')]);
    const answer = (to: string, id: string) =>
      mail(`to ${id}`, 2, OUR_ADDRESS, to, `In-Reply-To: <${id}>\r\n`);
    await world.takeIn(
      sent,
      [answer('Ada Crane <ada@one.example>', 'f1'), answer('A Client <bo@two.example>', 'f2')],
      true,
    );
    await world.takeIn(inbox, [mail('later', 3, 'Ada Crane <ada@one.example>', OUR_ADDRESS)]);
    const { rows } = await world.pool.query<{ contacts: string }>(
      "select string_agg(by, ' ' order by at) as contacts from foyer.contact group by candidate_id order by 1",
    );
    expect(rows.map((row) => row.contacts)).toEqual([
      'candidate',
      'candidate employer candidate',
      'employer',
    ]);
  });

  it('is theirs though our answer to it, which names nobody, was read before their letter', async () => {
    const home = wantsAnswersAt('ada@home.example');
    await world.takeIn(
      sent,
      [mail('answer', 3, OUR_ADDRESS, 'ada@home.example', 'In-Reply-To: <a>\r\n')],
      true,
    );
    await world.takeIn(inbox, [mail('a', 1, 'Ada Crane <ada@one.example>', OUR_ADDRESS, home)]);
    expect(await contacts()).toEqual({ 'Ada Crane': 'candidate employer' });
  });
});
