import { describe, expect, it } from 'vitest';
import { roleToldByWork, worksOf } from './told-by-work.ts';

const ROLES = [
  'Heating Engineer',
  'Library Assistant',
  'Refuse Loader',
  'Nursery Nurse',
  'Ward Nurse',
  'Senior Accountant',
  'Payroll Specialist',
  'In-house Counsel',
  'Bartender',
].map((title, id) => ({ id, title }));
const WORKS = worksOf(ROLES);
const told = (text: string, subject = 'Hello') => {
  const found = roleToldByWork(subject, text, WORKS);
  return found === null ? null : ROLES[found.roleId]?.title;
};

describe('a role that is told by its work', () => {
  it.each([
    ['Saw your advert for somebody to keep the boilers going, is it filled?', 'Heating Engineer'],
    ['I would like to shelve books with you, are there still jobs?', 'Library Assistant'],
    ['any work on the bins going', 'Refuse Loader'],
    ['I applied for the job with the toddlers in May.', 'Nursery Nurse'],
    ['I cut month end from nine days to four and would love to do the same for you.', 'Senior Accountant'],
    ['I have run pay for 900 employees. Are you still looking?', 'Payroll Specialist'],
    ['Is there any news on your legal position?', 'In-house Counsel'],
    ['Is the bar job still open?', 'Bartender'],
  ])('%s', (text, title) => {
    expect(told(text)).toBe(title);
  });

  it.each([
    ['of a customer', 'Our boilers are cold again, please send somebody.'],
    ['of several roles', 'I applied for the bins, and I could shelve books.'],
    ['of no role', 'I applied to drive the bus.'],
    ['of an agency', 'We have people for the bins available at £14 an hour, for any jobs.'],
  ])('is none where the work is %s', (_, text) => {
    expect(told(text)).toBeNull();
  });

  it('is found in the subject, and quoted as it was written', () => {
    expect(roleToldByWork('Boilers job', 'Is it still open?', WORKS)?.quote).toBe('Boilers');
  });
});
