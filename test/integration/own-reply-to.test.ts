import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const mail = (id: string, minute: number, from: string, to: string, fields = '') => ({
  raw: `Message-ID: <${id}>\r\n${fields}From: ${from}\r\nTo: ${to}\r\nSubject: Question\r\n\r\nHello ${id}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 10, 26, 9, minute)),
});
const HOME = 'ada.c@home.example';

describe.skipIf(skipReason('postgres'))('an address of their own at which somebody wants answers', () => {
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

  const comes = (...mails: ReturnType<typeof mail>[]) => world.takeIn(inbox, mails);
  const goes = (...mails: ReturnType<typeof mail>[]) => world.takeIn(sent, mails, true);
  /** Who has which history. */
  const people = async () => {
    const { rows } = await world.pool.query<{ name: string; contacts: string }>(`
      select c.name, string_agg(k.by, ' ' order by k.at) as contacts from foyer.candidate c
        join foyer.contact k on k.candidate_id = c.id group by c.id order by c.id`);
    return rows.map(({ name, contacts }) => `${name}: ${contacts}`);
  };
  const ada = mail('a1', 1, 'Ada Crane <ada@one.example>', OUR_ADDRESS, `Reply-To: ${HOME}\r\n`);

  it.each(['Ms Crane', 'Frau Crane', 'Dr. Crane', 'Adi Crane', 'Bewerber Portier Crane'])(
    'stays theirs whatever we call them there: %s',
    async (called) => {
      await comes(ada);
      await goes(mail('o1', 2, OUR_ADDRESS, HOME), mail('o2', 3, OUR_ADDRESS, `${called} <${HOME}>`));
      await comes(mail('a2', 4, `Ada Crane <${HOME}>`, OUR_ADDRESS));
      expect(await people()).toEqual(['Ada Crane: candidate employer employer candidate']);
    },
  );

  it('stays theirs with what we answered them where somebody else writes from it, or seems to', async () => {
    await comes(ada);
    await goes(mail('o1', 2, OUR_ADDRESS, HOME));
    await comes(mail('e1', 3, `Eve Marsh <${HOME}>`, OUR_ADDRESS));
    await comes(mail('a2', 4, `Ada Crane <${HOME}>`, OUR_ADDRESS));
    expect(await people()).toEqual(['Ada Crane: candidate employer candidate candidate']);
  });

  it('and the one that they write from are of one person, where both have numbers or an agency makes one a mail', async () => {
    const student = 's1234567@student.uni.example';
    const from = 'Ada Crane <s1234567@uni.example>';
    await comes(mail('a1', 1, from, OUR_ADDRESS, `Reply-To: Ada Crane <${student}>\r\n`));
    await goes(mail('o1', 2, OUR_ADDRESS, `Ada Crane <${student}>`));
    await comes(mail('a2', 3, from, OUR_ADDRESS));
    expect(await people()).toEqual(['Ada Crane: candidate employer candidate']);
    await world.reset();
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
    for (const [minute, made] of ['8f3a', '9b1c'].entries()) {
      const answers = `Reply-To: Ada Crane <reply+${made}@agency.example>\r\n`;
      await comes(mail(made, minute, 'Ada Crane <recruiting@agency.example>', OUR_ADDRESS, answers));
    }
    await comes(mail('a3', 3, 'Ada Crane <recruiting@agency.example>', OUR_ADDRESS));
    expect(await people()).toEqual(['Ada Crane: candidate candidate candidate']);
  });

  it.each([
    ['answers their mail', 'In-Reply-To: <g1>\r\n'],
    ['names no mail of theirs', ''],
  ])('is theirs once they write from it, though it has no name of theirs: our mail %s', async (_, fields) => {
    const sunny = 'sunny84@gmail.com';
    await comes(mail('g1', 1, 'Ada Crane <x77@one.example>', OUR_ADDRESS, `Reply-To: ${sunny}\r\n`));
    await goes(mail('o1', 2, OUR_ADDRESS, sunny, fields));
    await comes(mail('g2', 3, `Ada Crane <${sunny}>`, OUR_ADDRESS));
    expect(await people()).toEqual(['Ada Crane: candidate employer candidate']);
  });
});
