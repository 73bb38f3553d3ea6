import { verbose } from '#libs/domain';

const PREFIXES = verbose('i')`
  ^(?:
    \s*(?:re|aw|antw|antwort|sv|odp|rif|r|fwd?|wg|tr|rv|pd|doorst)\s*(?:\[\d+\])?\s*:
    |\s*\[(?:ext|extern|external)\]
  )+\s*
`;

/** A subject without "Re:", "WG:" and what else mail programs put before it. */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '');
