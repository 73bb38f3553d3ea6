import { type SQL, and, eq, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { asColleagues, asideFrom } from './direction.ts';
import { type Draft, hex } from './draft.ts';
import type { Employer } from './own-addresses.ts';
import { UNKNOWN_ADDRESS } from './senders/unknown-sender.ts';

/** Of a person, newest first: what a colleague passes on is not much older. */
const MOST_LETTERS = 50;
/** Of each, in characters; quotes of ours hold what they answer. */
const READ_AT_MOST = 24_000;
/** People of one name. */
const MOST_NAMESAKES = 10;

/**
 * Drafts of what colleagues pass on, or quote in an answer, taken for the colleague's own where the letter is known (it came
 * by itself as well, or somebody passed it on before), and where whoever is named without an address writes for us.
 */
export async function withoutKnownLetters(
  tx: Handle,
  drafts: readonly Draft[],
  employer: Employer,
): Promise<Draft[]> {
  const asked = drafts.filter(({ direction }) => direction.sender?.ifKnown !== undefined);
  if (asked.length === 0) return [...drafts];
  const people = [...new Set(asked.map(keyOf))];
  const byName = people.filter(isName);
  const known = new Map([
    ...(await readLetters(tx, people)),
    ...(byName.length === 0 ? [] : await readLettersByName(tx, byName)),
  ]);
  const ours = byName.length === 0 ? new Set<string>() : await readOurNames(tx, byName, employer);
  return drafts.map((draft, index) => {
    const { direction } = draft;
    if (direction.sender?.ifKnown === undefined) return draft;
    const [key, own] = [keyOf(draft), hex(draft.incoming)];
    if (ours.has(key)) return { ...draft, direction: asColleagues(direction) };
    const stored = (known.get(key) ?? []).filter(({ identity }) => identity !== own);
    const beside = drafts.filter(
      (other, at) =>
        keyOf(other) === key &&
        hex(other.incoming) !== own &&
        (at < index || other.direction.sender?.ifKnown === undefined),
    );
    const letters = [...stored.map(({ text }) => text), ...beside.map(wordsOf)];
    return { ...draft, direction: asideFrom(letters, direction) };
  });
}

/** Whom a draft is of: an address, or a name where the mail program left that out. */
function keyOf({ direction: { sender } }: Draft): string {
  if (sender === null) return '';
  const { name, address } = sender.person;
  return address.startsWith(UNKNOWN_ADDRESS) ? `${NAMED}${name}` : address.toLowerCase();
}

/** Before a name among addresses. */
const NAMED = 'name:';
const isName = (key: string): boolean => key.startsWith(NAMED);
const nameOf = (key: string): string => key.slice(NAMED.length);

function wordsOf({ incoming: { content }, direction: { sender } }: Draft): string {
  if (content.kind !== 'mail') return '';
  return sender?.forwarded?.text ?? content.mail.newText;
}

type LetterRow = { key: string; identity: Buffer; text: string };
type Letters = Map<string, { readonly identity: string; readonly text: string }[]>;

const { candidate, candidateAddress, contact, message } = tables;

const readLetters = (tx: Handle, addresses: readonly string[]): Promise<Letters> =>
  readLettersOf(
    tx,
    sql`select asked.key, known.candidate_id
          from json_array_elements_text(${JSON.stringify(addresses)}::json) as asked(key)
          join ${candidateAddress} known on known.address = asked.key`,
  );

const readLettersByName = (tx: Handle, keys: readonly string[]): Promise<Letters> =>
  readLettersOf(
    tx,
    sql`select ${NAMED} || name as key, id as candidate_id from ${candidate}
         where ${anyOf(candidate.name, keys.map(nameOf))} limit ${MOST_NAMESAKES}`,
  );

/** @param people rows of `key` and `candidate_id` */
async function readLettersOf(tx: Handle, people: SQL): Promise<Letters> {
  const { rows } = await tx.execute<LetterRow>(sql`
    select people.key, own.identity, own.text from (${people}) people
     cross join lateral (
       select m.identity, left(case m.direction when 'in' then m.new_text else m.text end, ${READ_AT_MOST}) as text
         from ${contact} c join ${message} m on m.id = c.message_id
        where c.candidate_id = people.candidate_id and m.quarantine_code is null
        order by c.at desc limit ${MOST_LETTERS}) own`);
  const letters = rows.map(({ key, identity, text }) => ({ key, identity: identity.toString('hex'), text }));
  return Map.groupBy(letters, ({ key }) => key);
}

/** Those of the names under which somebody has sent mail of ours, or has written to us from an address of ours. */
async function readOurNames(tx: Handle, keys: readonly string[], employer: Employer): Promise<Set<string>> {
  const names = keys.map(nameOf);
  const sent = await tx
    .selectDistinct({ name: message.fromName })
    .from(message)
    .where(and(eq(message.direction, 'out'), anyOf(message.fromName, names)));
  const known = await tx
    .select({ name: candidate.name, address: candidateAddress.address })
    .from(candidate)
    .innerJoin(candidateAddress, eq(candidateAddress.candidateId, candidate.id))
    .where(anyOf(candidate.name, names));
  const colleagues = known.filter(({ address }) => employer.isOurs(address));
  return new Set([...sent, ...colleagues].map(({ name }) => NAMED + name));
}
