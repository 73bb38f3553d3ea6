import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainNpm, isInstalled } from './install.mjs';
import { LaunchFailure } from './say.mjs';
import { scratchFolder, writeFiles } from './scratch.mjs';

const kernel = { 'node_modules/kernel': { version: '1.0.0' } };
const elsewhere = { 'node_modules/kernel-other-platform': { version: '1.0.0', optional: true } };

/** @param {object} packages */
const list = (packages) => JSON.stringify({ packages });

/**
 * @param {object} wanted packages of the lockfile
 * @param {object} [present] packages that npm has installed; none when left out
 */
function checkout(wanted, present) {
  return scratchFolder({
    'package.json': '{}',
    'package-lock.json': list({ '': { name: 'foyer' }, ...wanted }),
    ...(present === undefined ? {} : { 'node_modules/.package-lock.json': list(present) }),
  });
}

test.each([
  ['nothing installed', checkout.bind(null, kernel), false],
  ['what the lockfile says', checkout.bind(null, kernel, kernel), true],
  ['without the parts of other platforms', checkout.bind(null, { ...kernel, ...elsewhere }, kernel), true],
  ['an older version', checkout.bind(null, kernel, { 'node_modules/kernel': { version: '0.9.0' } }), false],
  ['something missing', checkout.bind(null, kernel, {}), false],
  ['something left over', checkout.bind(null, {}, kernel), false],
])('%s', (_, make, installed) => {
  expect(isInstalled(make())).toBe(installed);
});

test('an install by hand is accepted and stamped, and a changed lockfile is noticed behind the stamp', () => {
  const root = checkout(kernel, kernel);
  expect(isInstalled(root)).toBe(true);
  expect(existsSync(join(root, 'node_modules/.foyer-installed'))).toBe(true);
  writeFiles(root, { 'package-lock.json': list({ 'node_modules/kernel': { version: '1.0.1' } }) });
  expect(isInstalled(root)).toBe(false);
});

test('an install whose stamp can not be written, as in a read-only checkout, is accepted all the same', () => {
  const root = checkout(kernel, kernel);
  // Permissions would not stop root; a folder in the way stops everybody.
  mkdirSync(join(root, 'node_modules/.foyer-installed.new'));
  expect(isInstalled(root)).toBe(true);
  expect(existsSync(join(root, 'node_modules/.foyer-installed'))).toBe(false);
});

test.each([
  ['npm error code ENOTFOUND', 'could not reach the npm registry'],
  ['npm error code EAI_AGAIN', 'could not reach the npm registry'],
  ['npm error code ECONNREFUSED', 'could not reach the npm registry'],
  ['npm error code ETIMEDOUT', 'could not reach the npm registry'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', "does not trust the registry's certificate"],
  ['npm error code ENOSPC', 'The disk is full'],
  [
    'npm error code EACCES\nnpm error path /srv/foyer/node_modules',
    'may not write to /srv/foyer/node_modules',
  ],
  ['npm ERR! code EROFS', 'may not write to /checkout'],
])('%s is one sentence with its remedy', (text, sentence) => {
  const error = explainNpm(1, text.split('\n'), '/checkout');
  expect(error).toBeInstanceOf(LaunchFailure);
  expect(String(error)).toContain(sentence);
  expect(String(error)).toMatch(/^[^\n]*: [^\n]*\.$/);
});
