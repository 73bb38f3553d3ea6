import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelFile } from '#libs/domain';
import { ModelFileError, SHIPPED_MODEL, modelFileText, readShippedModel } from './shipped-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { checksum: _, ...shipped } = JSON.parse(readFileSync(SHIPPED_MODEL, 'utf8')) as ModelFile & {
  checksum?: string;
};
const whole = modelFileText(shipped);

function written(content: string): URL {
  const file = join(folder, 'model.json');
  writeFileSync(file, content);
  return pathToFileURL(file);
}

const changed = (parts: object) => modelFileText({ ...shipped, ...parts });

describe('a model file', () => {
  it('is read back as it was written', () => {
    expect(readShippedModel(written(whole)).version).toBe(shipped.version);
  });

  it.each<[string, string, RegExp]>([
    ['is empty', '', /is not JSON/],
    ['ends in the middle', whole.slice(0, whole.length / 2), /is not JSON/],
    ['is other JSON', '[1,2]', /is no model/],
    ['has one other byte', whole.replace('"values":"', '"values":"A'), /its checksum does not fit/],
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
