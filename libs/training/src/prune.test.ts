import { describe, expect, it } from 'vitest';
import { ACTS, placeOf, readTrainedModel } from '#libs/domain';
import { readFileSync } from 'node:fs';
import type { ModelFile } from '#libs/domain';
import { prune } from './prune.ts';
import { SHIPPED_MODEL, unpackedModel } from './shipped-model.ts';

const shipped = JSON.parse(unpackedModel(readFileSync(SHIPPED_MODEL))) as ModelFile;

describe('pruning a model', () => {
  it('keeps the heaviest n-grams, and each with its own weights', () => {
    const before = readTrainedModel(shipped);
    const after = readTrainedModel(prune(shipped, { heads: 1_000, sentences: 500 }));
    expect(after.vocabulary.hashes).toHaveLength(1_000);
    for (const hash of after.vocabulary.hashes.slice(0, 200)) {
      const [was, is] = [placeOf(hash, before.vocabulary), placeOf(hash, after.vocabulary)];
      expect(after.vocabulary.idf[is]).toBe(before.vocabulary.idf[was]);
      const classes = before.heads.offsets.length;
      const own = (all: Uint8Array, at: number) => Array.from(all.subarray(at * classes, (at + 1) * classes));
      expect(own(after.heads.ngrams.bytes, is)).toEqual(own(before.heads.ngrams.bytes, was));
    }
    const [reader, cut] = [before.sentences, after.sentences];
    expect(cut.vocabulary.hashes).toHaveLength(500);
    for (const hash of cut.vocabulary.hashes.slice(0, 100)) {
      const [was, is] = [placeOf(hash, reader.vocabulary), placeOf(hash, cut.vocabulary)];
      const own = (all: Uint8Array, at: number) =>
        Array.from(all.subarray(at * ACTS.length, (at + 1) * ACTS.length));
      expect(own(cut.ngrams.bytes, is)).toEqual(own(reader.ngrams.bytes, was));
    }
  });

  it('leaves a small model as it is', () => {
    expect(prune(shipped, { heads: 1_000_000, sentences: 1_000_000 })).toBe(shipped);
  });

  it('has kept the shipped model under 3 MB', () => {
    expect(readFileSync(SHIPPED_MODEL).length).toBeLessThan(3_000_000);
  });
});
