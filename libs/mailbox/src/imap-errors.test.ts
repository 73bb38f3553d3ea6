import { FoyerError } from '#libs/platform';
import { describe, expect, it } from 'vitest';
import { folderRefused, translateImapError } from './imap-errors.ts';

const thrown = (fields: Record<string, unknown>) => Object.assign(new Error('Command failed'), fields);
const read = (fields: Record<string, unknown>) => translateImapError(thrown(fields), 'imap.harbour.example');

describe('translateImapError', () => {
  it.each([
    ['LIMIT', 'asks us to slow down'],
    ['SERVERBUG', 'for a reason of its own'],
    ['UNAVAILABLE', 'for a reason of its own'],
  ])('says of %s that the server %s', (serverResponseCode, words) => {
    expect(read({ responseStatus: 'NO', serverResponseCode }).detail).toContain(words);
  });

  it.each([
    [
      { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'AUTHENTICATIONFAILED' },
      'mailbox-refused',
      'reauthorise',
    ],
    [
      { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'EXPIRED' },
      'mailbox-refused',
      'reauthorise',
    ],
    [{ authenticationFailed: true }, 'mailbox-unreachable', 'later'],
    [{ authenticationFailed: true, responseStatus: 'NO' }, 'mailbox-refused', 'reauthorise'],
    [{ authenticationFailed: true, responseStatus: 'BAD' }, 'mailbox-protocol', 'later'],
    [
      { authenticationFailed: true, responseStatus: 'BAD', serverResponseCode: 'AUTHENTICATIONFAILED' },
      'mailbox-refused',
      'reauthorise',
    ],
    [
      { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'UNAVAILABLE' },
      'mailbox-throttled',
      'later',
    ],
    [
      { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'LIMIT' },
      'mailbox-throttled',
      'later',
    ],
    [
      { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'ALERT' },
      'mailbox-throttled',
      'later',
    ],
    [{ responseStatus: 'NO', serverResponseCode: 'OVERQUOTA' }, 'mailbox-throttled', 'later'],
    [
      { responseStatus: 'NO', response: { attributes: [{ section: [{ value: 'INUSE' }] }] } },
      'mailbox-throttled',
      'later',
    ],
    [{ responseStatus: 'NO', response: { attributes: [] } }, 'mailbox-protocol', 'later'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'mailbox-certificate', 'never'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', tlsFailed: true }, 'mailbox-certificate', 'never'],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'mailbox-certificate', 'never'],
    [{ tlsFailed: true }, 'mailbox-certificate', 'never'],
    [{ tlsFailed: true, code: 'ECONNRESET' }, 'mailbox-unreachable', 'later'],
    [{ tlsFailed: true, code: 'UPGRADE_TIMEOUT' }, 'mailbox-unreachable', 'later'],
    [{ mailboxMissing: true, responseStatus: 'NO' }, 'mailbox-folder-missing', 'never'],
    [{ responseStatus: 'BAD' }, 'mailbox-protocol', 'later'],
    [{ code: 'ParserError11' }, 'mailbox-protocol', 'later'],
    [{ code: 'LiteralTooLarge' }, 'mailbox-protocol', 'later'],
    [{ code: 'ECONNREFUSED' }, 'mailbox-unreachable', 'later'],
    [{ code: 'ENOTFOUND' }, 'mailbox-unreachable', 'later'],
    [{ code: 'ETIMEOUT' }, 'mailbox-unreachable', 'later'],
    [{ code: 'NoConnection' }, 'mailbox-unreachable', 'later'],
    [{}, 'mailbox-unreachable', 'later'],
  ])('reads %j as %s, retry %s', (fields, code, retry) => {
    expect(read(fields)).toMatchObject({ code, retry });
  });

  it('says for whom a certificate is, and that the password was not sent', () => {
    const cert = { subjectaltname: 'DNS:mail.example, DNS:www.example' };
    expect(read({ code: 'ERR_TLS_CERT_ALTNAME_INVALID', cert }).detail).toBe(
      "The server's certificate is for mail.example, not imap.harbour.example. We did not send the password.",
    );
  });

  it('hands on how long a throttling server wants us to wait', () => {
    expect(read({ code: 'ETHROTTLE', throttleReset: 90_000 }).facts).toEqual({ waitMs: 90_000 });
  });

  it('leaves an error of ours as it is', () => {
    const error = new FoyerError('mailbox-protocol', 'Said before.');
    expect(translateImapError(error, 'host')).toBe(error);
  });

  it('says of a folder that is listed and not opened what can be done', () => {
    const refusedFor = (fields: Record<string, unknown>) => folderRefused(read(fields), 'Jobs');
    expect(refusedFor({ responseStatus: 'NO', serverResponseCode: 'NOPERM' }).detail).toMatch(
      /does not let this account read the folder Jobs: ask whoever runs it/,
    );
    expect(refusedFor({ responseStatus: 'NO' })).toMatchObject({
      code: 'mailbox-protocol',
      retry: 'later',
      detail: expect.stringMatching(
        /lists the folder Jobs and does not open it\. If it was deleted, make it again/,
      ),
    });
    const bad = read({ responseStatus: 'BAD' });
    expect(folderRefused(bad, 'Jobs')).toBe(bad);
  });

  it('reads what is no error at all', () => {
    expect(translateImapError('oops', 'host').code).toBe('mailbox-unreachable');
    expect(translateImapError(null, 'host').code).toBe('mailbox-unreachable');
  });
});
