import { nameWords, verbose } from '#libs/domain';
import { withoutNameBlock } from './name-block.ts';
import { phrase } from './post-words.ts';

/** Somebody whom a letter is about. */
export interface PersonMeant {
  /** As `callingsOf` has it. */
  readonly calling: string;
  /** The family name in lower case, with its accents. */
  readonly family: string;
}

const TITLE =
  '(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Mx|Dr|Mme|Mlle|Madame|Monsieur|M|Sr|Sra|Srta|Señora?|Sig|Sigra|Signora?|Dhr|Mevr|Mevrouw|Meneer|Pana?|Pani[ąe]?|Senhora?)\\.?';
const REFERENCE =
  '(?:references?|referenz|referenzschreiben|empfehlung(?:sschreiben)?|recommendation|recommandation|références?|referencias?|recomendaci[oó]n|referenz[ae]|raccomandazione|referenties?|aanbeveling(?:sbrief)?|referencje|referências?|recomendação)';
const DOES = '(?:can |would |could |do |am (?:happy|glad|pleased|delighted) to )?(?:\\p{L}+ly )?';
/** What stands right before the name of a candidate whom a referee or a colleague writes about. */
const ABOUT_NEXT = new RegExp(
  `(?<!\\p{L})(?:${[
    `${REFERENCE}(?: (?:request|letter|check))? (?:for|about|on|regarding|für|über|pour|para|per|voor|dla)`,
    `(?:reference|${REFERENCE}) (?:request|check):`,
    `(?:i|we) ${DOES}(?:recommend|vouch for)`,
    '(?:the|this) (?:candidate|applicant),?|applications? (?:of|from|by)',
    '(?:ich|wir) empfehlen?|(?:der|die|den) bewerber(?:in)?',
    'je (?:vous )?recommande(?: \\p{L}+)?|(?:le|la) candidate?|candidature de',
    'recomiendo(?: \\p{L}+)? a|(?:el|la) candidat[oa]|candidatura d[aeio]|raccomando|(?:il|la) candidat[oa]',
    'ik beveel|(?:de|deze) (?:kandidaat|sollicitant)|sollicitatie van|polecam(?: \\p{L}+)?|kandydat\\p{L}*|recomendo(?: [oa])?',
  ].join('|')}) (?:${TITLE} )?$`,
  'iu',
);
/** What somebody writes for themselves, whose referees are no more than named. */
const FOR_THEMSELVES = phrase(
  "my (?:cv|application|references?|referees?|résumé|resume)|i(?:['’]d| would)? (?:like to |want to |wish to )?apply|(?:cv|references|referees) (?:is |are )?(?:attached|enclosed|below)|ref(?:erence)?\\.? ?(?:no|number|code)",
  'job reference|recommend(?:s|ed)? (?:me|by|to me)|(?:was|were|been) recommended|looking for (?:a |any )?(?:job|work|position)|is (?:the|there an?|there any) (?:job|post|vacancy)|are there any',
  'empfohlen (?:von|worden|bekommen)|mir \\p{L}+ empfohlen|m.a recommandé|recommandé(?:e)? par|recomendad[oa] por|me (?:ha )?recomend\\p{L}*|raccomandat[oa] da|mi ha raccomandat\\p{L}*|aanbevolen door|polecon\\p{L}* przez|polecił\\p{L}* mi|mi polecił\\p{L}*',
  "(?:work|jobs?|position|vacancy|opening) for me|(?:like|love|want|hope) to work|als (?:meine )?referenz|i(?:['’]m| am) (?:available|looking)|looking for work|hire me|(?:ich möchte|ich will|ich würde) (?:\\p{L}+ ){0,4}arbeiten|ich suche|je cherche|pour un emploi|busco|cerco|ik zoek|szukam|procuro",
  'meine? (?:bewerbung|lebenslauf|referenz\\p{L}*|unterlagen)|bewerbe mich|ma candidature|mes références|mon cv|je postule|mi (?:candidatura|currículum|cv)|mis referencias|me postulo',
  'la mia candidatura|le mie referenze|mi candido|mijn (?:cv|sollicitatie|referenties)|solliciteer|moj(?:e|a|ą|ej) (?:cv|referencje|kandydatur\\p{L}*|aplikacj\\p{L}*)|aplikuj[ęe]|a minha candidatura|as minhas referências|candidato-me',
);
const WORD = "\\p{Lu}(?:[\\p{L}-]|['’](?!s(?!\\p{L})))+";
const SURNAME = `(?:(?:de|da|do|dos|del|van|von|der|den) ){0,2}${WORD}`;
/** "Olwen Price", "Ana da Costa", "B. Adeyemi". */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!${TITLE} )(?:(?<given>${WORD}) |(?<initial>\\p{Lu})\\. ?)(?<rest>${SURNAME}(?: ${SURNAME})*)`,
  'gu',
);
const WHOLE_WORD = new RegExp(WORD, 'gu');
/** What stands right behind that name. */
const ABOUT_LAST = verbose('iu')`
  ^(?:
    ['’]s (?:job )?application\b
    |,? (?:is|was) (?:the|an?) (?:\p{L}+ )?(?:candidate|applicant)\b
    |, the (?:candidate|applicant)\b
    |[^.!?\n]{0,120}\b(?:i|we) (?:can |would |do )?(?:\p{L}+ly )?recommend (?:her|him|them)\b
  )
`;
/** What stands before somebody whose wife, son or secretary writes for them: "my husband", "namens". */
const IN_WHOSE_NAME = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:my|our) (?:husband|wife|partner|fianc[eé]e?|son|daughter|brother|sister|mother|father|mum|mom|dad)['’]?,?|on behalf of|in the name of|answering for",
    '(?:mein|unser)(?:e[nmr]?|es)? (?:mann(?:es)?|ehemann(?:es)?|(?:ehe)?frau|partner(?:in|s)?|sohn(?:es)?|tochter|bruders?|schwester|mutter|vaters?),?|(?:im namen|im auftrag) (?:von|meine[rs] \\p{L}+)',
    '(?:mon|ma|notre) (?:mari|[ée]poux|[ée]pouse|femme|compagn(?:on|e)|fils|fille|fr[eè]re|s(?:œ|oe)ur|m[eè]re|p[eè]re),?|au nom de|de la part de',
    '(?:mi|nuestr[oa]) (?:marido|espos[oa]|mujer|pareja|hij[oa]|herman[oa]|madre|padre),?|(?:en|a) nombre de',
    '(?:mio|mia|nostr[oa]) (?:marito|moglie|compagn[oa]|figli[oa]|fratello|sorella|madre|padre),?|(?:a nome|per conto) di',
    '(?:mijn|onze) (?:man|vrouw|partner|zoon|dochter|broer|zus|moeder|vader),?|namens',
    '(?:m[oó]j(?:a|ego|ej|emu)?|nasz(?:a|ego|ej)?) (?:m[aą]ż|męża|żon[ay]|partner\\p{L}*|syna?|córk[ai]|brata?|siostr[ay]|matk[ai]|ojca|ojciec),?|w imieniu(?: m(?:oj)?e(?:go|j) \\p{L}+)?',
    '(?:meu|minha|nosso|nossa) (?:marido|mulher|esposa|companheir[oa]|filh[oa]|irm[aã]o?|m[aã]e|pai),?|em nome d[aeo]',
  ].join('|')}) (?:${TITLE} )?`,
  'giu',
);
/** Names are told by their capitals: the pattern before them minds no case. */
const NAME_NEXT = new RegExp(`^(?<given>${WORD}) (?<rest>${SURNAME}(?: ${SURNAME})?)`, 'u');
const LONGEST_NAME = 100;
/** What somebody may write for them about. */
const OF_A_MEETING = verbose('iu')`
  (?<!\p{L})(?:
    interview|appl(?:ied|ication)|appointment|trial|vorstellung|bewerb|gespräch|termin|entretien|rendez-vous|candidat|postul|essai
    |entrevista|solicitud|cita(?!\p{L})|prueba|colloqui|appuntament|prova|sollicit|gesprek|afspra|rozmow|rozmów|aplik|spotkani|reuni|marcaç
  )
`;
/** "Ich kann Ines Duarte nur empfehlen." */
const VERB_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:ich|wir) (?:kann|können|möchten?|darf|dürfen)|(?:kann|möchte|darf) ich) (?:${TITLE} )?$`,
  'iu',
);
const VERB_LAST = /^(?: (?!nicht|kaum|nie|keine)\p{L}+){0,3} empfehlen(?!\p{L})/iu;
const GREETING = verbose('iu')`
  ^\s*(?:
    dear|hi|hello|sehr geehrte|liebe|guten|bonjour|ch[eè]re?|madame|monsieur|estimad|hola|gentile|buongiorno|beste
    |geachte|szanown|dzie[nń] dobry|exm|caro|cara|bom dia
  )
`;
/** What a supplier, a customer or an advertisement writes, which has names and references as well. */
const NO_LETTER = phrase(
  'invoices?|deliver\\p{L}*|parcel|booking|ticket|orders?|payments?|tenancy|tenant|landlord|lettings?|mortgage|credit|loan|insurance|visa|subscri\\p{L}*|unsubscribe|profile|viewed|complaint|refund|quote|discount|newsletter|vote|appointment|recruiter|agency|planning|objection|our (?:consultant|services)|fee|rates?',
  'wir vermitteln|agence|termin|rechnung\\p{L}*|bestellung\\p{L}*|zahlung|angebot|mietvertrag|vermieter|beschwerde|kund(?:e|in|en)nummer|facture|commande|devis|bail|factura|pedido|fattura|ordine|factuur|bestelling|faktura|zamówieni\\p{L}*|fatura|encomenda',
);
/** Characters before a name, and behind it, that may tell that a letter is about them. */
const NEAR = 80;
const NEAR_AFTER = 200;
const READ = 4_000;
const READ_OF_SUBJECT = 500;
/** A letter names few people; more are a list. */
const MOST_MEANT = 12;

/**
 * Whom a letter is about: a referee's, a colleague's about an application, or that of somebody who writes for them about
 * an interview. Only whole names, of which an initial may
 * be told by the rest of the letter: "B. Adeyemi. Blessing has worked for us". Whoever is merely named gives no role,
 * be it a referee of somebody who applies, a clerk or a family name alone. Time is linear in the text.
 *
 * @param sender as the name is written in the mail
 * @returns empty where the mail is no such letter
 */
export function peopleMeant(subject: string, text: string, sender: string): PersonMeant[] {
  const about = subject.slice(0, READ_OF_SUBJECT);
  const read = text.slice(0, READ);
  const written = `${about}\n${read}`;
  if (written.search(FOR_THEMSELVES) >= 0) return [];
  const isForOther = OF_A_MEETING.test(written);
  const isReference = written.search(NO_LETTER) < 0;
  if (!isForOther && !isReference) return [];
  const lines = withoutNameBlock(read, sender).split('\n');
  const own = new Set(nameWords(sender));
  const said = [about, ...lines.map((line) => (GREETING.test(line) ? afterGreeting(line) : line))];
  const named = (matches: readonly RegExpExecArray[]) =>
    matches
      .slice(0, MOST_MEANT)
      .flatMap((match) => peopleOf(match, written))
      .filter(({ family }) => nameWords(family).every((word) => word.length > 1));
  const forOther = isForOther ? named(said.flatMap(namedNext)) : [];
  const ofReference = isReference
    ? named(said.flatMap((line) => [...line.matchAll(NAMED)].filter((match) => isAbout(line, match))))
    : [];
  return [
    // Whoever writes for somebody may well have their family name.
    ...forOther.filter(({ calling }) => !calling.split(' ').every((word) => own.has(word))),
    ...ofReference.filter(({ family }) => !nameWords(family).some((word) => own.has(word))),
  ].slice(0, MOST_MEANT);
}

/** Whom a line names behind words that say in whose name it is written. */
const namedNext = (line: string): RegExpExecArray[] =>
  Array.from(line.matchAll(IN_WHOSE_NAME)).flatMap(({ 0: words, index }) => {
    const from = index + words.length;
    const named = NAME_NEXT.exec(line.slice(from, from + LONGEST_NAME));
    return named === null ? [] : [named];
  });

const afterGreeting = (line: string) => line.split(/[,:!]/).slice(1).join(',');

function isAbout(line: string, { 0: name, index }: RegExpExecArray): boolean {
  const before = line.slice(Math.max(0, index - NEAR), index);
  const after = line.slice(index + name.length, index + name.length + NEAR_AFTER);
  return (
    ABOUT_NEXT.test(before) || ABOUT_LAST.test(after) || (VERB_BEFORE.test(before) && VERB_LAST.test(after))
  );
}

function peopleOf({ groups = {} }: RegExpExecArray, written: string): PersonMeant[] {
  const { given, initial, rest = '' } = groups;
  const family = (/[\p{L}'’-]+$/u.exec(rest)?.[0] ?? '').toLowerCase();
  const [last = ''] = nameWords(family).slice(-1);
  const called =
    given === undefined
      ? Array.from(written.matchAll(WHOLE_WORD), ([word]) => word).filter((word) =>
          word.startsWith(initial ?? ' '),
        )
      : [given];
  return [...new Set(called.map((name) => nameWords(name)[0] ?? ''))]
    .filter((name) => name !== '' && name !== last)
    .map((name) => ({ calling: `${name} ${last}`, family }));
}

/** Every pair of a first and a family name by which somebody may be written of; a second surname may be left out. */
export function callingsOf(name: string): string[] {
  const [last = '', first] = name.split(',', 2);
  const [called = '', ...surnames] = nameWords(first === undefined ? last : `${first} ${last}`);
  return surnames.map((family) => `${called} ${family}`);
}
