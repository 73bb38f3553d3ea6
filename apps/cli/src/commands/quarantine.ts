import type { Command } from 'commander';
import type { QuarantinedMessage } from '#libs/contract';
import { EVERYTHING, FoyerError, rowNumberOf, silentLog } from '#libs/platform';
import type { Database } from '#libs/store';
import { columns } from '../columns.ts';
import { openSecrets, withDatabase } from '../database.ts';
import { FoundWrong, WrongUsage } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';

const NOTHING = 'Nothing is set aside: every message could be read.';
const PAGE = 200;

export function addQuarantine(foyer: Command, surroundings: Surroundings): void {
  const quarantine = foyer
    .command('quarantine')
    .description('messages that could not be read and are set aside');
  addList(quarantine, surroundings);
  addShow(quarantine, surroundings);
  addRetry(quarantine, surroundings);
}

function addList(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('list')
    .description('every message that could not be read, and why')
    .option('--json', 'print what GET /api/v1/quarantine answers for each, as one list')
    .action(async (options: { json?: true }) => {
      const messages = await withDatabase(surroundings, ({ database }) => readAll(database));
      if (options.json === true) return terminal.printJson(messages);
      for (const line of columns(messages.map(rowOf))) terminal.print(line);
      if (messages.length === 0) terminal.note(NOTHING);
    });
}

function addShow(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('show')
    .description('one message that could not be read, with its source')
    .argument('<id>', 'as quarantine list prints it')
    .option('--json', 'print what GET /api/v1/quarantine/ID answers')
    .option('--raw', 'print nothing but the source, as it came')
    .action(async (given: string, options: { json?: true; raw?: true }) => {
      const id = rowId(given);
      const { readQuarantined, readSource } = await import('#libs/intake');
      const { view, source } = await withDatabase(surroundings, async ({ database }) => {
        const found = await readQuarantined(database, id, EVERYTHING);
        if (found === null) throw new FoyerError('not-found', `There is no message ${id} in quarantine.`);
        return { view: found, source: options.raw === true ? await readSource(database, id) : null };
      });
      if (options.json === true) return terminal.printJson(view);
      if (options.raw === true) return terminal.printBytes(source ?? Buffer.alloc(0));
      for (const line of columns(factsOf(view))) terminal.print(line);
      terminal.print();
      for (const line of view.beginning.split(/\r?\n/)) terminal.print(printable(line));
      if (Buffer.byteLength(view.beginning) < view.sizeBytes)
        terminal.note(`This is its beginning. All of it: foyer quarantine show ${id} --raw`);
    });
}

function addRetry(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('retry')
    .description('try to read messages again; what can be read is assessed while the service runs')
    .argument('[ids...]', 'as quarantine list prints them')
    .option('--all', 'every one')
    .option('--json', 'print [{"outcome","id","reason"}]')
    .action(async (given: string[], options: { all?: true; json?: true }) => {
      if ((given.length === 0) === (options.all !== true))
        throw new WrongUsage('Say which messages, by their ids or with --all.');
      const ids = given.map(rowId);
      const results = await withDatabase(surroundings, async ({ database, settings }) => {
        const [{ ErasedMarks, MessageReader, Quarantine }, { createMailParser }] = await Promise.all([
          import('#libs/intake'),
          import('#libs/mailbox'),
        ]);
        const parser = createMailParser({ log: silentLog });
        try {
          const reader = new MessageReader(parser, { keepsSources: settings.keepSourceDays > 0 });
          const marks = new ErasedMarks(await openSecrets(settings));
          // Nobody is told: the sweep of a running service finds what is not assessed.
          const quarantine = new Quarantine(database, reader, marks, async () => {});
          const there = (await readAll(database)).map((one) => Number(one.id));
          const wanted = options.all === true ? there : ids;
          // Before any is tried: whoever mistypes one shall not miss what became of the others.
          const unknown = wanted.find((id) => !there.includes(id));
          if (unknown !== undefined)
            throw new FoyerError('not-found', `There is no message ${unknown} in quarantine.`);
          const done = [];
          for (const id of wanted) done.push({ before: id, ...(await quarantine.retry(id)) });
          return done;
        } finally {
          await parser.close();
        }
      });
      if (options.json === true) {
        terminal.printJson(results.map(({ outcome, id, reason }) => ({ outcome, id, reason })));
      } else {
        for (const { before, outcome, id, reason } of results) {
          terminal.print(
            outcome === 'read'
              ? `${before} can be read now and is taken in, as message ${id}.`
              : `${before} was read again; it still cannot be read. ${reason?.detail ?? ''}`,
          );
        }
        if (results.length === 0) terminal.note(NOTHING);
      }
      if (results.some(({ outcome }) => outcome !== 'read')) throw new FoundWrong();
    });
}

async function readAll(database: Database): Promise<QuarantinedMessage[]> {
  const { readQuarantine } = await import('#libs/intake');
  const all: QuarantinedMessage[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await readQuarantine(database, { cursor, limit: PAGE }, EVERYTHING);
    all.push(...page.messages);
    if (page.nextCursor === null) return all;
    cursor = page.nextCursor;
  }
}

function rowId(given: string): number {
  const id = rowNumberOf(given);
  if (id === null) throw new WrongUsage(`"${given}" is not the number of a message.`);
  return id;
}

function rowOf({ id, receivedAt, from, subject, reason }: QuarantinedMessage): string[] {
  return [
    id,
    receivedAt.slice(0, 16).replace('T', ' '),
    printable(from.address),
    printable(subject),
    reason.detail,
  ];
}

function factsOf(view: QuarantinedMessage): string[][] {
  return [
    ['Why', view.reason.detail],
    ['From', printable(`${view.from.name} <${view.from.address}>`)],
    ['Subject', printable(view.subject)],
    ['Received', view.receivedAt],
    ['Size', `${view.sizeBytes} bytes`],
    ...view.locations.map(({ folder, uid }) => ['Lies in', printable(`${folder}, UID ${uid}`)]),
  ];
}
