import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** Cheap to look for, and in every way of saying that one is no applicant. */
const MAY_DENY = /applicant|candidat|bewerb|kandidat|sollicit|solicitante/;
const DENIES = verbose()`
  \b(i'?m|i am|we'?re|we are) (not|no) (an? |one of your |your )?(job )?(applicants?|candidates?)\b
  |\b(bin|sind) kein\w* (bewerber\w*|kandidat\w*)|\bne suis pas (un |une )?candidate?\b
  |\bno soy (un |una )?(candidat[oa]|solicitante)\b|\bnon sono (un |una )?candidat[oa]\b
  |\bben geen (kandidaat|sollicitant\w*)|\bnie jestem kandydat\w*|\bnao sou (um |uma )?candidat[oa]\b
`;
/** Who one is instead. To write "I'm no candidate, but might we talk one day?" is a first contact all the same. */
const IS_SOMEBODY_ELSE = verbose()`
  \b(i|we) (already )?(work (here|in|on|at (the|your)|for you)|live|bought|ordered|rent)\b
  |\b(customer|patient|resident|neighbou?r|tenant|guest|supplier|parent of|mother of|father of|employee)s?\b
  |\b(
    ich arbeite|kund(e|in)|nachbar(in)?|je travaille|client|cliente|voisine?|trabajo|vecin[oa]|lavoro
    |vicin[oa]|ik werk|klant|buur\w+|pracuje|klient\w*|sasiad\w*|trabalho|vizinh[oa]
  )\b
`;

/** What of an employer stands, drives or sounds beside somebody else's door. */
const THEIR_THINGS = verbose()`
  \byour (own )?((delivery|loading|recycling|emergency|car|fire|smoke|burglar) )?(
    lorr(y|ies)|vans?|trucks?|drivers?|deliver(y|ies)|gates?|fenc(e|es|ing)|bins?|alarms?|skips?|dumpsters?
    |car ?parks?|parking lot|loading (bay|dock)|scaffold\w*|building|site|yards?|forklifts?|generators?
    |floodlights?|extractor|chimney|hedges?|trees?|roof|wall|drains?|(extractor )?fans?|customers|machines
    |compressors?
  )\b
`;
const OUR_PLACE = verbose()`
  \b(my|our|the|next) (own )?(front |back )?(
    drive(way)?|street|house|window|bedroom|garden|pavement|footpath|sidewalk|road|wall|door|cars?
    |neighbou?rs?|lane|yard|roof|cellar|basement|block
  )\b
`;
const BOTHERS = verbose()`
  \b(
    block(s|ed|ing)?|noise|noisy|loud|smell\w*|stink\w*|leak\w*|hang(s|ing)|swing(s|ing)|revers(e|es|ing)
    |overflow\w*|broken|smash\w*|fall(s|ing|en)|dangerous|rattl\w*|drip(s|ping)?|grease|rubbish|litter|fumes
    |smoke|dust|crack(s|ed)|damag(e|ed|es)|lean(s|ing)|scratch(es|ed)|hum(s|ming)?|flood(s|ed|ing)|council
    |sleep|awake|every (morning|night)|at (three|four|five|six|\d) in the (morning|night)
  )\b
`;
const ABOUT_A_JOB = verbose()`
  \b(
    appl(y|ied|ication|ying)|cv|resume|interview\w*|vacanc\w+|position|shortlist\w*|recruit\w*|hiring
    |the (job|post|role|trial|shift)|a job|work (for|with|at) you|panel
  )\b
`;

/** Whether somebody whom nobody here knows complains of what stands, drives or sounds beside their door. */
function isNeighbour({ folded, stage }: Observation): boolean {
  return (
    !stage.known &&
    THEIR_THINGS.test(folded) &&
    OUR_PLACE.test(folded) &&
    BOTHERS.test(folded) &&
    !ABOUT_A_JOB.test(folded)
  );
}

/** Whether the sender is plainly no candidate: says so and who they are, or complains as a neighbour does and of no job. */
export function isOutsider(observation: Observation): boolean {
  const { folded } = observation;
  const denies = MAY_DENY.test(folded) && DENIES.test(folded) && IS_SOMEBODY_ELSE.test(folded);
  return denies || isNeighbour(observation);
}
