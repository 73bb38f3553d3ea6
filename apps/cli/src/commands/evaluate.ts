import { resolve } from 'node:path';
import type { Command } from 'commander';
import { FoyerError } from '#libs/platform';
import type { EvaluationRecord } from '#libs/training';
import { evaluationJson, evaluationLines } from '../evaluation-words.ts';
import { readWhole, writeWhole } from '../files.ts';
import type { Surroundings } from '../surroundings.ts';

interface Options {
  readonly predictions?: string;
  readonly json?: true;
}

export function addEvaluate(parent: Command, { terminal, folder }: Surroundings): void {
  parent
    .command('evaluate')
    .description('assess the records of a file as the service would, and measure against their labels')
    .argument('<file.jsonl>', 'records, one a line; a label is optional')
    .option('--predictions <out.jsonl>', 'write one assessment a line to this file')
    .option('--json', 'print the measures as JSON')
    .action(async (file: string, options: Options) => {
      const { RecordError, evaluate, loadJudgement, readEvaluationRecords } = await import('#libs/training');
      let records: EvaluationRecord[];
      try {
        records = readEvaluationRecords(readWhole(resolve(folder, file)).toString('utf8'), file);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        throw new FoyerError('record-invalid', `${error.message}; correct it and run this again.`, {
          cause: error,
        });
      }
      const evaluation = evaluate(records, loadJudgement());
      if (options.predictions !== undefined) {
        const lines = evaluation.predictions.map((prediction) => `${JSON.stringify(prediction)}\n`);
        writeWhole(resolve(folder, options.predictions), lines.join(''));
      }
      if (options.json === true) terminal.printJson(evaluationJson(evaluation));
      else for (const line of evaluationLines(evaluation)) terminal.print(line);
    });
}
