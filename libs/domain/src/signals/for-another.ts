import { CLOSE } from './others-day.ts';
import type { Observation } from './observe.ts';
import { isOutsider } from './outsider.ts';
import { verbose } from '../verbose.ts';

/** What a candidate's wife or father writes to us about, in the eight languages. */
const OF_HIRING = verbose()`
  \b(?:
    interview\w*|application|applied|trial\s(?:day|shift)|\w*bewerb\w*|beworben|\w*vorstellung\w*|probetag|entretien|candidature|postule
    |entrevista|solicitud|candidatura|colloquio|\w*sollicit\w*|gesprek|rozmow\w*|aplik\w*
  )\b
`;

/**
 * Whether somebody writes for a candidate of their own family, about an application or an interview: they are no
 * candidate, and wait for our word all the same.
 */
export const writesForAnother = (observation: Observation): boolean => {
  const written = `${observation.subject}\n${observation.folded}`;
  return CLOSE.test(written) && OF_HIRING.test(written) && !isOutsider(observation);
};
