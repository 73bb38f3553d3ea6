import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECRET_BOX, createSecretBox, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { DRY_RUN_JUDGEMENT, DryRunController } from '../../libs/intake/src/dry-run.controller.ts';
import { eventually } from '../e2e/service.ts';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { CountedModel } from './counted-model.ts';
import { PASSWORD, QueueWorld } from './queue-world.ts';
import { Visitor, type WebServer, startWebServer } from './web-server.ts';

const MESSAGES = 300;

describe.skipIf(skipReason('dovecot', 'postgres'))('a dry run of a mailbox that is not known', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let world: QueueWorld;
  let web: WebServer;
  let ada: Visitor;
  const counted = new CountedModel();

  beforeAll(async () => {
    dovecot = await startDovecot();
    account = dovecot.account('jobs');
    for (let number = 0; number < MESSAGES; number += 1) {
      const date = new Date(Date.now() - number * 60_000);
      const from = `Person ${number} <person${number}@mail.example.com>`;
      account.deliver(buildMail({ from, subject: 'Letter', text: 'Any news?', date }), { receivedAt: date });
    }
    world = await QueueWorld.open();
    await world.person('Ada', 'administrator');
    web = await startWebServer({
      database: world.database,
      clock: systemClock,
      controllers: [DryRunController],
      provide: [
        { provide: DRY_RUN_JUDGEMENT, useValue: { model: counted.model } },
        { provide: SECRET_BOX, useValue: createSecretBox('a secret for tests') },
      ],
    });
    ada = new Visitor(web.url);
    await ada.signIn('ada@harbourlight.example', PASSWORD);
  });
  afterAll(async () => {
    await web?.close();
    await world?.close();
    await dovecot?.remove();
  });

  const ask = (signal?: AbortSignal) =>
    fetch(`${web.url}/api/v1/mailboxes/dry-run`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: ada.cookie ?? '',
        'x-csrf-token': ada.csrfToken ?? '',
      },
      body: JSON.stringify({ url: account.url(), days: 30 }),
      ...(signal === undefined ? {} : { signal }),
    });
  const failures = () => web.lines.filter(({ event }) => event === 'request-failed');

  it('is made for two at a time, and says so to a third one', async () => {
    const leaves = new AbortController();
    const two = [ask(leaves.signal), ask(leaves.signal)].map((asked) => asked.catch(() => null));
    counted.asked = 0;
    await counted.untilAsked(30_000);
    const third = await ask();
    expect(third.status).toBe(429);
    expect(await third.json()).toMatchObject({
      code: 'too-many-tries',
      detail: expect.stringContaining('Try yours again in a minute.'),
    });
    leaves.abort();
    await Promise.all(two);
    await counted.untilStill(60_000);
    expect((await ask()).status).toBe(200);
  });

  it('ends when whoever asked leaves while it assesses', async () => {
    expect((await ask()).status).toBe(200);
    const whole = counted.asked;
    expect(whole).toBeGreaterThan(MESSAGES);

    counted.asked = 0;
    const leaves = new AbortController();
    const left = ask(leaves.signal).catch(() => null);
    await counted.untilAsked(30_000);
    leaves.abort();
    await left;
    await counted.untilStill(60_000);
    expect(counted.asked).toBeLessThan(whole / 2);
    expect(failures()).toEqual([]);
  });

  it('ends when whoever asked leaves while the mail server keeps it waiting, and lets the server go', async () => {
    counted.asked = 0;
    const leaves = new AbortController();
    const left = ask(leaves.signal).catch(() => null);
    await eventually(
      () => account.freeze(),
      (sessions) => sessions > 0,
      30_000,
    );
    leaves.abort();
    await left;
    await account.thaw();
    // Thawed, a session ends whose client is gone; nobody begins another.
    await eventually(
      () => account.thaw(),
      (sessions) => sessions === 0,
      20_000,
    );
    expect(counted.asked).toBe(0);
    expect(await world.database.$count(tables.message)).toBe(0);
    expect(failures()).toEqual([]);
    expect((await ask()).status).toBe(200);
  });
});
