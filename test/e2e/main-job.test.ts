import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  skipReason,
  startDovecot,
  startPostgres,
  startRedis,
} from '../servers/index.ts';
import { type Service, eventually, startService, temporaryDataDir } from './service.ts';

const DAY = 24 * 60 * 60_000;

/**
 * An application and our answer, a good follow-up, an empty one, a circular, and seven of one person in a fortnight:
 * the limit where the role is not known.
 */
const MESSAGES = 12;

/** How long a busy machine may take with them; how soon one new message is there is measured for itself. */
const SETTLED_LIMIT_MS = 60_000;

interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** The two switches: nothing configured, and servers of one's own. One test for both. */
const ways: { name: string; skip: string | undefined; prepare: () => Promise<Surroundings> }[] = [
  {
    name: 'embedded',
    skip: skipReason('dovecot'),
    prepare: async () => ({ env: { DATA_DIR: temporaryDataDir() }, remove: async () => {} }),
  },
  {
    name: 'on PostgreSQL and Redis',
    skip: skipReason('dovecot', 'postgres', 'redis'),
    prepare: async () => {
      const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
      return {
        env: {
          DATA_DIR: temporaryDataDir(),
          DATABASE_URL: await postgres.createDatabase(),
          REDIS_URL: redis.url,
        },
        remove: async () => void (await Promise.all([postgres.remove(), redis.remove()])),
      };
    },
  },
];

for (const way of ways) {
  describe.skipIf(way.skip !== undefined)(`the main job, ${way.name}`, () => {
    let dovecot: DovecotServer;
    let account: DovecotAccount;
    let surroundings: Surroundings;
    let service: Service;
    const now = Date.now();

    beforeAll(async () => {
      [dovecot, surroundings] = await Promise.all([startDovecot(), way.prepare()]);
      account = dovecot.account('jobs');
      await deliverMorning(account, now);
      service = await startService({ env: { ...surroundings.env, MAILBOX_URL: account.url() } });
    });
    afterAll(async () => {
      await service?.stop();
      await surroundings?.remove();
      await dovecot?.remove();
    });

    it('takes in what is there, our own answers included, and shows it in reading order', async () => {
      const messages = await eventually(
        () => service.api.messages(),
        (all) => all.length === MESSAGES && all.every((message) => message.status === 'assessed'),
        SETTLED_LIMIT_MS,
      );
      expect(messages.filter((message) => message.direction === 'out')).toHaveLength(1);
      const entries = await service.api.inbox();
      const priorities = entries.map((entry) => entry.priority);
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
      expect(new Set(entries.map((entry) => entry.lane))).toEqual(
        new Set(['value_added', 'empty', 'excessive', 'other']),
      );
      // We answered Priya, so nothing of hers is left to read.
      expect(entries.map((entry) => entry.candidate.name)).not.toContain('Priya Raman');
      expect((await service.api.inbox('&state=done')).map((entry) => entry.candidate.name)).toEqual([
        'Priya Raman',
      ]);
    });

    it('quotes the words that decided', async () => {
      for (const entry of await service.api.inbox()) {
        const id = entry.messageIds[0] ?? '';
        const { newText } = await service.api.get<{ newText: string }>(`/api/v1/messages/${id}`);
        expect(entry.reasons.length).toBeGreaterThan(0);
        for (const { quote, range } of entry.reasons) {
          if (quote !== null) expect(newText.slice(range?.start, range?.end)).toBe(quote);
        }
      }
    });

    it('accounts for every message on the server', async () => {
      const [mailbox] = await eventually(
        () => service.api.mailboxes(),
        ([first]) => first?.state === 'live' && first.ledger.checkedAt !== null,
        SETTLED_LIMIT_MS,
      );
      expect(mailbox?.ledger).toMatchObject({
        onServer: MESSAGES,
        stored: MESSAGES,
        assessed: MESSAGES,
        quarantined: 0,
        missing: 0,
      });
      expect(mailbox?.folders.map((folder) => folder.path).sort()).toEqual(['INBOX', 'Sent']);
    });

    it('has a new message in the inbox within five seconds, and marks nothing as read', async () => {
      account.deliver(
        buildMail({
          from: 'Noor Haddad <noor@mail.example.com>',
          subject: 'Any update on my application?',
          text: 'Hello, I am just checking in. Is there any news? Kind regards, Noor',
          date: new Date(),
        }),
      );
      await eventually(
        () => service.api.inbox(),
        (all) => all.some((entry) => entry.candidate.name === 'Noor Haddad'),
        5_000,
      );
      for (const folder of ['INBOX', 'Sent']) {
        const flags = (await account.messages(folder)).flatMap((message) => message.flags);
        expect(flags.filter((flag) => flag !== String.raw`\Recent`)).toEqual([]);
      }
    });

    it('keeps what a person decided, and tells the second one who was faster', async () => {
      const [entry] = await service.api.inbox();
      if (entry === undefined) throw new Error('the inbox is empty');
      const path = `/api/v1/inbox/${entry.id}`;
      const done = await service.api.patch(path, { state: 'done', version: entry.version });
      expect(done.status).toBe(200);
      expect((await service.api.inbox()).map((one) => one.id)).not.toContain(entry.id);
      const late = await service.api.patch(path, { state: 'open', version: entry.version });
      expect(late).toMatchObject({ status: 409, body: { code: 'conflict', entry: { state: 'done' } } });
    });

    it('stops when it is asked to, and goes on where it stopped', async () => {
      const before = await service.api.messages();
      expect(await service.stop('SIGINT')).toBe(0);
      service = await startService({ env: { ...surroundings.env, MAILBOX_URL: account.url() } });
      account.deliver(
        buildMail({
          from: 'Late Comer <late@mail.example.com>',
          subject: 'Application: Facilities Technician',
          text: 'Dear team, I would like to apply. My résumé is attached.',
          date: new Date(),
        }),
      );
      const after = await eventually(
        () => service.api.messages(),
        (all) => all.length === before.length + 1 && all.every((message) => message.status === 'assessed'),
        SETTLED_LIMIT_MS,
      );
      expect(after.slice(0, before.length)).toEqual(before);
    });
  });
}

async function deliverMorning(account: DovecotAccount, now: number): Promise<void> {
  const deliver = (daysAgo: number, from: string, subject: string, text: string, headers = {}) => {
    const date = new Date(now - daysAgo * DAY);
    account.deliver(buildMail({ from, subject, text, date, headers }), { receivedAt: date });
  };
  deliver(
    10,
    'Priya Raman <priya@mail.example.com>',
    'Application: Housing',
    'Dear team, please find my application.',
  );
  const replied = new Date(now - 9 * DAY);
  await account.append(
    buildMail({
      from: 'jobs@harbourlight.example',
      to: 'Priya Raman <priya@mail.example.com>',
      subject: 'Re: Application: Housing',
      text: 'Dear Priya, thank you. We have read it and have no further questions. Dale',
      date: replied,
    }),
    { folder: 'Sent', receivedAt: replied },
  );
  deliver(
    8,
    'Janella Kohn <janella@mail.example.com>',
    'Following up: Program Manager',
    'Following up on my application of last month. For three years I have run intake at Keystone Shelter Network in Pennsylvania: forty beds, two night teams, and a waiting list we cut from eleven weeks to six. I read your Second Door report and would like to bring our follow-up visits to your families in month four.',
  );
  deliver(3, 'Ines Duarte <ines@mail.example.com>', 'My application', 'Hi, just following up. Any news?');
  for (const daysAgo of [13, 11, 9, 7, 5, 3, 2]) {
    deliver(
      daysAgo,
      'Sam Okafor <sam@mail.example.com>',
      'My application',
      'Hello, just checking in on my application again. Any update?',
    );
  }
  deliver(1, 'Supplies <news@vendor.example.com>', 'Autumn offers', 'Paper, pens and more at low prices.', {
    'List-Unsubscribe': '<mailto:leave@vendor.example.com>',
    Precedence: 'bulk',
  });
}
