import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import type { Lane } from '#libs/domain';
import type { Peer } from './peer.ts';

const SCRIPT = fileURLToPath(new URL('scikit-learn.py', import.meta.url));

const MODELS = {
  'naive-bayes': 'naive Bayes',
  'logistic-regression': 'logistic regression',
} as const;

/** A model of scikit-learn over TF-IDF of word pairs and letter groups, with the cadence features beside them. */
export function scikitLearn(python: string, model: keyof typeof MODELS): Peer {
  return {
    name: MODELS[model],
    async predict(records, splits) {
      const child = spawn(python, [SCRIPT, model], { stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      child.stdin.end(JSON.stringify({ records, splits }));
      const printed = await text(child.stdout);
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`${SCRIPT} ended with ${code}`);
      return JSON.parse(printed) as Lane[][];
    },
  };
}
