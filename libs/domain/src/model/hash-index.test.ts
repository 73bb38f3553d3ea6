import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexHashes, mayHold, placeOf, sieveOf } from './hash-index.ts';

describe('an index of hashes', () => {
  it('finds every hash at its last place, and no other one, as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (list, others) => {
        const hashes = Int32Array.from(list);
        const known = { hashes, index: indexHashes(hashes) };
        const map = new Map(Array.from(hashes, (hash, place) => [hash, place]));
        for (const hash of [...hashes, ...Int32Array.from(others)])
          expect(placeOf(hash, known)).toBe(map.get(hash) ?? -1);
      }),
    );
  });

  it('has a sieve that lets every hash through, and few others', () => {
    const all = Int32Array.from({ length: 2_000 }, (_, at) => Math.imul(at, 0x01000193));
    const sieve = sieveOf(all.subarray(0, 1_000));
    const through = [...all].map((hash) => mayHold(hash, sieve));
    expect(through.slice(0, 1_000)).not.toContain(false);
    expect(through.slice(1_000).filter(Boolean).length).toBeLessThan(150);
  });
});
