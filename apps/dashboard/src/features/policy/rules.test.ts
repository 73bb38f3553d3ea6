import { expect, test } from 'vitest';
import { JOB_FUNCTIONS, defaultPolicy } from '#libs/domain';
import { EACH, GROUPS, changesOf, limitsOf, rulesFromText, textOf, withAim, withLimit } from './rules.ts';

const { contactsIn14Days, contactsIn14DaysUnknownRole, contactsIn24Hours, aims } = defaultPolicy;
const RULES = { contactsIn14Days, contactsIn14DaysUnknownRole, contactsIn24Hours, aims };
const group = (key: string) => {
  const found = [...GROUPS, ...EACH].find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

test('every function stands in one group', () => {
  expect(GROUPS.flatMap(({ functions }) => functions).toSorted()).toEqual([...JOB_FUNCTIONS].toSorted());
});

test('a change is told by its group, or by its function where that differs from the group', () => {
  expect(changesOf(RULES, withLimit(RULES, group('fundraising'), 6))).toEqual(['Fundraising: 7 becomes 6.']);
  expect(changesOf(RULES, withLimit(RULES, group('most'), 5))).toEqual(['Most roles: 4 becomes 5.']);
  const nurses = withLimit(RULES, group('healthcare'), 5);
  expect(limitsOf(nurses, group('most'))).toEqual([4, 5]);
  expect(changesOf(RULES, nurses)).toEqual(['Healthcare: 4 becomes 5.']);
  expect(changesOf(RULES, withAim(RULES, 'silenceDays', 10))).toHaveLength(1);
  expect(changesOf(RULES, RULES)).toEqual([]);
});

test('the text is the form', () => {
  expect(rulesFromText(textOf(RULES))).toEqual(RULES);
  expect(rulesFromText('{')).toBeNull();
  expect(rulesFromText('[]')).toBeNull();
});
