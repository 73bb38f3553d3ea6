import { verbose } from '#libs/domain';

/** All that a sentence of a receipt says, from its first word to its last, in the languages of the guide. */
const RECEIVED = verbose('iu')`
  ^(?:
    (?:many )?thank(?:s| you)(?: very much)? for (?:your (?:application|message|e-?mail|request|enquiry|inquiry|interest)|applying|contacting us)
    |(?:we have |we )?(?:successfully )?received your (?:application|message|e-?mail|request|enquiry|inquiry|documents)
    |your (?:application|message|e-?mail|request|enquiry|inquiry) (?:has been|was|is) (?:successfully )?(?:received|submitted|sent)
    |we (?:hereby )?(?:confirm|acknowledge) (?:the )?receipt of your (?:application|message|e-?mail|documents)
    |(?:vielen |herzlichen |besten )?dank für (?:ihre|deine) (?:bewerbung|nachricht|anfrage|e-?mail|unterlagen|interesse)
    |(?:wir haben )?(?:ihre|deine) (?:bewerbung|nachricht|anfrage|e-?mail|unterlagen) (?:ist (?:bei uns )?eingegangen|sind (?:bei uns )?eingegangen|erhalten)
    |(?:hiermit bestätigen wir|wir bestätigen)(?: ihnen| dir)? den eingang (?:ihrer|deiner) (?:bewerbung|nachricht|anfrage|unterlagen)
    |merci (?:pour|de) votre (?:candidature|message|demande|e-?mail|intérêt)
    |(?:nous avons )?bien reçu votre (?:candidature|message|demande|e-?mail)
    |(?:muchas )?gracias por (?:su|tu) (?:candidatura|solicitud|mensaje|correo|interés)
    |hemos recibido (?:su|tu) (?:candidatura|solicitud|mensaje|correo)
    |grazie per (?:la (?:sua|tua) candidatura|il (?:suo|tuo) messaggio|averci contattato)
    |abbiamo ricevuto (?:la (?:sua|tua) candidatura|il (?:suo|tuo) messaggio)
    |(?:hartelijk )?(?:bedankt|dank) voor (?:je|uw|jouw) (?:sollicitatie|bericht|aanvraag|e-?mail)
    |(?:wij|we) hebben (?:je|uw|jouw) (?:sollicitatie|bericht|aanvraag) (?:goed )?ontvangen
    |dziękujemy za (?:aplikację|zgłoszenie|wiadomość)|otrzymaliśmy (?:twoją |pani |pana )?(?:aplikację|wiadomość|zgłoszenie)
    |obrigad[oa] (?:pela|por) sua (?:candidatura|mensagem)|recebemos (?:a )?sua (?:candidatura|mensagem)
  )[.!]?$
`;
/** Behind it stands what they wrote. */
const COPY = verbose('iu')`
  ^(?:(?:this is|here is|below is) a|das ist eine|dies ist eine|hier ist eine) (?:copy|kopie) (?:of your|ihrer|deiner)\s
  (?:message|application|enquiry|inquiry|nachricht|anfrage|bewerbung)[.:!]?$
`;
const LATER = verbose('iu')`
  ^(?:
    we(?:'ll|’ll| will) (?:get back to you|be in touch|contact you|reply|respond|review it(?: and get back to you)?)(?: (?:shortly|soon|as soon as possible|in due course))?
    |wir (?:melden uns|werden uns)(?: (?:bald|in kürze|zeitnah|schnellstmöglich|so bald wie möglich|umgehend))?(?: bei (?:ihnen|dir))?(?: (?:bald|in kürze|melden))?
    |wir prüfen (?:ihre|deine) (?:unterlagen|bewerbung)|nous (?:reviendrons vers vous|vous recontacterons|vous répondrons)(?: (?:rapidement|prochainement|bientôt|dans les plus brefs délais))?
    |(?:nos pondremos en contacto con (?:usted|ti|vd\.?)|le contactaremos|te contactaremos)(?: (?:pronto|en breve))?
    |(?:la|ti) ricontatteremo(?: (?:presto|al più presto))?|(?:wij|we) nemen (?:zo snel mogelijk |spoedig )?contact met (?:je|u) op
    |odpowiemy (?:wkrótce|jak najszybciej)|skontaktujemy się wkrótce|entraremos em contato(?: em breve)?
    |thank(?:s| you)|vielen dank|danke|merci|gracias|grazie|bedankt|dziękujemy|obrigad[oa]
  )[.!]?$
`;
/** With a name, which begins with a capital. */
const GREETS = new RegExp(
  "^(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]allo|[Gg]uten Tag|[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?|[Bb]onjour|[Hh]ola|[Bb]uongiorno|[Gg]entile|[Bb]este|[Dd]zień dobry|[Oo]lá)(?: \\p{Lu}[\\p{L}.'’-]*){0,4}[,.!]?$",
  'u',
);
const CLOSES = verbose('iu')`
  ^(?:
    (?:kind|best|warm)?\s?regards|best wishes|sincerely|mit freundlichen grüßen|(?:viele|beste|freundliche|herzliche) grüße
    |cordialement|(?:un cordial )?saludos?|saludos cordiales|cordiali saluti|(?:met )?vriendelijke groet(?:en)?
    |pozdrawiamy|z poważaniem|atenciosamente
  )[,.!]?$
`;
/** Below that stand a name, and an office. */
const SIGNATURE = 3;

/** Whether a text says that something has come, and nothing else: one sentence more may be what somebody waits for. */
export function saysOnlyReceived(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const words = lines.filter((line) => line !== '');
  const closing = words.findIndex((line) => CLOSES.test(line));
  if (closing >= 0 && words.length - closing - 1 > SIGNATURE) return false;
  const said = (closing < 0 ? words : words.slice(0, closing)).flatMap((line) =>
    line.split(/(?<=[.!?:]) +/u),
  );
  const copied = said.findIndex((sentence) => COPY.test(sentence));
  const own = copied < 0 ? said : said.slice(0, copied);
  const tells = copied >= 0 || own.some((sentence) => RECEIVED.test(sentence));
  return tells && own.every((each) => RECEIVED.test(each) || LATER.test(each) || GREETS.test(each));
}
