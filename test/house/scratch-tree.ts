import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool printed and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly output: string;
}

/** What the rules are about. */
export const SOURCES = ['apps', 'libs', 'package.json', 'tsconfig.json', '.oxlintrc.json'] as const;

/** A copy of the sources that a test may break. */
export class ScratchTree {
  readonly root: string;

  constructor(parts: readonly string[] = SOURCES) {
    this.root = mkdtempSync(join(tmpdir(), 'foyer-house-'));
    for (const name of parts) {
      cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs one of our tools, or one of `node_modules`, with the copy as its working directory. */
  run(script: string, args: readonly string[] = []): ToolRun {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
      cwd: this.root,
      encoding: 'utf8',
    });
    return { code: status, output: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
