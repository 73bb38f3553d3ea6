import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lane } from '#libs/domain';
import { runTool } from '../../servers/child.ts';
import type { Peer, PeerRecord, Split } from './peer.ts';

/** The best of the settings tried on grouped folds; one thread, because more make each run a different one. */
const SETTINGS = '-epoch 30 -lr 1.0 -dim 20 -wordNgrams 2 -bucket 200000 -thread 1 -verbose 0';

const LABEL = '__label__';

/**
 * fastText over single words and word pairs; with letter groups it was worse.
 *
 * @param counted whether it is told the counts of contacts too, as words: it knows no numbers
 */
export function fastText(program: string, { counted }: { readonly counted: boolean }): Peer {
  return {
    name: counted ? 'fastText, with counts as words' : 'fastText, the text alone',
    async predict(records, splits) {
      const read = counted ? records : records.map((record) => ({ ...record, cadenceWords: [] }));
      const given: Lane[][] = [];
      for (const split of splits) given.push(await one(program, read, split));
      return given;
    },
  };
}

async function one(program: string, records: readonly PeerRecord[], { train, test }: Split): Promise<Lane[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-fasttext-'));
  try {
    const file = (name: string) => join(folder, name);
    const linesOf = (rows: readonly number[]) => rows.map((row) => lineOf(records[row])).join('\n');
    writeFileSync(file('train'), `${linesOf(train)}\n`);
    writeFileSync(file('test'), `${linesOf(test)}\n`);
    await runTool(program, [
      'supervised',
      '-input',
      file('train'),
      '-output',
      file('model'),
      ...SETTINGS.split(' '),
    ]);
    const printed = await runTool(program, ['predict', file('model.bin'), file('test')]);
    const lanes = printed.trim().split('\n');
    if (lanes.length !== test.length)
      throw new Error(`fastText answered ${lanes.length} of ${test.length} lines`);
    return lanes.map((line) => line.slice(LABEL.length) as Lane);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lower-cased words apart from their punctuation, as fastText's own tutorial prepares them. */
function lineOf(record: PeerRecord | undefined): string {
  if (record === undefined) return '';
  const words = tokens(record.words);
  const ours = tokens(record.ours).map((word) => `ours_${word}`);
  return [`${LABEL}${record.lane}`, ...record.cadenceWords, ...words, ...ours].join(' ');
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+|[^\s\p{L}\p{N}']/gu) ?? [];
}
