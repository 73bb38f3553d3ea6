import { parseArgs } from 'node:util';
import { assessment } from './assessment/assessment.ts';
import { assessSpeed } from './assessment/speed.ts';
import { wholeCorpus } from './assessment/whole-corpus.ts';
import { type Bench, tableOf } from './bench.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { digests } from './digests.ts';
import { endToEnd } from './end-to-end.ts';
import { arrival } from './intake/arrival.ts';
import { intake } from './intake/intake.ts';
import { large } from './intake/large.ts';
import { volume } from './intake/volume.ts';
import { oddServer } from './odd-server.ts';
import { newText } from './new-text.ts';
import { soak } from './soak/soak.ts';

const benches: readonly Bench[] = [
  intake,
  volume,
  large,
  arrival,
  oddServer,
  soak,
  endToEnd,
  assessment,
  assessSpeed,
  newText,
  wholeCorpus,
  digests,
  dashboard,
];

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    messages: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const list = benches.map((bench) => `  ${bench.name.padEnd(12)} ${bench.summary}`).join('\n');

if (values.help) {
  process.stdout.write(`npm run bench [-- NAME…] [-- --json] [-- --small] [-- --messages N]\n\n${list}\n`);
  process.exit(0);
}
const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark "${unknown}". There are:\n${list}\n`);
  process.exit(2);
}
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const messages = values.messages === undefined ? undefined : Number(values.messages);
if (messages !== undefined && !(Number.isInteger(messages) && messages > 0)) {
  process.stderr.write('--messages takes a whole number above 0.\n');
  process.exit(2);
}
const ownSize = chosen.filter(({ takesMessages = false }) => !takesMessages).map(({ name }) => name);
if (messages !== undefined && ownSize.length > 0) {
  process.stderr.write(`--messages is not for ${ownSize.join(', ')}.\n`);
  process.exit(2);
}
for (const bench of chosen) {
  const result = await bench.run({ small: values.small, ...(messages === undefined ? {} : { messages }) });
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : tableOf(result));
}
process.exit(0);
