import { nameWords, verbose } from '#libs/domain';
import { withoutNameBlock } from './name-block.ts';
import { phrase } from './post-words.ts';

/** Somebody whom a letter is about, in lower case and without accents. */
export interface PersonMeant {
  /** What they are called, or its first letter; empty where they are only "Herr Petersen". */
  readonly given: string;
  readonly family: string;
  /** The family name with its accents. */
  readonly written: string;
}

/** What a referee writes, and a colleague about an applicant. */
const ABOUT_SOMEBODY = phrase(
  'references?|referees?|recommend\\p{L}*|vouch for|(?:the|your|our|this) (?:candidate|applicant)|line manager',
  'referenz(?:en|schreiben)?|auskunftsperson|empfehl\\p{L}*|(?:der|die|den) bewerber(?:in)?',
  'références?|recommand\\p{L}*|(?:le|la) candidate?|referencias?|recomend\\p{L}*|(?:el|la) candidat[oa]',
  'referenz[ae]|raccomand\\p{L}*|(?:il|la) candidat[oa]|referenties?|aanbevel\\p{L}*|(?:de|deze) (?:kandidaat|sollicitant)',
  'referencj\\p{L}*|rekomend\\p{L}*|polecam|kandydat\\p{L}*|referências?',
);
/** What somebody writes for themselves, whose referees are no more than named. */
const FOR_THEMSELVES = phrase(
  "my (?:cv|application|references?|referees?|résumé|resume)|i(?:['’]d| would)? (?:like to |want to |wish to )?apply|(?:cv|references|referees) (?:is |are )?(?:attached|enclosed|below)|ref(?:erence)?\\.? ?(?:no|number|code)",
  'job reference|recommend(?:s|ed)? (?:me|by|to me)|(?:was|were|been) recommended|looking for (?:a |any )?(?:job|work|position)|is (?:the|there an?|there any) (?:job|post|vacancy)|are there any',
  'empfohlen (?:von|worden|bekommen)|mir \\p{L}+ empfohlen|m.a recommandé|recommandé(?:e)? par|recomendad[oa] por|me (?:ha )?recomend\\p{L}*|raccomandat[oa] da|mi ha raccomandat\\p{L}*|aanbevolen door|polecon\\p{L}* przez|polecił\\p{L}* mi|mi polecił\\p{L}*',
  'meine? (?:bewerbung|lebenslauf|referenz\\p{L}*|unterlagen)|bewerbe mich|ma candidature|mes références|mon cv|je postule|mi (?:candidatura|currículum|cv)|mis referencias|me postulo',
  'la mia candidatura|le mie referenze|mi candido|mijn (?:cv|sollicitatie|referenties)|solliciteer|moj(?:e|a|ą|ej) (?:cv|referencje|kandydatur\\p{L}*|aplikacj\\p{L}*)|aplikuj[ęe]|a minha candidatura|as minhas referências|candidato-me',
);
const TITLE =
  '(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Mx|Dr|Mme|Mlle|Madame|Monsieur|M|Sr|Sra|Srta|Señora?|Sig|Sigra|Signora?|Dhr|Mevr|Mevrouw|Meneer|Pana?|Pani[ąe]?|Senhora?)\\.?';
const WORD = "\\p{Lu}[\\p{L}'’-]+";
const SURNAME = `(?:(?:de|da|do|dos|del|van|von|der|den) ){0,2}${WORD}`;
/** "Olwen Price", "Ana da Costa", "B. Adeyemi", "Herr Petersen". */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TITLE} (?<titled>${WORD})(?! \\p{Lu})|(?:(?<given>${WORD}) |(?<initial>\\p{Lu})\\. ?)(?<rest>${SURNAME}(?: ${SURNAME})*))`,
  'gu',
);
const GREETING = verbose('iu')`
  ^\s*(?:
    dear|hi|hello|sehr geehrte|liebe|guten|bonjour|ch[eè]re?|madame|monsieur|estimad|hola|gentile|buongiorno|beste
    |geachte|szanown|dzie[nń] dobry|exm|caro|cara|bom dia
  )
`;
const READ = 4_000;
const READ_OF_SUBJECT = 500;
/** A letter names few people; more are a list. */
const MOST_MEANT = 12;

/**
 * Whom a mail may be about that is neither its writer nor those whom it greets: a referee's, or a colleague's about an
 * applicant. Time is linear in the text.
 *
 * @param sender as the name is written in the mail
 * @returns empty where the mail is no such letter
 */
export function peopleMeant(subject: string, text: string, sender: string): PersonMeant[] {
  const about = subject.slice(0, READ_OF_SUBJECT);
  const written = `${about}\n${text.slice(0, READ)}`;
  if (written.search(ABOUT_SOMEBODY) < 0 || written.search(FOR_THEMSELVES) >= 0) return [];
  const lines = withoutNameBlock(text.slice(0, READ), sender).split('\n');
  const read = [about, ...lines.map((line) => (GREETING.test(line) ? afterGreeting(line) : line))];
  const own = new Set(nameWords(sender));
  return read
    .flatMap((line) => Array.from(line.matchAll(NAMED), ({ groups = {} }) => personOf(groups)))
    .filter(({ family }) => family.length > 1 && !own.has(family))
    .slice(0, MOST_MEANT);
}

const afterGreeting = (line: string) => line.split(/[,:!]/).slice(1).join(',');

function personOf({
  titled,
  given = '',
  initial = given,
  rest = '',
}: Readonly<Record<string, string | undefined>>): PersonMeant {
  const written = /[\p{L}'’-]+$/u.exec(titled ?? rest)?.[0] ?? '';
  const [family = ''] = nameWords(written).slice(-1);
  const called = titled === undefined ? nameWords(initial).join('') : '';
  return { given: called, family, written: written.toLowerCase() };
}

/** Whether somebody is called so; a second surname may be left out. */
export function isMeant({ given, family }: Pick<PersonMeant, 'given' | 'family'>, name: string): boolean {
  const [last = '', first] = name.split(',', 2);
  const [called = '', ...surnames] = nameWords(first === undefined ? last : `${first} ${last}`);
  if (!surnames.includes(family)) return false;
  return given.length === 1 ? called.startsWith(given) : given === '' || called === given;
}
