import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings, silentLog } from '#libs/platform';
import { runServer } from './run.ts';

describe('a start with a setting that only its reader finds wrong', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'foyer-run-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [{ MAILBOX_URL: 'imaps://imap.example.org' }, /^MAILBOX_URL: .*User and password are missing/],
    [{ MAILBOX_URL: 'imap://u:hush@imap.example.org?tls=none' }, /^MAILBOX_URL: .*in the clear/],
    [{ SMTP_URL: 'smtps://u:hush@mail.example.org?ca=/none.pem' }, /^SMTP_URL names a certificate file/],
    [{ SMTP_URL: 'smtps://mail.example.org', DIGEST_FROM: 'me@a b' }, /^DIGEST_FROM must be an address/],
  ])('refuses %o by its name, before it starts a database', async (environment, sentence) => {
    const dataDir = join(folder, 'data');
    const settings = readSettings({ PORT: '0', DATA_DIR: dataDir, ...environment });
    await expect(runServer(settings, silentLog)).rejects.toMatchObject({
      code: 'setting-invalid',
      detail: expect.stringMatching(sentence),
    });
    expect(existsSync(dataDir)).toBe(false);
  });
});
