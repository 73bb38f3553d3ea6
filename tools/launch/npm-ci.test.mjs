import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { installPackages, isInstalled } from './install.mjs';
import { scratchFolder, writeFiles } from './scratch.mjs';

const LOCKFILE = JSON.stringify({
  packages: { '': { name: 'foyer' }, 'node_modules/kernel': { version: '1.0.0' } },
});

/** Does what `npm ci` does as far as the launcher can see, and counts how often. */
const HONEST_NPM = `
  import { appendFileSync, copyFileSync, mkdirSync } from 'node:fs';
  appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  mkdirSync('node_modules', { recursive: true });
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;
const npmThatFailsWith = (/** @type {string} */ code) => `
  console.error('npm error code ${code}');
  console.error('npm error a long story');
  process.exit(1);
`;

/** @param {string} npm what the program that plays npm does */
function checkout(npm) {
  const root = scratchFolder({ 'package.json': '{}', 'package-lock.json': LOCKFILE, 'npm/npm-cli.mjs': npm });
  writeFiles(root, { 'npm/npm-cli.js': "import './npm-cli.mjs';", 'npm/package.json': '{"type":"module"}' });
  vi.stubEnv('npm_execpath', join(root, 'npm/npm-cli.js'));
  vi.stubEnv('npm_node_execpath', process.execPath);
  return root;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('two starts at once install once, whatever npm is set to leave out', async () => {
  const root = checkout(HONEST_NPM);
  await Promise.all([installPackages(root), installPackages(root)]);
  const calls = readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');
  expect(calls).toEqual([expect.stringMatching(/^ci --include=dev --include=optional /)]);
  await installPackages(root);
  expect(readFileSync(join(root, 'calls'), 'utf8').trim().split('\n')).toEqual(calls);
});

test('an install that was cut short is done again', async () => {
  const root = checkout(HONEST_NPM);
  writeFiles(root, { 'node_modules/kernel/half': '' });
  await installPackages(root);
  expect(isInstalled(root)).toBe(true);
});

test('a failed install is a sentence, frees the lock and does not count as done', async () => {
  const root = checkout(npmThatFailsWith('EAI_AGAIN'));
  await expect(installPackages(root)).rejects.toThrow(/could not reach the npm registry .*EAI_AGAIN/);
  expect(existsSync(join(root, '.foyer-install-lock'))).toBe(false);
  expect(isInstalled(root)).toBe(false);
});

test('an install that ends well without matching the lockfile is a failure', async () => {
  const root = checkout(HONEST_NPM.replace('copyFileSync(', 'void ('));
  await expect(installPackages(root)).rejects.toThrow('node_modules does not match package-lock.json');
});
