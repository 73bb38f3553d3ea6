import { expect, test } from 'vitest';
import { type Draft, draftSource } from './draft.ts';

const draft: Draft = {
  from: 'jobs@harbourlight.example',
  to: { name: 'Tomasz Zieliński', address: 'tomasz@post.example' },
  subject: 'Re: The salary range',
  inReplyTo: '<2@post.example>',
  references: ['<1@post.example>'],
  text: 'Dear Tomasz,\n\nIt is between 38,000 and 41,000 €.\n',
};

test('a draft keeps its thread, opens as unsent, and leaves date and identity to the sending', async () => {
  const source = await draftSource(draft);
  expect(source).toMatch(/^X-Unsent: 1\r$/m);
  expect(source).toMatch(/^In-Reply-To: <2@post\.example>\r$/m);
  expect(source).toMatch(/^References: <1@post\.example> <2@post\.example>\r$/m);
  expect(source).toMatch(/^To: =\?UTF-8\?.+<tomasz@post\.example>\r$/m);
  expect(source).toContain('=E2=82=AC');
  expect(source).not.toMatch(/^(?:Date|Message-ID):/im);
});

test('nothing that a sender wrote becomes a header', async () => {
  const source = await draftSource({
    ...draft,
    to: { name: 'A\r\nBcc: b@post.example', address: 'a@post.example' },
    subject: 'News\r\nBcc: b@post.example',
    inReplyTo: '<1@post.example>\r\nBcc: b@post.example',
    references: ['<x y@post.example>', 'Bcc: b@post.example'],
  });
  expect(source).not.toMatch(/^Bcc:/im);
  expect(source).not.toMatch(/^In-Reply-To:/im);
});
