import { type NamedRole, type RoleMention, rolesNamed } from './role-words.ts';

export interface OpenRole extends NamedRole {
  /** Lower case. */
  readonly addresses: readonly string[];
}

export interface RoleEvidence {
  /** What a person here chose for this candidate; null where nobody did. */
  readonly chosenRoleId: number | null;
  /** Every address that the message went to, lower case. */
  readonly sentTo: readonly string[];
  /** Roles of messages in the same thread and from the same person, as far as they are known. */
  readonly threadRoleIds: readonly number[];
  readonly subject: string;
  /** What the sender wrote this time. */
  readonly text: string;
  readonly personRoleIds: readonly number[];
}

export type RoleBecause = 'person' | 'address' | 'thread' | 'subject' | 'text' | 'only_application';

/** Which role, what tells it, and the words that do where words do. */
export interface RoleFinding {
  readonly roleId: number;
  readonly because: RoleBecause;
  readonly quote: string | null;
}

/** Where a role is named within this many characters; later nobody says what it is about. */
const READ_OF_TEXT = 4_000;
/** A subject is short: half of a name is meant as the name. In running text it takes more. */
const ENOUGH_IN_SUBJECT = 0.5;
const ENOUGH_IN_TEXT = 0.6;
const WHOLE = 0.99;
/** The second best must be this much weaker, or the words tell nothing. */
const LEAD = 0.15;

/** A sentence that speaks of what is applied for. */
const ABOUT_THE_POST =
  /\b(?:appl(?:y|ying|ied|ication)|position|role|post(?:ing)?|opening|vacanc|job|opportunit|advert|listing|interview|candida|stelle|bewerb|ausschreib|position|poste|candidatur|offre|puesto|vacante|solicit|posizione|candid|sollicit|vacature|functie|stanowisk|aplik|ofert|vaga)/i;
/** A sentence that speaks of what the sender has been. */
const ABOUT_THE_PAST =
  /\b(?:work(?:ed|ing|s)?|years?|former(?:ly)?|previous(?:ly)?|currently|was an?|been an?|experience|as an?|jahre|arbeite|bisher|ans|travaill|anos|trabaj|lavor|jaar|lat)\b/i;

/**
 * Which role a message is about, by the strongest evidence: a person's choice, the address that it was sent to, its
 * thread, its subject, its text, else the only role that the person has written about.
 *
 * @returns null where the evidence is missing or divided, which is an answer
 */
export function roleOf(evidence: RoleEvidence, roles: readonly OpenRole[]): RoleFinding | null {
  if (evidence.chosenRoleId !== null)
    return { roleId: evidence.chosenRoleId, because: 'person', quote: null };
  const addressed = roles.flatMap((role) =>
    role.addresses
      .filter((address) => evidence.sentTo.includes(address))
      .map((quote) => ({ id: role.id, quote })),
  );
  const byAddress = only(addressed.map(({ id }) => id));
  if (byAddress !== null)
    return { roleId: byAddress, because: 'address', quote: addressed[0]?.quote ?? null };
  const byThread = only(evidence.threadRoleIds);
  if (byThread !== null) return { roleId: byThread, because: 'thread', quote: null };

  const inSubject = rolesNamed(evidence.subject, roles).filter(
    ({ strength }) => strength >= ENOUGH_IN_SUBJECT,
  );
  const bySubject = leader(inSubject);
  if (bySubject !== null && bySubject.strength >= WHOLE) return found(bySubject, 'subject');
  const byText = roleInText(evidence.text.slice(0, READ_OF_TEXT), roles);
  // "Nurse position" fits two roles, and the text says which.
  const settled = byText !== null && inSubject.some(({ roleId }) => roleId === byText.roleId);
  if (settled) return found(byText, 'text');
  if (bySubject !== null) return found(bySubject, 'subject');
  if (byText !== null && inSubject.length === 0) return found(byText, 'text');

  const byPerson = only(evidence.personRoleIds);
  const isNamedOtherwise =
    inSubject.some(({ strength }) => strength >= WHOLE) ||
    (inSubject.length > 0 && !inSubject.some(({ roleId }) => roleId === byPerson));
  return byPerson === null || isNamedOtherwise
    ? null
    : { roleId: byPerson, because: 'only_application', quote: null };
}

const only = (ids: readonly number[]) => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);

const found = ({ roleId, quote }: RoleMention, because: RoleBecause): RoleFinding => ({
  roleId,
  because,
  quote: quote.slice(0, 200),
});

function leader(mentions: readonly RoleMention[]): RoleMention | null {
  const [first, second] = mentions;
  if (first === undefined) return null;
  return second === undefined || first.strength - second.strength >= LEAD ? first : null;
}

/** The role that the sentences about the post name; experience in such a job is no application for it. */
function roleInText(text: string, roles: readonly OpenRole[]): RoleMention | null {
  const best = new Map<number, RoleMention>();
  for (const [sentence] of text.matchAll(/[^.!?\n]+(?:\n(?!\n)[^.!?\n]+)*/g)) {
    const isAboutPost = ABOUT_THE_POST.test(sentence);
    const isAboutPast = ABOUT_THE_PAST.test(sentence);
    for (const mention of rolesNamed(sentence, roles)) {
      const enough = isAboutPost
        ? mention.strength >= ENOUGH_IN_TEXT
        : mention.strength >= WHOLE && !isAboutPast;
      if (!enough) continue;
      const before = best.get(mention.roleId);
      if (before === undefined || before.strength < mention.strength) best.set(mention.roleId, mention);
    }
  }
  return leader([...best.values()].sort((a, b) => b.strength - a.strength));
}
