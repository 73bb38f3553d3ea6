import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelFile } from '#libs/domain';
import {
  ModelFileError,
  SHIPPED_MODEL,
  packedModel,
  readShippedModel,
  unpackedModel,
} from './shipped-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { checksum: _, ...shipped } = JSON.parse(unpackedModel(readFileSync(SHIPPED_MODEL))) as ModelFile & {
  checksum?: string;
};
const whole = packedModel(shipped);
const text = unpackedModel(whole);

function written(content: Buffer): URL {
  const file = join(folder, 'model.br');
  writeFileSync(file, content);
  return pathToFileURL(file);
}

const readable = (content: object) => {
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${JSON.stringify({ ...content, checksum })}\n`;
};

const pack = (content: Buffer | string, quality = 1): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

function withOtherLastByte(packed: Buffer): Buffer {
  const content = brotliDecompressSync(packed);
  content.writeUInt8(content.at(-1)! ^ 1, content.length - 1);
  return pack(content);
}

/** Packed in a moment, where the shipped way takes a second. */
const changed = (parts: object) => pack(readable({ ...shipped, ...parts }));

describe('a model file', () => {
  it('is read back as it was written', () => {
    expect(readShippedModel(written(whole)).version).toBe(shipped.version);
    expect(text).toBe(readable(shipped));
  });

  it('holds its bytes as they are, and needs no less where none are', () => {
    expect(whole.length).toBeLessThan(0.9 * pack(text, 9).length);
    expect(readShippedModel(written(pack(text))).version).toBe(shipped.version);
  });

  it.each<[string, Buffer, RegExp]>([
    ['is empty', Buffer.alloc(0), /cannot be unpacked/],
    ['ends in the middle', whole.subarray(0, whole.length / 2), /cannot be unpacked/],
    ['is not packed', Buffer.from(text), /cannot be unpacked/],
    ['holds half of the JSON', pack(text.slice(0, text.length / 2)), /is not JSON/],
    ['is other JSON', pack('[1,2]'), /is no model/],
    ['has one other byte', pack(text.replace('"values":"', '"values":"A')), /its checksum does not fit/],
    ['has another byte at its end', withOtherLastByte(whole), /its checksum does not fit/],
    ['lacks its last bytes', pack(brotliDecompressSync(whole).subarray(0, -9)), /its checksum does not fit/],
    [
      'has another checksum',
      pack(text.replace(/"checksum":"./, '"checksum":"x')),
      /its checksum does not fit/,
    ],
    ['says more behind its checksum', pack(text.replace(/\}\n$/, ',"a":1}\n')), /its checksum does not fit/],
    ['is of another format', changed({ format: 99 }), /is of format 99/],
    ['lacks a part', changed({ vectors: undefined }), /damaged or of another version/],
    ['lacks a head', changed({ heads: { ...shipped.heads, lane: undefined } }), /damaged or of another/],
    ['lacks its decision', changed({ decision: undefined }), /its decision is missing or no number/],
    [
      'has no number where one belongs',
      changed({ decision: { ...shipped.decision, weights: {} } }),
      /its decision\.weights\.value_added is missing/,
    ],
    [
      'was trained on other signals',
      changed({
        heads: { ...shipped.heads, lane: { ...shipped.heads.lane, rest: shipped.heads.lane.rest.slice(4) } },
      }),
      /trained on other signals/,
    ],
  ])('that %s is refused, with the remedy', (_what, content, problem) => {
    const read = () => readShippedModel(written(content));
    expect(read).toThrow(ModelFileError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/git checkout\), or train it anew with npm run foyer -- train\.$/);
  });

  it('that is not there is refused with the same remedy', () => {
    const read = () => readShippedModel(pathToFileURL(join(folder, 'nowhere.json')));
    expect(read).toThrow(/nowhere\.json cannot be read: take it from the repository/);
  });
});
