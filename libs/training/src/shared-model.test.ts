import { describe, expect, it } from 'vitest';
import { readShippedModel } from './shipped-model.ts';
import { sharedBetweenThreads } from './shared-model.ts';

function arraysIn(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(arraysIn);
}

describe('a model that threads share', () => {
  it('is the same model, and all its long lists of numbers are in shared memory', () => {
    const model = readShippedModel();
    const shared = sharedBetweenThreads(model);
    expect(shared).toEqual(model);
    const arrays = arraysIn(shared);
    expect(arrays.length).toBeGreaterThan(20);
    for (const { buffer } of arrays) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
