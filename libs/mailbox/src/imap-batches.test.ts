import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './imap-batches.ts';

const sizes = fc.array(fc.oneof(fc.nat(100_000), fc.nat(60_000_000)), { maxLength: 600 });
const listing = sizes.map((all) => all.map((size, index) => ({ uid: index + 1, size })));

describe('batchesOf', () => {
  it('keeps every message and their order', () => {
    fc.assert(
      fc.property(listing, (messages) => {
        expect(batchesOf(messages).flatMap((batch) => batch.messages)).toEqual(messages);
      }),
    );
  });

  it('takes at most 200 messages and 10 MB at a time, and what is larger alone', () => {
    fc.assert(
      fc.property(listing, (messages) => {
        for (const batch of batchesOf(messages)) {
          const bytes = batch.messages.reduce((sum, { size }) => sum + size, 0);
          expect(batch.messages.length).toBeLessThanOrEqual(200);
          expect(bytes <= 10_000_000 || batch.messages.length === 1).toBe(true);
          expect(batch.tooLarge).toBe(bytes > 40_000_000);
        }
      }),
    );
  });
});
