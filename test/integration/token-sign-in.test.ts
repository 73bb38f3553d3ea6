import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailClientOf, refreshTokens } from '#libs/mailbox';
import { PUBLIC_ADDRESS, SECRET_BOX, createSecretBox, silentLog, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { MailSignInController } from '../../libs/intake/src/mail-sign-in.controller.ts';
import { setMailClient } from '../../libs/intake/src/mail-client.repository.ts';
import { beginSignIn, endSignIn } from '../../libs/intake/src/mail-sign-in.ts';
import { readLedgers } from '../../libs/intake/src/ledger.queries.ts';
import { requireEntry } from '../../libs/intake/src/mailbox-test.ts';
import { readMailboxes } from '../../libs/intake/src/mailbox.repository.ts';
import { MailboxOpener } from '../../libs/intake/src/open-mailbox.ts';
import { addUser } from '#libs/access';
import { Visitor, keepingLog, startWebServer } from './web-server.ts';
import {
  type DovecotServer,
  type TokenServer,
  skipReason,
  startDovecot,
  startTokenServer,
} from '../servers/index.ts';
import { eventually } from '../e2e/service.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

const RETURN = 'https://foyer.example/mailboxes/signed-in';
const skip = skipReason('dovecot') ?? skipReason('postgres');

describe.skipIf(skip !== undefined)('a mailbox whose owner signs in at the provider', () => {
  let world: IntakeWorld;
  let tokens: TokenServer;
  let dovecot: DovecotServer;
  let holt: { userId: number; name: string };
  const secrets = createSecretBox('a secret of this test alone');
  const lines: unknown[] = [];
  const log = keepingLog(lines as never);
  const parts = () => ({ database: world.database, secrets, clock: systemClock });
  const client = (change = {}) => ({
    clientId: tokens.clientId,
    clientSecret: tokens.clientSecret,
    tenant: null,
    authorizationUrl: tokens.authorizationUrl,
    tokenUrl: tokens.tokenUrl,
    scope: tokens.scope,
    ...change,
  });
  const url = (user: string) => `imap://${user}@127.0.0.1:${dovecot.port}?tls=none`;

  beforeAll(async () => {
    world = await IntakeWorld.open();
    tokens = await startTokenServer(RETURN);
    dovecot = await startDovecot({ introspectionUrl: tokens.introspectionUrl });
    const user = {
      email: 'holt@harbourlight.example',
      access: 'administrator',
      password: 'a long walk',
    } as const;
    holt = { userId: (await addUser(world.database, user)).id, name: 'Holt' };
  });
  afterAll(async () => {
    await dovecot?.remove();
    await tokens?.close();
    await world?.close();
  });
  beforeEach(async () => {
    tokens.answer = null;
    await setMailClient(world.database, secrets, 'other', client());
  });

  async function signIn(user: string) {
    const page = await beginSignIn(parts(), holt, { provider: 'other', url: url(user) }, RETURN);
    const back = await tokens.agree(page, user);
    expect(back.href).toContain(RETURN);
    const state = back.searchParams.get('state') ?? '';
    const code = back.searchParams.get('code') ?? '';
    const { id, added } = await endSignIn(parts(), holt, state, code);
    const mailbox = (await readMailboxes(world.database, secrets)).find((known) => known.id === id);
    if (mailbox === undefined) throw new Error('the mailbox was not stored');
    return { mailbox, added, state, code, page };
  }

  const open = async (mailbox: { id: number; url: string }) => {
    const session = await new MailboxOpener(parts()).open(mailbox, { log });
    const { exists } = await session.openFolder('INBOX');
    await session.close();
    return exists;
  };
  /** As time would do it: a token is to be renewed a while before it is worth nothing. */
  const due = () => world.database.update(tables.mailboxGrant).set({ renewAt: new Date(0) });
  /** The database, with something that happens before each change. */
  const whoseUpdates = (before: () => void) =>
    new Proxy(world.database, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (name === 'update') before();
          return value.apply(target, args);
        };
      },
    });
  const over = () =>
    world.database.update(tables.mailboxGrant).set({ renewAt: new Date(0), accessExpiresAt: new Date(0) });

  it('is opened with a token, which is renewed when its time is up', async () => {
    dovecot.account('ada').deliver('Subject: x\r\n\r\ny\r\n');
    const { mailbox, added } = await signIn('ada');
    expect(added).toBe(true);
    expect(await open(mailbox)).toBe(1);
    const before = tokens.asked.length;
    expect(await open(mailbox)).toBe(1);
    expect(tokens.asked.length).toBe(before);
    await due();
    expect(await open(mailbox)).toBe(1);
    expect(tokens.asked.slice(before).map((form) => form.get('grant_type'))).toEqual(['refresh_token']);
  });

  it('is renewed by one of several that need it at once', async () => {
    dovecot.account('bea');
    const { mailbox } = await signIn('bea');
    await due();
    const before = tokens.asked.length;
    expect(await Promise.all([open(mailbox), open(mailbox), open(mailbox)])).toEqual([0, 0, 0]);
    expect(tokens.asked.length - before).toBe(1);
  });

  it('is renewed by one of two processes of which one has a clock that is an hour ahead', async () => {
    dovecot.account('bob');
    const { mailbox } = await signIn('bob');
    await over();
    const answers: import('node:http').ServerResponse[] = [];
    tokens.answer = (response) => void answers.push(response);
    const before = tokens.asked.length;
    const ahead = { now: () => new Date(Date.now() + 3_600_000) };
    const first = new MailboxOpener(parts()).accessToken(mailbox);
    await eventually(
      async () => answers.length,
      (count) => count === 1,
      10_000,
    );
    let claims = 0;
    const database = whoseUpdates(() => (claims += 1));
    const second = new MailboxOpener({ ...parts(), database, clock: ahead }).accessToken(mailbox);
    // Whoever claims it a second time was refused it before.
    await eventually(async () => claims === 2 || answers.length === 2, Boolean, 10_000);
    answers[0]?.end('{"access_token":"a-new-one","token_type":"Bearer","expires_in":86400}');
    expect(await first).toBe('a-new-one');
    expect(await second).toBe('a-new-one');
    expect(tokens.asked.length - before).toBe(1);
  });

  it.each<[string, (response: import('node:http').ServerResponse) => void]>([
    ['fails', (response) => response.writeHead(500).end()],
    ['is cut off', (response) => response.destroy()],
    ['sends a page', (response) => response.end('<html>')],
  ])(
    'is opened with the token that it has where the provider %s a while before its end',
    async (_, answer) => {
      dovecot.account('gus');
      const { mailbox } = await signIn('gus');
      await due();
      tokens.answer = answer;
      expect(await open(mailbox)).toBe(0);
      await over();
      await expect(open(mailbox)).rejects.toMatchObject({ retry: 'later' });
    },
  );

  it('does not wait for another one who renews while its token is good', async () => {
    dovecot.account('gil');
    const { mailbox } = await signIn('gil');
    await due();
    const asked = Promise.withResolvers<import('node:http').ServerResponse>();
    tokens.answer = (response) => asked.resolve(response);
    const renewing = open(mailbox);
    const response = await asked.promise;
    expect(await open(mailbox)).toBe(0);
    response.writeHead(500).end();
    expect(await renewing).toBe(0);
  });

  it('keeps what the provider gave out where the database is away at that moment', async () => {
    dovecot.account('hal');
    const { mailbox } = await signIn('hal');
    await over();
    let away = 3;
    const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });
    // The first change is the claim, the second one what came of it.
    const database = whoseUpdates(() => {
      if (tokens.asked.length > before && away-- > 0) throw lost;
    });
    const before = tokens.asked.length;
    const session = await new MailboxOpener({ ...parts(), database }).open(mailbox, { log });
    await session.close();
    expect(away).toBe(-1);
    expect(await open(mailbox)).toBe(0);
    expect(tokens.asked.length - before).toBe(1);
  });

  it('renews a token that the server refuses, once', async () => {
    dovecot.account('cleo');
    const { mailbox } = await signIn('cleo');
    expect(await open(mailbox)).toBe(0);
    await tokens.expire('cleo');
    const before = tokens.asked.length;
    expect(await open(mailbox)).toBe(0);
    expect(tokens.asked.length - before).toBe(1);
  });

  it('needs a person where the sign-in was withdrawn, and is well again after a new one', async () => {
    dovecot.account('dan');
    const { mailbox } = await signIn('dan');
    await tokens.withdraw('dan');
    const before = tokens.asked.length;
    await expect(open(mailbox)).rejects.toMatchObject({
      code: 'mailbox-refused',
      retry: 'reauthorise',
      detail: expect.stringMatching(/withdrawn or has ended\. Sign in there again, on the page Mailboxes/),
    });
    expect(tokens.asked.length - before).toBe(1);
    // Nobody is told to check a password that there is not.
    const opener = new MailboxOpener(parts());
    const entry = requireEntry(mailbox.url, silentLog, (options) => opener.open(mailbox, options));
    await expect(entry).rejects.toMatchObject({
      detail: expect.stringMatching(/refused the sign-in\. Sign in again at the provider/),
    });
    const again = await signIn('dan');
    expect(again.added).toBe(false);
    expect(again.mailbox.id).toBe(mailbox.id);
    expect(again.mailbox.asked).toBeGreaterThan(mailbox.asked);
    expect(await open(again.mailbox)).toBe(0);
  });

  it.each(['invalid_scope', 'access_denied', 'admin_policy_enforced'])(
    'needs a person where the provider says %s, and is tried with the same sign-in once that is mended',
    async (error) => {
      dovecot.account('lea');
      const { mailbox } = await signIn('lea');
      await over();
      tokens.answer = (response) => response.writeHead(400).end(JSON.stringify({ error }));
      await expect(open(mailbox)).rejects.toMatchObject({
        code: 'mailbox-refused',
        detail: expect.stringContaining('Sign in there again, on the page Mailboxes'),
      });
      tokens.answer = null;
      expect(await open(mailbox)).toBe(0);
    },
  );

  it('says what is left out where the sign-in is not good for mail any more', async () => {
    dovecot.account('mia');
    const { mailbox } = await signIn('mia');
    await setMailClient(world.database, secrets, 'other', client({ scope: 'https://mail.example/read' }));
    await over();
    tokens.answer = (response) =>
      response.end('{"access_token":"of-no-use","token_type":"Bearer","scope":"openid profile"}');
    await expect(open(mailbox)).rejects.toMatchObject({
      code: 'mailbox-refused',
      detail: expect.stringMatching(
        /does not include reading mail any more\. Sign in again.*nothing is lost/,
      ),
    });
  });

  it('is shown as refused, with the reason, for as long as nobody signs in again', async () => {
    await world.reset();
    const watch = await MailboxWatch.open(world);
    try {
      const account = dovecot.account('lou');
      account.deliver('Subject: x\r\n\r\ny\r\n');
      const { mailbox } = await signIn('lou');
      const opener = new MailboxOpener(parts());
      watch.read(mailbox, opener);
      await watch.well(1);
      // A token that has run out is renewed without a word.
      await tokens.expire('lou');
      account.deliver('Subject: y\r\n\r\nz\r\n');
      await account.kick();
      await watch.well(2);
      await tokens.withdraw('lou');
      await account.kick();
      await watch.unwell('refused', /Sign in there again/);
      await watch.rest();
      watch.read((await signIn('lou')).mailbox, opener);
      await watch.well(2);
    } finally {
      await watch.close();
    }
  }, 180_000);

  it('says what is wrong where somebody else has signed in for it', async () => {
    dovecot.account('eve');
    const page = await beginSignIn(parts(), holt, { provider: 'other', url: url('eve') }, RETURN);
    const back = await tokens.agree(page, 'mallory');
    const { id } = await endSignIn(
      parts(),
      holt,
      back.searchParams.get('state') ?? '',
      back.searchParams.get('code') ?? '',
    );
    const mailbox = (await readMailboxes(world.database, secrets)).find((known) => known.id === id);
    const before = tokens.asked.length;
    await expect(open(mailbox ?? { id, url: '' })).rejects.toMatchObject({
      code: 'mailbox-refused',
      detail: expect.stringContaining('made for this mailbox'),
    });
    expect(tokens.asked.length - before).toBe(1);
  });

  type Answer = (response: import('node:http').ServerResponse) => void;
  const says = (error: string, detail: RegExp): [string, Answer, RegExp] => [
    `says ${error}`,
    (response) => response.writeHead(400).end(JSON.stringify({ error })),
    detail,
  ];
  it.each<[string, Answer, RegExp]>([
    ['fails', (response) => response.writeHead(500).end(), /did not complete the sign-in.*begin it again/],
    ['sends a page', (response) => response.end('<html>'), /did not complete the sign-in.*begin it again/],
    says('invalid_grant', /This sign-in has ended\. Begin it again/),
    says('invalid_scope', /\(https:\/\/mail\.example\/read offline\)\. An administrator .*then begin again/),
    says('redirect_uri_mismatch', /letter for letter: https:\/\/foyer\.example\/mailboxes\/signed-in; then/),
    says('admin_policy_enforced', /by a rule of your organisation: ask whoever administers/),
    says('access_denied', /\(access_denied\)\. Ask whoever administers .*then begin again/),
    says('consent_required', /\(consent_required\)\. Ask whoever administers .*then begin again/),
    says('interaction_required', /\(interaction_required\)\. Ask whoever administers .*then begin again/),
    says('invalid_request', /\(invalid_request\)\. Nothing was changed: have an administrator compare/),
    says('unauthorized_client', /An administrator has to set its id and secret anew/),
    says('Nonsense: "x"', /did not complete the sign-in\. Nothing was changed: begin it again in a while/),
    [
      'was not allowed to let us read mail',
      (response) =>
        response.end(
          '{"access_token":"a","refresh_token":"b","token_type":"Bearer","scope":"openid profile"}',
        ),
      /does not let us read mail: .* Sign in again, and allow it there/,
    ],
  ])('is not added, and says what to do, where the provider %s', async (_, answer, detail) => {
    await setMailClient(
      world.database,
      secrets,
      'other',
      client({ scope: 'https://mail.example/read offline' }),
    );
    const page = await beginSignIn(parts(), holt, { provider: 'other', url: url('ida') }, RETURN);
    const state = new URL(page).searchParams.get('state') ?? '';
    tokens.answer = answer;
    const { length } = await readMailboxes(world.database, secrets);
    await expect(endSignIn(parts(), holt, state, 'a-code')).rejects.toMatchObject({
      detail: expect.stringMatching(detail),
    });
    expect(await readMailboxes(world.database, secrets)).toHaveLength(length);
  });

  it('is tried at once where its client was refused and has a new secret now', async () => {
    dovecot.account('jo');
    const { mailbox } = await signIn('jo');
    const asked = async () =>
      (await readMailboxes(world.database, secrets)).find(({ id }) => id === mailbox.id)?.asked ?? 0;
    const before = await asked();
    await setMailClient(world.database, secrets, 'other', client());
    expect(await asked()).toBe(before);
    await world.database
      .update(tables.mailbox)
      .set({ state: 'refused' })
      .where(eq(tables.mailbox.id, mailbox.id));
    await setMailClient(world.database, secrets, 'other', client());
    expect(await asked()).toBe(before + 1);
  });

  it.each<[string, (response: import('node:http').ServerResponse) => void, string]>([
    ['fails', (response) => response.writeHead(503).end(), 'mailbox-unreachable'],
    ['is cut off', (response) => response.destroy(), 'mailbox-unreachable'],
    ['asks us to slow down', (response) => response.writeHead(429).end(), 'mailbox-throttled'],
    [
      'does not know us',
      (response) => response.writeHead(401).end('{"error":"invalid_client"}'),
      'mailbox-client-refused',
    ],
    ['sends a page', (response) => response.end('<html>'), 'mailbox-protocol'],
    [
      'sends a token with a line break',
      (response) => response.end('{"access_token":"a\\r\\nb","token_type":"Bearer"}'),
      'mailbox-protocol',
    ],
    [
      'sends a token of another kind',
      (response) => response.end('{"access_token":"a","token_type":"mac"}'),
      'mailbox-protocol',
    ],
    ['sends a list', (response) => response.end('[]'), 'mailbox-protocol'],
    ['sends without end', (response) => response.end('x'.repeat(1_000_000)), 'mailbox-protocol'],
    [
      'sends us elsewhere',
      (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      'mailbox-protocol',
    ],
  ])('keeps its sign-in where the provider %s', async (_, answer, code) => {
    dovecot.account('finn');
    const { mailbox } = await signIn('finn');
    await over();
    tokens.answer = answer;
    const before = tokens.asked.length;
    await expect(open(mailbox)).rejects.toMatchObject({ code });
    expect(tokens.asked.length - before).toBe(1);
    tokens.answer = null;
    expect(await open(mailbox)).toBe(0);
  });

  it('does not wait for ever where the provider says nothing', async () => {
    tokens.answer = () => {};
    await expect(
      refreshTokens(mailClientOf({ provider: 'other', ...client() }), 'a-token', 200),
    ).rejects.toMatchObject({ code: 'mailbox-unreachable', retry: 'later' });
  });

  it('is not opened with a token where the server takes none', async () => {
    const plain = await startDovecot();
    try {
      plain.account('jon');
      const { mailbox } = await signIn('jon');
      const elsewhere = { ...mailbox, url: mailbox.url.replace(String(dovecot.port), String(plain.port)) };
      await expect(open(elsewhere)).rejects.toMatchObject({
        code: 'mailbox-url-invalid',
        detail: expect.stringContaining('takes no sign-in'),
      });
    } finally {
      await plain.remove();
    }
  });

  it('cannot be signed in for twice with the same code, by somebody else, or too late', async () => {
    dovecot.account('gus');
    const { state, code } = await signIn('gus');
    const expired = { code: 'link-expired' };
    await expect(endSignIn(parts(), holt, state, code)).rejects.toMatchObject(expired);
    const page = await beginSignIn(parts(), holt, { provider: 'other', url: url('gus') }, RETURN);
    const back = await tokens.agree(page, 'gus');
    const fresh = back.searchParams.get('state') ?? '';
    await expect(endSignIn(parts(), { ...holt, userId: holt.userId + 1 }, fresh, 'x')).rejects.toMatchObject(
      expired,
    );
    const late = { ...parts(), clock: { now: () => new Date(Date.now() + 16 * 60_000) } };
    await expect(endSignIn(late, holt, fresh, 'x')).rejects.toMatchObject(expired);
  });

  it('is asked for with PKCE, and proves it', async () => {
    const { page } = await signIn('hal');
    const asked = new URL(page).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('login_hint')).toBe('hal');
    const form = tokens.asked.at(-1);
    expect(form?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    expect(page).not.toContain(form?.get('code_verifier'));
  });

  it('is set up and signed in for over the API, by a person', async () => {
    dovecot.account('kim');
    const provide = [
      { provide: SECRET_BOX, useValue: secrets },
      { provide: PUBLIC_ADDRESS, useValue: { url: 'https://foyer.example' } },
    ];
    const options = {
      database: world.database,
      clock: systemClock,
      controllers: [MailSignInController],
      provide,
    };
    const web = await startWebServer(options);
    try {
      const visitor = new Visitor(web.url);
      await visitor.signIn('holt@harbourlight.example', 'a long walk');
      const set = (provider: string, body: unknown) =>
        visitor.send('PUT', `/api/v1/mail-clients/${provider}`, body);
      expect((await set('google', { clientId: 'g', clientSecret: 'hush-google' })).status).toBe(204);
      expect((await set('google', { clientId: 'g2' })).status).toBe(204);
      expect((await set('other', client({ tokenUrl: 'http://token.example/' }))).status).toBe(400);
      expect((await set('microsoft', { clientId: 'm', tenant: '../x' })).status).toBe(400);
      expect((await set('nobody', { clientId: 'n' })).status).toBe(404);
      const list = await visitor.get('/api/v1/mail-clients');
      expect(list.body[0]).toMatchObject({
        provider: 'google',
        clientId: 'g2',
        hasSecret: true,
        redirectUrl: RETURN,
      });
      expect(JSON.stringify(list.body)).not.toContain('hush-google');

      const begun = await visitor.send('POST', '/api/v1/mailboxes/sign-in', {
        provider: 'other',
        url: url('kim'),
      });
      const back = await tokens.agree(begun.body.url, 'kim');
      const answer = { state: back.searchParams.get('state'), code: back.searchParams.get('code') };
      const ended = await visitor.send('POST', '/api/v1/mailboxes/sign-in/end', answer);
      expect(ended).toMatchObject({ status: 200, body: { added: true, paused: false } });
      expect(await visitor.send('POST', '/api/v1/mailboxes/sign-in/end', answer)).toMatchObject({
        status: 410,
      });
      const { mailboxId } = ended.body;
      const [kim] = (await readLedgers(world.database)).filter(({ id }) => id === mailboxId);
      expect(kim?.signInProvider).toBe('other');
      const again = await visitor.send('POST', `/api/v1/mailboxes/${mailboxId}/sign-in`);
      expect(new URL(again.body.url).searchParams.get('login_hint')).toBe('kim');
      expect((await visitor.send('POST', '/api/v1/mailboxes/99999/sign-in')).status).toBe(404);
      await world.database.delete(tables.mailboxGrant).where(eq(tables.mailboxGrant.mailboxId, +mailboxId));
      expect((await visitor.send('POST', `/api/v1/mailboxes/${mailboxId}/sign-in`)).status).toBe(409);
      await world.database.update(tables.mailbox).set({ disconnectedAt: new Date() });
      const waits = await visitor.send('POST', '/api/v1/mailboxes/sign-in', {
        provider: 'other',
        url: url('kim'),
        address: 'Kim@Harbourlight.example',
        paused: true,
      });
      const backAgain = await tokens.agree(waits.body.url, 'kim');
      const endedAgain = await visitor.send('POST', '/api/v1/mailboxes/sign-in/end', {
        state: backAgain.searchParams.get('state'),
        code: backAgain.searchParams.get('code'),
      });
      expect(endedAgain.body).toEqual({ mailboxId, added: true, paused: true });
      const [waiting] = (await readLedgers(world.database)).filter(({ id }) => id === mailboxId);
      expect(waiting).toMatchObject({ state: 'paused', signInProvider: 'other' });
      const google = await visitor.send('POST', '/api/v1/mailboxes/sign-in', {
        provider: 'google',
        url: 'imaps://kim%40gmail.com@imap.gmail.com',
      });
      const asked = new URL(google.body.url);
      expect(asked.host).toBe('accounts.google.com');
      expect(Object.fromEntries(asked.searchParams)).toMatchObject({
        access_type: 'offline',
        scope: 'https://mail.google.com/',
        login_hint: 'kim@gmail.com',
        redirect_uri: RETURN,
      });
      expect((await visitor.send('DELETE', '/api/v1/mail-clients/google')).status).toBe(204);
      const gone = await visitor.send('POST', '/api/v1/mailboxes/sign-in', {
        provider: 'google',
        url: 'imaps://kim@imap.gmail.com',
      });
      expect(gone).toMatchObject({ status: 422, body: { code: 'mailbox-client-refused' } });
    } finally {
      await web.close();
    }
  });

  it('leaves no secret in the database, nor in the log', async () => {
    const { mailbox } = await signIn('ivy');
    await open(mailbox);
    const secret = tokens.asked.flatMap((form) =>
      ['code', 'refresh_token', 'client_secret', 'code_verifier'].flatMap((name) => form.get(name) ?? []),
    );
    expect(secret.length).toBeGreaterThan(4);
    const rows = [
      await world.database.select().from(tables.mailboxGrant),
      await world.database.select().from(tables.mailClient),
      await world.database.select().from(tables.mailSignIn),
      await world.database.select().from(tables.mailbox),
      lines,
    ];
    const text = JSON.stringify(rows);
    for (const value of secret) expect(text).not.toContain(value);
  });
});
