import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEER_PROGRAMS } from '../test/bench/peer-programs.ts';
import { PROGRAMS, missingPrograms, remedyFor } from '../test/servers/programs.ts';
import { runStep } from './launch/command.mjs';
import { LaunchFailure, say } from './launch/say.mjs';

const INSTALL = ['install', '--yes', '--no-install-recommends'];
/** For what can be done without: who has no network waits no longer for it than that. */
const SOON = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/**
 * Installs the servers that tests need, where that needs no question: on Debian, as root, and in a form that makes the
 * tests quicker where Debian has one. Elsewhere it says what is missing, once, and the tests that need it are skipped; in
 * CI (`CI` is set) that is a failure.
 *
 * Also runs by itself: `node tools/provision.mjs`.
 *
 * @returns {Promise<void>}
 * @throws {LaunchFailure} in CI, when something is still missing
 */
export async function provision() {
  await installMissing(Object.values(PROGRAMS), 'the tests');
  await installLighter(Object.values(PROGRAMS));
  const missing = missingPrograms();
  for (const name of missing) say(remedyFor(name));
  if (missing.length > 0 && process.env['CI']) {
    throw new LaunchFailure(
      `In CI every test must run, and ${missing.map((name) => PROGRAMS[name].title).join(', ')} could not be installed.`,
    );
  }
}

/**
 * Installs what benchmarks set beside Foyer, on the same terms. What is missing afterwards is left out of a comparison,
 * and the benchmark says so.
 *
 * Runs by `node tools/provision.mjs peers`.
 */
async function provisionPeers() {
  await installMissing(Object.values(PEER_PROGRAMS), 'the benchmark');
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly import('../test/servers/programs.ts').Program[]} programs
 * @param {string} purpose
 */
async function installMissing(programs, purpose) {
  const missing = programs.filter((program) => program.find() === undefined);
  if (missing.length === 0 || !canInstall()) return;
  say(`installing ${missing.map(({ title }) => title).join(', ')} for ${purpose}`);
  await withoutServices(async () => {
    await apt(['update']);
    const packages = missing.map(({ lighter, debianPackage }) =>
      lighter !== undefined && isOffered(lighter.debianPackage) ? lighter.debianPackage : debianPackage,
    );
    await apt([...INSTALL, ...packages]);
  });
}

/**
 * Beside a program that is there its lighter form, where lists of packages that are there name it: no
 * network is waited for only to find out.
 *
 * @param {readonly import('../test/servers/programs.ts').Program[]} programs
 */
async function installLighter(programs) {
  if (!canInstall()) return;
  const packages = programs
    .flatMap(({ find, lighter }) => (find() === undefined || lighter === undefined ? [] : [lighter]))
    .filter(({ debianPackage, find }) => find() === undefined && isOffered(debianPackage))
    .map(({ debianPackage }) => debianPackage);
  if (packages.length === 0) return;
  say(`installing ${packages.join(', ')}, with which the tests are done sooner`);
  await runApt([...SOON, 'update']);
  const { code } = await runApt([...SOON, ...INSTALL, ...packages]);
  if (code !== 0) say('that did not work; the tests run without');
}

/** @param {string} debianPackage */
function isOffered(debianPackage) {
  return spawnSync('apt-cache', ['show', debianPackage], { stdio: 'ignore' }).status === 0;
}

/**
 * Debian starts a server as soon as it is installed. Tests start their own, so the policy that package scripts ask
 * says no meanwhile; a policy that is there already stays as it is.
 *
 * @param {() => Promise<void>} work
 */
async function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await work();
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}

/**
 * Runs apt-get quietly; its output matters only when it fails. What is still missing afterwards is found out by
 * looking, so a failed update with a usable older list is no failure.
 *
 * @param {readonly string[]} args
 */
async function apt(args) {
  const { code, kept } = await runApt(args);
  if (code !== 0) for (const line of kept) process.stderr.write(`${line}\n`);
}

/** @param {readonly string[]} args */
function runApt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  return runStep('apt-get', [...options, ...args], { cwd: '/', env, keep: () => true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await (process.argv[2] === 'peers' ? provisionPeers() : provision());
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
