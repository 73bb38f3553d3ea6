import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildStale, isFresh } from './build.mjs';
import { scratchFolder, writeFiles } from './scratch.mjs';

/**
 * A part whose compiler writes every source's content in capitals.
 *
 * @returns {import('./parts.mjs').Part & { builds: number }}
 */
function capitals() {
  return {
    name: 'capitals',
    builds: 0,
    sources: ['src', 'settings.json'],
    outputs: ['out'],
    async build({ root, target }) {
      this.builds += 1;
      mkdirSync(join(target, 'out'), { recursive: true });
      for (const name of readdirSync(join(root, 'src'))) {
        const text = readFileSync(join(root, 'src', name), 'utf8');
        if (text.includes('error')) return 1;
        writeFileSync(join(target, 'out', name), text.toUpperCase());
      }
      return 0;
    },
  };
}

/** @param {string} root @param {import('./parts.mjs').Part} part */
const build = (root, part) => buildStale({ root, node: process.execPath, parts: [part], tell: () => {} });

test('builds once and then not again', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  await build(root, part);
  expect(part.builds).toBe(1);
  expect(readFileSync(join(root, 'dist/out/a'), 'utf8')).toBe('ONE');
});

test('builds again after an edit of the same length, a new file and a removed one, and leaves no old result', async () => {
  const root = scratchFolder({ 'src/a': 'one', 'src/b': 'two' });
  const part = capitals();
  await build(root, part);
  writeFiles(root, { 'src/a': 'uno' });
  utimesSync(join(root, 'src/a'), 1, 1);
  await build(root, part);
  expect(readFileSync(join(root, 'dist/out/a'), 'utf8')).toBe('UNO');
  writeFiles(root, { 'src/c': 'three' });
  rmSync(join(root, 'src/b'));
  await build(root, part);
  expect(readdirSync(join(root, 'dist/out')).sort()).toEqual(['a', 'c']);
  expect(part.builds).toBe(3);
});

test('a touched file, as after a clone or a copy, does not cause a build', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  utimesSync(join(root, 'src/a'), 5, 5);
  await build(root, part);
  expect(part.builds).toBe(1);
});

test('tests and notes are no sources', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  writeFiles(root, { 'src/a.test.ts': 'x', 'src/README.md': 'x' });
  expect(isFresh(root, part)).toBe(true);
});

test('a failed build keeps the previous result, counts as stale and leaves no workshop', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  writeFiles(root, { 'src/a': 'an error' });
  await expect(build(root, part)).rejects.toThrow('Building the capitals failed with exit code 1');
  expect(readFileSync(join(root, 'dist/out/a'), 'utf8')).toBe('ONE');
  expect(isFresh(root, part)).toBe(false);
  expect(readdirSync(root).filter((name) => name.startsWith('.foyer'))).toEqual([]);
});

test('an interrupted swap counts as stale, and its workshop is removed by the next build', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  rmSync(join(root, 'dist/out'), { recursive: true });
  mkdirSync(join(root, '.foyer-build-cutoff'));
  expect(isFresh(root, part)).toBe(false);
  await build(root, part);
  expect(existsSync(join(root, 'dist/out/a'))).toBe(true);
  expect(existsSync(join(root, '.foyer-build-cutoff'))).toBe(false);
});

test('two launches at once build once', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await Promise.all([build(root, part), build(root, part)]);
  expect(part.builds).toBe(1);
});

test('a fresh result whose stamp can not be renewed, as in a read-only checkout, starts all the same', async () => {
  const root = scratchFolder({ 'src/a': 'one' });
  const part = capitals();
  await build(root, part);
  utimesSync(join(root, 'src/a'), 5, 5);
  // Permissions would not stop root; a folder in the way stops everybody.
  mkdirSync(join(root, 'dist/.build-capitals.json.new'));
  await build(root, part);
  expect(part.builds).toBe(1);
});
