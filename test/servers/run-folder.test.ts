import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import setUp, { clearAfterDead } from '../run-folder.ts';

describe('the folder of a run', () => {
  let place: string;
  const usual = process.env['TMPDIR'];
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'foyer-place-'));
    process.env['TMPDIR'] = place;
  });
  afterEach(() => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    rmSync(place, { recursive: true, force: true });
  });

  test('takes what is put aside, and goes with it', () => {
    const takeAway = setUp();
    const aside = mkdtempSync(join(tmpdir(), 'aside-'));
    expect(readdirSync(place)).toHaveLength(1);
    takeAway?.();
    expect(existsSync(aside)).toBe(false);
    expect(readdirSync(place)).toEqual([]);
    expect(tmpdir()).toBe(place);
  });

  test('is one, however many kinds of test ask for it', () => {
    const takeAway = setUp();
    expect(setUp()).toBeUndefined();
    expect(readdirSync(place)).toHaveLength(1);
    takeAway?.();
    expect(readdirSync(place)).toEqual([]);
  });

  test('of a run that was killed goes with the next one, of a run that goes on stays, and nothing else goes', () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const names = [`foyer-run-${dead}-a`, `foyer-run-${process.pid}-b`, 'foyer-run-c', 'else'];
    for (const name of names) {
      mkdirSync(join(place, name));
      writeFileSync(join(place, name, 'left'), '');
    }
    clearAfterDead(place);
    expect(readdirSync(place).sort()).toEqual(names.slice(1).sort());
  });
});
