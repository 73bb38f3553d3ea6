import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packedModel, readPhrases, readShippedModel, train } from '#libs/training';
import { afterAll, expect, it } from 'vitest';

const CORPUS = new URL('../../libs/training/corpus/', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'foyer-train-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Three files of thirty records: as small as training in folds of files goes. */
function smallCorpus(): URL {
  for (const name of ['train-1', 'train-2', 'train-4']) {
    const lines = readFileSync(new URL(`${name}.jsonl`, CORPUS), 'utf8').split('\n');
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.slice(0, 30).join('\n')}\n`);
  }
  return pathToFileURL(`${folder}/`);
}

it('makes the same bytes of the same corpus and date, and a model that can be used', () => {
  // Of the thousands of phrases a few: reading them all is most of what a small training costs.
  const all = readPhrases();
  const phrases = Array.from({ length: 200 }, (_, at) => all[Math.floor((at * all.length) / 200)]!);
  const options = { date: '2026-11-26', folder: smallCorpus(), phrases };
  const first = packedModel(train(options));
  expect(packedModel(train(options)).equals(first)).toBe(true);
  const file = pathToFileURL(join(folder, 'model.br'));
  writeFileSync(file, first);
  expect(readShippedModel(file).version).toMatch(/^2026-11-26-[0-9a-f]{6}$/);
});
