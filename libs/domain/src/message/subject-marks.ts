import { verbose } from '../verbose.ts';

const ANSWERED = /^\s*(?:re|aw|antw|antwort|sv|odp|rif|r)\s*(?:\[\d+\])?\s*:/i;
/** Whether its subject says that a message is an answer. */
export const isAnswer = (subject: string): boolean => ANSWERED.test(subject);

const FORWARDED = verbose('iu')`
  ^\s*(?:\[[^\]]{1,40}\]\s*)?(?:
    fwd?|wg|tr|rv|doorst|pd|enc|i|vb|vs|vl|továbbítás|tov|[iİ]lt|перенапр|пересл|přeposláno|転送|转发|转寄|轉寄|전달
  )\s*[:：]
`;
/** Whether its subject says that a message is a forward. */
export const isCalledForward = (subject: string): boolean => FORWARDED.test(subject);
