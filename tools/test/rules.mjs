import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from '../launch/command.mjs';

/** The rules besides tests, each the npm script of that name, so that it can be tried alone. */
const RULES = [
  { name: 'lint and types', script: 'lint' },
  { name: 'import rules', script: 'imports' },
  { name: 'format', script: 'format:check' },
];

/** As many as the smallest machine that we build for has cores. */
const AT_ONCE = 2;

/**
 * @typedef {object} RuleResult
 * @property {string} name
 * @property {boolean} passed
 */

/**
 * Checks the house rules and shows what the tool of a broken one says.
 *
 * @param {string} root the checkout
 * @param {(text: string) => void} [print] takes whole lines
 * @returns {Promise<RuleResult[]>} in the order above
 */
export async function checkRules(root, print = (text) => void process.stdout.write(text)) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
  /** @type {RuleResult[]} */
  const results = [];
  const waiting = [...RULES.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { name, script }] = next;
      const startedAt = Date.now();
      const { code, kept } = await runStep(
        scripts[script] ?? `echo there is no script ${script}; exit 1`,
        [],
        {
          cwd: root,
          env,
          shell: true,
          keep: () => true,
        },
      );
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      if (code !== 0) print(`${kept.join('\n')}\n`);
      print(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s (npm run ${script})\n`);
      results[index] = { name, passed: code === 0 };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
