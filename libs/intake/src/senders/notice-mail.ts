import { hash } from 'node:crypto';
import { NOTICE_ADDRESS, UNKNOWN_SENDER, nameWords, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `(${WORD}(?: (?:(?:de|da|di|del|della|dos|van|von|der|den|la|le|al|bin) )*${WORD}){1,3})`;
/** What may stand behind a name at the end of a subject. */
const FOR_A_ROLE = '(?: (?:for|als|as|für|pour|para|per|como|come|voor|na) \\S.*)?$';
const MEMBER = new RegExp(
  `^${NAME} (?:\\(?(?:via|über|par|através d[eo]|vía|tramite|przez) \\S.*|(?:in|en|dans|su|no|w|w aplikacji) (?:Microsoft )?Teams)$`,
  'u',
);
/** What networks write behind the names of members, and people behind their own. */
const IN_BRACKETS = new RegExp(`^${NAME} \\(\\p{Lu}[^()]{1,40}\\)$`, 'u');
const OF_AN_APPLICATION = verbose('iu')`
  (?<!\p{L})(?:
    applications?|applicants?|applied|bewerbung(?:en)?|bewerber(?:in)?|beworben|candidatures?|candidats?
    |postulé|candidaturas?|candidat[oa]s?|postulado|candidat[aoe]|candidatur[ae]|sollicitaties?
    |sollicitant(?:en)?|gesolliciteerd|aplikacj[aei]|kandydat(?:ka|ura)?
  )(?!\p{L})
`;
const NAMED = [
  new RegExp(`^${NAME} (?:has )?(?:just )?applied\\b`, 'u'),
  new RegExp(
    `^${NAME} (?:hat sich|a postulé|se ha postulado|si è candidat|heeft gesolliciteerd|candidatou-se)`,
    'u',
  ),
  new RegExp(`(?:[-–:|]|[Cc]andidate) ${NAME} (?:has )?(?:just )?applied\\b`, 'u'),
  new RegExp(`\\s(?:from|by|von|de|da|di|van|od) ${NAME}${FOR_A_ROLE}`, 'u'),
  new RegExp(
    `(?:[Aa]pplicant|[Bb]ewerber(?:in)?|[Cc]andidat[oae]?|[Ss]ollicitant|[Kk]andydat(?:ka)?): ${NAME}${FOR_A_ROLE}`,
    'u',
  ),
];

/** As networks tell that a member has written, whose words they show. */
const WROTE = new RegExp(
  `^${NAME} (?:(?:has )?(?:just )?(?:messaged|sent (?:you )?a (?:new )?message|replied to you|wrote to you)|hat (?:Ihnen|Dir|dir) (?:eine (?:neue )?Nachricht|geschrieben)|vous a (?:envoyé un|écrit)|(?:te|le) ha (?:enviado un|escrito)|ti ha (?:inviato un|scritto)|heeft (?:je|u) een|enviou)`,
  'u',
);
/** Each member writes from it under their own name. */
const OF_MEMBERS = /(?:^|[._+-])hit-?reply@/i;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/**
 * The applicant of whom a job board tells that has no address for us, or the member who wrote through a network ("Ada Crane
 * via LinkedIn", "Ada Crane in Teams"). Each notice is of somebody else: taken for one person, they would make one row and
 * answer for how often the board writes.
 *
 * @param mail of which the caller knows that a program sent it, and that it names no address
 * @returns a person of this one message, with the name in its subject or before "via"; null where it tells of nobody
 */
export function applicantOf(
  mail: Pick<ParsedMail, 'from' | 'messageId' | 'dateHeader' | 'subject' | 'text'>,
): MailAddress | null {
  const { from, subject } = mail;
  const line = subject.slice(0, 200).trim();
  const called = from.name.slice(0, 200).replaceAll('"', '');
  const member =
    MEMBER.exec(called)?.[1] ??
    memberInBrackets(called, from.address) ??
    WROTE.exec(line)?.[1] ??
    (OF_MEMBERS.test(from.address) ? WHOLE_NAME.exec(called)?.[1] : undefined);
  const name = applicantNamedIn(line) ?? member;
  if (name === undefined && !OF_AN_APPLICATION.test(line)) return null;
  return { name: name ?? UNKNOWN_SENDER, address: noticeAddress(mail) };
}

/** The address of whoever one notice tells of. */
export function noticeAddress({
  messageId,
  dateHeader,
  subject,
  text,
}: Pick<ParsedMail, 'messageId' | 'dateHeader' | 'subject' | 'text'>): string {
  const key = hash('sha256', JSON.stringify([messageId, dateHeader, subject, text]));
  return `${NOTICE_ADDRESS}${key.slice(0, 32)}`;
}

/** "Ada Crane (Network)"; "Ada Crane (Webdesign)" of adacrane.example is somebody with a domain of their own. */
function memberInBrackets(called: string, address: string): string | undefined {
  const name = IN_BRACKETS.exec(called)?.[1];
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return nameWords(name ?? '').some((word) => word.length > 2 && domain.includes(word)) ? undefined : name;
}

/** What boards call themselves and their addresses beside their name. */
const OF_A_BOARD = verbose('u')`
  ^(?:
    jobs?|careers?|apply|talent|team|alerts?|recruit\p{L}*|hiring|karriere|bewerbung\p{L}*|stellen\p{L}*
    |emplois?|empleos?|ofertas?|lavoro|vacatures?|praca|vagas?|info|news|service|com|net|org
  )$
`;

/**
 * Whether a job board tells of an application from an address that nobody would know for a machine's: it is called as its
 * domain is, which no person is to the last word.
 */
export function isBoard({ from, subject }: Pick<ParsedMail, 'from' | 'subject'>): boolean {
  if (!OF_AN_APPLICATION.test(subject.slice(0, 200))) return false;
  const domain = nameWords(from.address.slice(from.address.lastIndexOf('@') + 1).replace(/[.-]+/g, ' '));
  const own = nameWords(from.name.replace(/[.-]+/g, ' ')).filter((word) => word.length > 2);
  const isKnown = (word: string) => OF_A_BOARD.test(word) || domain.includes(word);
  // Somebody with a domain of their own: "Ada Crane" of ada-crane.example, who sends the "application of Ada Crane".
  const [named, local] = [applicantNamedIn(subject) ?? '', localWords(from.address)].map(nameWords);
  if (own.some((word) => named?.includes(word) || (own.length > 1 && local?.includes(word)))) return false;
  return own.some((word) => domain.includes(word)) && own.every(isKnown);
}

const localWords = (address: string): string =>
  address.slice(0, Math.max(0, address.lastIndexOf('@'))).replaceAll('_', ' ');

/** The applicant whom the subject of a notice names; null where it tells of no application, or of nobody. */
export function applicantNamedIn(subject: string): string | null {
  const line = subject.slice(0, 200).trim();
  if (!OF_AN_APPLICATION.test(line)) return null;
  return NAMED.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
}

/** Greetings and headings stand above the line that says who has applied; it is one of so many. */
const MOST_LINES = 6;

/** The applicant whom a notice names in its subject, or else in its first lines; null where neither does. */
export function applicantToldOf(subject: string, lines: readonly string[]): string | null {
  const first = lines.filter((line) => line !== '').slice(0, MOST_LINES);
  return [subject, ...first].map(applicantNamedIn).find((name) => name !== null) ?? null;
}
