import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { addressIn, firstLines, nameBefore } from './mail-lines.ts';

const SUBJECT = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|doorst|pd|enc|i)\s*:/i;
const MARK =
  /^(?:-{2,}\s*)?(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|ursprüngliche nachricht|message transféré|message d'origine|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado|mensaje original|messaggio inoltrato|inizio messaggio inoltrato|messaggio originale|doorgestuurd bericht|begin doorgestuurd bericht|oorspronkelijk bericht|wiadomość przekazana|przekazana wiadomość|wiadomość oryginalna|mensagem encaminhada|início da mensagem encaminhada|mensagem original)\b/iu;
const FROM =
  /^(?:from|von|de|da|van|od|expéditeur|remitente|mittente|afzender|nadawca|remetente)\s*:\s*(.+)$/iu;

export interface Forwarded {
  readonly person: MailAddress;
  /** What the colleague wrote above it; may be empty. */
  readonly note: string;
  /** The text from the mark of the forward on. */
  readonly text: string;
}

/**
 * Who wrote the message that a forward carries: the first From line below the mark of a forward, or anywhere where the
 * subject says that it is one.
 */
export function forwardedSender(mail: Pick<ParsedMail, 'subject' | 'text' | 'forwarded'>): Forwarded | null {
  const lines = firstLines(mail.text);
  const mark = lines.findIndex((line) => MARK.test(line));
  if (mark < 0 && !mail.forwarded && !SUBJECT.test(mail.subject)) return null;
  for (const [index, line] of lines.entries()) {
    const value = index < mark ? undefined : FROM.exec(line)?.[1];
    const address = value === undefined ? null : addressIn(value);
    if (value === undefined || address === null) continue;
    const above = mail.text.split('\n', mark < 0 ? index : mark).join('\n');
    return {
      person: { name: nameBefore(value), address },
      note: above.trim(),
      text: mail.text.slice(above.length).trimStart(),
    };
  }
  return null;
}
