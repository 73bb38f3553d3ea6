import { verbose } from '#libs/domain';

/** One of some phrases, as whole words in any script; each may be a part of a regular expression. */
export const phrase = (...phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** What an application, a post and the wish for one are called. */
const POST = phrase(
  'a+p+l(?:y|ying|ied|ications?|icants?)|positions?|postions?|roles?|post(?:s|ing|ings)?|openings?|vac+an\\p{L}+|jobs?',
  'opportunit\\p{L}+|chance|advert\\p{L}*|ad|listing|interview\\p{L}*|interested|consider(?:ed|ation)?|candida\\p{L}*',
  'short-?list\\p{L}*|hiring|hire|recruit\\p{L}*|looking for|(?<!(?:i|we|he|she|they) )need(?:ed|s)?(?! to)|seek(?:ing)?|becom(?:e|ing)|join|for work',
  "your next|make an?|work(?:ing)? (?:with|for|at|in) your?|(?:you|u)(?:[’']re| are)? (?:\\p{L}+ )?(?:want|require|after)(?: an?| for)|(?:you|u) (?:want|need|require)(?! (?:to|any|me|my|more|further|it|that|this)\\b)",
  '(?:like|love|want|wish|hope|keen|prefer) to (?:teach|cook|bake|drive|nurse|care|design|code|sell|serve|clean|build|start|train) (?:\\p{L}+ )?(?:with|for|at|in|on) your?',
  '(?:move|moving|step|stepping|switch|switching|retrain|retraining) (?:back )?(?:in|up |over )?(?:to|as)',
  '(?:like|love|want|wish|hope|looking) to work|(?:want|like|love|happy|glad|pleased) to (?:be(?:come)? (?:an?|your|the)|do (?:so|that|this|it))',
  '(?:try|go|going|put me (?:down|in|forward)|considered|count me in) for|looking (?:\\p{L}+ )?work|(?:want|wants|wanting|any) (?:\\p{L}+ )?work',
  'available (?:as|for)|verfügbar als|dispo(?:nible)?(?: \\p{L}+){0,3} (?:pour|comme|como|para)|disponibile (?:come|per)|beschikbaar (?:als|voor)|disponível (?:como|para)',
  'stellen?|\\p{L}+stelle|\\p{L}+job|bewerb\\p{L}*|\\p{L}+bewerbung|bewarb|beworben|ausschreib\\p{L}*|ausgeschrieben\\p{L}*|anzeige|inserat|(?:ge)?such(?:en?|t)|(?:zu|bei) (?:ihnen|euch) (?:wechseln|anfangen|einsteigen|beginnen|starten|arbeiten)',
  'interessier\\p{L}*|(?:möchte|würde|will) (?:\\p{L}+ ){0,4}als|vorstellungsgespr\\p{L}*|bewerbungsgespr\\p{L}*',
  'postes?|postul\\p{L}*|offres?|annonces?|emplois?|pourvoir|embauche\\p{L}*|(?:re)?cherch\\p{L}*|recrut\\p{L}*|rejoindre',
  '(?:souhait\\p{L}*|voudrais|aimerais|veux) (?:\\p{L}+ ){0,3}(?:travailler|exercer|devenir|être|intégrer|évoluer|passer|faire|comme|en tant que)|(?:gustar[ií]a|quiero|quisiera|deseo) (?:trabajar|ser)|entrevista|entretien d.embauche',
  '(?<!mon )travail|vorrei (?:\\p{L}+ ){0,3}(?:lavorare|diventare|come)|(?:mi propongo|propormi|candidarmi)|(?:graag|wil|zou) (?:\\p{L}+ ){0,5}(?:werken|als)|aan de slag|reactie op|(?:chc(?:ę|e|iał[ae]?bym)|wol[ęe]|wolał[ae]?bym) (?:pracować|zostać)',
  '(?:gostaria de|gostava de|quero|desejo|pretendo) (?:trabalhar|ser)|concorrer|entrevista|çalışmak ist\\p{L}*',
  'empleo|(?:el|un|este|su|de|del|busco) trabajo|emprego|posto|mi candido|(?:il|un|di|del|questo|cerco) lavoro',
  'busc\\p{L}*|cerc(?:o|a|ate|ano|asi)|gezocht|zoek\\p{L}*|(?:po)?szuk\\p{L}*|procur\\p{L}*|precisa\\p{L}*',
  'baan|(?<!ik )werk als|reageer|vacatures|ofert\\p{L}*|prac[ayeęą]|zatrudnieni\\p{L}*',
  'puesto|vacante|solicit\\p{L}*|oferta|posizione|annuncio|sollicit\\p{L}*|vacature|functie|stanowisk\\p{L}*|aplik\\p{L}*|vagas?',
  'og[łl]oszeni\\p{L}*|ubiega\\p{L}*|rekrutac\\p{L}*|zg[łl][ao][sś]\\p{L}*|kandyd\\p{L}*|an[uú]ncios?|annunci|(?:una|la|su|esta) plaza|incorpora(?:rme|ci[oó]n)',
  'ansök\\p{L}*|söke[rn]?|söka|sökt[ae]?|\\p{L}*tjänst(?:en|er)?|\\p{L}*jobb(?:et)?|intresseanmäl\\p{L}*|rekryter\\p{L}*|(?:platsen|rollen) som|annons(?:en)?|ledig[at]?|anställning\\p{L}*|(?:vill|skulle vilja) (?:gärna )?(?:jobba|arbeta|bli)',
  'ansøg\\p{L}*|søge[rn]?|søgt|\\p{L}*stilling(?:en|er)?|opslag(?:et)?|opslået|ledige?|jobbet|(?:vil|ville) (?:gerne )?(?:arbejde|jobbe|være|blive)|søknad\\p{L}*',
  'žádost\\p{L}*|žádám|uchaz\\p{L}*|ucház\\p{L}*|pozic[ei]|míst[oa] (?:jako|na)?|nabíd\\p{L}*|inzer[aá]t\\p{L}*|hled(?:ám|áte|áme|ají)|zájem o|volné? míst\\p{L}*|reaguji|(?:ráda?|chtěla?) bych (?:u vás )?pracoval[a]?|nástup\\p{L}*|výběrov\\p{L}* řízení|hlásím',
  '(?:rozpatrz|rozważ|uwzględni)\\p{L}* (?:\\p{L}+ )?(?:mnie|moj\\p{L}+|kandydatur\\p{L}*|na)|(?:mich|meine bewerbung) (?:\\p{L}+ ){0,5}berücksichtig\\p{L}*|berücksichtigen sie (?:bitte )?(?:mich|meine)',
  '(?:me|ma candidature) (?:\\p{L}+ )?(?:en considération|en compte)|tenerme en cuenta|considerar(?:mi|me)|mij (?:\\p{L}+ )?in aanmerking|in aanmerking (?:te )?kom\\p{L}*|ter-me em conta',
  // A day on which somebody shows what they can.
  '(?:trial|trial (?:day|shift|run|session)|try-?out) (?:as|for)|probe(?:arbeit|tag|schicht|dienst)\\p{L}*|schnuppertag\\p{L}*|essai (?:de|comme|en tant que|pour)|(?:prova|colloquio|giornata di prova) (?:da|come|per)',
  'prueba (?:de|como) (?!embarazo|sangre)|proef(?:dag|dienst|draai)\\p{L}*|meeloop(?:dag|dienst)|(?:dzień|dnia|dniu) próbn\\p{L}+|dia de (?:experiência|prova|teste)',
  'başvur\\p{L}*|[iİ]lan(?:a|[ıi]\\p{L}*)?|pozisyon\\p{L}*|eleman (?:ar[ıi]yor|al[ıi]m)\\p{L}*|aday\\p{L}*',
);

/** What somebody says of their own application, other languages than English. */
const APPLYING = phrase(
  'bewerbe mich|meine(?:r)? bewerbung|je (?:postule|candidate)|ma candidature|me postulo|mi candidatura|mi candido|la mia candidatura',
  'solliciteer|mijn sollicitatie|aplikuj[ęe]|moj[aąe] (?:aplikacj\\p{L}*|kandydatur\\p{L}*)|candidato-me|me candidato|minha candidatura',
  'jag söker|min ansökan|jeg søger|min ansøgning|hlásím se|ucházím se|moje žádost|başvuruyorum|başvurum',
);

/** What somebody applied for before this, or gives up: what else is named is meant. */
const APPLIED_BEFORE = phrase(
  "(?:i|i['’]d|i had|i have|i['’]ve) (?:already |also |first |previously |originally )?(?:applied|interviewed) (?:to|for|as)",
  'withdraw(?:ing|n)?(?: \\p{L}+){0,3} (?:from|for)|(?:hatte ich|ich hatte) mich|(?:habe ich|ich habe) mich|zurückziehen|j.(?:avais|ai) (?:déjà |d.abord )?(?:postulé|candidaté)',
  '(?:mi ero|avevo) (?:candidat|fatto domanda|proposto)\\p{L}*|(?:había|he) (?:solicitado|aplicado|presentado)|me había presentado|tinha-me candidatado|candidatei-me',
  'aplikowa[łl][ae]m|ik had (?:\\p{L}+ )?gesolliciteerd|jag (?:hade|har) sökt|jeg (?:har|havde) søgt|hlásil[ae]? jsem se|başvurmuştum',
);

const RELATIVES =
  'boss|colleagues?|manager|sister|brother|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|cousin|friend|flatmate|neighbou?r|aunt|uncle';
/** What the sender is or has been, and other people. */
const NOT_THE_POST = phrase(
  "(?:i|i['’]ve|he|she|they|we|who|and|have|has|currently|also)\\s+(?:\\p{L}+\\s+)?(?:working|works?|served|managed?|drive|drove|run|ran|spent|led|teach|taught)",
  "(?:i|we|he|she|they|and|who) used to|worked|former(?:ly)?|ex|retired|retrained|previous(?:ly)?|current(?:ly)?|present|years?|experienced?|(?:am|i['’]m|was|were|is|been|being) an?",
  `(?:my|our|his|her) (?:\\p{L}+ )?(?:${RELATIVES})(?:(?:\\s+\\p{L}+){0,2}\\s+(?:applied|applies|interviewed))?`,
  '(?:in )?(?:my|our) (?:\\p{L}+ )?(?:role|job|position|post|work)(?: as)?',
  '(?:spoke|spoken|speaking|talk\\p{L}*|met|meeting|told|said|asked|called|thanks?) (?:\\p{L}+ )?(?:to|with|by)?',
  '(?:interview(?:s|ed|ing)?|calls?|chat|meeting|conversation) with (?:the|your|our|an?)(?=\\s*$)',
  'jahren?|arbeite\\p{L}*|bisher|früher|ehemalig\\p{L}*|derzeit|zurzeit|momentan|tätig|bin(?! (?:\\p{L}+ )?(?:interessiert|auf der suche|bereit|verfügbar|frei))|war',
  'meine (?:schwester|frau|mutter|freundin|kollegin|chefin)|mein (?:bruder|mann|vater|freund|kollege|chef)',
  'ans|(?<!(?:souhait\\p{L}+|voudrais|aimerais|veux) )travaill\\p{L}*|actuellement|anciens?|anciennes?|suis(?! (?:\\p{L}+ )?(?:intéressé|disponible|dispo|motivé|candidat|à la recherche|prêt|libre|tenté))|étais|ai été|ma (?:s(?:œ|oe)ur|femme|mère)|mon (?:frère|mari|père|ami)',
  'años|(?<!(?:el|un|este|su|de|del|busco|gustar[ií]a|quiero|quisiera|deseo) )trabaj\\p{L}*|soy',
  'anni|(?<!(?:il|un|di|del|questo|cerco|vorrei) )lavor\\p{L}*|jaar|lat',
  'ik (?:werk\\p{L}*|ben|was)|pracuj\\p{L}*|pracowa[łl]\\p{L}*|jestem|by[łl][ae]m',
  'jag (?:är|var|jobbar|arbetar|har)|(?:har )?(?:jobbat|arbetat) som|jeg (?:er|var|arbejder|har)|(?:har )?arbejdet som',
  'jsem|byl[ay]?|pracuji|pracoval[a]? jsem|roky?|sono(?! (?:\\p{L}+ )?(?:interessat|disponibil|liber|alla ricerca|candidat))|ero|ho fatto|faccio|çalıştım|çalışıyorum',
  'antes|era|fui|he sido|antigu[ao]s?|ex|prima|in passato|vroeger|voorheen|wcześniej|kiedyś|dawniej|tidigare|förut|tidligere|førhen|før|dříve|kdysi|eskiden|daha önce',
  'anos|(?<!(?:gostaria de|gostava de|quero|desejo|pretendo) )trabalh\\p{L}*|sou|fui',
);

/** Words that follow a mention at once and name the post: "the planner job". */
const POST_FOLLOWS = verbose('iu')`
  ^\W{0,3}(?:\p{L}+\W+)?(?:
    positions?|postions?|roles?|posts?|posting|openings?|vac+an\p{L}+|jobs?|opportunity|applications?
    |advert\p{L}*|interviews?|(?:(?:as well|too|instead)(?: please)?|please)(?=\W*$)|stelle\p{L}*
    |pozisyon\p{L}*|[iİ]lan[ıi]\p{L}*|başvur\p{L}*
  )(?!\p{L})
`;

/**
 * "For the carer hours", "about the comms officer thing": what a post is called by those who want it. Whoever has
 * trouble with "the porter hours" is a guest.
 */
const WANTS_THE = /(?:^|[\s(])(?:for|about|regarding) (?:the|your|those|any|some) (?:\p{L}+ ){0,2}\p{L}+$/iu;
const THING_FOLLOWS = /^ (?:hours|shifts?|thing|list)(?!\p{L})/iu;

/** "Porter hours" of a guest who waited for one, or of who wants them. */
export const speaksOfHours = (text: string, to: number): boolean => THING_FOLLOWS.test(text.slice(to));

/** "The Leeds job", "and the Hull one": a word that only one title has is enough there. */
const NAMES_POST_AT_ONCE = verbose('iu')`
  ^[\s-](?:depot |branch |office |site |store )?(?:
    positions?|roles?|posts?|vacancy|vacancies|jobs?|openings?|one
  )(?!\p{L})
`;

export const namesPostAtOnce = (text: string, to: number): boolean => NAMES_POST_AT_ONCE.test(text.slice(to));

/** "The nurse who showed me round", "your receptionist Amy asked me". */
const IS_A_PERSON = verbose('iu')`
  ^(?:
    ['’]s\b(?! (?:\p{L}+ )?(?:job|post|position|role|vacancy|place)s?\b)
    |(?:,|\s+(?:at|in|from) \p{L}+,?)?\s+(?:who|that (?:i|told|said|showed)|die mich|der mich|qui m)
    |(?:\s+(?!job|position|role|post|vacanc|opening)\p{L}+)?\s+(?:
      was|were|said|told|asked|showed|gave|called|mentioned|invited|interviewed|rang|wrote|phoned
    )
  )
`;
/** Where the verb stands at the end: "als Koch gearbeitet", "garson olarak çalıştım". */
const WAS_WORK = /^(?:\s+\p{L}+){0,3}\s+(?:gearbeitet|çalış(?:t[ıi]|[ıi]yor|m[ıi]ş)\p{L}*)(?!\p{L})/iu;
/** "When will the planning officer decide?" */
const ASKS_WHAT_SOMEBODY_DOES = /\b(?:will|did|does|could|can|would|should|must) (?:the|your|our|this) $/i;
/** "I start with chef Baines." */
const WITH_SOMEBODY = /\b(?:with|by|from) $/i;
const NAMED_AT_ONCE = /^ \p{Lu}\p{Ll}/u;
const WITH_A_PERSON = /\b(?:with|from|by) (?:the|your|our|an?)\s+$/i;

const REFUSED = verbose('iu')`
  (?:\bnot|n['’]t|\bnicht|\bkeine?|\bpas|\brather than|\binstead of|\bstatt|\bno longer)\s+(?:
    (?:mean|asking (?:about|for)|applying (?:for|to)|interested in|after)\s+
  )?(?:
    (?:for|as|to|in|about|the|a|an|any|your|auf|als|um|für|die|pour|le|la|un|une)\s+
  ){0,3}$
`;
const GREETING = verbose('iu')`
  ^\s*(?:
    dear|hi|hello|hey|good \w+|sehr geehrte\w*|liebe\w*|hallo|guten \w+|bonjour|ch[eè]re?|madame|monsieur
    |estimad\w*|hola|gentile|buongiorno|beste|geachte
  )(?:\s+\p{L}+){0,2}\s*$
`;
/** "Hello is the planner job taken?" greets nobody; "Madame la Directrice" does. */
const ASKS_AT_ONCE = /\s(?:the|your|an?|this|that|der|die|das|den|eure?|ihre?|el|il|de|het|een)\s*$/iu;
/** Whom a candidate writes to, not what for. */
const WHO_HIRES = phrase(
  '(?:hiring|recruit\\p{L}*|talent(?: acquisition)?|line|personnel|hr|people)[\\s-]+(?:manager|team|coordinator|partner|assistant|officer|department|specialist|lead|director|consultant)s?',
);
const OF_THE_POST = /\b(?:about|regarding|concerning|for|of|on) (?:the|your|this|an?) $/i;
/** Characters within which a word before a mention still belongs to it. */
const NEAR = 15;
/** "Ich möchte aber als Koch anfangen": there the word is in the middle of its clause. */
const MODAL = 'möchte|würde|will|wollte|nun|jetzt|heute|suche|bewerbe mich';
const CLAUSE_ENDS = new RegExp(
  `[,;:–—()]|\\s-\\s|(?<![\\p{L}\\p{N}])(?:and|but|because|although|though|while|whereas|und|(?<!(?:${MODAL}) )aber|weil|obwohl|` +
    'et|mais|car|pero|però|porém|maar|ale|lecz|och|og|men|ama|fakat)(?![\\p{L}\\p{N}])',
  'giu',
);

/** Where an enumeration is over: "I was a carpenter but baker is the job that I look for". */
const BUT = phrase(
  'but',
  'aber',
  'sondern',
  'mais',
  'pero',
  'però',
  'porém',
  'maar',
  'ale',
  'lecz',
  'men',
  'ama',
  'fakat',
);

/**
 * What the words around a mention say of it: `post` where its clause speaks of a post or an application, `applying`
 * where that is the sender's own and not in English, `applied` where it is one that was made before, `sentence` where
 * only its sentence does, `nothing` where neither does, and `other` where it is the sender's own past, somebody else,
 * or refused.
 */
export type Surroundings = 'applying' | 'applied' | 'post' | 'sentence' | 'nothing' | 'other';

/**
 * @param from and `to` are where the mention stands in the sentence
 * @param mayBePerson whether it is what somebody is: "with the nurse" is about her, "with the toddlers" is about work
 */
export function surroundingsOf(sentence: string, from: number, to: number, mayBePerson = true): Surroundings {
  const earlier = sentence.slice(0, from);
  const later = sentence.slice(to);
  const before = earlier.slice(Math.max(0, lastEnd(earlier, CLAUSE_ENDS)));
  if (isNoneOfPost(sentence, from, to) || WAS_WORK.test(later)) return 'other';
  const isFollowed =
    POST_FOLLOWS.test(later.split(CLAUSE_ENDS)[0] ?? '') ||
    (THING_FOLLOWS.test(later) && WANTS_THE.test(sentence.slice(0, to)));
  const other = lastEnd(before, NOT_THE_POST);
  const isOfSender = other >= 0 && before.length - other <= NEAR && !OF_THE_POST.test(before);
  if (isFollowed && !isOfSender) return lastEnd(before, APPLIED_BEFORE) >= 0 ? 'applied' : 'post';
  if (mayBePerson && WITH_A_PERSON.test(before)) return 'other';
  if (lastEnd(before, APPLIED_BEFORE) > other) return 'applied';
  if (lastEnd(before, POST) > other) return lastEnd(before, APPLYING) > other ? 'applying' : 'post';
  // What an enumeration begins with holds for the whole of it: "having worked as cook, waiter and barista".
  const enumerated = earlier.slice(Math.max(0, lastEnd(earlier, BUT)));
  if (other >= 0 || lastEnd(enumerated, NOT_THE_POST) > lastEnd(enumerated, POST)) return 'other';
  return speaksOfPost(sentence) ? 'sentence' : 'nothing';
}

/** Whether a mention is of somebody here, or of what is refused. */
export function isNoneOfPost(sentence: string, from: number, to: number): boolean {
  const earlier = sentence.slice(0, from);
  const later = sentence.slice(to);
  const before = earlier.slice(Math.max(0, lastEnd(earlier, CLAUSE_ENDS)));
  return (
    REFUSED.test(before) ||
    (GREETING.test(before) && !ASKS_AT_ONCE.test(before)) ||
    IS_A_PERSON.test(later) ||
    (WITH_SOMEBODY.test(before) && NAMED_AT_ONCE.test(later)) ||
    (ASKS_WHAT_SOMEBODY_DOES.test(before) && !POST_FOLLOWS.test(later))
  );
}

export const speaksOfPost = (text: string): boolean => text.search(POST) >= 0;

/** "Former sales executive", "ehemaliger Koch": right before a mention, with a word between or none. */
const FORMER = verbose('iu')`
  (?<!\p{L})(?:
    former|ex|retired|previously|ehemalige[rn]?|früher(?:e[rn]?)?|ancien(?:ne)?|anciens|antigu[ao]|antes
    |vroegere?|voormalige?|był[ay]|tidigare|tidligere|bývalý|bývalá|eski
  )[\s-]+(?:an? )?(?:\p{L}+ )?$
`;

export const isFormerWork = (text: string, from: number): boolean => FORMER.test(text.slice(0, from));

/** Whether these words are no more than the hiring manager. */
export const isWhoHires = (text: string, from: number, to: number): boolean =>
  [...text.matchAll(WHO_HIRES)].some((match) => match.index <= from && to <= match.index + match[0].length);

export function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
