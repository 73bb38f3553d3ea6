const ANSWERED = /^\s*(?:re|aw|antw|antwort|sv|odp|rif|r)\s*(?:\[\d+\])?\s*:/i;
const PREFIXES =
  /^(?:\s*(?:re|aw|antw|antwort|sv|odp|rif|r|fwd?|wg|tr|rv|pd|doorst)\s*(?:\[\d+\])?\s*:|\s*\[(?:ext|extern|external)\])+\s*/i;

/** A subject without "Re:", "WG:" and what else mail programs put before it. */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '');

export const isAnswer = (subject: string): boolean => ANSWERED.test(subject);
