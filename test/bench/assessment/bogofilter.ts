import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANES } from '#libs/domain';
import type { Lane } from '#libs/domain';
import { runTool } from '../../servers/child.ts';
import type { Peer, PeerRecord, Split } from './peer.ts';

/** bogofilter, one lane against the rest: four word lists, and the lane that is surest of itself wins. */
export function bogofilter(program: string): Peer {
  return {
    name: 'bogofilter',
    async predict(records, splits) {
      const given: Lane[][] = [];
      for (const split of splits) given.push(await one(program, records, split));
      return given;
    },
  };
}

async function one(program: string, records: readonly PeerRecord[], { train, test }: Split): Promise<Lane[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-bogofilter-'));
  try {
    const mbox = (name: string, rows: readonly number[]) => {
      const file = join(folder, name);
      writeFileSync(file, rows.map((row) => mailOf(records[row])).join(''));
      return file;
    };
    const tested = mbox('test', test);
    const sureness = new Map<Lane, number[]>();
    for (const lane of LANES) {
      const lists = join(folder, `lists-${lane}`);
      mkdirSync(lists);
      const own = train.filter((row) => records[row]?.lane === lane);
      const others = train.filter((row) => records[row]?.lane !== lane);
      await runTool(program, ['-d', lists, '-M', '-s', '-I', mbox(`own-${lane}`, own)]);
      await runTool(program, ['-d', lists, '-M', '-n', '-I', mbox(`others-${lane}`, others)]);
      // Without -e it leaves with 1 for what it holds to be clean, which is no failure.
      const printed = await runTool(program, ['-d', lists, '-M', '-T', '-e', '-I', tested]);
      const figures = printed.trim().split('\n');
      if (figures.length !== test.length)
        throw new Error(`bogofilter answered ${figures.length} of ${test.length} messages`);
      sureness.set(
        lane,
        figures.map((line) => Number(line.split(' ')[1])),
      );
    }
    return test.map((_, at) =>
      LANES.reduce((best, lane) =>
        (sureness.get(lane)?.[at] ?? 0) > (sureness.get(best)?.[at] ?? 0) ? lane : best,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As a message in an mbox; counts and our words become words that nobody writes. */
function mailOf(record: PeerRecord | undefined): string {
  if (record === undefined) return '';
  const [subject = '', ...lines] = record.words.split('\n');
  const ours = record.ours.match(/[\p{L}\p{N}']+/gu)?.map((word) => `ours_${word.toLowerCase()}`) ?? [];
  const body = [...lines.map((line) => line.replace(/^(>*From )/, '>$1')), '', ours.join(' ')];
  const facts = record.cadenceWords.join(' ');
  return `From - Thu Jan  1 00:00:00 2026\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${facts}\n${body.join('\n')}\n\n`;
}
