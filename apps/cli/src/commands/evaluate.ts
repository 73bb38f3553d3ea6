import { resolve } from 'node:path';
import type { Command } from 'commander';
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
      const { evaluate, loadJudgement, readEvaluationRecords } = await import('#libs/training');
      const { readingRecords } = await import('../record-errors.ts');
      const content = readWhole(resolve(folder, file)).toString('utf8');
      const records = readingRecords(() => readEvaluationRecords(content, file));
      const evaluation = evaluate(records, loadJudgement());
      if (options.predictions !== undefined) {
        const lines = evaluation.predictions.map((prediction) => `${JSON.stringify(prediction)}\n`);
        writeWhole(resolve(folder, options.predictions), lines.join(''));
      }
      if (options.json === true) terminal.printJson(evaluationJson(evaluation));
      else for (const line of evaluationLines(evaluation)) terminal.print(line);
    });
}
