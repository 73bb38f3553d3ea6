import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assess, inputFromRecord } from '#libs/domain';
import { SHIPPED_MODEL, loadJudgement } from '#libs/training';
import type { LabelledRecord, LoadedJudgement } from '#libs/training';
import type { Row } from '../bench.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LARGEST_BYTES = 8_192;
const EVALUATED = 1_000;

const run = promisify(execFile);

/** How long an assessment takes, how long `foyer evaluate` takes as a person starts it, and how large the model is. */
export async function speedRows(records: readonly LabelledRecord[], evaluated = EVALUATED): Promise<Row[]> {
  const judgement = loadJudgement();
  return [
    assessRow('assess(), messages of the corpus', records, judgement),
    assessRow('assess(), messages of 8 KB', records.map(lengthened(records)), judgement),
    await evaluateRow(records, evaluated),
    {
      what: 'model file',
      measured: `${(statSync(SHIPPED_MODEL).size / 1e6).toFixed(2)} MB`,
      aim: 'under 3 MB',
    },
  ];
}

function assessRow(what: string, records: readonly LabelledRecord[], judgement: LoadedJudgement): Row {
  const inputs = records.map((record) => inputFromRecord(record, judgement));
  // The first calls run code that is not compiled yet; a service meets those once.
  for (const { message, history, context } of inputs.slice(0, 200)) assess(message, history, context);
  const times = inputs
    .map(({ message, history, context }) => {
      const started = performance.now();
      assess(message, history, context);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return {
    what,
    measured: `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`,
    aim: 'median under 1 ms, 99th percentile under 5 ms',
  };
}

/** A record whose text goes on with the texts of its neighbours until it is as large as the aim allows. */
function lengthened(records: readonly LabelledRecord[]) {
  return (record: LabelledRecord, index: number): LabelledRecord => {
    let { text } = record.message;
    for (let next = index + 1; Buffer.byteLength(text) < LARGEST_BYTES; next += 1) {
      text += `\n\n${records[next % records.length]?.message.text ?? ''}`;
    }
    const cut = Buffer.from(text).subarray(0, LARGEST_BYTES).toString('utf8');
    return { ...record, message: { ...record.message, text: cut } };
  };
}

async function evaluateRow(records: readonly LabelledRecord[], count: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-speed-'));
  try {
    const file = join(folder, 'records.jsonl');
    const lines = Array.from({ length: count }, (_, at) => JSON.stringify(records[at % records.length]));
    writeFileSync(file, lines.join('\n'));
    const started = performance.now();
    await run(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'evaluate', file, '--json']);
    const seconds = (performance.now() - started) / 1_000;
    return {
      what: `foyer evaluate on ${count} records, its start included`,
      measured: `${seconds.toFixed(2)} s`,
      aim: count === EVALUATED ? 'under 5 s' : '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
