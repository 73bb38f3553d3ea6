import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.mjs';

/**
 * Checks the import rules: `node tools/cruise.mjs [CHECKOUT]`. Exits 1 when one is broken, and also when nothing was
 * really checked: a compiler that dependency-cruiser can't use makes it find no module and no violation.
 */

/** Fewer than the sources at the time of writing; a checkout that is cruised as empty stays far below. */
const FEWEST_MODULES = 60;
/** Each crosses a library by its `#libs/` name, from a Node source and from the dashboard. */
const KNOWN_EDGES = [
  ['libs/contract/src/primitives.ts', 'libs/domain/src/index.ts'],
  ['libs/infrastructure/src/infrastructure.ts', 'libs/platform/src/index.ts'],
];

process.chdir(resolve(process.argv[2] ?? '.'));

const { forbidden, options } = configuration;
const { output } = await cruise(
  ['libs', 'apps'],
  { ...options, ruleSet: { forbidden }, validate: true },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
if (typeof output === 'string')
  throw new Error('dependency-cruiser answered with a text instead of its result');

const { modules, summary } = output;
const problems = summary.violations.map(({ rule, from, to, cycle }) => {
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' -> ');
  return `${rule.name}: ${from} -> ${way}`;
});
const ours = modules.filter(({ source }) => /^(libs|apps)\//.test(source));
if (ours.length < FEWEST_MODULES)
  problems.push(`only ${ours.length} modules were found, which cannot be all of them`);
for (const [from, to] of KNOWN_EDGES) {
  const found = ours
    .find(({ source }) => source === from)
    ?.dependencies.some(({ resolved }) => resolved === to);
  if (found !== true) problems.push(`the import of ${to} by ${from} was not seen, so no rule can be trusted`);
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
process.stdout.write(
  `import rules hold: ${ours.length} modules, ${summary.totalDependenciesCruised ?? 0} imports\n`,
);
