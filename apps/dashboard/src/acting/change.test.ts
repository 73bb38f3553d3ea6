import { expect, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { actWords } from '../lib/wording.ts';
import { inverseOf } from './change.ts';
import { replyAddress } from './reply-address.ts';

test('undo gives back the state or the lane from before', () => {
  const open = buildInboxEntry();
  expect(inverseOf(open, { state: 'done' })).toEqual({ state: 'open' });
  expect(inverseOf(open, { lane: 'empty' })).toEqual({ lane: null });
  expect(inverseOf({ ...open, laneSetBy: 'Dale' }, { lane: 'empty' })).toEqual({ lane: 'value_added' });
  const later = buildInboxEntry({ state: 'later', until: '2026-11-25T14:00:00.000Z' });
  expect(inverseOf(later, { state: 'done' })).toEqual({ state: 'later', until: '2026-11-25T14:00:00.000Z' });
});

test('a reply goes to the person, with the subject answered once and nothing of it read as an instruction', () => {
  const to = (address: string, subject: string) =>
    replyAddress({ candidate: { id: '1', name: 'A', address }, subject });
  expect(to('a@post.example', 'News?')).toBe('mailto:a@post.example?subject=Re%3A%20News%3F');
  expect(to('a@post.example', 'RE: News')).toBe('mailto:a@post.example?subject=RE%3A%20News');
  expect(to('tel:+15550123', 'Voicemail')).toBe('mailto:?subject=Re%3A%20Voicemail');
  expect(to('a@post.example', 'x&bcc=b@post.example')).not.toContain('&bcc=');
  expect(to('m?cc=c@evil.example&x@post.example', 'News')).toBe(
    'mailto:m%3Fcc%3Dc%40evil.example%26x@post.example?subject=Re%3A%20News',
  );
});

test('a reply says to whom it goes, and where that is not known', () => {
  expect(actWords.replyTo('Ada', 'ada@post.example')).toBe('To Ada, ada@post.example');
  expect(actWords.replyTo('ada@post.example', 'ada@post.example')).toBe('To ada@post.example');
  expect(actWords.replyTo('Ada', '')).toBe('To Ada, whose mail names no address: write in where it goes');
});
