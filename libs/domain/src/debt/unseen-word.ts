import type { Contact, History } from '../contact/contact.ts';
import { oncePerBoth } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { epochMs } from '../time/instant.ts';
import type { DateMention } from '../time/mention.ts';
import { instantIn } from '../time/zone.ts';
import { isOurWord } from '../contact/our-word.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

const WEEK_MS = 7 * 86_400_000;

/** Thanks for a word of ours: a call, an answer, being told. */
const THANKS_FOR_WORD = verbose()`
  \b(?:thank(?:s|\syou)|many\sthanks|(?:good|great|nice|lovely)\sto)\b[^.!?]{0,40}\b(?:
    call(?:ing|ed)?|phone\scall|phon(?:ing|ed)|ring(?:ing)?|rang|voicemail|repl(?:y|ying|ied)
    |answer(?:ing|ed)?|respon(?:se|ding)|e-?mail|message|note|writing|getting\sback|coming\sback|telling\sme
    |letting\sme\sknow|speak(?:ing)?|talk(?:ing)?
  )\b
  |\b(?:danke|dank)\b[^.!?]{0,40}\b(?:anruf|ruckruf|antwort|ruckmeldung|nachricht|telefonat)\b
  |\bmerci\b[^.!?]{0,40}\b(?:appel|reponse|retour|message)\b
  |\bgracias\b[^.!?]{0,40}\b(?:llamada|respuesta|mensaje|correo)\b
  |\bgrazie\b[^.!?]{0,40}\b(?:chiamata|telefonata|risposta|messaggio)\b
  |\b(?:bedankt|dank)\b[^.!?]{0,40}\b(?:telefoontje|antwoord|bericht|reactie)\b
  |\bdziekuj\w*\b[^.!?]{0,40}\b(?:telefon|odpowiedz|wiadomosc|rozmow\w*)\b
  |\bobrigad[oa]\b[^.!?]{0,40}\b(?:ligacao|chamada|telefonema|resposta|mensagem)\b
  |\b(?:aradiginiz|yanitiniz|cevabiniz|donusunuz|mesajiniz)\b[^.!?]{0,30}\btesekkur
`;

/** What a machine of ours sent is no word. */
const BY_MACHINE = /\b(?:automat\w*|auto-?repl\w*|receipt|acknowledg\w*|confirmation)\b/;

/** Letters between the thanks and their day: "thank you for ringing me back on Tuesday". */
const NEAR = 16;

interface Thanks {
  /** Their words, in plain letters. */
  readonly words: string;
  /** Epoch ms of the first and the last moment at which the word was that they are for. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/** When the word was that is thanked for; null where its day is still to come. */
function timeOf(
  { bearing, from, deadline }: DateMention,
  writtenMs: number,
): Pick<Thanks, 'fromMs' | 'untilMs'> | null {
  if (bearing !== 'on' && bearing !== 'past') return null;
  // "Your call on Tuesday" is read as the next one.
  const backMs = epochMs(from) > writtenMs && bearing === 'on' ? WEEK_MS : 0;
  const fromMs = epochMs(from) - backMs;
  return fromMs > writtenMs ? null : { fromMs, untilMs: Math.min(epochMs(deadline) - backMs, writtenMs) };
}

const thanksIn = oncePerBoth((calendar: WorkingCalendar, contact: Contact): readonly Thanks[] => {
  const plain = plainTextOf(contact);
  if (!THANKS_FOR_WORD.test(plain)) return [];
  const text = newTextOf(contact);
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = plain.slice(start, end);
    const found = THANKS_FOR_WORD.exec(sentence);
    if (found === null || BY_MACHINE.test(sentence)) return [];
    const [words] = found;
    return findDates(text.slice(start, end), contact.at, calendar)
      .filter(
        ({ range }) => range.start <= found.index + words.length + NEAR && range.end >= found.index - NEAR,
      )
      .map((mention) => timeOf(mention, epochMs(contact.at)))
      .filter((time) => time !== null)
      .map((time) => ({ words, ...time }));
  });
});

/**
 * When we answered without this service seeing it, by the words of a contact of theirs: "thank you for your call on
 * Tuesday", where the last word of ours that is known is older.
 *
 * @param lastWord the last word of ours before the contact; null where none is known
 * @returns epoch ms, not after the contact; null where it says nothing of the kind
 */
function unseenWordMs(contact: Contact, lastWord: Contact | null, calendar: WorkingCalendar): number | null {
  if (contact.by !== 'candidate' || contact.automatic === true) return null;
  const dayIn = (ms: number) => instantIn(ms, calendar.timeZone).slice(0, 10);
  const isUnseen = ({ words, fromMs }: Thanks) =>
    lastWord === null ||
    // Ours, quoted without a mark.
    (dayIn(fromMs) > dayIn(epochMs(lastWord.at)) && !plainTextOf(lastWord).includes(words));
  const unseen = thanksIn(calendar, contact).filter(isUnseen);
  return unseen.length === 0 ? null : Math.max(...unseen.map(({ untilMs }) => untilMs));
}

/** The contacts with those words of ours among them that only theirs show, each at its time. */
export function withUnseenWords(contacts: History, calendar: WorkingCalendar): History {
  const all: Contact[] = [];
  let lastWord: Contact | null = null;
  for (const contact of contacts) {
    if (isOurWord(contact)) lastWord = contact;
    const ms = unseenWordMs(contact, lastWord, calendar);
    if (ms !== null) {
      lastWord = { at: instantIn(ms, calendar.timeZone), by: 'employer', channel: 'phone', text: '' };
      all.splice(all.findLastIndex(({ at }) => epochMs(at) <= ms) + 1, 0, lastWord);
    }
    all.push(contact);
  }
  return all.length === contacts.length ? contacts : all;
}
