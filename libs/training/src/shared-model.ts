import type { Model } from '#libs/domain';

/** A model whose numbers lie where several threads read them: a thread that is given it has no copy. */
export function sharedBetweenThreads(model: Model): Model {
  return shared(model) as Model;
}

function shared(value: unknown): unknown {
  if (value instanceof Int8Array) return filled(new Int8Array(roomFor(value)), value);
  if (value instanceof Uint8Array) return filled(new Uint8Array(roomFor(value)), value);
  if (value instanceof Int16Array) return filled(new Int16Array(roomFor(value)), value);
  if (value instanceof Int32Array) return filled(new Int32Array(roomFor(value)), value);
  if (value instanceof Float32Array) return filled(new Float32Array(roomFor(value)), value);
  if (value instanceof Float64Array) return filled(new Float64Array(roomFor(value)), value);
  if (Array.isArray(value)) return value.map(shared);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shared(part)]));
}

const roomFor = ({ byteLength }: ArrayBufferView) => new SharedArrayBuffer(byteLength);

function filled<T extends { set(from: T): void }>(into: T, from: T): T {
  into.set(from);
  return into;
}
