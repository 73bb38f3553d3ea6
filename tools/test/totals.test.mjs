import { expect, test } from 'vitest';
import { countTests, summarise } from './totals.mjs';

const rules = [
  { name: 'lint', passed: true },
  { name: 'format', passed: true },
];
/** @param {Record<string, string>} tests name to status @param {string} [status] */
const file = (tests, status = 'passed') => ({
  name: 'a.test.ts',
  status,
  assertionResults: Object.entries(tests).map(([fullName, state], index) => ({
    fullName,
    status: state,
    duration: index * 100,
  })),
});
/** @param {unknown} results @param {number} exitCode @param {{ name: string, passed: boolean }[]} [given] */
const end = (results, exitCode, given = rules) => {
  const { lines, failed } = summarise(given, countTests(results, exitCode));
  return { last: lines.at(-1), failed, text: lines.join('\n') };
};

test('tests and rules are counted together, and the closing line is the last', () => {
  const { last, failed } = end({ testResults: [file({ one: 'passed', two: 'passed' })] }, 0);
  expect(last).toBe('4 passed, 0 failed');
  expect(failed).toBe(0);
});

test('a failed test and a broken rule are named', () => {
  const { last, text } = end({ testResults: [file({ one: 'failed', two: 'passed' }, 'failed')] }, 1, [
    { name: 'lint', passed: false },
  ]);
  expect(last).toBe('1 passed, 2 failed');
  expect(text).toContain('Failed:\n  lint\n  one\n');
});

test('a file that could not be loaded is a failure although it has no test', () => {
  expect(end({ testResults: [file({ one: 'passed' }), file({}, 'failed')] }, 1).last).toBe(
    '3 passed, 1 failed',
  );
});

test.each([
  ['no report', undefined, 1],
  ['no report, although the exit code says all is well', undefined, 0],
  ['no file', { testResults: [] }, 0],
  ['only skipped tests', { testResults: [file({ one: 'skipped' })] }, 0],
])('%s: no test was run, which is a failure', (_, results, exitCode) => {
  const { last, text } = end(results, exitCode);
  expect(last).toBe('2 passed, 1 failed');
  expect(text).toContain('no test was run');
});

test('an error outside of every test is a failure', () => {
  expect(end({ testResults: [file({ one: 'passed' })] }, 1).last).toBe('3 passed, 1 failed');
});

test('skipped tests are told apart, and the slowest ten are shown', () => {
  const names = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`test ${index}`, 'passed']));
  const { text } = end({ testResults: [file({ ...names, left: 'skipped' })] }, 0);
  expect(text).toContain('Left out: 1 tests');
  expect(text.match(/ s {2}/g)).toHaveLength(10);
  expect(text).toMatch(/slowest tests:\n +1\.20 s {2}left\n +1\.10 s {2}test 11/);
});
