import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashContents, hashTimes, listSources } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { explainFileError, LaunchFailure, say } from './say.mjs';

/** Beside `dist`, so that moving a result into place is a rename on one file system. */
const WORKSHOP_PREFIX = '.foyer-build-';

/**
 * Builds those of the given parts whose sources have changed since they were last built.
 *
 * @param {object} options
 * @param {string} options.root the checkout
 * @param {string} options.node the Node to run compilers on
 * @param {readonly import('./parts.mjs').Part[]} options.parts
 * @param {(text: string) => void} [options.tell] told what is going on
 * @throws {LaunchFailure} when a compiler finds an error (its messages are on stderr) or the disk refuses
 */
export async function buildStale({ root, node, parts, tell = say }) {
  if (parts.every((part) => isFresh(root, part))) return;
  try {
    mkdirSync(join(root, 'dist'), { recursive: true });
    await withLock(join(root, '.foyer-build-lock'), {
      onWait: (holder) => tell(`another start (process ${holder}) is building; waiting for it`),
      work: async () => {
        removeLeftovers(root);
        // Somebody else may have built while we waited.
        const stale = parts.filter((part) => !isFresh(root, part));
        const results = await Promise.allSettled(stale.map((part) => buildPart({ root, node, part, tell })));
        for (const result of results) if (result.status === 'rejected') throw result.reason;
      },
    });
  } catch (error) {
    throw explainFileError(error, 'build', root);
  }
}

/**
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 * @returns {boolean} true when the result in `dist` was made of the present sources
 */
export function isFresh(root, part) {
  const stamp = readStamp(root, part);
  if (stamp === undefined || !part.outputs.every((output) => existsSync(join(root, 'dist', output))))
    return false;
  const files = listSources(root, part.sources);
  const times = hashTimes(root, files);
  if (stamp.times === times) return true;
  if (stamp.contents !== hashContents(root, files)) return false;
  try {
    writeStamp(root, part, { times, contents: stamp.contents });
  } catch {
    // A read-only checkout with a fresh result starts all the same; contents are compared again next time.
  }
  return true;
}

/**
 * @param {{ root: string, node: string, part: import('./parts.mjs').Part, tell: (text: string) => void }} options
 */
async function buildPart({ root, node, part, tell }) {
  const startedAt = Date.now();
  tell(`building the ${part.name}`);
  const files = listSources(root, part.sources);
  // Taken before the compiler reads: a file that is edited meanwhile makes the next start build again.
  const fingerprint = { times: hashTimes(root, files), contents: hashContents(root, files) };
  const target = mkdtempSync(join(root, WORKSHOP_PREFIX));
  try {
    const code = await part.build({ root, node, target });
    if (code !== 0) {
      throw new LaunchFailure(
        `Building the ${part.name} failed with exit code ${code}; what the compiler said is above.`,
      );
    }
    // No stamp while old and new are mixed, so an interrupted swap is built again.
    rmSync(stampFile(root, part), { force: true });
    for (const output of part.outputs) swapIn(root, target, output);
    writeStamp(root, part, fingerprint);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
  tell(`built the ${part.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/**
 * Replaces one folder of `dist`. The old one moves into the workshop, which is removed afterwards: a service that
 * still runs from it has loaded its modules, and never sees a folder that is half old and half new.
 *
 * @param {string} root
 * @param {string} target
 * @param {string} output
 */
function swapIn(root, target, output) {
  const made = join(target, output);
  const place = join(root, 'dist', output);
  if (!existsSync(made))
    throw new LaunchFailure(`The build made no dist/${output}: its sources are missing from this checkout.`);
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, join(target, `old-${basename(output)}`));
  renameSync(made, place);
}

/** @param {string} root */
function removeLeftovers(root) {
  for (const name of readdirSync(root)) {
    if (name.startsWith(WORKSHOP_PREFIX) && !name.startsWith('.foyer-build-lock')) {
      rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

/**
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 */
function stampFile(root, part) {
  return join(root, 'dist', `.build-${part.name}.json`);
}

/**
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 * @returns {import('./fingerprint.mjs').Fingerprint | undefined}
 */
function readStamp(root, part) {
  try {
    return JSON.parse(readFileSync(stampFile(root, part), 'utf8'));
  } catch {
    // Missing or cut short: either way the part counts as stale.
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 * @param {import('./fingerprint.mjs').Fingerprint} fingerprint
 */
function writeStamp(root, part, fingerprint) {
  const file = stampFile(root, part);
  writeFileSync(`${file}.new`, JSON.stringify(fingerprint));
  renameSync(`${file}.new`, file);
}
