import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEER_PROGRAMS } from '../test/bench/peer-programs.ts';
import { PROGRAMS, missingPrograms, remedyFor } from '../test/servers/programs.ts';
import { runStep } from './launch/command.mjs';
import { LaunchFailure, say } from './launch/say.mjs';

/**
 * Installs the servers that tests need, where that needs no question: on Debian, as root. Elsewhere it says what is
 * missing, once, and the tests that need it are skipped; in CI (`CI` is set) that is a failure.
 *
 * Also runs by itself: `node tools/provision.mjs`.
 *
 * @returns {Promise<void>}
 * @throws {LaunchFailure} in CI, when something is still missing
 */
export async function provision() {
  await installMissing(Object.values(PROGRAMS), 'the tests');
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
  const packages = missing.map((program) => program.debianPackage);
  say(`installing ${packages.join(', ')} for ${purpose}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await withoutServices(async () => {
    await apt(['update'], env);
    await apt(['install', '--yes', '--no-install-recommends', ...packages], env);
  });
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
 * @param {NodeJS.ProcessEnv} env
 */
async function apt(args, env) {
  const options = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  const { code, kept } = await runStep('apt-get', [...options, ...args], { cwd: '/', env, keep: () => true });
  if (code !== 0) for (const line of kept) process.stderr.write(`${line}\n`);
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
