const SLOWEST_SHOWN = 10;

/**
 * What vitest has run. A file that could not be loaded, and a run that broke outside of every test, count as one
 * failure each: neither may look like fewer tests.
 *
 * @typedef {object} TestCount
 * @property {number} passed
 * @property {string[]} failures
 * @property {number} skipped
 * @property {{ name: string, milliseconds: number }[]} slowest slowest first
 */

/**
 * @typedef {object} VitestResults the part of vitest's JSON that is used
 * @property {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }[]} testResults
 */

/**
 * @typedef {object} VitestTest
 * @property {string} fullName
 * @property {string} status `passed`, `failed`, or how it was left out: `skipped`, `pending`, `todo`
 * @property {number | null} [duration] milliseconds
 */

/**
 * Counts vitest's results.
 *
 * @param {unknown} results its JSON report; undefined when it wrote none
 * @param {number} exitCode
 * @returns {TestCount}
 */
export function countTests(results, exitCode) {
  const files = /** @type {VitestResults | undefined} */ (results)?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (/** @type {string} */ status) => tests.filter((test) => test.status === status);
  const passed = withStatus('passed').length;
  const failures = withStatus('failed').map(({ fullName }) => fullName);
  for (const { name, status, assertionResults } of files) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      failures.push(name);
  }
  if (passed + failures.length === 0) failures.push('no test was run');
  else if (exitCode !== 0 && failures.length === 0) failures.push(`vitest ended with exit code ${exitCode}`);
  const slowest = tests
    .map(({ fullName, duration }) => ({ name: fullName, milliseconds: duration ?? 0 }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST_SHOWN);
  return { passed, failures, skipped: tests.length - passed - withStatus('failed').length, slowest };
}

/**
 * The end of `npm test`: slowest tests, what failed, and the closing line `N passed, N failed`, last.
 *
 * @param {readonly { name: string, passed: boolean }[]} rules each counts as one test
 * @param {TestCount} tests
 * @returns {{ lines: string[], failed: number }}
 */
export function summarise(rules, tests) {
  const failures = [...rules.filter(({ passed }) => !passed).map(({ name }) => name), ...tests.failures];
  const passed = rules.filter((rule) => rule.passed).length + tests.passed;
  const lines = ['The slowest tests:'];
  for (const { name, milliseconds } of tests.slowest) {
    lines.push(`${(milliseconds / 1000).toFixed(2).padStart(8)} s  ${name}`);
  }
  if (failures.length > 0) lines.push('Failed:', ...failures.map((name) => `  ${name}`));
  if (tests.skipped > 0) lines.push(`Left out: ${tests.skipped} tests; the reasons are above.`);
  lines.push(`${passed} passed, ${failures.length} failed`);
  return { lines, failed: failures.length };
}
