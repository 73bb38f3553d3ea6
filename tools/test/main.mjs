import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from '../launch/build.mjs';
import { allParts } from '../launch/parts.mjs';
import { LaunchFailure } from '../launch/say.mjs';
import { runTarget } from '../launch/supervise.mjs';
import { provision } from '../provision.mjs';
import { checkRules } from './rules.mjs';
import { countTests, summarise } from './totals.mjs';

/**
 * `npm test [-- ARGUMENTS OF VITEST]`: servers, house rules, build, all tests, and one closing line.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const node = process.execPath;

try {
  await provision();
  // Neither needs what the other makes, and the longest of each, a compiler, keeps one core busy.
  const [rules, build] = await Promise.all([checkRules(root), tryBuild()]);
  const tests = await runTests(process.argv.slice(2));
  const { lines, failed } = summarise([...rules, build], tests);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  if (!(error instanceof LaunchFailure)) throw error;
  process.stdout.write(`${error.message}\n0 passed, 1 failed\n`);
  process.exit(1);
}

/** Whole journeys run what is built, so a build that fails is a failure of its own and not of each journey. */
async function tryBuild() {
  try {
    await buildStale({ root, node, parts: allParts });
    return { name: 'build', passed: true };
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { name: 'build', passed: false };
  }
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<import('./totals.mjs').TestCount>}
 */
async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-tests-'));
  const file = join(folder, 'results.json');
  try {
    const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--allowOnly=false'];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runTarget({ node, args: [...vitest, ...reporters, ...args], cwd: root, ipc: false });
    return countTests(readResults(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {unknown} undefined when vitest did not come to write it
 */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
