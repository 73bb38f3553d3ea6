import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { type Settings, errorCode } from '#libs/platform';
import { type Finding, well, wrong } from './finding.ts';

const NEEDED_NODE = 24;
/** A write-ahead log of 256 MB, and as much again for what comes. */
const LEAST_FREE_BYTES = 500_000_000;
/** Longer than the two seconds after which the service itself gives up what it asks. */
const ANSWER_MS = 5_000;

export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  return major >= NEEDED_NODE
    ? well('Node', version)
    : wrong('Node', `${version} is too old: start with npm run, which brings Node ${NEEDED_NODE}.`);
}

export function checkDataDirectory(dataDir: string): Finding {
  const check = 'Data directory';
  const present = existingFolder(dataDir);
  try {
    accessSync(present, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    return wrong(
      check,
      `${present} cannot be written (${code}): give it to this user, or set DATA_DIR to another folder.`,
    );
  }
  return well(check, present === dataDir ? dataDir : `${dataDir}, made by the first start`);
}

export function checkDisk(dataDir: string): Finding {
  const check = 'Disk space';
  const folder = existingFolder(dataDir);
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  const free = bavail * bsize;
  const size = free < 10e9 ? `${(free / 1e9).toFixed(1)} GB` : `${Math.round(free / 1e9)} GB`;
  if (free < LEAST_FREE_BYTES)
    return wrong(check, `Only ${size} are free at ${folder}: free some space before it is full.`);
  // Some file systems have no fixed number of files and say 0.
  if (files > 0 && ffree < 1_000)
    return wrong(check, `The file system of ${folder} has no room for more files: delete some.`);
  return well(check, `${size} free`);
}

function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** Whether the service could listen, or does so already. */
export async function checkPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Finding> {
  const check = 'Port';
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const code = await tryToListen(host, port);
  if (code === null) return well(check, port === 0 ? 'any that is free' : `${place} is free`);
  if (code !== 'EADDRINUSE') {
    return wrong(
      check,
      `Nothing can listen on ${place} (${code}): choose another HOST, or a PORT above 1023.`,
    );
  }
  const answer = await askFoyer(host, port, 'live');
  if (answer?.status !== 'live')
    return wrong(check, `${place} is taken by another program: stop it, or set PORT to a free one.`);
  const { status, reasons = [] } = (await askFoyer(host, port, 'ready')) ?? {};
  return status === 'not-ready'
    ? wrong(
        check,
        `Foyer answers on ${place} and is not well: ${reasons.map(({ reason }) => reason).join(' ')}`,
      )
    : well(check, `Foyer answers on ${place}`);
}

/** @returns null where listening works, else the error's code */
function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** What Foyer says of its health; of its answer only these are looked at. */
interface Health {
  readonly status?: unknown;
  readonly reasons?: readonly { readonly reason: string }[];
}

/** @returns null where whatever sits there does not answer as Foyer does */
async function askFoyer(host: string, port: number, what: 'live' | 'ready'): Promise<Health | null> {
  const anyAddress = host === '0.0.0.0' || host === '::';
  const name = anyAddress ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/health/${what}`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return (await response.json()) as Health;
  } catch {
    return null;
  }
}
