/**
 * The advisory locks of PostgreSQL that there are, each with a number that every process knows it by: two that had the
 * same one would wait for each other without a reason. Any number will do, beside those of other programs.
 */
export const ADVISORY_LOCKS = {
  /** One process at a time brings the database to the present schema. */
  migration: 7_041_501,
  /** One batch of mail at a time is stored. */
  intake: 7_041_502,
  /** One process at a time rings the bells of assessments that were lost. */
  assessSweep: 7_041_503,
  /** A class of them: which process reads which mailbox. */
  mailboxLeases: 7_041_504,
  /** One process at a time rings what was missed of digests. */
  digestSweep: 7_041_505,
  /** One question at a time is taken for the second opinion. */
  opinionClaim: 7_041_506,
  /** What messages are assessed by changes before or after assessments are stored, and never in between. */
  circumstances: 7_041_507,
  /** One transaction at a time decides who governs. */
  governing: 7_041_508,
  /** One transaction at a time takes titles of roles. */
  roleTitles: 7_041_509,
  /** One process at a time acts on early answers: what was said first is acted on first. */
  earlyAnswers: 7_041_510,
} as const;
