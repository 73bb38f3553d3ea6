import { isAutomaticReply, isReadReceipt, separateNewText, verbose } from '#libs/domain';
import type { ParsedMail } from '#libs/mailbox';
import { isMachine } from './machine-address.ts';
import { isOffice, saysOnlyReceived } from './bare-receipt.ts';

/** People write of their absence too; of mail of ours that is answered in such words the one who waits is not worse off. */
const SAYS_ABSENT = verbose('iu')`
  ^(?:
    out of (?:the )?office|absence du bureau|fuera de (?:la )?oficina|fuori sede|fora do escritório
    |ofis dışında|abwesenheits(?:notiz|nachricht|meldung|assistent)
  )(?!\p{L})
`;

/** A machine says of itself that it is one. */
const SAYS_MACHINE = verbose('iu')`
  \bautomat(?:
    ic(?:ally)? (?:generated|sent|e-?mail|message|reply|response|confirmation)
    |ed (?:e-?mail|message|reply|response|confirmation)
  )
  |\bdo not reply\b|\bplease type your reply above\b
  |\bautomatisch (?:generiert|erstellt|erzeugt|versand|versendet|gegenereerd|verzonden|bericht)
  |\bautomatisch(?:e|es|en) (?:nachricht|e-?mail|antwort|bestätigung|bericht)
  |antworten sie (?:bitte )?nicht auf|nicht auf diese (?:e-?mail|nachricht)
  |(?:message|e-?mail|courriel|réponse) automatique|(?:généré|envoyé)e? automatiquement
  |ne pas (?:y )?répondre|(?:mensaje|correo|respuesta) automátic|(?:generad|enviad)[oa] automáticamente
  |no (?:responda|conteste)s? a este|(?:messaggio|e-?mail|risposta) automatic
  |(?:generat|inviat)[oa] automaticamente|non rispondere a quest|beantwoord dit bericht niet
  |niet (?:te )?(?:be)?antwoorden|wygenerowan[aey] automatycznie|automatyczna wiadomość
  |(?:prosimy|proszę) (?:na nią )?nie odpowiadać|mensagem automática|(?:gerad|enviad)[oa] automaticamente
  |não responda a est
`;

/** And tells only that something has come. */
const SAYS_RECEIVED = verbose('iu')`
  \b(?:
    (?:have|has been|was|were|successfully) received|received your|confirm(?:s|ing)? (?:the )?receipt
    |acknowledg(?:e|ing) receipt
    |thank(?:s| you) for (?:your (?:application|message|e-?mail|request|interest)|applying|contacting)
  )\b
  |\beingang (?:ihrer|deiner|der)|eingangsbestätigung
  |(?:bewerbung|nachricht|e-?mail|anfrage|unterlagen)(?: ist| sind)?(?: bei uns)? (?:eingegangen|erhalten)
  |vielen dank für (?:ihre?|deine?)|bien reçu|accus(?:é|ons) (?:de )?réception|merci (?:pour|de) votre
  |acuse de recibo|hemos recibido|gracias por (?:su|tu|enviar)|abbiamo ricevuto|conferma di ricezione
  |grazie per (?:la|aver)|ontvangstbevestiging|hebben (?:je|uw|jouw) .{1,40} ontvangen
  |(?:bedankt|dank je|dank u) voor|potwierdza(?:my|m)? (?:otrzymanie|odbiór)|otrzymaliśmy|dziękujemy za
  |recebemos|confirma(?:mos|ção) (?:o|de) rece|obrigad[oa] (?:por|pel)
`;

/** A machine that brings a decision or a day brings our word all the same. */
export const SAYS_MORE = verbose('iu')`
  \b(?:
    unfortunately|regret|unsuccessful|not (?:be )?(?:moving|proceeding|selected|successful)|interview
    |pleased to (?:offer|invite)|invite you|leider|absage|vorstellungsgespräch|einladen|malheureusement
    |pas retenu|entretien|lamentamos|lamentablemente|entrevista|purtroppo|colloquio|helaas
    |sollicitatiegesprek|niestety|rozmow[ęay]|infelizmente
  )\b
`;

/** Characters: more than such a letter ever has. */
export const LONGEST_RECEIPT = 3_000;

/** A receipt of reading tells of their message from its first word; who writes "Gelesen, danke!" may say more. */
const TELLS_OF_READING = verbose('iu')`
  ^(?:
    your message|ihre nachricht|votre message|su mensaje|il (?:suo )?messaggio|uw bericht|(?:twoja )?wiadomość|a sua mensagem
  )\s.{0,500}?(?:was|wurde|a été|fue|è stato|is|werd|została|foi)\s(?:(?![.!?]\s+\p{L}|please|bitte)[^!?]){1,90}$
  |^this is a return receipt|^dies ist eine empfangsbestätigung
`;

/**
 * Whether a message of ours is the answer of a machine, as headers say or its words: a note of absence, that
 * something was read, or that something has come and nothing else. Both sides of a doubt are open here: whoever signs, asks,
 * or tells one thing more has answered.
 */
export function isMachineAnswer({
  from,
  isAutomatic,
  subject,
  newText,
  text,
}: Pick<ParsedMail, 'from' | 'isAutomatic' | 'subject' | 'newText' | 'text'>): boolean {
  if (isAutomatic || isAutomaticReply(subject) || SAYS_ABSENT.test(subject.trim())) return true;
  const words = newText.slice(0, LONGEST_RECEIPT + 1);
  if (isReadReceipt(subject, newText) && TELLS_OF_READING.test(words.replace(/\s+/g, ' ').trim()))
    return true;
  if (words.length > LONGEST_RECEIPT || SAYS_MORE.test(words)) return false;
  const fromProgram = isMachine(from);
  if (saysOnlyReceived(words, fromProgram) && (fromProgram || !isSigned(text, subject))) return true;
  return SAYS_MACHINE.test(words) && SAYS_RECEIVED.test(`${subject}\n${words}`);
}

/** "Dale Moss", or a telephone: no machine has either below its words. */
const OF_A_PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$|(?:[Ss]ent from|[Gg]esendet von|[Ee]nvoyé d|[Ee]nviado desde)\s)/u;

/** Whether somebody signs where a mail program puts it for them, which is no part of the new text. */
function isSigned(text: string, subject: string): boolean {
  const { signature } = separateNewText(text, subject);
  const [first = ''] = signature.replace(/^--\s*\n/, '').split('\n', 1);
  return OF_A_PERSON.test(first.trim()) && !isOffice(first.trim());
}
