import { PEER_PROGRAMS } from '../peer-programs.ts';
import { bogofilter } from './bogofilter.ts';
import { fastText } from './fasttext.ts';
import type { Peer } from './peer.ts';
import { scikitLearn } from './scikit-learn.ts';

export interface Peers {
  readonly peers: readonly Peer[];
  /** A line for each program that is not there, with its remedy. */
  readonly missing: readonly string[];
}

/** The peers whose programs this machine has. */
export function findPeers(): Peers {
  const { fasttext, bogofilter: filter, scikitLearn: learn } = PEER_PROGRAMS;
  const missing: string[] = [];
  const withProgram = (program: typeof learn, make: (path: string) => Peer[]): Peer[] => {
    const path = program.find();
    if (path !== undefined) return make(path);
    missing.push(
      `${program.title} is not installed and left out of the comparison: install it (on Debian: apt-get install ${program.debianPackage})`,
    );
    return [];
  };
  return {
    peers: [
      ...withProgram(fasttext, (path) => [
        fastText(path, { counted: true }),
        fastText(path, { counted: false }),
      ]),
      ...withProgram(filter, (path) => [bogofilter(path)]),
      ...withProgram(learn, (path) => [
        scikitLearn(path, 'naive-bayes'),
        scikitLearn(path, 'logistic-regression'),
      ]),
    ],
    missing,
  };
}
