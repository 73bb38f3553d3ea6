import { verbose } from '#libs/domain';
import { RECEIPT_LANGUAGES } from './receipt-words.ts';

/** Behind it stands what they wrote. */
const COPY = verbose('iu')`
  \b(?:(?:this is|here is|below is) a|das ist eine|dies ist eine|hier ist eine) (?:copy|kopie) (?:of your|ihrer|deiner)\s
  (?:message|application|enquiry|inquiry|nachricht|anfrage|bewerbung)[.:!]?$
`;
/** With a name, which begins with a capital. */
const GREETS = verbose('u')`
  ^(?:
    [Dd]ear|[Hh]ello|[Hh]i|[Hh]allo|[Gg]uten Tag|[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?|[Bb]onjour|[Hh]ola|[Ee]stimad[oa]|[Bb]uongiorno
    |[Gg]entile|[Bb]este|[Dd]zień dobry|[Oo]lá|[Mm]adame|[Mm]onsieur
  )(?: (?:\p{Lu}[\p{L}.'’-]*|there|applicant|candidate|candidat[oa]|und|lieber?)(?=[ ,.:!-]|$)){0,5},?(?: (?:lieber?|[Mm]onsieur)(?: \p{Lu}\p{L}*)?)?(?:[,.:!]|$)
`;
const CLOSES = verbose('iu')`
  ^(?:
    (?:kind|best|warm)?\s?regards|best wishes|(?:yours )?(?:sincerely|faithfully)|mit freundlichen grüßen|(?:viele|beste|freundliche|herzliche) grüße
    |cordialement|(?:un cordial )?saludos?|saludos cordiales|cordiali saluti|(?:met )?vriendelijke groet(?:en)?
    |pozdrawiamy|z poważaniem|atenciosamente
  )[,.!]?$
`;
/** An office signs, and nobody in it: "Ihr Harbourlight-Team". */
const OFFICE = verbose('u')`
  ^(?:(?:[Tt]he|[Yy]our|[Ii]hr|[Dd]ein|[Dd]ie|[Ll]e|[Ee]l|[Uu]w) |[Ll]['’])?(?:\p{Lu}[\p{L}&]*[ -]){0,3}
  (?:
    [Tt]eam|[Rr]ecruit(?:ing|ment)|[Cc]areers|HR(?:[ -]Department|[ -]Team)?|[Hh]uman [Rr]esources|[Pp]ersonalabteilung|[Bb]ewerbermanagement|[Éé]quipe|[Ee]quip[oe]
    |[Ss]ervice (?:[Rr]ecrutement|des [Rr]essources [Hh]umaines)|[Uu]fficio del personale|(?:[Dd]epartamento de )?[Rr]ecursos [Hh]umanos
  )(?: (?:(?:of|at|de|di|bei|der) )?\p{Lu}[\p{L}&-]*){0,4}(?: \p{Ll}{1,3} \p{Lu}\p{L}*)?$
`;
/** Whether a line is an office's by which it signs. */
export const isOffice = (line: string): boolean => OFFICE.test(line);

/** For what they applied, and where. */
const ABOUT = verbose('gu')`
  (?<=\b(?:[Aa]pplication|[Aa]pplying|contacting|interest|touch|Bewerbung|Interesse|candidature|candidatura|solicitud|interés))
  \s(?:for|as|to|with|in|at|als|auf|um|an|pour|para|como|de|en|bei)\s(?:(?:the|a|die|le|la|el|un|une|una)\s)?(?:(?:post|position|role|job|[Ss]telle|poste|puesto)\s(?:(?:of|as|als|de)\s|d['’])?)?
  \p{Lu}[\p{L}&/'’-]*(?:\s(?:(?:of|and|de|du|und|la)\s)?\p{Lu}[\p{L}&/'’-]*){0,4}(?: \([mwfdx/]{3,8}\))?
`;
/** Days and weeks are no day. */
const SO_MANY = verbose('giu')`
  \b\d{1,2}(?:\s?(?:-|to|bis|à|a)\s?\d{1,2})?
  (?=\s(?:working |business )?(?:days|weeks|hours|tagen?|werktagen?|wochen|stunden|jours|semaines|heures|días|semanas|horas)\b)
`;
/** Below the closing stand a name, and an office. */
const SIGNATURE = 3;
/** "Thank you for your application" says as much as a person's nod; with a sentence on what comes next it is a receipt. */
const LONGEST_THANKS = 7;
/** What has come: "Got it, thanks" is written by hand. */
export const THEIRS = verbose('iu')`
  applic|applying|contacting|getting in touch|reaching out|\bcv\b|resume|message|e-?mail|inquiry|enquiry|request|documents|details|your form\b
  |bewerbung|nachricht|anfrage|anliegen|kontaktaufnahme|unterlagen|lebenslauf|interesse|candidatur|courriel|demande|dossier|intérêt|formulaire|solicitud|inscripción|mensaje
  |correo|curr[ií]cul|interés|messaggio|sollicitatie|bericht|aanvraag|aplikacj|zgłoszeni|wiadomość|mensagem|dados
`;
/** "You are in" is put together of the same words. */
const OF_THEM = /\byou(?:'re| are| will| have| got)\b|\b(?:have|got) you\b/;
const WORD = /[\p{L}\d][\p{L}\d'-]*/gu;

/**
 * Whether a text says that something of theirs has come, and nothing else: one word more may be what somebody waits for.
 *
 * @param fromProgram whether a program sends from the address: then whoever signs it has not written it, and thanks are enough
 */
export function saysOnlyReceived(text: string, fromProgram: boolean): boolean {
  const lines = text
    .replaceAll('’', "'")
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const copied = lines.findIndex((line) => COPY.test(line));
  const told = copied < 0 ? lines : lines.slice(0, copied + 1);
  const closing = told.findIndex((line, at) => CLOSES.test(line) || told.slice(at).every(isOffice));
  const signature = closing < 0 ? [] : told.slice(closing).filter((line) => !CLOSES.test(line));
  if (signature.length > SIGNATURE || !(fromProgram || signature.every((line) => OFFICE.test(line))))
    return false;
  const [first = '', ...others] = closing < 0 ? told : told.slice(0, closing);
  const said = [first.replace(GREETS, ''), ...others]
    .join('\n')
    .replace(COPY, '')
    .replaceAll(ABOUT, '')
    .replaceAll(SO_MANY, '');
  if (said.includes('?') || (copied < 0 && !THEIRS.test(said))) return false;
  return RECEIPT_LANGUAGES.some(({ words, phrases, received, thanks }) => {
    const rest = said.replaceAll(phrases, ' ').toLowerCase();
    const left = rest.match(WORD) ?? [];
    if (OF_THEM.test(rest) || !left.every((word) => words.has(word))) return false;
    const isThanked = thanks.test(said) && (fromProgram || left.length > LONGEST_THANKS);
    return copied >= 0 || isThanked || received.test(said);
  });
}
