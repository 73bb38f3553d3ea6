import type { Contact, History, Instant } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import type { Correspondent } from '../message/message.ts';
import { oncePer } from '../once-per.ts';
import { epochMs } from '../time/instant.ts';
import { fold, plainLetters } from './evidence.ts';
import { foldedWords } from './novelty.ts';
import { verbose } from '../verbose.ts';

/** What the correspondence before a message says about where both sides stand. */
export interface Stage {
  /** Folded words of our last mail by a person, from the history or quoted under the message; empty where unknown. */
  readonly ourLast: string;
  /** Its words, see `foldedWords`. */
  readonly ourWords: readonly string[];
  /** True where our last word came after everything of theirs: the ball was in their court. */
  readonly theirTurn: boolean;
  readonly known: boolean;
  /** The message quotes an earlier mail of the same sender. */
  readonly theirsQuoted: boolean;
  readonly earlierFromThem: number;
  readonly repliesOfOurs: number;
  readonly weAsked: boolean;
  readonly weInvited: boolean;
  readonly weOffered: boolean;
  readonly weDeclined: boolean;
  readonly weSaidStop: boolean;
  readonly weSaidWait: boolean;
  /** We asked for something in the last fifteen days, whether or not they have answered since. */
  readonly weAskedLately: boolean;
  /** We asked for papers, for a time, or for an answer. */
  readonly weAskedPapers: boolean;
  readonly weAskedTime: boolean;
  readonly weAskedAnswer: boolean;
  /** We told them not to ask again, or that nothing more will come (no feedback, case closed). */
  readonly weClosed: boolean;
  /** Hours since our last word; null where none is known. */
  readonly hoursSinceOurs: number | null;
  /** Contacts of theirs since we declined or asked them to stop, this one not included. */
  readonly sinceNo: number;
}

/** The same pattern for folded text, in which letters have no accents. */
function plain(pattern: RegExp): RegExp {
  return new RegExp(plainLetters(pattern.source), pattern.flags);
}

const ASKED = plain(
  verbose()`
  \?
  |\b(
    please (
      send|confirm|let (me|us)|bring|fill|sign|return|complete|provide|reply|answer|choose|pick|give|forward
      |tell|call|advise
    )
    |could you|can you|would you|kindly|let (me|us) know|we (still )?need|send (me|us)|tell (me|us)
    |which (day|date|time|of)|asked (for|if|whether|to|about|which|what|her|him|[a-z]+ (for|to|if|about))
    |waiting for your|missing|pending|bitte|könnten sie|schicken sie|veuillez|merci de|pourriez-vous
    |pouvez-vous|por favor|podría|puede|puedes|envíe|per favore|potrebbe|può|mandi|graag|kunt u|kun je|stuur
    |proszę|czy może|prosimy|por favor|pode
  )\b
`,
);
const INVITED = plain(
  verbose()`
  \b(
    interviews?|invite|invited|trial|assessment|appointment|see you|meet(ing)?|come (in|by)|tour
    |call (on|at)|phone call|zoom|teams|confirmed for|booked|slot|panel|test task|task|exercise
    |vorstellungsgespräch|gespräch|termin|entretien|entrevista|colloquio|gesprek|rozmow\w+|entrevista
  )\b
`,
);
const OFFERED = plain(
  verbose()`
  \b(
    offer(ed|ing)?|contract|(draft|employment|service) agreement|terms of employment|start date|pleased to
    |delighted to|welcome (to|aboard)|zusage|vertrag|offre|contrat|oferta|contrato|offerta|contratto|aanbod
    |umow\w+|proposta
  )\b
`,
);
const DECLINED = plain(
  verbose()`
  \b(
    unsuccessful|not (been )?successful|regret|unfortunately
    |not (be )?(
      taking|moving|progressing|going|proceeding|continuing|pursuing|selected|shortlisted|right|a fit
      |able to offer
    )
    |(have|has|we've|we) (
      offered|given|filled|chosen|hired|appointed|decided on|gone with|went with|picked|selected
    )[^.!?]{0,30}(another|someone|somebody|other|else|position|post|role|job|internal)
    |(position|post|role|job|vacancy) (is|has been|was|has) (now )?(
      filled|taken|closed|gone|withdrawn|cancelled
    )
    |another (candidate|applicant)|someone else|no vacanc\w+
    |we (won't|will not|cannot|can't) (be )?(offer|take|continue|proceed|tak|mov)\w*|declin\w+
    |gone another way|(decided|deciding) not to|closed the process|process (is|has) (been )?closed
    |appointed (internally|someone)|filled internally
    |not (move|moving|go|going|take|taking) (it |this |you |your \w+ )?(forward|further|ahead|on)
    |chose(n)? (another|someone)|cubierto|pourvu|vergeben|besetzt|vergeven|obsadzon\w+|preenchid\w+|rejected
    |turned (you )?down|(?<!(al|el|del|ao|do|o|au) )final(?! (de|del|da|do)\b)( decision)?|no thank
    |it('s| is) a no|absage|leider|abgelehnt|malheureusement|pas retenu\w*|lamentamos|lamentablemente
    |no ha sido|descartad[oa]|purtroppo|non (è stata|abbiamo)|helaas|afgewezen|niestety|odmow\w+
    |infelizmente|não foi
  )\b
`,
);
const STOP = plain(
  verbose()`
  \b(
    stop|do not|don't|no further|not to|please no more|refrain|cease|leave (me|us|her|him)
    |asked (him|her|them|you|\w+) (not )?to (stop|not)|told (him|her|them|you|\w+) (not to|to stop)|no calls
    |please use (the|this) (office|mailbox|email)|bitte (nicht|keine)|ne (plus|pas)
    |no (vuelva|llame|escriba)|non (chiami|scriva|più)|niet meer|proszę nie|não (volte|ligue|escreva)
  )\b
`,
);
const WAIT = plain(
  verbose()`
  \b(
    will (be in touch|write|hear|decide|let|call|contact|get back)|we('ll| shall) |by (the end|friday|monday)|bear with|still (reading|reviewing|deciding|looking|interviewing|open)
    |end of (the )?(month|week)|takes? (about|a few|some)|until|shortlist
  )\b
`,
);

const ASKED_PAPERS = plain(
  verbose()`
  \b(
    send|bring|forward|provide|attach|upload|return|sign|complete|fill|submit|share|need|missing|pending
    |outstanding|supply|email|mail
  )( (us|me|over|in|out|back|along))?( (your|the|a|an|any|two|three|both|some|copies? of|proof of))*
  [^.!?\n]{0,40}\b(
    cv|r[eé]sum[eé]|certificates?|transcripts?|documents?|papers?|forms?|references?|referees?|licen[cs]e|id
    |passport|payslips?|contract|samples?|portfolio|copy|copies|plan|card|record|letter|proof|diploma|degree
    |details|application|task|test|score|list|link|photos?|video|essay|code
  )\b
  |\b(
    schicken|senden|zusenden|nachreichen|envoyer|transmettre|fournir|mandar\w*|enviar\w*|remitir\w*
    |inviar\w*|mandare|servono|chiediamo|sturen|mailen|toesturen|przesłanie|przesłać|prosimy o|enviar-nos
    |gönder\w*
  )\b[^.!?\n]{0,60}\b(
    zeugnis\w*|nachweis\w*|unterlagen|führerschein\w*|diplômes?|attestations?|références|pièces|título
    |certificad[oa]s?|documentos?|diploma|certificat[oi]|documenti|codice|referenties|rijbewijs|vog
    |dyplom\w*|zaświadczeni\w*|dokument\w*|referencje|belge\w*
  )\b
`,
);
const ASKED_TIME = plain(
  verbose()`
  \b(
    which|what|when|any|suit|suits|available|availability|free|could you (do|make|come)
    |can you (do|make|come)|are you (free|available)|would|does|how about|prefer
  )\b[^.!?\n]{0,60}\b(
    day|days|date|dates|time|times|slot|morning|afternoon|monday|tuesday|wednesday|thursday|friday|week|am
    |pm|\d{1,2}(st|nd|rd|th)?|shift|shifts|hours?
  )\b
`,
);
const ASKED_ANSWER = plain(
  verbose()`
  \b(
    let (me|us) know|tell (me|us)|reply|confirm|could you (tell|explain|say|let|describe)
    |can you (tell|explain|say|let|describe)|do you|are you|have you|did you|would you|is (it|this|that)
    |what (is|was|are|were|would|salary|do)|how (many|much|long|would|do|did)|why|which|who|question
  )\b[^?\n]*(\?|$)
`,
);
const CLOSED = plain(
  verbose()`
  \b(
    no (further|more) (feedback|correspondence|discussion|emails?|letters|messages|calls)
    |(can|could)(no|')?t (give|offer|provide|share|go into)|cannot (give|offer|provide|share|enter|go into)
    |unable to (give|offer|provide)|not able to (give|offer|provide)
    |don't (give|offer|provide|share) (individual )?feedback|no feedback
    |(matter|correspondence|case|file|process|discussion) (is )?(now )?(closed|concluded|ended)
    |closes? (the|this|our) (matter|correspondence|file)
    |(?<!(al|el|del|ao|do|o|au) )final(?! (de|del|da|do)\b)
    |please (do not|don't) (write|call|contact|reply|send|come|ring|email|phone|visit|use)
    |asked (you )?(not to|to stop)|leave it (there|at that)|will not (reply|respond|answer|discuss)
    |won't (reply|respond|answer|discuss)
    |until (august|september|october|november|december|january|february|march|april|may|june|july|then)
  )\b
`,
);

/** What one mail of ours says about where both sides stand. */
type OurWord = Pick<
  Stage,
  | 'ourLast'
  | 'ourWords'
  | 'weAsked'
  | 'weInvited'
  | 'weOffered'
  | 'weDeclined'
  | 'weSaidStop'
  | 'weSaidWait'
  | 'weAskedPapers'
  | 'weAskedTime'
  | 'weAskedAnswer'
  | 'weClosed'
>;

function readOurWord(text: string): OurWord {
  const ourLast = fold(text).slice(0, 4000);
  return {
    ourLast,
    ourWords: foldedWords(ourLast),
    weAsked: ASKED.test(ourLast),
    weInvited: INVITED.test(ourLast),
    weOffered: OFFERED.test(ourLast),
    weDeclined: DECLINED.test(ourLast),
    weSaidStop: STOP.test(ourLast),
    weSaidWait: WAIT.test(ourLast),
    weAskedPapers: ASKED_PAPERS.test(ourLast),
    weAskedTime: ASKED_TIME.test(ourLast),
    weAskedAnswer: ASKED_ANSWER.test(ourLast),
    weClosed: CLOSED.test(ourLast),
  };
}

const NO_WORD = readOurWord('');
const ourWordIn = oncePer(({ subject, text }: Contact) => readOurWord(`${subject ?? ''}\n${text}`));

/**
 * Reads where both sides stand.
 *
 * @param history contacts oldest first, the message not among them
 * @param from who sent the message: a quote of their own earlier words is no word of ours
 * @param at when the message was written
 * @param quotedText what the message quotes: where no reply of ours is known, it is taken as our last word
 */
export function readStage(history: History, quotedText: string, at: Instant, from: Correspondent): Stage {
  const ours = history.filter(isOurWord);
  const last = ours.at(-1);
  const lastAt = last === undefined ? -1 : history.lastIndexOf(last);
  const theirsQuoted = quotesSender(quotedText, from);
  const quoted = () => (theirsQuoted || quotedText === '' ? NO_WORD : readOurWord(quotedText));
  const word = last === undefined ? quoted() : ourWordIn(last);
  const theirs = history.filter((contact) => contact.by === 'candidate' && contact.automatic !== true);
  const noAt = history.findLastIndex((contact) => isOurWord(contact) && saysNo(contact));
  return {
    ...word,
    theirTurn:
      last === undefined
        ? word.ourLast !== ''
        : history.slice(lastAt + 1).every((contact) => contact.by !== 'candidate'),
    known: history.length > 0,
    theirsQuoted,
    earlierFromThem: theirs.length,
    repliesOfOurs: ours.length,
    weAskedLately: last !== undefined && epochMs(at) - epochMs(last.at) <= 15 * 86_400_000 && word.weAsked,
    weClosed: ours.some(closes) || word.weClosed,
    hoursSinceOurs: last === undefined ? null : Math.max(0, (epochMs(at) - epochMs(last.at)) / 3_600_000),
    sinceNo: noAt < 0 ? 0 : history.slice(noAt + 1).filter((contact) => contact.by === 'candidate').length,
  };
}

const saysNo = oncePer((contact: Contact): boolean => {
  const text = fold(contact.text);
  return DECLINED.test(text) || STOP.test(text);
});

const closes = oncePer((contact: Contact): boolean => CLOSED.test(fold(contact.text)));

/** Before whoever wrote it, in the headers of a quoted message. */
const HEADER = /(^|[\s>*])(from|von|de|da|van|od|expediteur|afzender|nadawca|remetente|mittente)\*?\s*:/;
/** Behind whoever wrote it, in a line above a quote; between stand an address or a date at most. */
const INTRODUCES =
  /^([^.!?,;:]|[.:](?=\S)|,(?=\S|\s+\d)){0,90}(:\**(\s|$)|\b(wrote|schrieb|a ecrit|escribio|ha scritto|schreef|napisal\w*|escreveu)\b)/;

/** True where the line that introduces the quote names the sender of the message: then the quoted words are theirs. */
function quotesSender(quotedText: string, from: Correspondent): boolean {
  const introduction = fold(quotedText.slice(0, 200))
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/\b(to|an|a|para):.*$/, '');
  if (introduction === '') return false;
  if (introduction.includes(fold(from.address))) return true;
  // Two letters count too: by the given name alone, as in "> Zhihao, might you…", it is we who speak to them.
  const names = fold(from.name)
    .split(/[^\p{L}]+/u)
    .filter((name) => name.length > 1);
  const ends = new Map<string, number>();
  for (const { 0: word, index } of introduction.matchAll(/\p{L}+/gu))
    if (!ends.has(word)) ends.set(word, index + word.length);
  const behind = Math.max(...names.map((name) => ends.get(name) ?? Infinity));
  if (!Number.isFinite(behind)) return false;
  // "Hello Dewi, do you use R?" is what we say to somebody whose whole name is Dewi, and introduces nothing.
  return HEADER.test(introduction.slice(0, behind)) || INTRODUCES.test(introduction.slice(behind));
}
