import { bare } from '../abroad/plain-words.ts';
import type { Concept, Evidence } from '../evidence.ts';
import { greetsFamily } from '../greets-family.ts';
import type { Observation } from '../observe.ts';
import { didColleagueAct } from './colleague-acts.ts';
import { isExpectedVisit } from './expected-visit.ts';
import { isLawWithOthers } from './law-with-others.ts';
import { isNotAtReader, isQuotedThreat } from './not-at-reader.ts';
import { seenInPublic } from './seen-in-public.ts';
import { isThankedSmile } from './thanks-for-welcome.ts';
import { toldByUs } from './told-by-us.ts';

/** @param text folded and bare, so that ranges of the evidence are ranges of it */
type Clears = (found: Evidence, text: string, observation: Observation) => boolean;

/** What of each kind is no fault though it has words of one, by what stands around them and came before. */
const CLEARS: Partial<Readonly<Record<Concept, Clears>>> = {
  private_life: (found, text, observation) =>
    greetsFamily(observation.folded, found) || toldByUs(found, text, observation),
  watched: seenInPublic,
  turning_up: isExpectedVisit,
  romance: isThankedSmile,
  going_round: didColleagueAct,
  insult: isNotAtReader,
  threat: (found, text, observation) =>
    isQuotedThreat(found, text) || isLawWithOthers(found, text, observation),
};

/**
 * Whether words of a fault of manner are none where they stand: a visit that we asked for, a smile that is thanked for, an
 * insult to oneself, a colleague who was kind, somebody seen on a stage, condolences for what we told, a lawsuit against others.
 */
export function isHarmless(observation: Observation, found: Evidence): boolean {
  return CLEARS[found.concept]?.(found, bare(observation.folded), observation) ?? false;
}
