import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a build was made of. `times` is compared first because it costs one `stat` a file; only when it differs are
 * contents read, so that a clone, a copy or a touched file does not cause a build.
 *
 * @typedef {{ times: string, contents: string }} Fingerprint
 */

/**
 * Files below the given paths that can influence a build, in a fixed order.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders relative to the root; missing ones are left out
 * @returns {string[]} paths relative to the root, with forward slashes
 */
export function listSources(root, paths) {
  /** @type {string[]} */
  const files = [];
  for (const path of paths) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(root, path, files);
    else if (stat !== undefined) files.push(path);
  }
  return files.sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string[]} files
 */
function walk(root, folder, files) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== '__snapshots__') walk(root, path, files);
    } else if (isSource(entry.name)) files.push(path);
  }
}

/** @param {string} name */
function isSource(name) {
  return !/\.test\.(ts|tsx|mjs)$|\.md$|~$|\.swp$/.test(name) && name !== '.DS_Store';
}

/**
 * @param {string} root
 * @param {readonly string[]} files from {@link listSources}
 * @returns {string} hash of paths, sizes and modification times
 */
export function hashTimes(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const stat = statSync(join(root, file));
    hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {readonly string[]} files from {@link listSources}
 * @returns {string} hash of paths and contents
 */
export function hashContents(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
