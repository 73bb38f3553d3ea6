import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const mail = (id: number, from: string, to: string, answers: number | null) => ({
  raw:
    `Message-ID: <${id}@mail.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Application\r\n` +
    `${answers === null ? '' : `In-Reply-To: <${answers}@mail.example>\r\n`}\r\nHello ${id}\r\n`,
  receivedAt: new Date(Date.UTC(2026, 2, id)),
});

describe.skipIf(skipReason('postgres'))(
  'whoever answers our mail from another address under the same name',
  () => {
    let world: IntakeWorld;
    beforeAll(async () => {
      world = await IntakeWorld.open();
    });
    afterAll(() => world?.close());

    const people = async (answeredBy: string, order: readonly number[]) => {
      await world.reset();
      const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
      const mails = [
        mail(1, 'Jo Ward <jo.ward@one.example>', OUR_ADDRESS, null),
        mail(2, OUR_ADDRESS, 'jo.ward@one.example', 1),
        mail(3, answeredBy, OUR_ADDRESS, 2),
      ];
      for (const at of order) {
        const one = mails[at];
        if (one !== undefined) await world.takeIn(at === 1 ? sent : inbox, [one], at === 1);
      }
      const { rows } = await world.pool.query('select distinct candidate_id from foyer.candidate_address');
      return rows.length;
    };

    it.each([{ order: [0, 1, 2] }, { order: [2, 1, 0] }, { order: [0, 2, 1] }, { order: [2, 0, 1] }])(
      'is the same person, whichever is read first: $order',
      async ({ order }) => {
        expect(await people('Jo Ward <jo.ward@two.example>', order)).toBe(1);
        expect(await people('Bob Ward <bob@two.example>', order)).toBe(2);
      },
    );

    it.each([{ order: [0, 1] }, { order: [1, 0] }])(
      'or is answered there by us, in the order $order',
      async ({ order }) => {
        const answer = async (to: string) => {
          await world.reset();
          const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
          const mails = [
            mail(1, 'Jo Ward <jo.ward@one.example>', OUR_ADDRESS, null),
            mail(2, OUR_ADDRESS, to, 1),
          ];
          for (const at of order) {
            const one = mails[at];
            if (one !== undefined) await world.takeIn(at === 1 ? sent : inbox, [one], at === 1);
          }
          const { rows } = await world.pool.query<{ contacts: string }>(
            "select string_agg(by, ' ' order by at) as contacts from foyer.contact group by candidate_id order by 1",
          );
          return rows.map(({ contacts }) => contacts);
        };
        expect(await answer('"Ward, Jo" <jo@two.example>')).toEqual(['candidate employer']);
        expect(await answer('Bob Ward <bob@two.example>')).toEqual(['candidate', 'employer']);
        expect(await answer('jo@two.example')).toEqual(['candidate', 'employer']);
      },
    );

    it.each([{ order: [0, 1] }, { order: [1, 0] }])(
      'is answered also where they work here, in the order $order',
      async ({ order }) => {
        const ines = 'ines@harbourlight.example';
        const answer = async (to: string, fields = '') => {
          await world.reset();
          const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
          const reply = mail(2, OUR_ADDRESS, to, 1);
          const mails = [
            mail(1, `Ines Kohn <${ines}>`, OUR_ADDRESS, null),
            { ...reply, raw: `${fields}${reply.raw}` },
          ];
          for (const at of order) {
            const one = mails[at];
            if (one !== undefined) await world.takeIn(at === 1 ? sent : inbox, [one], at === 1);
          }
          const { rows } = await world.pool.query<{ by: string }>(
            'select k.by from foyer.contact k join foyer.candidate_address a using (candidate_id) where a.address = $1 order by k.at',
            [ines],
          );
          return rows.map(({ by }) => by);
        };
        expect(await answer(`Ines <Ines@harbourlight.example>`)).toEqual(['candidate', 'employer']);
        expect(await answer(ines, 'Auto-Submitted: auto-replied\r\n')).toEqual(['candidate']);
        expect(await answer('dale@harbourlight.example')).toEqual(['candidate']);
        expect(await answer('jo@one.example', `Cc: ${ines}\r\n`)).toEqual(['candidate']);
      },
    );

    it.each([{ order: [0, 1, 2] }, { order: [0, 2, 1] }])(
      'is nobody who writes to us themselves, whose address our mail program completed, in the order $order',
      async ({ order }) => {
        await world.reset();
        const [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
        const mails = [
          mail(1, 'Anna Schmidt <anna@two.example>', OUR_ADDRESS, null),
          mail(2, 'Anna Schmidt <a.schmidt@one.example>', OUR_ADDRESS, null),
          mail(3, OUR_ADDRESS, 'Anna Schmidt <anna@two.example>', 2),
        ];
        for (const at of order) {
          const one = mails[at];
          if (one !== undefined) await world.takeIn(at === 2 ? sent : inbox, [one], at === 2);
        }
        const { rows } = await world.pool.query<{ contacts: string }>(
          "select string_agg(by, ' ' order by at) as contacts from foyer.contact group by candidate_id order by 1",
        );
        expect(rows.map(({ contacts }) => contacts)).toEqual(['candidate', 'candidate employer']);
      },
    );
  },
);
