import { spawnSync } from 'node:child_process';
import { firstOf } from '../servers/programs.ts';
import type { Program } from '../servers/programs.ts';

/** Programs that benchmarks set beside Foyer and that nothing else needs; see `PROGRAMS` for those of the tests. */
export const PEER_PROGRAMS = {
  fasttext: {
    title: 'fastText',
    debianPackage: 'fasttext',
    find: () => firstOf('/usr/bin/fasttext', '/usr/local/bin/fasttext', '/opt/homebrew/bin/fasttext'),
  },
  bogofilter: {
    title: 'bogofilter',
    debianPackage: 'bogofilter',
    find: () => firstOf('/usr/bin/bogofilter', '/usr/local/bin/bogofilter', '/opt/homebrew/bin/bogofilter'),
  },
  offlineImap: {
    title: 'OfflineIMAP',
    debianPackage: 'offlineimap3',
    find: () =>
      firstOf('/usr/bin/offlineimap', '/usr/local/bin/offlineimap', '/opt/homebrew/bin/offlineimap'),
  },
  scikitLearn: {
    title: 'scikit-learn',
    debianPackage: 'python3-sklearn',
    // Debian's package belongs to Debian's Python, which need not be the first one on the path.
    find: () => ['/usr/bin/python3', 'python3'].find(canLearn),
  },
} satisfies Record<string, Program>;

function canLearn(python: string): boolean {
  return spawnSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0;
}
