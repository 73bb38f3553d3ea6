import type { Contact } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { isFinalNo } from './final-no.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

const ASKS = verbose()`
  \?
  |\b(?:
    please\s(?:
      send|confirm|let|bring|fill|sign|return|complete|provide|reply|answer|choose|pick|give|forward|tell
      |call|advise|accept
    )
    |kindly\s\w+|let\s(?:me|us)\sknow|we\s(?:still\s)?need|send\s(?:me|us)|waiting\s(?:for|on)\syour
    |bitte\s\w+|veuillez|merci\sde|por\sfavor|per\sfavore|la\spreghiamo|graag|prosz[ey]
  )\b
`;

/** A word of ours after which it was their turn: we asked for something. */
export const asksThem = oncePer((contact: Contact) => ASKS.test(plainTextOf(contact)));

const GREETS = verbose('s')`
  ^\W*(?:
    (?:dear|hi|hello|good\s\w+|hallo|guten\s\w+|bonjour|hola|buongiorno|beste|dzien\sdobry|merhaba)\b.{0,40}
    |(?:thank(?:s|\syou)|many\sthanks|danke|merci|gracias|grazie|bedankt|obrigad[oa]|tesekkur\w*)\b.{0,60}
    |(?:(?:best|kind|warm|many)\s\w+|regards|cheers|yours\s\w+)\b.{0,40}
  )$
`;
/** An appointment that is offered tells that we go on. */
const OFFERS_TO_MEET = verbose()`
  \b(?:
    talk|call|chat|video|zoom|teams|meet(?:ing)?|visit|tour|slots?|come|join|appointment|suits?|availab\w+
    |free\s(?:on|at|for|next|this)|telefonat|termin\w*|rendez-vous|rdv|cita|appuntamento|afspraak
    |spotkani\w*|reuniao|gorusme\w*
  )\b
`;

/** Whether a word of ours offers to talk or to meet. */
export const offersToMeet = oncePer((contact: Contact) => OFFERS_TO_MEET.test(plainTextOf(contact)));

/** Shorter stretches are names and signatures. */
const SHORTEST_SENTENCE_WORDS = 4;

/** A word of ours that asks them for something and says nothing besides; an invitation to meet says that we go on. */
export const onlyAsks = oncePer((contact: Contact): boolean => {
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (!ASKS.test(plain) || INVITES.test(plain) || OFFERS_TO_MEET.test(plain) || isFinalNo(contact))
    return false;
  return sentencesOf(newTextOf(contact)).every(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return (
      ASKS.test(sentence) ||
      GREETS.test(sentence) ||
      (sentence.match(/\p{L}+/gu)?.length ?? 0) < SHORTEST_SENTENCE_WORDS
    );
  });
});

const MET_BY_OUR_WORDS = verbose()`
  \b(?:
    (?:thanks|thank\syou|danke|merci|gracias|grazie|bedankt|dziekuj\w+|obrigad[oa])\b[^.!?]{0,30}\b(?:
      coming|attending|interviewing|meeting|visiting|joining|talking|speaking|chatting|your\stime
      |the\s(?:interview|call|chat|trial|visit|conversation)|today|gesprach|entretien|echange|venir
      |entrevista|colloquio|gesprek|rozmow\w+|conversa
    )
    |(?:good|great|nice|lovely|pleasure)\s(?:
      to\s(?:meet|speak|talk|chat|see)|meeting|speaking|talking|chatting|seeing
    )
    |enjoyed\s(?:meeting|our|talking|speaking|the)
    |interviewed\s(?:her|him|them|the|candidate|\w+\s(?:on|today|yesterday))
    |^(?:phone|telephone|video|screening|final|first|second)?\s?(?:interview|screening\scall|trial\sday)\b
    (?!\s(?:on|at|is|confirmed|\w+day|\d))
  )
`;

const MET_BY_THEIR_WORDS = verbose()`
  \b(?:
    (?:thanks|thank\syou|danke|merci|gracias|grazie|bedankt|dziekuj\w+|obrigad[oa])\b[^.!?]{0,40}\b(?:
      (?:the|our|yesterday's|today's|that|an?)\s(?:\w+\s)?(?:
        interview|meeting|trial|conversation\s(?:today|yesterday|on)
      )
      |meeting\s(?:with\s)?me|seeing\sme|having\sme|interviewing\sme|gesprach|entretien|entrevista|colloquio
      |gesprek|rozmow[eay]|conversa
    )
    |(?:my|our|the)\s(?:\w+\s)?interview\s(?:on|last|yesterday|today|was|went|two|three|a\sweek|with)
    |since\s(?:my|our|the)\s(?:\w+\s)?interview|(?:i|we)\sinterviewed|when\swe\s(?:met|spoke)
    |you\sinterviewed\sme
  )\b
`;

/** Whether a contact shows that an interview has taken place by then. */
export const showsInterview = oncePer((contact: Contact) => {
  const plain = plainTextOf(contact);
  if (isOurWord(contact)) return MET_BY_OUR_WORDS.test(plain);
  return contact.by === 'candidate' && contact.automatic !== true && MET_BY_THEIR_WORDS.test(plain);
});

const INVITES = verbose()`
  \b(?:
    interview|meet\s(?:you|with|our|the|us)|meeting\swith|come\s(?:in|to|and|on|by|see)|see\syou|trial
    |assessment\sday|panel\s(?:at|on|by|is\son)|screening\scall|video\scall|vorstellungsgesprach|gesprach
    |entretien|rencontrer|entrevista|colloquio|gesprek|rozmow\w+
  )\b
`;

/** Whether a word of ours sets an interview, if it names a time. */
export const invites = oncePer(
  (contact: Contact) => isOurWord(contact) && INVITES.test(plainTextOf(contact)),
);

const CALLS_OFF = verbose()`
  \b(?:
    reschedul\w+|postpon\w+|cancel\w*|can't\s(?:make|come|attend|do)|cannot\s(?:make|come|attend|do)
    |unable\sto\s(?:make|attend|come)|won't\sbe\sable|another\s(?:time|day|date|slot)
    |move\s(?:it|the|our|my)|verschieben|absagen|reporter|annuler|cambiar|aplazar|spostare|verzetten
    |przelozyc|remarcar
  )\b
`;

/** Whether a contact calls an appointment into question. */
export const callsOff = oncePer((contact: Contact) => CALLS_OFF.test(plainTextOf(contact)));
