import { sql } from 'drizzle-orm';
import { firstLines, isFromMailServer, verbose } from '#libs/domain';
import type { ParsedMail } from '#libs/mailbox';
import { type Handle, tables } from '#libs/store';
import type { Draft, ToAssess } from './draft.ts';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';

const { contact, message, candidateAddress } = tables;

const NOTE = 'Our mail came back: the address does not take mail';
/** A report names those whom it is about; more are a circular. */
const MOST_RECIPIENTS = 50;

interface Returned {
  /** Message-IDs that the report names: one of them is that of the mail. */
  readonly ids: readonly string[];
  /** Lower case. */
  readonly recipients: readonly string[];
}

/** As servers say in words that a mail is given back, and that it may still arrive. */
const GIVEN_BACK = verbose('iu')`
  (?:could|can|did|was|is)(?: not|n['’]t|not) (?:be )?deliver|undeliver|not delivered|(?:delivery|recipient address|address)\s.{0,40}(?:failed|failure|rejected|unknown)|failure notice
  |returned (?:mail|to sender)|\b5\d\d[ -]5\.\d|\b5\.\d\.\d\b|user unknown|mailbox (?:is )?(?:full|unavailable|disabled)|no such (?:user|address)|host (?:or domain name )?not found
  |nicht zugestellt|unzustellbar|n['’]a (?:pas )?pu être (?:remis|distribu)|non remis|no se (?:pudo|ha podido) entregar|impossibile recapitare|non (?:è stato )?recapita
  |niet (?:worden )?(?:bezorgd|afgeleverd)|onbestelbaar|nie (?:można|udało się) dostarczyć|niedostarczaln|não (?:pôde|foi possível) (?:ser )?entreg
`;
const MAY_STILL_ARRIVE = verbose('iu')`
  delay|will (?:be retried|keep trying|try again|continue)|still trying|(?:no|not) (?:action|need).{0,30}(?:required|resend)|warning:|verzöger|retard|retras|ritard|vertraag|opóźni|atras
  |\b4\.\d\.\d\b
`;
const SPOKEN_LINES = 40;
const ADDRESS = /[^\s<>,;:"()@]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** Whom a server names that tells in words, and by no field, that a mail is given back; null where it does not. */
function namedInWords({
  from,
  headers,
  subject,
  text,
}: Pick<ParsedMail, 'from' | 'headers' | 'subject' | 'text'>): string | null {
  if (!isFromMailServer(from, headers)) return null;
  const spoken = [subject.slice(0, 200), ...firstLines(text).slice(0, SPOKEN_LINES)];
  if (spoken.some((line) => MAY_STILL_ARRIVE.test(line)) || !spoken.some((line) => GIVEN_BACK.test(line)))
    return null;
  const named = new Set(
    spoken.flatMap((line) => (line.match(ADDRESS) ?? []).map((one) => one.toLowerCase())),
  );
  named.delete(from.address.toLowerCase());
  // Which of several it did not reach, words tell people only.
  const [address, another] = named;
  return address === undefined || another !== undefined ? null : address;
}

/**
 * What a mail server gives back for good, by RFC 3464 or as older servers name it; null where it is no such report.
 * A delay, a success and a receipt of reading give nothing back. A server that has fields for none of that says it in
 * words, of one address.
 */
function returnedBy(
  mail: Pick<
    ParsedMail,
    'from' | 'headers' | 'isAutomatic' | 'references' | 'inReplyTo' | 'subject' | 'text'
  >,
): Returned | null {
  const { headers, isAutomatic, references, inReplyTo, text } = mail;
  if (!isAutomatic) return null;
  const reported = /^multipart\/report\b/i.test(headers['content-type'] ?? '')
    ? text.split(/^(?=final-recipient\s*:)/im).flatMap((part) => {
        const failed = /^action\s*:\s*failed\b/im.test(part.slice(0, 2_000));
        const address = /^final-recipient\s*:\s*[\w-]+\s*;\s*<?([^\s<>;]+)/i.exec(part)?.[1];
        return failed && address !== undefined ? [address] : [];
      })
    : [];
  const failed = headers['x-failed-recipients']?.split(/[\s,;]+/) ?? [];
  const byFields = [...reported, ...failed];
  const inWords = byFields.length === 0 ? namedInWords(mail) : null;
  const recipients = (inWords === null ? byFields : [inWords])
    .filter((address) => address.includes('@'))
    .slice(0, MOST_RECIPIENTS)
    .map((address) => address.toLowerCase());
  const ids = [...new Set([...(inReplyTo === null ? [] : [inReplyTo]), ...references.slice(-20)])];
  return recipients.length === 0 || ids.length === 0 ? null : { ids, recipients };
}

/**
 * A mail of ours that came back was no word to anybody: its contacts count no more, whichever of the two is read first.
 * Whoever got it at another address has it.
 *
 * @param drafts those that are new; their contacts are stored
 * @returns earlier messages that are out of date now
 */
export async function takeBackReturned(tx: Handle, drafts: readonly Draft[]): Promise<ToAssess[]> {
  const returned: Returned[] = [];
  const sent: string[] = [];
  for (const { incoming, direction } of drafts) {
    if (incoming.content.kind !== 'mail') continue;
    const { mail } = incoming.content;
    const found = direction.direction === 'in' ? returnedBy(mail) : null;
    if (found !== null) returned.push(found);
    if (direction.direction === 'out' && mail.messageId !== null && direction.people.length > 0)
      sent.push(mail.messageId);
  }
  // Servers report each address by itself: those that came back before are known from what is stored.
  returned.push(...(await reportsOf(tx, [...sent, ...returned.flatMap(({ ids }) => ids)])));
  if (returned.length === 0) return [];
  const pairs = returned.flatMap(({ ids, recipients }) =>
    ids.flatMap((id) => recipients.map((address) => ({ id, address }))),
  );
  const { rows } = await tx.execute<ChangedAnswer>(sql`
    with gone as (select * from json_to_recordset(${JSON.stringify(pairs)}::json) as gone(id text, address text))
    update ${contact} c set automatic = true, note = ${NOTE}
      from gone
      join ${message} m on m.message_id = gone.id and m.direction = 'out'
      join ${candidateAddress} a on a.address = gone.address
     where c.message_id = m.id and c.candidate_id = a.candidate_id and c.by = 'employer' and not c.automatic
       and not exists (
             select 1 from unnest(m."to" || m.cc) as recipient
               join ${candidateAddress} other on other.address = lower(recipient) and other.candidate_id = a.candidate_id
              where (m.message_id, other.address) not in (select id, address from gone))
    returning c.candidate_id, c.at, c.message_id`);
  return markOutdatedByAnswers(tx, rows);
}

/** Reports that were read before the mails that they are about. */
async function reportsOf(tx: Handle, sent: readonly string[]): Promise<Returned[]> {
  if (sent.length === 0) return [];
  const rows = await tx
    .select({
      headers: message.headers,
      isAutomatic: message.isAutomatic,
      references: message.references,
      inReplyTo: message.inReplyTo,
      subject: message.subject,
      text: message.text,
      fromName: message.fromName,
      fromAddress: message.fromAddress,
    })
    .from(message)
    .where(
      sql`${message.isAutomatic} and ${message.direction} = 'in' and (${message.references} && ${sql.param([...sent])}::text[]
        or ${message.inReplyTo} = any(${sql.param([...sent])}::text[]))`,
    );
  return rows.flatMap(
    ({ fromName, fromAddress, ...row }) =>
      returnedBy({ ...row, from: { name: fromName, address: fromAddress } }) ?? [],
  );
}
