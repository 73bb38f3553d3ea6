import { EARLIER_CONTACT, FIRST_CONTACT } from './contact-stage.ts';
import { CONSIDERATE_ASK, PICKED_UP, REFERRAL } from './conversation.ts';
import { DANGER, DEADLINE, SOON } from './danger.ts';
import { DECISION_CHANGE } from './decision-change.ts';
import { GENERIC_WARMTH, SAME_AGAIN, STATUS_QUESTION } from './emptiness.ts';
import { EMPLOYER_KNOWLEDGE } from './employer-knowledge.ts';
import type { ConceptCues } from './evidence.ts';
import { plainLetters } from './evidence.ts';
import { EXPERIENCE } from './experience.ts';
import {
  ACCEPTANCE,
  ACCOMMODATION,
  ANSWER,
  DATA_REQUEST,
  DOCUMENTS,
  FEEDBACK,
  SCHEDULING,
  WITHDRAWAL,
} from './hiring-step.ts';
import { AFTER_NO } from './manner/after-no.ts';
import { EASY_WAY_OUT } from './manner/easy-way-out.ts';
import { GOING_ROUND } from './manner/going-round.ts';
import { GUILT } from './manner/guilt.ts';
import { INSULT } from './manner/insult.ts';
import { PRESSURE } from './manner/pressure.ts';
import { PRIVATE_LIFE } from './manner/private-life.ts';
import { ROMANCE } from './manner/romance.ts';
import { THREAT } from './manner/threat.ts';
import { TURNING_UP } from './manner/turning-up.ts';
import { WATCHED } from './manner/watched.ts';
import { NEW_MATERIAL } from './new-material.ts';
import { AGENCY, COLLEAGUE, MACHINE, MISDIRECTED, VENDOR } from './non-candidate.ts';
import { RESULT } from './result.ts';

const WRITTEN: readonly ConceptCues[] = [
  EXPERIENCE,
  RESULT,
  EMPLOYER_KNOWLEDGE,
  NEW_MATERIAL,
  DECISION_CHANGE,
  PICKED_UP,
  REFERRAL,
  CONSIDERATE_ASK,
  STATUS_QUESTION,
  SAME_AGAIN,
  GENERIC_WARMTH,
  EARLIER_CONTACT,
  FIRST_CONTACT,
  ANSWER,
  SCHEDULING,
  DOCUMENTS,
  WITHDRAWAL,
  ACCEPTANCE,
  ACCOMMODATION,
  FEEDBACK,
  DATA_REQUEST,
  VENDOR,
  AGENCY,
  MACHINE,
  COLLEAGUE,
  MISDIRECTED,
  PRESSURE,
  INSULT,
  GUILT,
  GOING_ROUND,
  PRIVATE_LIFE,
  WATCHED,
  TURNING_UP,
  ROMANCE,
  AFTER_NO,
  THREAT,
  EASY_WAY_OUT,
  DANGER,
  DEADLINE,
  SOON,
];

/**
 * The same cue as people type it: apostrophes left out, "ur" and "u" for "your" and "you".
 *
 * How somebody types must not decide what their message is worth, so the cues are written once, in standard spelling.
 */
function asTyped(pattern: RegExp): RegExp {
  const source = plainLetters(pattern.source)
    .replace(/(?<![\\\w])your(?!\w)/g, '(?:your|ur|yr|yer|yuh)')
    .replace(/(?<=[(|\s]|\\b)you(?=[)|\s(]|\\b)/g, '(?:you|u|ya|yuh|yous)')
    .replace(/'/g, "'?");
  return new RegExp(source, pattern.flags);
}

/** The cues of every concept, searched in the new text and in the subject. */
export const ALL_CUES: readonly ConceptCues[] = WRITTEN.map(({ concept, cues }) => ({
  concept,
  cues: Object.fromEntries(Object.entries(cues).map(([name, pattern]) => [name, asTyped(pattern)])),
}));
