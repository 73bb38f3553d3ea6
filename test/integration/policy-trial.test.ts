import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#libs/platform';
import { PolicyController } from '../../libs/classify/src/policy.controller.ts';
import { rulesOf } from '../../libs/classify/src/policy-rules.ts';
import { readPolicy } from '../../libs/classify/src/policy.repository.ts';
import { JUDGEMENT } from '../../libs/classify/src/tokens.ts';
import { skipReason } from '../servers/index.ts';
import { CountedModel } from './counted-model.ts';
import { PASSWORD, QueueWorld } from './queue-world.ts';
import { Visitor, type WebServer, startWebServer } from './web-server.ts';

const MESSAGES = 400;

describe.skipIf(skipReason('postgres'))('a trial of a policy', () => {
  let world: QueueWorld;
  let web: WebServer;
  let ada: Visitor;
  const counted = new CountedModel();

  beforeAll(async () => {
    world = await QueueWorld.open();
    await world.person('Ada', 'administrator');
    web = await startWebServer({
      database: world.database,
      clock: systemClock,
      controllers: [PolicyController],
      provide: [{ provide: JUDGEMENT, useValue: { model: counted.model } }],
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
    const whole = counted.asked;
    expect(whole).toBeGreaterThan(MESSAGES);

    counted.asked = 0;
    const leaves = new AbortController();
    const left = ask(leaves.signal).catch(() => null);
    await counted.untilAsked(20_000);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    leaves.abort();
    await left;
    await counted.untilStill(60_000);
    expect(counted.asked).toBeLessThan(whole / 2);
    expect((await ask()).status).toBe(200);
    expect(web.lines.filter(({ event }) => event === 'request-failed')).toEqual([]);
  });
});
