import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { chooseRoleOfMessage } from '../../libs/intake/src/role-choice.repository.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';

const RUTH = 'Ruth Okonjo <ruth@post.example>';
const NOW = new Date('2026-11-26T10:00:00Z');

describe.skipIf(skipReason('postgres'))('what one mail of ours answers', () => {
  let world: IntakeWorld;
  let handler: AssessHandler;
  let [inbox, sent] = [0, 0];
  beforeAll(async () => {
    world = await IntakeWorld.open();
    handler = new AssessHandler(world.database, loadJudgement(), { now: () => NOW });
  });
  afterAll(async () => {
    await handler?.onApplicationShutdown();
    await world?.close();
  });
  beforeEach(async () => {
    await world.reset();
    await world.database.insert(tables.role).values([
      { title: 'Librarian', function: 'education', words: ['librarian'] },
      { title: 'Archivist', function: 'research', words: ['archivist'] },
    ]);
    [inbox, sent] = [await world.folder(), await world.folder('sent', 'sent')];
  });

  const theirs = async (messageId: string, day: number, subject: string, text: string) => {
    const date = new Date(Date.UTC(2026, 10, day, 9));
    const raw = buildMail({ from: RUTH, subject, text, date, messageId });
    await world.takeIn(inbox, [{ raw, receivedAt: date }]);
  };
  const ours = async (day: number, text: string, parts: { inReplyTo?: string; subject?: string }) => {
    const date = new Date(Date.UTC(2026, 10, day, 9));
    const raw = buildMail({ from: OUR_ADDRESS, to: RUTH, subject: 'Re: your mail', text, date, ...parts });
    await world.takeIn(sent, [{ raw, receivedAt: date }], true);
  };
  /** Of each letter that is open, what is owed. */
  const open = async () => {
    const ids = await world.pool.query<{ id: number }>(
      "select id::int from foyer.message where direction = 'in'",
    );
    await handler.handle(ids.rows.map(({ id }) => id));
    const { rows } = await world.pool.query<{ id: string; because: string | null }>(`
      select m.message_id as id, e.debt ->> 'because' as because
        from foyer.inbox_entry e join foyer.message m on m.id = any(e.message_ids)
       where e.state = 'open' order by m.id`);
    return Object.fromEntries(rows.map(({ id, because }) => [id, because]));
  };

  describe('of somebody who asked about two roles', () => {
    beforeEach(async () => {
      await theirs('<one>', 16, 'Application: Librarian', 'I apply for the Librarian position.');
      await theirs('<two>', 16, 'Application: Archivist', 'I apply as Archivist too. Is it a post on site?');
    });

    it('is what it is about: the other letter waits', async () => {
      await ours(18, 'That position was filled last week, I am sorry.', { inReplyTo: '<one>' });
      expect(await open()).toEqual({ '<two>': 'question_unanswered' });
      await ours(19, 'It is on site.', { inReplyTo: '<two>' });
      expect(await open()).toEqual({});
    });

    it('is what its subject says where it answers no mail', async () => {
      await ours(18, 'We have filled it, I am sorry.', { subject: 'Your application as Librarian' });
      expect(await open()).toEqual({ '<two>': 'question_unanswered' });
    });

    it.each([
      ['Thank you for both applications. We have filled them, I am sorry.', { inReplyTo: '<one>' }],
      ['It is filled, and the Archivist works on site.', { inReplyTo: '<one>' }],
      ['Could you ring me?', {}],
    ])('is both where it names both or neither: %s', async (text, parts) => {
      await ours(18, text, parts);
      expect(await open()).toEqual({});
    });

    it('is both where somebody says that they were about one', async () => {
      await ours(18, 'That position was filled last week, I am sorry.', { inReplyTo: '<one>' });
      const { rows } = await world.pool.query<{ id: number; role: number }>(
        "select id::int, (select id::int from foyer.role where title = 'Archivist') as role from foyer.message where message_id = '<one>'",
      );
      const [first] = rows;
      await chooseRoleOfMessage(
        world.database,
        first?.id ?? 0,
        first?.role ?? 0,
        { name: 'Dale', userId: null },
        NOW,
      );
      expect(await open()).toEqual({});
    });
  });

  it('is not the question where it only says that the mail has come', async () => {
    await theirs('<one>', 16, 'Librarian', 'I apply as Librarian. Is a degree from abroad enough for it?');
    await ours(16, 'Hi Ruth, got this safe and sound, thank you.\n\nJo', { inReplyTo: '<one>' });
    expect(await open()).toEqual({ '<one>': 'question_unanswered' });
    await ours(17, 'It is enough.', { inReplyTo: '<one>' });
    expect(await open()).toEqual({});
  });

  it('is an application that asks nothing, also where it only says that it has come', async () => {
    await theirs('<one>', 16, 'Librarian', 'I apply as Librarian.');
    await ours(16, 'Thanks, received!', { inReplyTo: '<one>' });
    expect(await open()).toEqual({});
  });
});
