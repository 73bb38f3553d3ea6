import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, runTool, startChild, waitUntilReady } from './child.ts';
import { DovecotAccount } from './dovecot-account.ts';
import { PASSWORD, dovecotSettings, tokenSettings } from './dovecot-settings.ts';
import { twoFreePorts } from './free-port.ts';
import { greeting } from './greeting.ts';
import { giveTo, ownerFor } from './owner.ts';
import { programPath } from './programs.ts';

export interface DovecotServer {
  readonly host: string;
  readonly port: number;
  readonly tlsPort: number;
  /** The certificate to trust on `tlsPort`, for localhost and 127.0.0.1. */
  readonly caFile: string;
  /** An empty account with INBOX, Drafts, Junk, Sent and Trash. */
  account(user: string): DovecotAccount;
  stop(): Promise<void>;
  /** Starts it again on the same ports with the same mail; also after `stop`. */
  restart(): Promise<void>;
  /** Stops it and removes all mail. */
  remove(): Promise<void>;
}

export interface DovecotOptions {
  /** False for a server that cannot tell about new mail. */
  readonly idle?: boolean;
  /** For a server that takes tokens too: where they are looked up, `http://user:password@127.0.0.1:port/path`. */
  readonly introspectionUrl?: string;
  /** Further settings, one a line. */
  readonly more?: string;
}

/** A private Dovecot on loopback; `skipReason('dovecot')` tells beforehand whether there is one. */
export async function startDovecot({
  idle = true,
  introspectionUrl,
  more = '',
}: DovecotOptions = {}): Promise<DovecotServer> {
  // Not below TMPDIR, which may be too long for Dovecot's sockets; as root, `nobody` owns the mail and must get in.
  const base = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'fdc-'));
  chmodSync(base, 0o755);
  const owner = ownerFor('nobody');
  await makeCertificate(base);
  const [port, tlsPort] = await twoFreePorts();
  const conf = join(base, 'dovecot.conf');
  const places = { base, port, tlsPort, mailOwner: owner, idle, introspectionUrl: introspectionUrl ?? null };
  writeFileSync(conf, dovecotSettings(places) + more);
  if (introspectionUrl !== undefined)
    writeFileSync(join(base, 'tokens.conf'), tokenSettings(introspectionUrl));
  mkdirSync(join(base, 'mail'));
  giveTo(owner, join(base, 'mail'));

  const start = async (): Promise<Child> => {
    const child = startChild(programPath('dovecot'), ['-F', '-c', conf], {
      logFile: join(base, 'start.log'),
    });
    await waitUntilReady(child, async () => (await greeting(port)).startsWith('* OK'));
    return child;
  };
  let child = await start();
  return {
    host: '127.0.0.1',
    port,
    tlsPort,
    caFile: join(base, 'cert.pem'),
    account: (user) => {
      const home = join(base, 'mail', user);
      return new DovecotAccount({ user, password: PASSWORD, home, owner, conf, port, tlsPort });
    },
    stop: () => child.kill('SIGTERM'),
    restart: async () => {
      await child.kill('SIGTERM');
      child = await start();
    },
    remove: async () => {
      await child.kill('SIGTERM');
      rmSync(base, { recursive: true, force: true });
    },
  };
}

async function makeCertificate(folder: string): Promise<void> {
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  await runTool('openssl', ['req', ...kind, ...names, ...files]);
}
