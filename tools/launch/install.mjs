import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runStep } from './command.mjs';
import { withLock } from './lock.mjs';
import { explainFileError, LaunchFailure, say } from './say.mjs';

/** npm writes this list at the very end of an install, so it is absent after an interrupted one. */
const INSTALLED_LIST = 'node_modules/.package-lock.json';
const STAMP = 'node_modules/.foyer-installed';
const STILL_WORKING_EVERY_MS = 20_000;

/**
 * Brings `node_modules` to what the lockfile says, if it isn't there already.
 *
 * @param {string} root the checkout
 * @throws {LaunchFailure} one sentence: no network, full or unwritable disk, no npm, or a refused install
 */
export async function installPackages(root) {
  if (isInstalled(root)) return;
  try {
    await withLock(join(root, '.foyer-install-lock'), {
      onWait: (holder) => say(`another start (process ${holder}) is installing packages; waiting for it`),
      work: async () => {
        if (!isInstalled(root)) await npmCi(root);
      },
    });
  } catch (error) {
    throw explainFileError(error, 'install its packages', root);
  }
}

/**
 * True when `node_modules` matches the lockfile. The stamp answers in a millisecond; without it (somebody ran
 * `npm ci` by hand, perhaps with --ignore-scripts) npm's own list of what it installed is compared.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  if (!existsSync(join(root, INSTALLED_LIST))) return false;
  const hash = lockfileHash(root);
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!listMatchesLockfile(root)) return false;
  try {
    writeFileSync(`${stamp}.new`, hash);
    renameSync(`${stamp}.new`, stamp);
  } catch {
    // A read-only checkout: the comparison is repeated at each start, which costs some 20 ms.
  }
  return true;
}

/** @param {string} root */
function lockfileHash(root) {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} root */
function listMatchesLockfile(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, INSTALLED_LIST));
  for (const [path, entry] of wanted) {
    const found = present.get(path);
    // Optional packages of other platforms are never installed.
    if (found === undefined && entry.optional !== true) return false;
    if (found !== undefined && found.version !== entry.version) return false;
  }
  return [...present.keys()].every((path) => wanted.has(path));
}

/**
 * @param {string} file a package-lock.json of version 3
 * @returns {Map<string, { version: string, optional?: boolean }>} by path, without the project itself
 */
function readPackages(file) {
  const packages = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
  return new Map(/** @type {any} */ (packages.filter(([path]) => path !== '')));
}

/** @param {string} root */
async function npmCi(root) {
  say('installing packages from the lockfile with npm ci (once; about a minute, most of it download)');
  const startedAt = Date.now();
  const stillWorking = setInterval(
    () => say(`still installing (${Math.round((Date.now() - startedAt) / 1000)} s)`),
    STILL_WORKING_EVERY_MS,
  );
  const npm = npmCommand();
  const args = [
    ...npm.args,
    'ci',
    // Whatever the user's npm is set to leave out: Node 24, the compilers and native parts are all needed here.
    '--include=dev',
    '--include=optional',
    '--engine-strict=false',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
    // npm's own pauses between tries are 10 and 60 seconds: too long to wait for "there is no network".
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  try {
    const { code, kept } = await runStep(npm.file, args, {
      cwd: root,
      shell: npm.shell,
      keep: (line) => /^npm (error|ERR!)/.test(line),
    });
    if (code !== 0) throw explainNpm(code, kept, root);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new LaunchFailure(
        'Foyer could not find npm to install its packages: install Node with npm and start again.',
      );
    }
    throw error;
  } finally {
    clearInterval(stillWorking);
  }
  if (!isInstalled(root)) {
    throw new LaunchFailure(
      'npm ci finished, but node_modules does not match package-lock.json: delete node_modules and start again.',
    );
  }
  say(`packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

/**
 * The npm that runs this script, or the one on PATH. It is run by its own Node and not by process.execPath, which
 * may be the Node 24 inside node_modules that `npm ci` is about to remove.
 */
function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script)) {
    return { file: process.env['npm_node_execpath'] ?? process.execPath, args: [script], shell: false };
  }
  const bundled = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  if (existsSync(bundled)) return { file: process.execPath, args: [bundled], shell: false };
  return process.platform === 'win32'
    ? { file: 'npm.cmd', args: [], shell: true }
    : { file: 'npm', args: [], shell: false };
}

/**
 * Says in one sentence why npm failed. npm's own lines are shown only when the reason isn't a known one.
 *
 * @param {number} code npm's exit code
 * @param {readonly string[]} lines its error lines
 * @param {string} root
 * @returns {unknown}
 */
export function explainNpm(code, lines, root) {
  const text = lines.join('\n');
  const reason = /\b(?:code|errno) (E[A-Z_]+)/.exec(text)?.[1] ?? '';
  if (/ENOSPC|no space left on device/i.test(text)) {
    return explainFileError(Object.assign(new Error(text), { code: 'ENOSPC' }), 'install its packages', root);
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(reason)) {
    const folder = /\bpath (.+)$/m.exec(text)?.[1] ?? root;
    return explainFileError(Object.assign(new Error(text), { code: reason }), 'install its packages', folder);
  }
  const network =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;
  const unreachable = network.exec(text)?.[1];
  if (unreachable !== undefined) {
    return new LaunchFailure(
      `Foyer could not reach the npm registry to install its packages (${unreachable}): connect to the network, or set npm's registry or proxy, and start again.`,
    );
  }
  if (/CERT|self.signed|ISSUER/.test(text)) {
    return new LaunchFailure(
      "Foyer could not install its packages because npm does not trust the registry's certificate: set npm's cafile to your network's certificate and start again.",
    );
  }
  for (const line of lines) process.stderr.write(`${line}\n`);
  return new LaunchFailure(`npm ci failed with exit code ${code}; what it said is above.`);
}
