import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

describe('of roles near each other', () => {
  const titleOf = roleAmong([
    'Backend Engineer (Go)',
    'Senior Backend Engineer',
    'Planning Officer PL/204',
    'Lecturer in Law',
    'Lecturer in Midwifery',
    'Library Assistant',
    'Catering Assistant',
    'Hospital Porter',
    'Embedded Software Engineer',
  ]);

  it.each([
    ['Backend engineer', 'I would like to apply.', 'Backend Engineer (Go)'],
    [
      'backend dev',
      "I have two years' experience, so I'm applying for the backend engineer role rather than the senior one.",
      'Backend Engineer (Go)',
    ],
    ['Senior backend engineer', 'I would like to apply.', 'Senior Backend Engineer'],
    ['PL/204', 'Please find my CV.', 'Planning Officer PL/204'],
    ['Application', 'I apply for the law lecturer post.', 'Lecturer in Law'],
    ['Hello', 'Is the library one still open?', 'Library Assistant'],
    ['Firmware engineer', 'CV attached, I would like to apply.', 'Embedded Software Engineer'],
  ])('%s / %s: %s', (subject, text, title) => {
    expect(titleOf(subject, text)).toBe(title);
  });

  it.each([
    ['Extension', 'When will the planning officer decide about my extension?'],
    ['Lecturer', 'I would like to apply.'],
    ['Staff', 'We have porters and catering assistants available at £12 an hour.'],
  ])('none is taken for %s / %s', (subject, text) => {
    expect(titleOf(subject, text)).toBeNull();
  });

  it('another is meant by one word of somebody who asks for it as well', () => {
    const porter = ['Hospital Porter'];
    expect(titleOf('Catering', 'I would do that as well, if the other is gone.', porter)).toBe(
      'Catering Assistant',
    );
    expect(titleOf('My application', 'Is there any news?', porter)).toBe('Hospital Porter');
  });
});
