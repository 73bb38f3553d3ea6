import type { ServerView } from '#libs/contract';
import { settingsWords } from '../../lib/wording.ts';

const words = settingsWords.server;

/** Where sorting happens: here, unless a second opinion from elsewhere is allowed. */
export function whereSorted({ secondOpinion }: Pick<ServerView, 'secondOpinion'>): string {
  if (secondOpinion === null || !secondOpinion.allowed) return words.headline;
  const { model, host, onThisMachine } = secondOpinion;
  return onThisMachine ? words.opinionHere(model) : words.opinion(model, host);
}
