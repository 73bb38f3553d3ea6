import { verbose } from '#libs/domain';
import { bareSubject } from '../bare-subject.ts';
import { tellsOfSomebodyAtWork } from './at-work.ts';
import { withoutNameBlock } from './name-block.ts';
import { besideTheirOwn, onlyOneNamed } from './own-roles.ts';
import { roleOfOwnTrade } from './own-trade.ts';
import { isFormerWork, isWhoHires, speaksOfHours, speaksOfPost } from './post-words.ts';
import { isOfCustomer, mayApply, showsApplicant } from './who-writes.ts';
import { isInEnglish } from './english.ts';
import { leader, leaderOf, rolesInText, saysTheSame } from './role-in-text.ts';
import type { NamedRole } from './role-name.ts';
import { type KnownRoles, knownInEnglish, knownRoles } from './role-names.ts';
import { isPersonByWork } from './title-in-subject.ts';
import { type WorksOfRoles, roleToldByWork, worksOf } from './told-by-work.ts';
import { roleOfHours, roleOfLearner } from './role-of-hours.ts';
import { WHOLE } from './name-places.ts';
import { roleOfPlace } from './role-of-place.ts';
import { MOST_OF_NAME, type RoleMention, isNamed, rolesNamed } from './role-words.ts';
import { roleHintedAt } from './hinted-role.ts';

export interface OpenRole extends NamedRole {
  /** Lower case. */
  readonly addresses: readonly string[];
}

/** Open roles, made ready for `roleOf` once for many messages. */
export interface OpenRoles {
  readonly all: readonly OpenRole[];
  readonly known: KnownRoles;
  /** The same for mail in English. */
  readonly inEnglish: KnownRoles;
  readonly works: WorksOfRoles;
}

export function openRoles(all: readonly OpenRole[]): OpenRoles {
  const known = knownRoles(all);
  return { all, known, inEnglish: knownInEnglish(known), works: worksOf(all) };
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
  /** What the message quotes of earlier ones; asked for where nothing else tells. */
  readonly quotedText: () => string;
  /** As the sender's name is written. */
  readonly senderName: string;
  readonly personRoleIds: readonly number[];
  /** Roles of the candidates whom the message is about, where a referee or a colleague wrote it. */
  readonly candidateRoleIds: readonly number[];
}

export type RoleBecause =
  | 'person'
  | 'address'
  | 'thread'
  | 'subject'
  | 'text'
  | 'candidate'
  | 'only_application';

/** Which role, what tells it, and the words that do where words do. */
export interface RoleFinding {
  readonly roleId: number;
  readonly because: RoleBecause;
  readonly quote: string | null;
}

const READ_OF_SUBJECT = 500;
const READ_OF_QUOTE = 8_000;
/** A subject is short: half of a name is meant as the name. */
const ENOUGH_IN_SUBJECT = 0.5;
/** Of somebody who sends a résumé or speaks of a post, where no other role has the words. */
const ENOUGH_BESIDE_APPLICATION = 0.25;
const MOST_OF_SUBJECT = 0.7;
/** Whom anybody writes to: "Director" alone is no Finance Director. */
const LEADS = verbose('i')`
  ^(?:
    managers?|directors?|head|lead|leader|supervisor|chief|boss|leit(?:er|erin|ung)|direktor(?:in)?
    |chef(?:in)?|direct(?:eur|rice)|responsable|gerente|director[ea]?|direttore|direttrice|kierownik
    |dyrektor|leder
  )$
`;
const SURER_IN_TEXT = 0.15;
/** "Any news on either?", of somebody of two roles. */
const OF_ALL = /\b(?:either|both|neither|any) of (?:them|these|those)\b|\b(?:on|about) (?:either|both)\b/i;
const ANOTHER_AS_WELL = /^.{0,200}\b(?:also|too|as well|instead|then|if|rather|either|switch|swap|other)\b/is;
/** "I'm a machinist." */
const IS_SOMEBODY = verbose('iu')`
  \bi(?:[’']?m| am) (?:an? )(?!
    (?:\p{L}+ )?(?:
      customer|client|patient|parent|mother|father|resident|guest|tenant|student|visitor|member
    )\b
  )\p{L}
`;

/**
 * Which role a message is about, by the strongest evidence: a person's choice, the address that it was sent to, its
 * thread, its subject, its text and what that quotes, the candidate whom a referee names, else the only role that the
 * person has written about.
 *
 * @returns null where the evidence is missing or divided, which is an answer
 */
export function roleOf(evidence: RoleEvidence, roles: OpenRoles): RoleFinding | null {
  if (evidence.chosenRoleId !== null)
    return { roleId: evidence.chosenRoleId, because: 'person', quote: null };
  const addressed = roles.all.flatMap((role) =>
    role.addresses
      .filter((address) => evidence.sentTo.includes(address))
      .map((quote) => ({ id: role.id, quote })),
  );
  const byAddress = only(addressed.map(({ id }) => id));
  if (byAddress !== null)
    return { roleId: byAddress, because: 'address', quote: addressed[0]?.quote ?? null };
  const byThread = only(evidence.threadRoleIds);
  if (byThread !== null) return { roleId: byThread, because: 'thread', quote: null };

  const subject = evidence.subject.slice(0, READ_OF_SUBJECT);
  const ofMail = (of: OpenRoles) => (isInEnglish(evidence.text) ? of.inEnglish : of.known);
  const known = ofMail(roles);
  const byWords = roleByWords(subject, evidence, known);
  if (byWords !== null) return byWords;
  const own = new Set(evidence.personRoleIds);
  // Their name stays out of the evidence: it would outlive them there.
  const byCandidate = own.size > 0 ? null : only(evidence.candidateRoleIds);
  if (byCandidate !== null) return { roleId: byCandidate, because: 'candidate', quote: null };
  const byWork = own.size > 0 ? null : roleToldByWork(subject, evidence.text, roles.works);
  if (byWork !== null) return found(byWork, 'text');
  const byHints = own.size > 0 ? null : hintedAt(subject, evidence, known, roles.works);
  if (byHints !== null) return byHints;
  if (own.size > 1) {
    if (OF_ALL.test(evidence.text)) return null;
    // Among two applications of a person fewer words tell which is meant: "the nursing one".
    const among = openRoles(roles.all.filter(({ id }) => own.has(id)));
    const theirs = ofMail(among);
    const named = roleByWords(subject, evidence, theirs) ?? roleOfOneWord(subject, theirs);
    if (named !== null) return named;
    const onlyNamed = onlyOneNamed(subject, withoutNameBlock(evidence.text, evidence.senderName), theirs);
    if (onlyNamed !== null) return found(onlyNamed, 'text');
    return hintedAt(subject, evidence, theirs, among.works);
  }
  const byPerson = only(evidence.personRoleIds);
  // "Catering", from somebody of the porter job: "catering as well, if that is gone".
  const another =
    byPerson !== null && ANOTHER_AS_WELL.test(`${subject} ${evidence.text}`)
      ? (roleOfOneWord(subject, known) ?? hintedAt(subject, evidence, known, roles.works))
      : null;
  if (another !== null) return another;
  const beside = byPerson === null ? null : besideTheirOwn(subject, evidence.text, byPerson, known);
  if (beside !== null) return found(beside, 'text');
  return byPerson === null || hintsAtAnother(byPerson, subject, known)
    ? null
    : { roleId: byPerson, because: 'only_application', quote: null };
}

function hintedAt(
  subject: string,
  { text, senderName, personRoleIds }: RoleEvidence,
  known: KnownRoles,
  works: WorksOfRoles,
): RoleFinding | null {
  const own = withoutNameBlock(text, senderName);
  if (isOfCustomer(`${subject}\n${own.slice(0, READ_OF_QUOTE)}`)) return null;
  if (tellsOfSomebodyAtWork(subject, own, known)) return null;
  const hinted = roleHintedAt(subject, own, known, works, personRoleIds.length > 0);
  return hinted === null ? null : found(hinted, subject.includes(hinted.quote) ? 'subject' : 'text');
}

/** "Hull", of somebody who has applied in Hull and in Leeds. */
function roleOfOneWord(subject: string, known: KnownRoles): RoleFinding | null {
  const [named, ...others] = rolesNamed(bareSubject(subject), known).filter(
    (mention) => mention.fitsNoOther && isMostOf(mention, bareSubject(subject)),
  );
  return named === undefined || others.length > 0 ? null : found(named, 'subject');
}

/** Too little to tell another role, and too much for mail about nothing but the one that its sender wrote about. */
function hintsAtAnother(roleId: number, subject: string, known: KnownRoles): boolean {
  const inSubject = rolesNamed(subject, known);
  if (rolesInSubject(subject, known).some(({ strength }) => strength >= WHOLE)) return true;
  const hinted = inSubject.filter(({ strength }) => strength >= ENOUGH_IN_SUBJECT);
  if (hinted.length > 0 && !hinted.some((mention) => mention.roleId === roleId)) return true;
  const telling = inSubject.filter(({ fitsNoOther, standsAlone }) => fitsNoOther && standsAlone);
  return telling.length > 0 && !inSubject.some((mention) => mention.roleId === roleId);
}

const isMostOf = ({ quote }: RoleMention, subject: string) =>
  quote.length >= MOST_OF_SUBJECT * subject.length;

function roleByWords(
  subject: string,
  { text, quotedText, senderName }: RoleEvidence,
  known: KnownRoles,
): RoleFinding | null {
  if (
    isOfCustomer(`${subject}\n${text.slice(0, READ_OF_QUOTE)}`) ||
    tellsOfSomebodyAtWork(subject, text, known)
  ) {
    const answered = leader(rolesInQuote(quotedText, known));
    return answered === null ? null : found(answered, 'text');
  }
  const inSubject = rolesInSubject(subject, known);
  const bySubject = leaderOf(inSubject, known);
  if (bySubject !== null && bySubject.strength >= WHOLE) return found(bySubject, 'subject');
  const learner = roleOfLearner(`${subject}\n${text.slice(0, READ_OF_QUOTE)}`, known);
  if (learner !== null) return found(learner, 'text');
  const inText = rolesInText(withoutNameBlock(text, senderName), known, speaksOfPost(subject));
  const written = `${subject}\n${text}`;
  const byText = leaderOf(inText, known) ?? roleOfPlace(written, inText, known);
  // "Nurse position" fits two roles, and "sales opening" is many, and the text says which.
  const isVague = (bySubject?.strength ?? 0) < ENOUGH_IN_SUBJECT;
  const settles = byText !== null && inSubject.some(isOf(byText));
  // "Driving": of two drivers the one that the text applies for.
  const isSurer = byText !== null && byText.weight >= (bySubject?.strength ?? 0) + SURER_IN_TEXT;
  if (byText !== null && (settles || (bySubject !== null && isVague))) return found(byText, 'text');
  if (byText !== null && isSurer && rolesNamed(subject, known).some(isOf(byText)))
    return found(byText, 'text');
  // "Leo in baby room" is no applicant's, nor are "Porter hours" by themselves.
  const isTold = bySubject?.endsName === true && !speaksOfHours(subject, bySubject.to);
  if (bySubject !== null && !isTold && !mayApply(subject, text)) return null;
  if (bySubject !== null) return found(bySubject, 'subject');
  if (inSubject.length > 0) {
    const byPlace = roleOfPlace(written, inSubject, known);
    return byPlace === null ? null : found(byPlace, 'subject');
  }
  const byQuote = byText ?? leader(rolesInQuote(quotedText, known));
  if (byQuote !== null) return found(byQuote, 'text');
  const byPart = leader(rolesNamed(subject, known).filter((mention) => isOnlyPart(mention, subject, text)));
  if (byPart !== null) return found(byPart, 'subject');
  const byHours = roleOfHours(subject, known);
  if (byHours !== null) return found(byHours, 'subject');
  const byHoursInText = roleOfHours(text.slice(0, READ_OF_QUOTE), known);
  if (byHoursInText !== null) return found(byHoursInText, 'text');
  const byTrade = roleOfOwnTrade(subject, withoutNameBlock(text, senderName), known);
  return byTrade === null ? null : found(byTrade, 'text');
}

/**
 * Part of a name is one in a subject that speaks of a post; else it must be most of the name, or its end and nothing
 * beside. The end of one name says more than the beginning of another: "planner job in the office".
 */
function rolesInSubject(subject: string, known: KnownRoles): RoleMention[] {
  const isAboutPost = speaksOfPost(subject);
  const all = rolesNamed(subject, known);
  const enough = all.filter((mention) => {
    if (!isNamed(mention) || isFormerWork(subject, mention.from)) return false;
    if (!isAboutPost && mention.strength < WHOLE && LEADS.test(mention.quote)) return false;
    if (mention.strength < WHOLE && isWhoHires(subject, mention.from, mention.to)) return false;
    if (isAboutPost || mention.strength >= MOST_OF_NAME) return true;
    return mention.endsName && (isMostOf(mention, subject) || mention.strength >= ENOUGH_IN_SUBJECT);
  });
  const isPart = ({ strength }: RoleMention) => strength < WHOLE;
  const named = all.filter(
    (mention) => enough.includes(mention) || enough.some((one) => isPart(one) && saysTheSame(one, mention)),
  );
  const isBeginning = ({ endsName, strength }: RoleMention) => !endsName && strength < MOST_OF_NAME;
  return named.every(isBeginning) ? named : named.filter((mention) => !isBeginning(mention));
}

const isOf =
  ({ roleId }: RoleMention) =>
  (other: RoleMention): boolean =>
    other.roleId === roleId;

/**
 * A subject of nothing but half a name, "DevOps", or of somebody by their work, "plumber", where no other role and
 * nothing else in the message is named; "a table" needs a text about a post.
 */
function isOnlyPart(mention: RoleMention, subject: string, text: string): boolean {
  if (!mention.fitsNoOther || !isMostOf(mention, bareSubject(subject))) return false;
  if (LEADS.test(mention.quote)) return false;
  if (isPersonByWork(mention.quote)) return true;
  const isApplicant = text === '' || speaksOfPost(text) || showsApplicant(text) || IS_SOMEBODY.test(text);
  if (mention.strength >= ENOUGH_IN_SUBJECT) return mention.endsName || isApplicant;
  return isApplicant && mention.strength >= ENOUGH_BESIDE_APPLICATION;
}

const rolesInQuote = (quotedText: () => string, known: KnownRoles) =>
  rolesInText(unmarked(quotedText().slice(0, READ_OF_QUOTE)), known, true);

const unmarked = (quoted: string) => quoted.replace(/^(?:[ \t]*>)+ ?/gm, '');

const only = (ids: readonly number[]) => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);

const found = (
  { roleId, quote }: Pick<RoleMention, 'roleId' | 'quote'>,
  because: RoleBecause,
): RoleFinding => ({
  roleId,
  because,
  quote: quote.slice(0, 200),
});
