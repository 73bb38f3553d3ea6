import type { Contact, History } from '../contact/contact.ts';
import { fold } from './evidence.ts';

/** What the correspondence before a message says about where both sides stand. */
export interface Stage {
  /** Folded words of our last mail by a person, from the history or quoted under the message; empty where unknown. */
  readonly ourLast: string;
  /** True where our last word came after everything of theirs: the ball was in their court. */
  readonly theirTurn: boolean;
  readonly known: boolean;
  readonly earlierFromThem: number;
  readonly repliesOfOurs: number;
  readonly weAsked: boolean;
  readonly weInvited: boolean;
  readonly weOffered: boolean;
  readonly weDeclined: boolean;
  readonly weSaidStop: boolean;
  readonly weSaidWait: boolean;
  /** Contacts of theirs since we declined or asked them to stop, this one not included. */
  readonly sinceNo: number;
}

const ASKED =
  /\?|\b(please (send|confirm|let (me|us)|bring|fill|sign|return|complete|provide|reply|answer|choose|pick|give|forward|tell|call|advise)|could you|can you|would you|kindly|let (me|us) know|we (still )?need|send (me|us)|tell (me|us)|which (day|date|time|of)|asked (for|if|whether|to|about|which|what|her|him|[a-z]+ (for|to|if|about))|waiting for your|missing|pending|bitte|könnten sie|schicken sie|veuillez|merci de|pourriez-vous|pouvez-vous|por favor|podría|puede|puedes|envíe|per favore|potrebbe|può|mandi|graag|kunt u|kun je|stuur|proszę|czy może|prosimy|por favor|pode)\b/;
const INVITED =
  /\b(interviews?|invite|invited|trial|assessment|appointment|see you|meet(ing)?|come (in|by)|tour|call (on|at)|phone call|zoom|teams|confirmed for|booked|slot|panel|test task|task|exercise|vorstellungsgespräch|gespräch|termin|entretien|entrevista|colloquio|gesprek|rozmow\w+|entrevista)\b/;
const OFFERED =
  /\b(offer(ed|ing)?|contract|start date|pleased to|delighted to|welcome (to|aboard)|zusage|vertrag|offre|contrat|oferta|contrato|offerta|contratto|aanbod|umow\w+|proposta)\b/;
const DECLINED =
  /\b(unsuccessful|not (been )?successful|regret|unfortunately|not (be )?(taking|moving|progressing|going|proceeding|continuing|pursuing|selected|shortlisted|right|a fit|able to offer)|(have|has|we've|we) (offered|given|filled|chosen|hired|appointed|decided on|gone with|went with|picked|selected)[^.!?]{0,30}(another|someone|somebody|other|else|position|post|role|job|internal)|(position|post|role|job|vacancy) (is|has been|was|has) (now )?(filled|taken|closed|gone|withdrawn|cancelled)|another (candidate|applicant)|someone else|no vacanc\w+|we (won't|will not|cannot|can't) (be )?(offer|take|continue|proceed|tak|mov)\w*|declin\w+|rejected|turned (you )?down|final( decision)?|no thank|it('s| is) a no|absage|leider|abgelehnt|malheureusement|pas retenu\w*|lamentamos|lamentablemente|no ha sido|descartad[oa]|purtroppo|non (è stata|abbiamo)|helaas|afgewezen|niestety|odmow\w+|infelizmente|não foi)\b/;
const STOP =
  /\b(stop|do not|don't|no further|not to|please no more|refrain|cease|leave (me|us|her|him)|asked (him|her|them|you|\w+) (not )?to (stop|not)|told (him|her|them|you|\w+) (not to|to stop)|no calls|please use (the|this) (office|mailbox|email)|bitte (nicht|keine)|ne (plus|pas)|no (vuelva|llame|escriba)|non (chiami|scriva|più)|niet meer|proszę nie|não (volte|ligue|escreva))\b/;
const WAIT =
  /\b(will (be in touch|write|hear|decide|let|call|contact|get back)|we('ll| shall) |by (the end|friday|monday)|bear with|still (reading|reviewing|deciding|looking|interviewing|open)|end of (the )?(month|week)|takes? (about|a few|some)|until|shortlist)\b/;

/** True for a mail or call of ours that a person sent: an acknowledgement by a machine says nothing. */
export function isOurWord(contact: Contact): boolean {
  return contact.by === 'employer' && contact.automatic !== true;
}

/**
 * Reads where both sides stand.
 *
 * @param history contacts oldest first, the message not among them
 * @param quotedText what the message quotes: where no reply of ours is known, it is taken as our last word
 */
export function readStage(history: History, quotedText: string): Stage {
  const ours = history.filter(isOurWord);
  const last = ours.at(-1);
  const lastAt = last === undefined ? -1 : history.lastIndexOf(last);
  const ourLast = fold(last === undefined ? quotedText : `${last.subject ?? ''}\n${last.text}`).slice(
    0,
    4000,
  );
  const theirs = history.filter((contact) => contact.by === 'candidate' && contact.automatic !== true);
  const noAt = history.findLastIndex((contact) => isOurWord(contact) && saysNo(contact));
  return {
    ourLast,
    theirTurn:
      last === undefined
        ? ourLast !== ''
        : history.slice(lastAt + 1).every((contact) => contact.by !== 'candidate'),
    known: history.length > 0,
    earlierFromThem: theirs.length,
    repliesOfOurs: ours.length,
    weAsked: ASKED.test(ourLast),
    weInvited: INVITED.test(ourLast),
    weOffered: OFFERED.test(ourLast),
    weDeclined: DECLINED.test(ourLast),
    weSaidStop: STOP.test(ourLast),
    weSaidWait: WAIT.test(ourLast),
    sinceNo: noAt < 0 ? 0 : history.slice(noAt + 1).filter((contact) => contact.by === 'candidate').length,
  };
}

function saysNo(contact: Contact): boolean {
  const text = fold(contact.text);
  return DECLINED.test(text) || STOP.test(text);
}
