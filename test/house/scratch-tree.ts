import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool printed and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly output: string;
}

/**
 * A place like this one for a test to break rules in, with every library and nothing in it: what a rule says of a file
 * goes by its path and its imports, and to read all sources takes a tool ten times as long as to read these.
 */
export class ScratchTree {
  readonly root: string;

  constructor(parts: readonly string[]) {
    this.root = mkdtempSync(join(tmpdir(), 'foyer-house-'));
    for (const name of parts) {
      cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
    for (const library of readdirSync(join(ROOT, 'libs')))
      this.write(`libs/${library}/src/index.ts`, 'export {};\n');
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
