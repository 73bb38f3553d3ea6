import { plainLetters } from '../debt/plain-letters.ts';
import type { Channel } from './contact.ts';
import { verbose } from '../verbose.ts';

/** A longer note tells what was said. */
const LONGEST_NOTE_WORDS = 25;

const REACHED_NOBODY = verbose()`
  \b(?:
    no\s(?:answer|reply|response|pick\s?up|luck)|(?:didn't|did\snot|doesn't|does\snot|not)\s(?:answer|pick\sup|reach\w*|respond)
    |not\s(?:available|there|in|home)|nobody\s(?:in|home|there|answered)|no\sone\s(?:in|home|there|answered)
    |(?:couldn't|could\snot|unable\sto|can't|cannot)\s(?:get\s(?:through|hold)|reach|contact)
    |unreachable|line\s(?:was\s|is\s)?(?:busy|engaged|dead)|^(?:busy|engaged)\b|rang\sout|hung\sup|wrong\snumber
    |number\s(?:is\s|was\s)?(?:not\sin\sservice|disconnected|unobtainable|wrong|dead)
    |(?:went\s(?:straight\s)?to|only\s(?:got\s)?(?:the\s)?)\s?voice\s?mail|(?:voice\s?mail|mailbox)\s(?:is\s|was\s)?full
    |tried\s(?:to\s)?(?:call|ring|phone|reach)\w*|(?:will\s)?try\sagain
    |nicht\s(?:erreicht|erreichbar|abgenommen|rangegangen|da)|niemand(?:en)?\s(?:erreicht|da|abgenommen)|keine\santwort
    |(?:geht|ging)\snicht\s(?:ran|dran)|besetzt|falsche\snummer|kein\sanschluss
    |pas\sde\sreponse|injoignable|n'a\spas\srepondu|ne\srepond\spas|pas\s(?:pu|reussi\sa)\s(?:la|le)?\s?joindre|faux\snumero
    |no\scontest\w+|no\sresponde|sin\srespuesta|apagado|numero\sequivocado|no\slocalizad[oa]
    |non\s(?:risponde|ha\srisposto|raggiungibile)|nessuna\srisposta|irraggiungibile|numero\ssbagliato
    |niet\s(?:bereikt|opgenomen|bereikbaar)|geen\sgehoor|onbereikbaar|in\sgesprek|verkeerd\snummer
    |nie\s(?:odbiera|odebral\w*|odpowiada)|brak\sodpowiedzi|zajete|nieosiagaln\w*|zly\snumer
    |nao\satend\w+|sem\sresposta|numero\serrado
    |cevap\s(?:yok|vermedi)|acmadi|ulasilamadi|ulasamadi\w*|mesgul
  )\b
`;

/** What tells that something was said after all. */
const SOMETHING_SAID = verbose()`
  \b(?:
    left\s(?:(?:her|him|them|an?|the|my|our)\s){0,2}(?:voice\s?mail|message|word|number)|spoke|spoken|talked|told|said|texted|e-?mailed|explained
    |(?:gesprochen|ausgerichtet|hinterlassen|gesagt)|(?:laisse|parle|dit)\s|(?:dejad[oa]|deje|hable|hablado|dije)\b
    |(?:lasciato|parlato|detto)|(?:ingesproken|gesproken|gezegd)|(?:zostawil\w*|rozmawial\w*)|(?:deixei|falei|disse)
    |(?:birakt\w+|konustu\w+)
  )\b
`;

/** Whether a contact on a channel can come to nothing: a call or a visit, but no mail. */
export function mayReachNobody(channel: Channel): boolean {
  return channel === 'phone' || channel === 'voicemail' || channel === 'visit';
}

/**
 * Whether a note about a call or visit of ours says that it reached nobody: then it answered nobody, and whoever waited
 * still waits.
 *
 * @param note as somebody here wrote it down; may be empty, which says that they were reached
 */
export function saysNobodyReached(note: string): boolean {
  const plain = plainLetters(note);
  if (!REACHED_NOBODY.test(plain) || SOMETHING_SAID.test(plain)) return false;
  return (plain.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_NOTE_WORDS;
}
