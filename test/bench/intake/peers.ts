import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { runTool } from '../../servers/child.ts';
import { type DovecotAccount, programPath } from '../../servers/index.ts';
import { PEER_PROGRAMS } from '../peer-programs.ts';

/** Milliseconds that mbsync takes to copy INBOX into an empty maildir, with fsync. */
export async function mbsyncMs(account: DovecotAccount, port: number): Promise<number> {
  const lines = (folder: string) => [
    'IMAPStore far',
    'Host 127.0.0.1',
    `Port ${port}`,
    `User ${account.user}`,
    `Pass ${account.password}`,
    'SSLType None',
    '',
    'MaildirStore near',
    `Path ${folder}/mail/`,
    `Inbox ${folder}/mail/INBOX`,
    '',
    'Channel jobs',
    'Far :far:',
    'Near :near:',
    'Patterns INBOX',
    'Create Near',
    'Sync Pull New',
    'SyncState *',
    '',
  ];
  return withConfiguration(lines, (file) => runTool(programPath('mbsync'), ['-q', '-c', file, 'jobs']));
}

/**
 * Milliseconds that OfflineIMAP takes for the same.
 *
 * @returns null where it is not installed
 */
export async function offlineImapMs(account: DovecotAccount, port: number): Promise<number | null> {
  const program = PEER_PROGRAMS.offlineImap.find();
  if (program === undefined) return null;
  const lines = (folder: string) => [
    '[general]',
    `metadata = ${folder}/metadata`,
    'accounts = jobs',
    'ui = quiet',
    '[Account jobs]',
    'localrepository = near',
    'remoterepository = far',
    '[Repository near]',
    'type = Maildir',
    `localfolders = ${folder}/mail`,
    '[Repository far]',
    'type = IMAP',
    'remotehost = 127.0.0.1',
    `remoteport = ${port}`,
    `remoteuser = ${account.user}`,
    `remotepass = ${account.password}`,
    'ssl = no',
    'starttls = no',
    'auth_mechanisms = PLAIN',
    'readonly = true',
    "folderfilter = lambda name: name == 'INBOX'",
    '',
  ];
  return withConfiguration(lines, (file) => runTool(program, ['-o', '-c', file]));
}

/** Milliseconds of one FETCH for each message, waiting for each; nothing is parsed or stored. */
export async function oneByOneMs(account: DovecotAccount, port: number, count: number): Promise<number> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: account.user, pass: account.password },
    logger: false,
  });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX', { readOnly: true });
    const began = performance.now();
    for (let number = 1; number <= count; number += 1) await client.fetchOne(`${number}`, { source: true });
    return performance.now() - began;
  } finally {
    client.close();
  }
}

async function withConfiguration(
  lines: (folder: string) => readonly string[],
  run: (file: string) => Promise<unknown>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-peer-'));
  try {
    mkdirSync(join(folder, 'mail'));
    const file = join(folder, 'configuration');
    writeFileSync(file, lines(folder).join('\n'), { mode: 0o600 });
    const began = performance.now();
    await run(file);
    return performance.now() - began;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
