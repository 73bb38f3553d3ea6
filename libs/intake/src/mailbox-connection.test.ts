import { expect, it } from 'vitest';
import { parseMailboxUrl } from '#libs/mailbox';
import { withPassword } from './mailbox-connection.ts';

const NEW = "a b@c:d/e%f#g?h'ü";

it.each([
  'imaps://jobs:old@mail.example.com',
  'imaps://jobs%40example.com:o%40ld@mail.example.com:1993/Team%2FJobs',
  'imap://jobs:old@127.0.0.1:143?tls=none',
  'imaps://jobs:old@[2001:db8::7]/INBOX?ca=%2Fetc%2Fown.pem&sent=Raus%2F2026',
  // As people write them into a setting; the last @ ends the password.
  'imaps://jobs@example.com:old@mail.example.com',
  'imaps://jobs:old@once@mail.example.com',
])('another password is the only thing that changes in %s', (url) => {
  expect(parseMailboxUrl(withPassword(url, NEW))).toEqual({ ...parseMailboxUrl(url), password: NEW });
});

it('an address that is read with a token gets no password', () => {
  const url = 'imaps://jobs%40example.com@mail.example.com?auth=oauth2';
  expect(withPassword(url, NEW)).toBe(url);
});
