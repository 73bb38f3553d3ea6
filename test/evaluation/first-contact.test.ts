import { readFileSync, readdirSync } from 'node:fs';
import { readRecords } from '#libs/training';
import type { LabelledRecord } from '#libs/training';
import { expect, it } from 'vitest';
import { assessRecord } from './corpus.ts';

/** Sets of everyday mail, letters and mail that crosses boundaries, by writers who had not read the code. */
const FOLDERS = ['by-theme', 'crossings', 'everyday', 'further-letters', 'letters'];

const unknown: readonly LabelledRecord[] = FOLDERS.flatMap((folder) => {
  const place = new URL(`${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readRecords(readFileSync(new URL(file, place), 'utf8'), file));
}).filter(({ history }) => history.length === 0);

const readAs = (lane: string, records: readonly LabelledRecord[]) =>
  records.filter((record) => assessRecord(record).lane === lane).length;

it('tells who applies from who follows up, where nothing is known of the sender', () => {
  const applying = unknown.filter(({ kind }) => kind === 'application');
  const following = unknown.filter(({ label }) => label === 'value_added');
  expect(applying.length).toBeGreaterThanOrEqual(140);
  expect(readAs('value_added', applying) / applying.length).toBeLessThanOrEqual(0.06);
  expect(readAs('other', following) / following.length).toBeLessThanOrEqual(0.07);
});
