import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const NOW = new Date('2026-12-04T10:00:00Z');
const GERMAN =
  'Guten Abend Frau Ahlers,\n\nmein Mann Jörg Pawlak (Haustechniker) liegt seit gestern mit Blinddarm im Krankenhaus und kommt an sein Telefon nicht heran. Er kann am Freitag leider nicht. Ginge es in der Woche drauf? Ich richte es ihm aus.\n\nHerzliche Grüße\nPetra Pawlak';
const ENGLISH =
  'Hello, I am writing for my son Jörg Pawlak, who applied as Haustechniker. He broke his arm and asks whether he may come on Monday instead.\n\nPetra Pawlak';

describe.skipIf(skipReason('postgres'))('who writes for a candidate of their own family', () => {
  let world: IntakeWorld;
  let handler: AssessHandler;
  beforeAll(async () => {
    world = await IntakeWorld.open();
    handler = new AssessHandler(world.database, loadJudgement(), { now: () => NOW });
  });
  afterAll(async () => {
    await handler?.onApplicationShutdown();
    await world?.close();
  });
  beforeEach(() => world.reset());

  it.each([
    ['Vorstellungsgespräch meines Mannes am Freitag', GERMAN],
    ['Interview Jörg Pawlak', ENGLISH],
  ])('waits for an answer, about their role: %s', async (subject, text) => {
    await world.database.insert(tables.role).values({ title: 'Haustechniker', function: 'trades' });
    const folder = await world.folder();
    const mails = [
      { from: 'Jörg Pawlak <jp@post.example>', subject: 'Haustechniker', text: 'Ich bewerbe mich darum.' },
      { from: 'Petra Pawlak <petra@post.example>', subject, text },
    ].map((parts, at) => {
      const date = new Date(Date.UTC(2026, 10, 24 + at, 9));
      return { raw: buildMail({ ...parts, date }), receivedAt: date };
    });
    const fresh = await world.takeIn(folder, mails);
    await handler.handle(fresh.map(({ messageId }) => messageId));
    const { rows } = await world.pool.query(`
      select m.from_name as name, r.title, a.kind, e.waits_since is not null as waits
        from foyer.message m join foyer.assessment a on a.message_id = m.id
        join foyer.inbox_entry e on m.id = any(e.message_ids) left join foyer.role r on r.id = m.role_id
       where m.from_name = 'Petra Pawlak'`);
    expect(rows).toEqual([{ name: 'Petra Pawlak', title: 'Haustechniker', kind: 'process', waits: true }]);
  });
});
