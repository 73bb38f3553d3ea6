import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A program of the operating system that tests need and that npm can't bring. */
export interface Program {
  /** As people call it. */
  readonly title: string;
  readonly debianPackage: string;
  readonly find: () => string | undefined;
  /** Does the same for tests and costs less; taken instead wherever it is. */
  readonly lighter?: { readonly debianPackage: string; readonly find: () => string | undefined };
}

/** The first of these files that is there. */
export const firstOf = (...files: string[]) => files.find((file) => existsSync(file));

/** Chromium that cannot open a window. It draws pages as ever, with a fifth to a quarter less CPU time (measured). */
const headlessShell = () => firstOf('/usr/bin/chromium-headless-shell');

/** Chromium as people have it. */
const wholeChromium = () =>
  firstOf(
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

/** Where each one is installed by Debian, by Homebrew and by hand. */
export const PROGRAMS = {
  dovecot: {
    title: 'Dovecot',
    debianPackage: 'dovecot-imapd',
    find: () => firstOf('/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'),
  },
  redis: {
    title: 'Redis',
    debianPackage: 'redis-server',
    find: () =>
      firstOf('/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'),
  },
  postgres: {
    title: 'PostgreSQL',
    debianPackage: 'postgresql',
    find: () => firstOf(...debianPostgres(), '/usr/local/bin/postgres', '/opt/homebrew/bin/postgres'),
  },
  chromium: {
    title: 'Chromium',
    debianPackage: 'chromium',
    find: () => headlessShell() ?? wholeChromium(),
    lighter: { debianPackage: 'chromium-headless-shell', find: headlessShell },
  },
  mbsync: {
    title: 'mbsync',
    debianPackage: 'isync',
    find: () => firstOf('/usr/bin/mbsync', '/usr/local/bin/mbsync', '/opt/homebrew/bin/mbsync'),
  },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

/** Newest version first. */
function debianPostgres(): string[] {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(folder, version, 'bin/postgres'));
}

/** The programs that this machine lacks. */
export function missingPrograms(): ProgramName[] {
  return (Object.keys(PROGRAMS) as ProgramName[]).filter((name) => PROGRAMS[name].find() === undefined);
}

/** One line that names the missing program and the remedy. */
export function remedyFor(name: ProgramName): string {
  const { title, debianPackage } = PROGRAMS[name];
  return `${title} is not installed, so the tests that need it are skipped: install it (on Debian: apt-get install ${debianPackage})`;
}

const told = new Set<ProgramName>();

/**
 * For `describe.skipIf`: why tests that need these programs can't run here.
 *
 * @returns undefined when all are there; otherwise the remedy, which is also printed once
 * @throws in CI (`CI` is set), where nothing may be left out
 */
export function skipReason(...names: ProgramName[]): string | undefined {
  const name = names.find((candidate) => PROGRAMS[candidate].find() === undefined);
  if (name === undefined) return undefined;
  const reason = remedyFor(name);
  if (process.env['CI']) throw new Error(`${reason}. In CI that is a failure.`);
  if (!told.has(name)) process.stderr.write(`${reason}\n`);
  told.add(name);
  return reason;
}

/** Path of Chromium that `skipReason` has found, with windows wherever there is one that has them. */
export const browserOfPeople = () => wholeChromium() ?? programPath('chromium');

/** Path of a program that `skipReason` has found. */
export function programPath(name: ProgramName): string {
  const path = PROGRAMS[name].find();
  if (path === undefined) throw new Error(remedyFor(name));
  return path;
}
