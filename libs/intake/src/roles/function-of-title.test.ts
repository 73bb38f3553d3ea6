import { expect, test } from 'vitest';
import { functionOfTitle } from './function-of-title.ts';

test.each([
  ['Night Nurse', 'healthcare'],
  ['Major Gifts Officer', 'fundraising'],
  ['Finance Coordinator', 'finance'],
  ['Account Executive', 'sales'],
  ['Facilities Technician', 'trades'],
  ['Front-end Developer', 'engineering'],
  ['Program Manager, Housing', 'operations'],
  ['HR Generalist', 'hr'],
  ['Pflegefachkraft', 'healthcare'],
  ['Chef de projet', 'operations'],
  ['Chef de partie', 'hospitality'],
  ['Zookeeper', 'other'],
  ['Biz dev', 'business_development'],
  ['Host', 'hospitality'],
  ['Cocinera', 'hospitality'],
  ['Schreiner', 'trades'],
  ['Magasinier', 'operations'],
  ['Sjuksköterska', 'healthcare'],
  ['Spawacz', 'trades'],
  ['Author', 'other'],
])('%s is work in %s', (title, work) => {
  expect(functionOfTitle(title)).toBe(work);
});
