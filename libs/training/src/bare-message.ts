import type { Message } from '#libs/domain';

/** A mail with no words but these, from nobody to nobody: what a sentence says by itself. */
export function bareMessage({
  text = '',
  subject = '',
}: Partial<Pick<Message, 'text' | 'subject'>>): Message {
  return {
    at: '2026-03-03T09:00:00Z',
    channel: 'email',
    from: { name: '', address: '' },
    to: [],
    cc: [],
    subject,
    text,
    newText: text,
    attachments: [],
  };
}
