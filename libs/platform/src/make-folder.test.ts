import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'foyer-folder-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

it('makes a folder and those above it, and leaves one that is there', () => {
  const path = join(base, 'a/b/c');
  makeFolder(path, 0o700);
  makeFolder(path, 0o711);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  mkdirSync(join(base, 'there'));
  symlinkSync('there', join(base, 'link'));
  makeFolder(join(base, 'link/d'), 0o700);
  expect(existsSync(join(base, 'there/d'))).toBe(true);
});

it('says what is in its way', () => {
  writeFileSync(join(base, 'file'), '');
  symlinkSync('nowhere', join(base, 'broken'));
  expect(() => makeFolder(join(base, 'file'), 0o700)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(base, 'file/below'), 0o700)).toThrow(/ENOTDIR/);
  expect(() => makeFolder(join(base, 'broken'), 0o700)).toThrow(/EEXIST/);
});

it.skipIf(!existsSync('/proc/self'))('comes to an end where a folder takes no other in', () => {
  expect(() => makeFolder('/proc/foyer/data', 0o700)).toThrow(/ENOENT/);
});
