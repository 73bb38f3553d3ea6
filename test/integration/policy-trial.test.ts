import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#libs/platform';
import { loadJudgement } from '#libs/training';
import { PolicyController } from '../../libs/classify/src/policy.controller.ts';
import { rulesOf } from '../../libs/classify/src/policy-rules.ts';
import { readPolicy } from '../../libs/classify/src/policy.repository.ts';
import { JUDGEMENT } from '../../libs/classify/src/tokens.ts';
import { eventually } from '../e2e/service.ts';
import { skipReason } from '../servers/index.ts';
import { PASSWORD, QueueWorld } from './queue-world.ts';
import { Visitor, type WebServer, startWebServer } from './web-server.ts';

const MESSAGES = 400;

describe.skipIf(skipReason('postgres'))('a trial of a policy', () => {
  let world: QueueWorld;
  let web: WebServer;
  let ada: Visitor;
  let asked = 0;

  beforeAll(async () => {
    world = await QueueWorld.open();
    await world.person('Ada', 'administrator');
    const { model } = loadJudgement();
    const counted = {
      ...model,
      get version() {
        asked += 1;
        return model.version;
      },
    };
    web = await startWebServer({
      database: world.database,
      clock: systemClock,
      controllers: [PolicyController],
      provide: [{ provide: JUDGEMENT, useValue: { model: counted } }],
    });
    ada = new Visitor(web.url);
    await ada.signIn('ada@harbourlight.example', PASSWORD);
    for (let number = 0; number < MESSAGES; number += 1) await world.write({ name: `Person ${number}` });
  });
  afterAll(async () => {
    await web?.close();
    await world?.close();
  });

  const bodyOf = async () => JSON.stringify({ rules: rulesOf(await readPolicy(world.database)) });
  const ask = async (signal?: AbortSignal) =>
    fetch(`${web.url}/api/v1/policy/replay`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: ada.cookie ?? '',
        'x-csrf-token': ada.csrfToken ?? '',
      },
      body: await bodyOf(),
      ...(signal === undefined ? {} : { signal }),
    });

  it('says when to come back while another one is made, and ends when nobody waits for it any more', async () => {
    expect((await ask()).status).toBe(200);
    const whole = asked;
    expect(whole).toBeGreaterThan(MESSAGES);

    asked = 0;
    const leaves = new AbortController();
    const left = ask(leaves.signal).catch(() => null);
    await eventually(
      async () => asked,
      (count) => count > 0,
      20_000,
    );
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    leaves.abort();
    await left;
    await eventually(
      async () => {
        const before = asked;
        await wait(500);
        return asked - before;
      },
      (more) => more === 0,
      60_000,
    );
    expect(asked).toBeLessThan(whole / 2);
    expect((await ask()).status).toBe(200);
    expect(web.lines.filter(({ event }) => event === 'request-failed')).toEqual([]);
  });
});
