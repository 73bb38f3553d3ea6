import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resetPassword } from '#libs/access';
import { skipReason } from '../servers/index.ts';
import { AccessWorld, EMAIL, PASSWORD } from './access-world.ts';
import { type Answer, Visitor, type WebServer } from './web-server.ts';

const TEN_DAYS_MS = 10 * 86_400_000;

describe.skipIf(skipReason('postgres'))('limits of tries', () => {
  let world: AccessWorld;
  let web: WebServer;
  beforeAll(async () => {
    world = await AccessWorld.open();
    web = await world.start();
  });
  afterAll(() => world.close());
  beforeEach(() => world.reset());

  test('after five wrong passwords even the right one waits five minutes', async () => {
    const guesser = world.visitor(web);
    for (let i = 0; i < 5; i += 1) expect((await guesser.signIn(EMAIL, `guess ${i}`)).status).toBe(401);
    const paused = await guesser.signIn(EMAIL, PASSWORD);
    expect(paused.status).toBe(429);
    expect(paused.headers.get('retry-after')).toBe('300');
    expect(paused.body).toMatchObject({
      code: 'too-many-tries',
      detail: 'Too many tries. Wait 5 minutes, or ask an administrator to reset it.',
    });
    world.pass(299_000);
    const almost = await guesser.signIn(EMAIL, PASSWORD);
    expect(almost.headers.get('retry-after')).toBe('1');
    expect(almost.body.detail).toContain('Wait 1 minute,');
    world.pass(1_000);
    expect((await guesser.signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  test('keep nobody out for longer where the clock of the machine ran ahead and is right again', async () => {
    const guesser = world.visitor(web);
    world.pass(TEN_DAYS_MS);
    for (let i = 0; i < 6; i += 1) await guesser.signIn(EMAIL, `guess ${i}`);
    world.pass(-TEN_DAYS_MS);
    expect((await guesser.signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  test('count tries that come at once', async () => {
    const guesser = world.visitor(web);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => guesser.signIn(EMAIL, `guess ${i}`)),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      ...Array<number>(5).fill(401),
      ...Array<number>(7).fill(429),
    ]);
  });

  test('treat an unknown email the same', async () => {
    const guesser = world.visitor(web);
    const answers: Answer[] = [];
    for (let i = 0; i < 6; i += 1)
      answers.push(await guesser.signIn('nobody@harbourlight.example', `guess ${i}`));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('do not let one address lock another out, nor a success count as a guess', async () => {
    const guesser = world.visitor(web);
    for (let i = 0; i < 6; i += 1) await guesser.signIn(EMAIL, `guess ${i}`);
    const dale = world.visitor(web);
    for (let i = 0; i < 40; i += 1) expect((await dale.signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  test('do not close the door for an office where one person keeps knocking', async () => {
    const office = world.visitor(web);
    for (let i = 0; i < 40; i += 1) await office.signIn('forgetful@harbourlight.example', `guess ${i}`);
    expect((await office.signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  test('stop an address that tries many accounts', async () => {
    const sprayer = world.visitor(web);
    const statuses: number[] = [];
    for (let i = 0; i < 31; i += 1) {
      statuses.push((await sprayer.signIn(`person${i}@harbourlight.example`, 'Spring2026!')).status);
    }
    expect(statuses.slice(0, 30)).toEqual(Array<number>(30).fill(401));
    expect(statuses[30]).toBe(429);
    // One row for the address, two for each of the thirty accounts.
    expect(await world.count('access_try')).toBe(61);
  });

  test('stop slow guessing after fifty tries in a day', async () => {
    const guesser = world.visitor(web);
    const statuses: number[] = [];
    for (let i = 0; i < 51; i += 1) {
      if (i > 0 && i % 5 === 0) world.pass(10 * 60_000);
      statuses.push((await guesser.signIn(EMAIL, `guess ${i}`)).status);
    }
    expect(statuses.slice(0, 50)).toEqual(Array<number>(50).fill(401));
    expect(statuses[50]).toBe(429);
    expect((await guesser.signIn(EMAIL, PASSWORD)).body.detail).toContain('Wait 24 hours,');
  });

  test('hold over a second web process and a restart', async () => {
    const second = await world.start();
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const [here, there] = [new Visitor(web.url, headers), new Visitor(second.url, headers)];
    for (let i = 0; i < 5; i += 1) await (i % 2 === 0 ? here : there).signIn(EMAIL, `guess ${i}`);
    expect((await here.signIn(EMAIL, PASSWORD)).status).toBe(429);
    expect((await there.signIn(EMAIL, PASSWORD)).status).toBe(429);
    await second.close();
    const restarted = await world.start();
    const answer = await new Visitor(restarted.url, headers).signIn(EMAIL, PASSWORD);
    await restarted.close();
    expect(answer.status).toBe(429);
  });

  test('do not believe a forwarded address from a proxy that is not trusted', async () => {
    const plain = await world.start({});
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const claimed = new Visitor(plain.url, { 'x-forwarded-for': `203.0.113.${i}` });
      statuses.push((await claimed.signIn(EMAIL, `guess ${i}`)).status);
    }
    await plain.close();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('are lifted when an administrator resets the password', async () => {
    const dale = world.visitor(web);
    for (let i = 0; i < 6; i += 1) await dale.signIn(EMAIL, `forgotten ${i}`);
    await resetPassword(world.database, { email: EMAIL, password: 'another long walk' });
    expect((await dale.signIn(EMAIL, 'another long walk')).status).toBe(200);
  });
});
