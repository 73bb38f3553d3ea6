import { expect, test } from 'vitest';
import { scratchFolder } from '../launch/scratch.mjs';
import { checkRules } from './rules.mjs';

/** @param {Record<string, string>} broken scripts that differ from one that succeeds */
const projectWith = (broken) => {
  const fine = { lint: 'true', imports: 'true', 'format:check': 'true' };
  return scratchFolder({ 'package.json': JSON.stringify({ scripts: { ...fine, ...broken } }) });
};

test('each rule is the script of its name, and a broken one does not hide the others', async () => {
  /** @type {string[]} */
  const printed = [];
  const project = projectWith({ lint: 'exit 3', imports: 'echo what is wrong; exit 1' });
  const results = await checkRules(project, (text) => printed.push(text));
  expect(results).toEqual([
    { name: 'lint and types', passed: false },
    { name: 'import rules', passed: false },
    { name: 'format', passed: true },
  ]);
  expect(printed.join('')).toMatch(/what is wrong\n✗ import rules/);
});

test('a rule whose script is missing fails', async () => {
  const root = scratchFolder({ 'package.json': JSON.stringify({ scripts: { lint: 'true' } }) });
  expect((await checkRules(root, () => {})).map(({ passed }) => passed)).toEqual([true, false, false]);
});
