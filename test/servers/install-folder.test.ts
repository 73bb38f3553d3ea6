import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeInstallFolder } from './install-folder.ts';

test('an install folder is open to all, and what a killed run has left is removed', () => {
  const first = makeInstallFolder();
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const leftover = join(dirname(first), `foyer-install-${dead}-abc`);
  mkdirSync(leftover);
  const second = makeInstallFolder();
  try {
    expect(statSync(first).mode & 0o777).toBe(0o755);
    expect(existsSync(leftover)).toBe(false);
    expect(existsSync(first)).toBe(true);
  } finally {
    rmSync(first, { recursive: true });
    rmSync(second, { recursive: true });
  }
});
