import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { tryWriting, writeWhole } from '../files.ts';
import type { LabelledRecord } from '#libs/training';
import type { Surroundings } from '../surroundings.ts';

interface Options {
  readonly output?: string;
  readonly date?: string;
  readonly asides?: true;
  readonly hints?: true;
  readonly crossings?: true;
  readonly outsiders?: true;
  readonly substance?: true;
  readonly json?: true;
}

const PARTS = ['asides', 'hints', 'crossings', 'outsiders', 'substance'] as const;

export function addTrain(parent: Command, { terminal, folder, clock }: Surroundings): void {
  parent
    .command('train')
    .description('train the model on the corpus of this checkout; takes minutes')
    .option('--output <file>', 'where to write it, packed by Brotli (default: the model that is shipped)')
    .option(
      '--date <date>',
      'the date that it carries (default: today); the same date makes the same file',
      isoDate,
    )
    .option(
      '--asides',
      'train only what finds words to software and mentions, with the vectors of the model that is shipped; half a minute',
    )
    .option('--hints', 'train only what finds hints that somebody may come to harm; a minute')
    .option(
      '--crossings',
      'train only what finds crossed boundaries in other languages than English; half a minute',
    )
    .option('--outsiders', 'train only what tells mails of people who are no candidates; half a minute')
    .option('--substance', 'train only what tells news in other languages than English; half a minute')
    .option('--json', 'print {"version","file","records"}')
    .action(async (options: Options) => {
      for (const part of PARTS) if (options[part] === true) return trainOnly(part, options, terminal, folder);
      const { SHIPPED_MODEL, packedModel, train } = await import('#libs/training');
      const { readingRecords } = await import('../record-errors.ts');
      const date = options.date ?? clock.now().toISOString().slice(0, 10);
      const file =
        options.output === undefined ? fileURLToPath(SHIPPED_MODEL) : resolve(folder, options.output);
      tryWriting(file);
      const model = readingRecords(() => train({ date, onProgress: (line) => terminal.note(line) }));
      writeWhole(file, packedModel(model));
      const { version, corpus } = model;
      if (options.json === true) return terminal.printJson({ version, file, records: corpus.records });
      terminal.print(`Model ${version}, trained on ${corpus.records} records, is in ${file}.`);
    });
}

/** Trains what is learned beside the model, into a file of its own. */
async function trainOnly(
  part: (typeof PARTS)[number],
  { output, json }: Options,
  terminal: Surroundings['terminal'],
  folder: string,
): Promise<void> {
  const training = await import('#libs/training');
  const { readingRecords } = await import('../record-errors.ts');
  const { shipped, name, train } = {
    asides: {
      shipped: training.SHIPPED_ASIDES,
      name: 'Asides',
      train: (told: readonly LabelledRecord[]) =>
        training.trainAsides(training.toldSentences(told), training.readShippedModelAlone().trained.vectors),
    },
    hints: {
      shipped: training.SHIPPED_HINTS,
      name: 'Hints',
      train: (told: readonly LabelledRecord[]) => training.trainHints(training.hintSentences(told)),
    },
    crossings: {
      shipped: training.SHIPPED_CROSSINGS,
      name: 'Crossings',
      train: (told: readonly LabelledRecord[]) => training.trainCrossings(training.crossingSentences(told)),
    },
    outsiders: {
      shipped: training.SHIPPED_OUTSIDERS,
      name: 'Outsiders',
      train: (told: readonly LabelledRecord[]) => training.trainOutsiders(training.outsiderMails(told)),
    },
    substance: {
      shipped: training.SHIPPED_SUBSTANCE,
      name: 'Sentences of substance',
      train: (told: readonly LabelledRecord[]) => training.trainSubstance(training.substanceSentences(told)),
    },
  }[part];
  const file = output === undefined ? fileURLToPath(shipped) : resolve(folder, output);
  tryWriting(file);
  const { records } = readingRecords(() => training.readCorpus());
  const trained = train(records);
  writeWhole(file, training.packedModel(trained));
  const { version } = trained;
  if (json === true) return terminal.printJson({ version, file, records: records.length });
  terminal.print(`${name} ${version}, trained beside ${records.length} records, are in ${file}.`);
}

function isoDate(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate) throw new InvalidArgumentError('It must be a date such as 2026-11-25.');
  return value;
}
