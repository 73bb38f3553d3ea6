import { expect, test } from 'vitest';
import { withOtherName } from './other-name.ts';

const message = {
  at: '2026-11-24T09:00:00Z',
  channel: 'email',
  from: { name: 'Janella Kohn', address: 'j.kohn@post.example' },
  to: [],
  cc: [],
  subject: 'Janella Kohn, Program Manager',
  text: 'I am Janella. Kohnstein is a street. Regards,\nJanella Kohn',
  attachments: [],
} as const;

test('the name is another one everywhere, and no other word changes', () => {
  const other = withOtherName(message);
  expect(other.from.name).toBe('Ngozi Lindqvist');
  expect(other.subject).toBe('Ngozi Lindqvist, Program Manager');
  expect(other.text).toBe('I am Ngozi. Kohnstein is a street. Regards,\nNgozi Lindqvist');
});

test('a name of marks changes nothing but itself', () => {
  const odd = { ...message, from: { ...message.from, name: '(.*) Kohn+' }, text: 'abc (.*) Kohn+ def' };
  expect(withOtherName(odd).text).toBe('abc Ngozi Lindqvist def');
});

test('a name in small letters is one where somebody signs by it or says it, and a word elsewhere', () => {
  const small = {
    ...message,
    from: { name: 'Grace Mark', address: 'g@post.example' },
    text: 'this is grace. By the grace of the mark, any news?\n\ngrace',
  };
  expect(withOtherName(small).text).toBe('this is ngozi. By the grace of the mark, any news?\n\nngozi');
});
