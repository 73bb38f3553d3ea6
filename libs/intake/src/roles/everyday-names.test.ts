import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

describe('a role by what its trade is called every day', () => {
  const roleOfMail = roleAmong([
    'Electrician, Rail',
    'Accounts Payable Clerk',
    'Room Attendant',
    'Forklift Operator (Counterbalance)',
    'Teaching Assistant',
    'Counsellor',
    'HR Business Partner',
    'Security Guard – Nights',
  ]);

  it.each([
    ['Sparky job', '', 'Electrician, Rail'],
    ['Purchase ledger', 'I have run a purchase ledger and apply for your job.', 'Accounts Payable Clerk'],
    ['Chambermaid vacancy', '', 'Room Attendant'],
    ['fork lift driver', 'Is the job still open?', 'Forklift Operator (Counterbalance)'],
    ['FLT', 'I can start on Monday, is the job open?', 'Forklift Operator (Counterbalance)'],
    ['TA post', '', 'Teaching Assistant'],
    ['People partner role', '', 'HR Business Partner'],
    ['Hello', 'I would like to apply for the door supervisor job.', 'Security Guard – Nights'],
    ['AP Clerk', 'I would like the job.', 'Accounts Payable Clerk'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(roleOfMail(subject, text)).toBe(title);
  });

  it.each([
    ['Re: my application', 'Ta very much for the news about the post.'],
    ['Occupational therapist post', ''],
    ['Hello', 'I would like to apply for the beauty therapist job.'],
    ['Hello', 'My purchase has not come, and the job of your driver is to bring it.'],
    ['Your new site', 'The door of the supervisor was shut. Is there any news of my application?'],
  ])('but not by a part of another: %s / %s', (subject, text) => {
    expect(roleOfMail(subject, text)).toBeNull();
  });

  it('is another role where that has the name as its own', () => {
    const both = roleAmong(['Care Assistant', 'Senior Carer, Oak House', 'Waiter', 'Server']);
    expect(both('Application', 'I would like to apply as senior carer with you.')).toBe(
      'Senior Carer, Oak House',
    );
    expect(both('Server vacancy')).toBe('Server');
    expect(both('Waiter vacancy')).toBe('Waiter');
  });
});
