import type { AssessmentRecord } from '#libs/domain';

/** A follow-up of two weeks after the application that says nothing else. */
export const followUp = (text: string): AssessmentRecord => ({
  role: { title: 'Clerk', function: 'support' },
  history: [
    {
      at: '2026-03-03T09:00:00Z',
      by: 'candidate',
      automatic: false,
      channel: 'email',
      subject: '',
      text: 'Application attached.',
      attachments: [],
    },
  ],
  message: {
    at: '2026-03-17T10:00:00Z',
    channel: 'email',
    from: { name: 'R. Hale', address: 'r.hale@mail.example' },
    to: ['jobs@firm.example'],
    cc: [],
    subject: 'My application',
    text,
    attachments: [],
  },
});
