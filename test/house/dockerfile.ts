import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './scratch-tree.ts';

export interface Instruction {
  /** In capitals: RUN, COPY, … */
  readonly name: string;
  readonly text: string;
}

export interface Stage {
  /** What `FROM … AS name` says; '' for the last one. */
  readonly name: string;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of our Dockerfile, in order. */
export function readStages(): Stage[] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  const lines = text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const line of lines) {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [image = '', , stage = ''] = rest.split(' ');
      stages.push({ name: stage, image, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, text: rest });
  }
  return stages;
}

/** Texts of all instructions of one kind. */
export function textsOf(stage: Stage, name: string): string[] {
  return stage.instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);
}

/** `ENV` of a stage. */
export function environmentOf(stage: Stage): Record<string, string> {
  const pairs = textsOf(stage, 'ENV').flatMap((text) => text.split(' '));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** Program and arguments of a stage's `CMD`, or of its `HEALTHCHECK`. */
export function commandOf(stage: Stage, name: 'CMD' | 'HEALTHCHECK'): string[] {
  const [text = ''] = textsOf(stage, name);
  return JSON.parse(text.slice(text.indexOf('['))) as string[];
}
