import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assess, inputFromRecord } from '#libs/domain';
import {
  SHIPPED_ASIDES,
  SHIPPED_CROSSINGS,
  SHIPPED_HINTS,
  SHIPPED_MODEL,
  SHIPPED_OUTSIDERS,
  SHIPPED_SUBSTANCE,
  loadJudgement,
  readCorpus,
} from '#libs/training';
import type { LabelledRecord, LoadedJudgement } from '#libs/training';
import type { Bench, Row } from '../bench.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EVALUATED = 1_000;

const run = promisify(execFile);

/** Which messages are timed, by the size of their text in bytes. */
const CLASSES = [
  { what: 'up to 1 KB', from: 256, to: 1_024 },
  { what: '1 to 2 KB', from: 1_025, to: 2_048 },
  { what: '2 to 4 KB', from: 2_049, to: 4_096 },
  { what: '4 to 8 KB', from: 4_097, to: 8_192 },
] as const;
const MESSAGES_OF_A_CLASS = 500;
/** A machine that does something else meanwhile makes a message slower and never faster, so its fastest time counts. */
const PASSES = 3;

/** The speed of the assessment by itself, without training anything. */
export const assessSpeed: Bench = {
  name: 'assess-speed',
  summary: 'how long an assessment takes by the size of the message, and `foyer evaluate`',
  async run({ small }) {
    const { records } = readCorpus();
    return {
      name: 'assess-speed',
      about: `Each message is assessed ${PASSES} times, with contacts that were never read before, and its fastest time counts. Computing is that of the process: what others do on the machine is not in it, what the compiler and the garbage collector do is.`,
      rows: await speedRows(small ? records.slice(0, 20) : records, small ? 20 : EVALUATED),
    };
  },
};

/** How long an assessment takes, how long `foyer evaluate` takes as a person starts it, and how large the model is. */
export async function speedRows(records: readonly LabelledRecord[], evaluated = EVALUATED): Promise<Row[]> {
  const judgement = loadJudgement();
  // The first calls run code that is not compiled yet; a service meets those once.
  timed(records.slice(0, 400), judgement);
  return [
    assessRow('messages of the corpus', records, judgement),
    ...CLASSES.map(({ what, from, to }) =>
      assessRow(`messages of ${what}`, sized(records, from, to), judgement),
    ),
    await evaluateRow(records, evaluated),
    {
      what: 'model file, and with what finds asides, hints, crossings, outsiders and substance',
      measured: `${megabytes(SHIPPED_MODEL)} MB, ${megabytes(SHIPPED_MODEL, SHIPPED_ASIDES, SHIPPED_HINTS, SHIPPED_CROSSINGS, SHIPPED_OUTSIDERS, SHIPPED_SUBSTANCE)} MB`,
      aim: 'under 3 MB',
    },
  ];
}

function megabytes(...files: readonly URL[]): string {
  return (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(2);
}

function assessRow(what: string, records: readonly LabelledRecord[], judgement: LoadedJudgement): Row {
  const passes = Array.from({ length: PASSES }, () => timed(records, judgement));
  const times = records
    .map((_, at) =>
      Math.min(...passes.map(({ milliseconds }) => milliseconds[at] ?? Number.POSITIVE_INFINITY)),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  const computing = Math.min(...passes.map((pass) => pass.computing)) / records.length;
  return {
    what: `assess(), ${records.length} ${what}`,
    measured: `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, computing ${computing.toFixed(2)} ms`,
    aim: 'median under 1 ms, 99th percentile under 5 ms',
  };
}

/** Milliseconds of each record, and of computing for all together. */
function timed(
  records: readonly LabelledRecord[],
  judgement: LoadedJudgement,
): { readonly milliseconds: readonly number[]; readonly computing: number } {
  const inputs = records.map((record) =>
    inputFromRecord({ ...record, history: record.history.map((contact) => ({ ...contact })) }, judgement),
  );
  const before = process.cpuUsage();
  const milliseconds = inputs.map(({ message, history, context }) => {
    const started = performance.now();
    assess(message, history, context);
    return performance.now() - started;
  });
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, computing: (user + system) / 1_000 };
}

/** Records of sizes that are spread over a class: their texts go on with those of their neighbours until they are as large. */
function sized(records: readonly LabelledRecord[], from: number, to: number): LabelledRecord[] {
  const count = Math.min(records.length, MESSAGES_OF_A_CLASS);
  return Array.from({ length: count }, (_, place) => {
    const index = Math.floor((place * records.length) / count);
    const record = records[index]!;
    const size = from + Math.floor(((to - from) * place) / Math.max(1, count - 1));
    let { text } = record.message;
    for (let next = index + 1; Buffer.byteLength(text) < size; next += 1) {
      text += `\n\n${records[next % records.length]?.message.text ?? ''}`;
    }
    const cut = Buffer.from(text).subarray(0, size).toString('utf8');
    return { ...record, message: { ...record.message, text: cut } };
  });
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
