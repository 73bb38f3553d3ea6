import { afterEach, expect, it } from 'vitest';
import { silentLog } from '#libs/platform';
import { testMailbox } from '../../libs/intake/src/mailbox-test.ts';
import { OddImapServer } from '../servers/odd-imap.ts';
import { bad, no } from './odd-answers.ts';

let server: OddImapServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

/** What somebody is told who connects a mailbox on such a server. */
async function told(odd: OddImapServer['odd'], capabilities = 'IMAP4rev1 IDLE') {
  server = new OddImapServer();
  await server.start();
  server.become([], odd);
  server.capabilities = capabilities;
  const { code, steps } = await testMailbox(
    `imap://jobs:secret@127.0.0.1:${server.port}?tls=none`,
    silentLog,
  );
  const failed = steps.find(({ outcome }) => outcome === 'failed');
  return { code, step: failed?.step, detail: failed?.detail, sent: server.timesOf('LOGIN') };
}

it('a password that is refused', async () => {
  expect(await told({ LOGIN: no })).toMatchObject({ code: 'mailbox-refused', step: 'sign_in', sent: 1 });
});

it('a sign-in that is not understood is no wrong password, and nothing is wrong with the folders', async () => {
  expect(await told({ LOGIN: bad })).toMatchObject({ code: 'mailbox-protocol', step: 'sign_in', sent: 1 });
});

it('BAD that says it is the password', async () => {
  const refused = await told({ LOGIN: ({ tag }) => `${tag} BAD [AUTHENTICATIONFAILED] Wrong\r\n` });
  expect(refused).toMatchObject({ code: 'mailbox-refused', step: 'sign_in', sent: 1 });
});

it('a goodbye before the sign-in is no refused password, which was not sent', async () => {
  const goodbye = await told({
    CAPABILITY: (request) => `* BYE Too many connections\r\n${request.well()}`,
  });
  expect(goodbye).toMatchObject({ code: 'mailbox-unreachable', step: 'server', sent: 0 });
});

it('a server that takes no password on this line', async () => {
  const disabled = await told({}, 'IMAP4rev1 IDLE LOGINDISABLED AUTH=XOAUTH2');
  expect(disabled).toMatchObject({ code: 'mailbox-url-invalid', step: 'server', sent: 0 });
  expect(disabled.detail).toContain('takes no password here. We did not send the password.');
});

it('a server without LOGIN that takes a password otherwise', async () => {
  const { code, sent } = await told({ AUTHENTICATE: no }, 'IMAP4rev1 LOGINDISABLED AUTH=PLAIN');
  expect([code, sent]).toEqual(['mailbox-refused', 0]);
});

it.each([
  ['NO [PRIVACYREQUIRED] No', 'mailbox-url-invalid', 'server', /over TLS only\. Choose TLS with port 993/],
  ['NO [WEBALERT https://mail.example/x] No', 'mailbox-refused', 'sign_in', /sign in with a browser first/],
  ['NO [EXPIRED] No', 'mailbox-refused', 'sign_in', /refused the sign-in/],
  ['NO [CONTACTADMIN] No', 'mailbox-throttled', 'sign_in', /does not let us in for now/],
  [
    'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)',
    'mailbox-refused',
    'sign_in',
    /refused the sign-in/,
  ],
  [
    'NO [ALERT] Application-specific password required: https://mail.example/x (Failure)',
    'mailbox-throttled',
    'sign_in',
    /does not let us in for now/,
  ],
  [
    'NO [ALERT] Too many simultaneous connections. (Failure)',
    'mailbox-throttled',
    'sign_in',
    /does not let us in for now/,
  ],
  [
    'NO [OVERQUOTA] Account exceeded command or bandwidth limits.',
    'mailbox-throttled',
    'sign_in',
    /does not let us in for now/,
  ],
  ['NO LOGIN failed.', 'mailbox-refused', 'sign_in', /refused the sign-in/],
  ['BAD User is authenticated but not connected.', 'mailbox-protocol', 'sign_in', /do not understand/],
  ['NO [SERVERBUG] LOGIN Server error', 'mailbox-throttled', 'sign_in', /does not let us in for now/],
])('what a server gives as its reason: %s', async (answer, code, step, detail) => {
  const why = await told({ LOGIN: ({ tag }) => `${tag} ${answer}\r\n` });
  expect(why).toMatchObject({ code, step, sent: 1, detail: expect.stringMatching(detail) });
});
