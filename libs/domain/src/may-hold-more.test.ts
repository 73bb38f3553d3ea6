import { describe, expect, it } from 'vitest';
import type { Contact } from './contact/contact.ts';
import { assessed } from './signals/fixtures/assessed.ts';

const APPLIED: Contact = {
  at: '2026-03-02T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'My résumé.',
};

function read(newText: string, address = 'ada@mail.example', history = [APPLIED]) {
  const { lane, unsure } = assessed({ newText, from: { name: 'Ada Crane', address } }, history);
  return { lane, unsure };
}

const ASKS = 'I am just checking in on my application. Is there any update?';
const folded = { lane: 'empty', unsure: false };
const asked = { lane: 'empty', unsure: true };

describe('mail that says nothing new', () => {
  it('is folded', () => {
    expect(read(ASKS)).toEqual(folded);
  });

  it.each([
    'https://www.dropbox.com/scl/fi/abc/Portfolio.pdf',
    'https://drive.google.com/file/d/1/view',
    'https://harbour-my.sharepoint.com/:b:/p/1',
    'https://we.tl/t-abc',
  ])('is asked about where a file lies behind a link: %s', (link) => {
    expect(read(`${ASKS}\n${link}`)).toEqual(asked);
    const sent = { ...APPLIED, text: `My résumé: ${link}` };
    expect(read(`${ASKS}\n${link}`, undefined, [sent])).toEqual(folded);
  });

  it.each(['https://notdropbox.com/a/b', 'https://dropbox.com.example/a', 'dropbox.com'])(
    'is folded with another address in it: %s',
    (link) => {
      expect(read(`${ASKS}\n${link}`)).toEqual(folded);
    },
  );

  it('is asked about where a machine tells of it, which may be somebody’s application', () => {
    expect(read(ASKS, 'forms-receipts-noreply@forms.example')).toEqual(asked);
  });
});
