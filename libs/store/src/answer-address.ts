import { sql } from 'drizzle-orm';
import { candidateAddress, message } from './schema.ts';

/**
 * Where the person behind a message is answered: at the Reply-To that is theirs, else at their own address, which stands
 * in From only where they wrote themselves. A forward comes from a colleague and a web form from a program, and neither
 * of them waits for an answer.
 *
 * A telephone number has the form `tel:+15550123`; empty where nobody said whom the message is from. For queries that
 * select from `message`.
 */
export const answerAddress = sql<string>`coalesce(
  (select a.address from ${candidateAddress} a
    where a.candidate_id = ${message.candidateId}
      and strpos(lower(coalesce(${message.headers} ->> 'reply-to', '')), a.address) > 0
    order by length(a.address) desc limit 1),
  case when ${message.personAddress} ~ '^(?:unknown|voicemail):' then ''
       when ${message.personAddress} = lower(${message.fromAddress}) then ${message.fromAddress}
       else ${message.personAddress} end,
  ${message.fromAddress})`;
