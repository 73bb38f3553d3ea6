import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { isNoName } from './no-names.ts';
import { withoutHiddenText } from '../message/hidden-text.ts';
import { separateNewText } from '../message/new-text.ts';
import { plainLetters } from './plain-letters.ts';
import { sentencesOf } from '../message/sentences.ts';
import { verbose } from '../verbose.ts';

/** No acknowledgement is longer. */
const LONGEST_ACKNOWLEDGEMENT_WORDS = 30;

/** Words of which a message that only acknowledges is made. */
export const ACKNOWLEDGING: ReadonlySet<string> = new Set(
  `thanks thank you u thx ty many so much very again for your the a an reply replying email e-mail mail message answer
  response update quick prompt fast kind lovely information info news letting me know confirming confirmation getting
  back to got it received noted great perfect wonderful excellent brilliant super cool awesome ok okay k alright right
  sounds good will do understood see there then on at in by tomorrow today monday tuesday wednesday thursday friday next
  week looking look forward meeting meet speaking seeing talking hearing from talk soon best regards kind warm cheers
  sincerely yours truly have nice day weekend evening afternoon morning much appreciated appreciate i i'll be we all both
  too and am is was that this fine good no problem worries dear hi hello hey mr mrs ms dr of course really
  me give giving helpful useful thoughtful generous honest feedback advice tips time effort explanation explaining taking telling sharing it
  means lot truly glad happy hear clear wish wishing luck success everyone team
  hilfreich sehr ist wirklich tipps ratschlage hinweise alles gute c'est tres utile vraiment conseils muy util realmente consejos
  molto davvero consigli heel nuttig echt advies bardzo pomocne naprawde rady muito mesmo conselhos
  one two three four five six seven eight nine ten eleven twelve noon o'clock half past quarter pm works
  danke vielen dank schon herzlichen fur die den das ihre antwort ruckmeldung nachricht schonen tag bis dann morgen mit
  freundlichen grusen gruse grus grussen grusse gruss viele liebe beste lg vg alles klar merci beaucoup pour votre reponse bonne journee bien recu a bientot
  cordialement parfait gracias muchas por su tu respuesta recibido perfecto un saludo saludos nos vemos grazie mille la
  risposta ricevuto perfetto cordiali saluti a presto bedankt dank je u wel voor het bericht prima tot dan groet
  groetjes dziekuje bardzo za odpowiedz super do zobaczenia pozdrawiam obrigado obrigada pela resposta recebido perfeito
  ate la abraco saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi
  samedi dimanche hasta el lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi
  domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedzialku wtorku srody czwartku piatku soboty
  niedzieli segunda terca quarta quinta sexta feira segunda-feira terca-feira quarta-feira quinta-feira sexta-feira`.split(
    /\s+/,
  ),
);

/** What an acknowledgement says; without one of these it is no acknowledgement. */
const ANCHOR = verbose()`
  \b(?:
    thank|thanks|thx|ty|ok|okay|got\sit|noted|received|great|perfect|understood|will\sdo|see\syou
    |(?:i(?:'ll|\swill)|we(?:'ll|\swill))\sbe\sthere|cheers|sounds\sgood|looking\sforward|danke|dank
    |alles\sklar|merci|parfait|gracias|perfecto|grazie|perfetto|bedankt|prima|dziekuje|obrigad[oa]|perfeito
  )\b
`;

/** It is their turn, and they say so. */
const HOLDING = verbose()`
  \b(?:
    (?:i(?:'ll|\swill|\sshall)|let\sme)\b[^.?!]{0,50}\b(?:
      (?:come|get|revert|write)\s(?:back\s)?to\syou|let\syou\sknow|confirm|reply|answer\syou
      |send\s(?:it|them|this|that|you)\b
    )
    |ich\s(?:melde\smich|gebe\s(?:ihnen|dir)\sbescheid)|je\s(?:reviens\svers|vous\s(?:tiens|redis|confirme))
    |(?:le|te)\s(?:aviso|respondo|confirmo)|(?:le|ti)\s(?:faccio|faro)\ssapere
    |ik\s(?:laat\s(?:het\s)?(?:u|je)|kom\ser\sop)\b|odezwe\ssie|dam\sznac|(?:dou|darei)[\s-]lhe
    |(?:size\s)?(?:donecegim|haber\sverecegim|bildirecegim)
  )
`;

/** A longer message says more than that another will follow. */
const LONGEST_HOLDING_WORDS = 25;

/** "Let me look at my diary and come back to you": nobody here is to answer that. */
function isHolding(plain: string): boolean {
  if (plain.includes('?') || !HOLDING.test(plain)) return false;
  return firstMatches(plain, /\p{L}[\p{L}'-]*/gu, LONGEST_HOLDING_WORDS + 1).length <= LONGEST_HOLDING_WORDS;
}

const WITHDRAWS = verbose()`
  \b(?:
    withdraw|(?<!\b(?:you|they)(?:'re|\sare|\swere)\s(?:\w+\s)?)withdrawing
    |(?<!
      (?:^|[.,!;:\n]|\bthanks?|\bthank\syou|\bcheers)\s*
      |\b(?:you|they)(?:'ve|'d|\shave|\shad)\s(?:\w+\s)?
      |\b(?:offer|invitation|contract|job|role|post|place|funding)\s(?:was|is|has\sbeen|had\sbeen|got)\s(?:\w+\s)?
    )withdrawn
    |take\smy\sname\s(?:off|out)|no\slonger\s(?:interested|available|looking|want)
    |(?:have\s|'ve\s)?(?:accepted|taken|signed)\s(?:
      another|a\sdifferent|an?\soffer|a\sjob|a\sposition|the\sother
    )
    |close\smy\s(?:file|application)|remove\smy\s(?:application|cv|name)
    |not\s(?:to\s)?(?:pursue|continue\swith)\s(?:this|the|my)|ziehe\s.{0,40}zuruck|retire\sma\scandidature
    |retir[oa]r?\smi\scandidatura|ritir[oa]\sla\s(?:mia\s)?candidatura
    |trek\s.{0,30}(?:sollicitatie|me)\s.{0,10}(?:in|terug)|wycofuje|retir[oa]\sa\sminha\scandidatura
  )\b
`;

/** What the writer of a contact wrote this time, where its reader saw it. */
export const newTextOf = oncePer(({ text, subject }: Contact) =>
  withoutHiddenText(separateNewText(text, subject).newText),
);

/** The same in plain letters. */
export const plainTextOf = oncePer((contact: Contact) => plainLetters(newTextOf(contact)));

export const isWithdrawal = oncePer((contact: Contact) => WITHDRAWS.test(plainTextOf(contact)));

/** The first matches of a pattern with the flag `g`: a long text has hundreds, and nobody asks for them. */
function firstMatches(text: string, pattern: RegExp, most: number): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(text);
    if (match === null) break;
    found.push(match[0]);
  }
  return found;
}

/** "Thanks for a quick reply" asks for one, and "no answer" misses one, though each of the words may be polite. */
const ASKS_FOR_ANSWER = verbose()`
  \b(?:
    (?:no|for\san?|for\sany|appreciated?\san?|fur\seine?n?|pour\sune?|por\suna?|por\suma?|per\suna?|voor\seen)\s(?:\w+\s)?(?:
      reply|answer|response|update|message|mail|e-?mail|call|confirmation|feedback|info|information|antwort|ruckmeldung
      |nachricht|ruckruf|reponse|respuesta|risposta|antwoord|bericht|resposta
    )
    |(?:reply|answer|response)\s(?:soon|today|tomorrow)
  )\b
`;

export const asksForAnswer = (plain: string) => ASKS_FOR_ANSWER.test(plain);

/** What may be a name: "THANKS CALL ME BACK" and "Thanks. Cancelled." hold none, "I will be there. Jonas Brandt" does. */
const NAME = verbose('gu')`
  (?<![\p{L}'’-])(?:
    (?<!(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Fr|Hr|Sra?))[.!][ \t]{1,3})\p{Lu}['’]?\p{Ll}[\p{L}'’-]*
    |\p{Lu}['’]?\p{Ll}[\p{L}'’-]*(?=\s\p{Lu}\p{Ll})
  )
`;

/** The words of the writer's own name, by which they sign wherever they like. */
export const ownNames = ({ name = '' }: Contact): string[] =>
  plainLetters(name).match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [];

/** "Thanks!", "Perfect, see you on Monday": nobody waits for an answer to that. */
function isAcknowledgement(contact: Contact, text: string, plain: string): boolean {
  if (plain.includes('?')) return false;
  const words = firstMatches(plain, /\p{L}[\p{L}'-]*/gu, LONGEST_ACKNOWLEDGEMENT_WORDS + 1);
  // A thumb or a smile.
  if (words.length === 0) return !/\d/.test(plain);
  if (words.length > LONGEST_ACKNOWLEDGEMENT_WORDS || !ANCHOR.test(plain) || asksForAnswer(plain))
    return false;
  const names = new Set([
    ...(text.match(NAME) ?? []).map((name) => plainLetters(name)),
    ...ownNames(contact),
  ]);
  return words.every((word) => ACKNOWLEDGING.has(word) || (names.has(word) && !isNoName(word)));
}

/**
 * Whether a contact of theirs waits for a person to answer.
 *
 * Everything a person wrote or did does, but a bare acknowledgement, word that theirs will follow, and a withdrawal.
 * Mail that is not a candidate's is no contact of theirs and never comes here.
 */
export const deservesAnswer = oncePer((contact: Contact) => {
  if (contact.by !== 'candidate' || contact.automatic === true) return false;
  if ((contact.attachments?.length ?? 0) > 0) return true;
  const text = newTextOf(contact);
  if (text.trim() === '') return (contact.subject ?? '').trim() !== '' || contact.channel !== 'email';
  const plain = plainTextOf(contact);
  return !isAcknowledgement(contact, text, plain) && !isHolding(plain) && !isWithdrawal(contact);
});

const REQUEST = verbose()`
  \b(?:
    (?:could|can|would)\syou\s(?:please\s|kindly\s)?(?:
      tell|let\sme\sknow|confirm|clarify|advise|explain|say|send|share
    )
    |(?:please|kindly)\s(?:let\sme\sknow|confirm|tell\sme|advise|clarify|explain)
    |(?:i\s(?:would|'d)\slike|i\swanted|i\sneed)\sto\s(?:know|ask)
    |i\s(?:was\s)?wonder(?:ing)?\s(?:if|whether|what|how|when)
  )\b
`;

/** Fewer words ask for nothing in particular: "hello sir?", "kindly confirm". */
const SHORTEST_QUESTION_WORDS = 4;

/** Asking how things stand. The silence aim answers for that; a question wants something else. */
const STATUS = verbose()`
  \b(?:
    (?:any|an|some|there)\s(?:
      update|news|word|progress|feedback|movement|decision|further|answer|reply|response|idea|chance|luck
    )
    |updates?|status|news|received?|receipt|arrived?
    |(?:get|got|seen?|reach|reached)\s(?:it|this|that|you|mine|my)|(?:the|my)\sstate|panel|committee
    |how\slong|time\s?(?:line|frame|scale)|timing|will\si\shear|did\s(?:this|that|it)|let\sme\sknow\syou
    |thoughts|something\snew|timetable|shortlisting
    |when\s(?:will|does|is)\s(?:the|they|it|this|there|your|someone|anyone)|had\smy|heard|hear\sback|decided
    |decision|decide|timeline|time\s?frame|next\ssteps?
    |still\s(?:
      open|available|under|being|considering|interested|in\sthe\srunning|in\splay|deciding|reviewing|looking
      |hiring
    )
    |(?:did|have|had|has)\s(?:you|your|anyone|it|my|the\s(?:team|manager|committee|panel))\s
    (?:guys\s|all\s|already\s|ever\s|yet\s)?(?:
      get|got|receive[d]?|see|seen|read|had|have|made|make|reach|look|come|review|find|gone|arrive[d]?|been
      |go
    )
    |where\s(?:things|we|i|it|my|you|the)\b
    |where\s(?:are\swe|am\si|are\sthings|do\s(?:we|i|things)\sstand|does\s(?:it|this|that|my\s\w+)\sstand)\b
    |when\s(?:can|will|might|should|would|do|could|may)\s(?:i|you|we)\s(?:
      expect|hear|know|decide|have|be|get|contact|call|let
    )
    |how\s(?:is|are|'s)\s(?:it|things|the|my)|filled|moved\s(?:on|forward)
    |my\s(?:application|resume|cv|file|candidacy|submission)|follow(?:ing)?\sup|checking\sin|touch\sbase
    |know\s(?:more|anything|yet)
  )\b
`;

const STATUS_ABROAD = verbose()`
  \b(?:
    neuigkeiten|neues|stand|schon\s(?:entschieden|etwas)|ruckmeldung|wann\s(?:kann|darf|hore)|angekommen
    |eingegangen|noch\s(?:aktuell|offen|frei)|bewerbung|nouvelles|ou\sen\s(?:est|sont|etes)
    |avez-vous\s(?:recu|pu|pris|eu)|candidature|novedades|noticias|estado|recib\w+|candidatura|solicitud
    |novita|notizie|ricevut\w+|nieuws|stand\svan\szaken|ontvangen|sollicitatie|al\siets|wiadomo|status
    |otrzymal\w*|aplikacj\w+|decyzj\w+|novidades?|andamento|recebe\w*
  )\b
`;

const SMALL_TALK = verbose()`
  \bhow\s(?:are|have)\s(?:you|things)\b|\bhow\swas\s(?:your|the)\b|\bhow\sdo\syou\sdo\b|\bis\sit\sjust\sme\b
  |\bwie\sgeht\b|\bcomment\s(?:allez|vas)\b|\bcomo\s(?:esta|estas)\b|\bcome\s(?:sta|stai|va)\b|\bhoe\sgaat\b
  |\bright\?|\bok\?|\byes\?
`;

/** A question of a form, with its answer behind it or on the next line. */
const ANSWERED = /^[-•* \t]*(\S[^?\n]{3,150}\?)(?:[^\S\n]+\S|[^\S\n]*\n[^\S\n]*[^\s?][^?\n]*(?:\n|$))/gm;
const ASKS_WHO = /\b(?:e-?mail|name)\b/i;
/** Fewer may be those of a letter. */
const FEWEST_OF_A_FORM = 3;

/** The questions that a form asked and its writer answered, one of which was who they are: they ask us nothing. */
function questionsOfForm(text: string): ReadonlySet<string> {
  const asked = Array.from(text.matchAll(ANSWERED), ([, question = '']) => question);
  const isForm = asked.length >= FEWEST_OF_A_FORM && asked.some((question) => ASKS_WHO.test(question));
  return new Set(isForm ? asked : []);
}

/** The first question that asks for something else than news, of so many words at least. */
function questionOf(contact: Contact, leastWords: number): string | null {
  const text = newTextOf(contact);
  const plainText = plainTextOf(contact).replaceAll('\n', ' ');
  const ofForm = questionsOfForm(text);
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (sentence.startsWith('>') || ofForm.has(sentence.replace(/^[-•*\s]+/, ''))) continue;
    const plain = plainText.slice(start, end);
    const asks = /\?["')\]]?$/.test(plain) || REQUEST.test(plain);
    if (!asks || firstMatches(plain, /\p{L}+/gu, leastWords).length < leastWords) continue;
    if (!STATUS.test(plain) && !STATUS_ABROAD.test(plain) && !SMALL_TALK.test(plain)) return sentence;
  }
  return null;
}

/**
 * A question of theirs that wants an answer of its own: "what is the salary range?". Asking for news is none.
 *
 * @returns the sentence, verbatim; null where none is asked
 */
export const directQuestion = oncePer((contact: Contact) => questionOf(contact, SHORTEST_QUESTION_WORDS));

/** Whether they ask for anything besides news, in however few words: "Is there parking?" */
export const asksBesides = oncePer((contact: Contact) => questionOf(contact, 2) !== null);
