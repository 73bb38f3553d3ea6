import { resolve } from 'node:path';
import type { Command } from 'commander';
import { WrongUsage } from '../endings.ts';
import { evaluationJson, evaluationLines } from '../evaluation-words.ts';
import { fairnessLines } from '../fairness-words.ts';
import { isSameFile, readWhole, writeWhole } from '../files.ts';
import type { Surroundings } from '../surroundings.ts';

interface Options {
  readonly predictions?: string;
  readonly fairness?: true;
  readonly json?: true;
}

export function addEvaluate(parent: Command, { terminal, folder }: Surroundings): void {
  parent
    .command('evaluate')
    .description('assess the records of a file as the service would, and measure against their labels')
    .argument('<file.jsonl>', 'records, one a line; a label is optional')
    .option('--predictions <out.jsonl>', 'write one assessment a line to this file')
    .option('--fairness', 'also try what must not matter: names, providers, mentions, fluency; takes minutes')
    .option('--json', 'print the measures as JSON')
    .action(async (file: string, options: Options) => {
      const { evaluate, fairness, readEvaluationRecords } = await import('#libs/training');
      const { judgementOrRemedy, readingRecords } = await import('../record-errors.ts');
      const content = readWhole(resolve(folder, file)).toString('utf8');
      const out = options.predictions === undefined ? null : resolve(folder, options.predictions);
      if (out !== null && isSameFile(resolve(folder, file), out))
        throw new WrongUsage(
          'The predictions would take the place of the records: name another file for them.',
        );
      const records = readingRecords(() => readEvaluationRecords(content, file));
      const judgement = judgementOrRemedy();
      const evaluation = evaluate(records, judgement);
      if (out !== null) {
        const lines = evaluation.predictions.map((prediction) => `${JSON.stringify(prediction)}\n`);
        writeWhole(out, lines.join(''));
      }
      const fair = options.fairness === true ? fairness(records, judgement) : null;
      if (options.json === true) {
        const measures = evaluationJson(evaluation);
        terminal.printJson(fair === null ? measures : { ...measures, fairness: fair });
        return;
      }
      for (const line of evaluationLines(evaluation)) terminal.print(line);
      if (fair !== null) for (const line of ['', ...fairnessLines(fair)]) terminal.print(line);
    });
}
