import { verbose } from '#libs/domain';
import { lastEnd, phrase, speaksOfPost } from './post-words.ts';

/** What else an applicant writes of. */
const SHOWS_APPLICANT = phrase(
  'cv|c\\.v\\.|resume|résumé|curr[ií]culum|lebenslauf|unterlagen|zeugnis\\p{L}*|portfolio|experience|erfahrung\\p{L}*|expérience|experiencia',
  '(?:my|all the|got \\p{L}+) tickets?|(?:dbs|sia|nvq|cscs|smsts|notice period|certificate|diploma|references)|trained|yrs|years of|for (?:\\p{L}+|\\d+) years|esperienza|ervaring|doświadczeni\\p{L}*|experiência|erfarenhet|erfaring|hiring|i (?:can|could) start|qualified|diplôm\\p{L}*|diplom\\p{L}*|licen[cs]e',
);
/** What a customer, a patient or a guest writes of. */
const SHOWS_CUSTOMER = phrase(
  'rendez-vous|rdv|réserv\\p{L}*|commande\\p{L}*|devis|facture|appointment|to book|book an?|booking|reservation|delivered|refund|invoice|quote for',
  'termin(?:e|s)?|buch(?:en|ung)|bestell\\p{L}*|reservier\\p{L}*|rechnung|cita|reserv\\p{L}*|pedido|encomenda|marcação|factura|fatura',
  'appuntamento|prenot\\p{L}*|ordine|fattura|preventivo|afspraak|reserver\\p{L}*|bestelling|factuur|wizyt\\p{L}*|zamówieni\\p{L}*|rezerwacj\\p{L}*|faktur\\p{L}*|odwiedzi\\p{L}*',
  // Who rents a place or buys a car asks whether it is free as well.
  '(?:to|for) rent|mieten|louer|alquilar|affittare|huren|wynaj\\p{L}*|alugar|for sale|zum verkauf|à vendre|en venta',
  'boka|bokning|beställ\\p{L}*|faktura|bestille|booke|tid hos|objedn\\p{L}*|randevu|sipariş\\p{L}*',
);

/** "We have welders and drivers available": an agency's list. */
const OFFERS_STAFF = verbose('iu')`
  \bwe (?:\p{L}+ ){0,2}(?:have|supply|provide|offer|place)\b(?!.*\byour\b).*\b(?:
    available|free|for hire|ready|rates?|(?:a|per|an) (?:hour|day)
  )\b
`;
/** The same of an agency in other languages. */
const IS_AGENCY = phrase(
  '(?:unsere|die) (?:personal|zeitarbeits)?(?:agentur|vermittlung)|wir vermitteln|notre agence|nuestra agencia|la nostra agenzia|ons (?:uitzend|detacherings)?bureau|nasza agencja|a nossa agência',
);
const THEIRS =
  'mum|mom|mother|dad|father|son|daughter|husband|wife|gran\\p{L}*|nan|child(?:ren)?|kids?|uncle|aunt';
const OF_POST = 'jobs?|posts?|positions?|roles?|vacanc|opening|place|shift|advert|work';
/**
 * What only a customer, a supplier, somebody's family or a colleague writes; they need things too, so that words for a
 * post are no excuse, and only those for an application are.
 */
const NO_APPLICANT = phrase(
  // What is to be mended, and by whom.
  '(?:is|are|has|have|keeps?|still|again|been|started) (?:\\p{L}+ ){0,2}(?:leaking|broken|blocked|dripping|packed up|faulty|overdue|damaged|not working|stopped working|missed|not (?:been )?(?:emptied|collected|delivered))',
  'needs? (?:\\p{L}+ ){0,2}(?:fixing|repairing|replacing|servicing|mending|emptying|cutting back)|roof leak\\p{L}*|leaking (?:roof|tap|pipe)',
  '(?:can|could|will|would) you (?:please )?(?:send|fix|repair|replace|quote|deliver|collect|install) |how much (?:do you charge|would it cost|does it cost)|what (?:does it|do you) (?:cost|charge)',
  `(?:is|are) (?:the|your) (?:(?!${OF_POST})\\p{L}+ ){1,3}(?:available|free) (?:for (?:an?|our|my|the)|on)|(?:to|can we|could we|may we) hire your(?! next)`,
  '(?:puede|pueden|podría) (?:venir|pasar) (?:el|la|un|una|su)',
  'send (?:somebody|someone|an? \\p{L}+|your \\p{L}+) (?:out|round|over|to)|(?:the|your|an?) \\p{L}+ (?:that |who )?(?:you|they) sent|(?:get|getting) married|our wedding|(?:a )?(?:party|table) (?:of|for) \\d+',
  'my (?:bill|order|account|appointment|prescription|booking|parcel|delivery|boiler|bins?|fence|kitchen sink)|our (?:order|boiler|booking|delivery)|was (?:meant|supposed|due) to (?:deliver|come|arrive|collect)',
  '(?:make|making) a complaint|complain(?:t|ing)? about|(?:a|an absolute) disgrace|planning (?:permission|application)|pass on (?:my|our) thanks',
  // Family, whose people are cared for or taught here.
  `my (?:${THEIRS})['’]s (?:\\p{L}+ ){0,2}(?:care|carers?|nurses?|teachers?|class(?:room)?|room|appointment|bill|lesson|coach|key ?worker|homework|lunch)`,
  `my (?:${THEIRS}) (?:is|was|will be|has been) (?:\\p{L}+ )?(?:in|at|under) your (?:care|home|school|nursery|class)`,
  // Who sells.
  'dear (?:valued )?customer|price list|(?:our|a|the) (?:brochure|catalogue)|free (?:audit|quote|quotation|trial|demo|survey|consultation)|from £ ?\\d+|rates? (?:attached|on request)|unsubscribe',
  'we (?:\\p{L}+ )?(?:hire out|manufacture|stock|specialise in|(?:can )?(?:offer|supply|provide) (?!you with my)|looked at your (?:website|site)|are (?:an? )?(?:\\p{L}+ ){0,2}(?:agency|supplier|manufacturer|provider|wholesaler|firm|company))',
  'wir sind (?:eine?|ihre?) (?:\\p{L}+ ){0,2}\\p{L}*(?:firma|unternehmen|betrieb)|nous sommes une (?:\\p{L}+ ){0,2}(?:société|entreprise)|somos una (?:\\p{L}+ ){0,2}empresa',
  'our (?:drivers|nurses|carers|staff|cleaners|teachers|candidates|engineers|temps) (?:are|can|will) ',
  // A colleague.
  "(?:do|cover|swap|change|miss) my (?:\\p{L}+ )?shift|on the rota|annual leave|off sick|(?:can['’]t|cannot) (?:get|log) (?:in|into|on)|my (?:password|login|payslip)",
);
const APPLIES = phrase(
  'appl(?:y|ied|ying|ications? (?:for the|form|for your)|icant)|cv|c\\.v\\.|r[ée]sum[ée]|vacanc\\p{L}+|interview\\p{L}*|your (?:advert|ad|job|post)|job (?:advert|ad|opening)|the (?:\\p{L}+ )?(?:job|vacancy)',
  '(?:see|saw|seen|spotted|noticed|heard (?:of|about)|read (?:of|about)) an? (?:\\p{L}+ )?(?:job|vacancy|post|position)',
);

/** Who places people, and who asks about the work for a paper. */
const OF_OTHERS = verbose('iu')`
  \b(?:
    i(?:['’]m| am) a recruiter|candidates for your|on my books|\d+ ?% fee
    |my (?:thesis|dissertation|school project)|(?:could|can|may) i interview
  )\b
`;

/** Whether a text is a customer's, a supplier's or a colleague's rather than somebody's who wants a post. */
export function isOfCustomer(text: string): boolean {
  if (OFFERS_STAFF.test(text) || OF_OTHERS.test(text) || lastEnd(text, IS_AGENCY) >= 0) return true;
  if (lastEnd(text, NO_APPLICANT) >= 0) return lastEnd(text, APPLIES) < 0;
  return lastEnd(text, SHOWS_CUSTOMER) >= 0 && !speaksOfPost(text) && !showsApplicant(text);
}

export const showsApplicant = (text: string): boolean => lastEnd(text, SHOWS_APPLICANT) >= 0;

/** Of somebody who wants to do it here: a customer wants it done. */
const WOULD_DO_IT = verbose('iu')`
  \b(?:
    appl(?:y|ied|ying|ication)|cv|r[ée]sum[ée]|jobs?|posts?|positions?|roles?|vacanc\p{L}+|openings?
    |advert\p{L}*|ad|hiring|hire|shifts?
    |(?:you|u)(?:[’']re| are| r)? (?:\p{L}+ )?(?:need|want|look|seek|after)\p{L}*|filled|taken
    |still (?:open|free|going|available|vacant)|i(?:[’']d| would) be (?:great|good|happy)
    |(?:want|wants|seek|after|for|any|still|there) (?:\p{L}+ )?work
    |(?:like|love|want|prefer|happy|keen|glad|ready|hoping|interested|able) (?:to|in) \p{L}+
    |(?:want|get|find) (?:some )?work|looking for [^.!?]{0,20}work|join|can i \p{L}+ (?:ur|your|for)
    |after \p{L}+ing
  )\b
`;

/** Whether somebody writes who wants to do some work here. */
export const wantsWork = (text: string): boolean => WOULD_DO_IT.test(text);

/** "Just chasing", "any news?". */
const CHASES = verbose('i')`
  \b(?:
    following up|follow[- ]?up|chasing|(?:any|an) (?:news|updates?|word|decision)
    |(?:not|n[’']t|nothing) (?:yet )?heard|heard (?:back|anything|nothing|from)|my form|hear from you
    |trial (?:day|shift)|been (?:chosen|selected|successful)
  )\b
`;

/** Later nobody says what they want. */
const READ = 8_000;

/** Whether a mail is anything that an applicant writes; nobody can tell where there is no text. */
export function mayApply(subject: string, text: string): boolean {
  const written = `${subject}\n${text.slice(0, READ)}`;
  return (
    text.trim() === '' ||
    wantsWork(written) ||
    showsApplicant(written) ||
    speaksOfPost(written) ||
    CHASES.test(written)
  );
}
