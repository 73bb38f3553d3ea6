import { foldLine } from './fold-line.ts';
import { verbose } from '../verbose.ts';

/**
 * Lines of the notices by which boards, networks, help desks, calendars and gateways pass on what somebody wrote; all folded
 * by `foldLine`, whole lines.
 *
 * @source LinkedIn, XING, InfoJobs, Indeed, Monster, StepStone; Zendesk, Freshdesk, OTRS, Jira Service Management, Help Scout;
 *   Google Calendar; gateways for SMS and WhatsApp
 */

/** Somebody sent a message, or answers; the words stand below. */
const SENDS = verbose('u')`
  ^.{2,140}? (?:
    (?:has )?(?:just )?(?:sent (?:you|us|to you)(?: (?:a|this|the following))?(?: new)? (?:message|reply|text|sms)|messaged you|wrote to you|replied(?: (?:on|to|in) .{1,80})?)
    |(?:has )?sent a message (?:using|via|through|to) .{3,100}|(?:has )?started a (?:new )?conversation(?: .{1,80})?|(?:has )?commented(?: on .{1,80})?
    |(?:has )?(?:added|posted|left|submitted) (?:a|an) (?:new )?(?:reply|response|comment|note|message|answer)(?: (?:on|to|in|for) .{1,80})?
    |hat (?:ihnen|dir|euch|uns) (?:(?:eine|diese|folgende) (?:neue )?(?:nachricht|antwort)(?: (?:zu|zur|zum|uber|auf|wegen) .{2,80})? (?:geschickt|gesendet|geschrieben|hinterlassen)|geschrieben|geantwortet)
    |hat (?:auf|zu) .{2,80} (?:geantwortet|kommentiert)|hat (?:eine|einen) (?:neue[nr]? )?(?:antwort|kommentar|nachricht) .{0,60}(?:hinzugefugt|geschrieben|hinterlassen|verfasst|gesendet)
    |(?:vous|nous|t)[' ]?a (?:envoye (?:un|ce|le) (?:nouveau )?message|ecrit|repondu)|a (?:repondu (?:a )?(?:votre|ton) message|repondu|ajoute une (?:nouvelle )?reponse|commente|envoye un message (?:via|a|au))(?: .{1,100})?
    |(?:te|le|os|les|nos) ha (?:enviado (?:un|este|el siguiente) (?:nuevo )?mensaje|escrito|respondido)(?: (?:sobre|acerca|por|en) .{2,100})?|ha (?:respondido (?:a|en)|anadido una (?:nueva )?respuesta|enviado un mensaje (?:usando|mediante|a|al|a traves))(?: .{1,100})?
    |(?:ti|vi|le|ci) ha (?:inviato (?:un|questo|il seguente) (?:nuovo )?messaggio|scritto|risposto)|ha (?:risposto (?:a|al|alla)|aggiunto una (?:nuova )?risposta|inviato un messaggio (?:usando|tramite|a|al|alla))(?: .{1,100})?
    |(?:heeft|stuurde) (?:je|u|jullie|ons) (?:een|dit|het volgende) (?:nieuw )?bericht(?: (?:gestuurd|verzonden|geschreven))?|heeft (?:gereageerd|geantwoord)(?: op .{1,80})?
    |(?:wyslal|napisal|przeslal|dodal)(?:a|\(a\))? (?:(?:ci|do ciebie|do panstwa|panstwu|do was) )?(?:nowa )?(?:wiadomosc|odpowiedz)(?: (?:w|do|na) .{1,80})?
    |(?:enviou|mandou|escreveu)(?:-lhe|-vos|-te| a voce| para voce)?(?: (?:uma|esta|a seguinte))?(?: nova)? (?:mensagem|resposta)(?: .{1,80})?|(?:respondeu (?:a )?(?:sua|tua|vossa) mensagem|respondeu|adicionou uma (?:nova )?resposta)(?: (?:a|ao|no|na|em) .{1,80})?
  )(?: (?:via|through|on|uber|auf|sur|en|a traves de|su|op|w|no|na) .{2,60})?\s?[:.!]?$
`;
/** A message was left, of whom nobody says. */
const IS_LEFT = verbose('u')`
  ^(?:
    (?:a|this) (?:new )?message (?:was|has been) (?:left|sent|submitted) (?:via|through|using) .{3,100}
    |(?:es wurde|folgende nachricht wurde) (?:eine (?:neue )?nachricht )?(?:uber|via) .{3,100}(?:hinterlassen|gesendet|verschickt)
    |un (?:nouveau )?message a ete (?:laisse|envoye) (?:via|depuis|par) .{3,100}
    |se ha (?:dejado|enviado) un (?:nuevo )?mensaje (?:a traves|desde|mediante) .{3,100}
    |e stato (?:lasciato|inviato) un (?:nuovo )?messaggio (?:tramite|dal|attraverso) .{3,100}
    |er is een (?:nieuw )?bericht (?:achtergelaten|verstuurd|verzonden) via .{3,100}
    |foi (?:deixada|enviada) uma (?:nova )?mensagem (?:atraves|pelo|via) .{3,100}
  ):$
`;
/** The same of an invitation, with words of whoever was invited. */
const ANSWERS_INVITATION = verbose('u')`
  (?<!\p{L})(?:
    has (?:accepted|declined|tentatively accepted|replied .{2,20} to) (?:this invitation|the invitation|the event) (?:with (?:a|the following) (?:note|comment|message)|and left .{2,20}(?:note|comment))
    |hat (?:den termin|die einladung) .{2,30} und (?:folgenden|einen) (?:kommentar|hinweis) hinterlassen
    |hat (?:diese|die) einladung mit (?:einer|folgender) (?:notiz|nachricht) (?:angenommen|abgelehnt|.{2,30})
    |a (?:accepte|refuse|decline) cette invitation (?:avec|en ajoutant) (?:une|la) note
    |ha (?:aceptado|rechazado) esta invitacion con una nota|ha (?:accettato|rifiutato) (?:questo|l') ?invito con una nota
    |heeft deze uitnodiging (?:geaccepteerd|afgewezen|geweigerd) met een (?:notitie|opmerking)
    |(?:zaakceptowal|odrzucil)\S{0,4} to zaproszenie z notatka|(?:aceitou|recusou) este convite com uma nota
  )
`;
/** There is a message, of which the next lines say whose it is. */
const THERE_IS_ONE = verbose('u')`
  ^(?:
    (?:inbound|incoming|new|received) (?:sms|mms|text(?: message)?|whatsapp(?: message)?|message|reply|chat message)s?(?: (?:from|on|in|for|via) .{1,80})?
    |(?:you have|you've|you got|you received|you have received) (?:an?|one|\d+) (?:new )?(?:unread )?(?:message|sms|text message|whatsapp message|reply)s?(?: .{1,80})?|you have received a message (?:to|on|in) .{1,80}
    |(?:sie haben|du hast|ihr habt) (?:eine|\d+) (?:neue )?(?:ungelesene )?(?:nachricht(?:en)?|sms|antwort|kurznachricht)(?: .{1,80})?
    |(?:eine )?neue (?:nachricht|sms|antwort|kurznachricht|whatsapp-nachricht)(?: (?:von|auf|in|uber) .{1,80})?
    |eingehende (?:sms|nachricht)(?: von .{1,60})?|es ist eine (?:neue )?(?:sms|nachricht|kurznachricht) (?:eingegangen|.{1,60} eingegangen)
    |vous avez (?:recu )?(?:un|\d+) (?:nouveau |nouveaux )?(?:messages?|sms)(?: .{1,80})?|nouveau (?:message|sms)(?: (?:de|sur|via) .{1,80})?
    |(?:tiene|tienes|ha recibido|has recibido) (?:un|\d+) (?:nuevo |nuevos )?(?:mensajes?|sms)(?: .{1,80})?|nuevo (?:mensaje|sms)(?: (?:de|en) .{1,80})?
    |(?:hai|ha|avete) (?:ricevuto )?(?:un|\d+) (?:nuovo |nuovi )?(?:messaggi[o]?|sms)(?: .{1,80})?|nuovo (?:messaggio|sms)(?: (?:da|di|su) .{1,80})?
    |er is een (?:nieuw )?(?:sms-?|whatsapp-?)?bericht (?:binnengekomen|ontvangen)(?: .{1,80})?|(?:je|u) (?:hebt|heeft) (?:een|\d+) (?:nieuwe? )?(?:sms-?)?bericht(?:en)?(?: .{1,80})?|nieuw (?:sms-?|whatsapp-?)?bericht(?: (?:van|op|in|via) .{1,80})?
    |(?:masz|otrzymal\S{0,6}|otrzymano) (?:nowa |nowego )?(?:wiadomosc|sms)\S?(?: .{1,80})?|nowa wiadomosc(?: (?:od|na) .{1,80})?
    |(?:tem|recebeu) (?:uma|\d+) (?:nova )?(?:mensagem|mensagens|sms)(?: .{1,80})?|(?:tem \d+ mensagens novas|nova mensagem)(?: .{1,80})?
    |(?:channel|kanal|canal|canale|kanaal) ?: ?(?:whatsapp|sms|mms|telegram|signal|viber|messenger|facebook|instagram)(?!\p{L}).{0,60}
    |(?:message|sms|text) from .{2,60}|a new (?:note|comment|reply|message|response) (?:has been|was) (?:added|posted|received)(?: .{1,60})?
    |\d{1,3} (?:unread messages?|ungelesene nachrichten?|messages? non lus?|mensajes? sin leer|messaggi[o]? non lett[io]|ongelezen berichten?|mensage[mn]s? nao lidas?)(?: .{1,60})?
    |(?:reschedule|cancellation) request(?: .{1,60})?|(?:an?|your) (?:event|meeting|appointment|interview) (?:has been|was) (?:cancell?ed|rescheduled)(?: .{1,60})?
    |(?:ein|ihr) termin wurde (?:abgesagt|storniert|verschoben)(?: .{1,60})?|un evenement a ete (?:annule|reporte)(?: .{1,60})?|se ha cancelado un evento(?: .{1,60})?
  )\s?[.:!]{0,2}$
`;
/** How a program begins what it marks as the words of one of its users, as people's own programs do. */
export const WRITES =
  /^[\p{L}\p{M}'’. -]{3,60} (?:wrote|writes|schrieb|schreibt|a ecrit|ecrit|escribio|escribe|ha scritto|scrive|schreef|schrijft|napisala?|pisze|escreveu|commented|kommentierte) ?:$/u;
/** Something of a help desk: with its number, or what it calls it. */
const OF_A_TICKET = verbose('u')`
  (?<!\p{L})(?:
    (?:ticket|vorgang|anfrage|incident|issue|case|request|demande|solicitud|incidencia|richiesta|verzoek|melding|zgloszeni[eau]|chamado|pedido|caso)
    \s?(?:id |nr\.? |no\.? |n[.o]? ?)?[[(]?#?\[?(?:[a-z]{1,5}-?)?\d{2,16}
  )
`;
/** An application has come. */
const APPLIED = verbose('u')`
  (?<!\p{L})(?:
    (?:has )?applied (?:to|for) (?:your|the) .{1,80}|(?:you have|you've) (?:received )?a new (?:application|applicant|candidate)(?: .{1,80})?
    |eine (?:neue )?bewerbung (?:eingegangen|erhalten)|(?:neue bewerbung|new application)(?: (?:fur|auf|als|for|to|from|von) .{1,80})?
    |(?:recu|recue) une (?:nouvelle )?candidature(?: .{1,80})?|nouvelle candidature(?: (?:pour|de|au) .{1,80})?|a postule (?:a|au|pour) .{1,80}
    |(?:recibido|tienes|tiene) una (?:nueva )?(?:candidatura|inscripcion|solicitud)(?: .{1,80})?|se ha (?:inscrito|postulado) .{1,80}
    |(?:ricevuto|hai) una (?:nuova )?candidatura(?: .{1,80})?|si e candidat[oa] .{1,80}
    |(?:een )?nieuwe sollicitatie(?: .{1,80})?|heeft gesolliciteerd .{1,80}
    |przesylamy aplikacje .{1,80}|(?:nowa aplikacja|otrzymal\S{0,6} (?:nowa )?aplikacje)(?: .{1,80})?
    |recebeu uma (?:nova )?candidatura(?: .{1,80})?|candidatou-se .{1,80}
  )\s?[.:!]?$
`;

export type NoticeKind = 'sends' | 'invitation' | 'message' | 'ticket' | 'application';

/** What a line (folded) of a notice says; null where it is none. */
export function noticeKind(folded: string): NoticeKind | null {
  if (ANSWERS_INVITATION.test(folded)) return 'invitation';
  if (SENDS.test(folded) || IS_LEFT.test(folded)) return 'sends';
  if (THERE_IS_ONE.test(folded)) return 'message';
  if (OF_A_TICKET.test(folded)) return 'ticket';
  return APPLIED.test(folded) ? 'application' : null;
}

/** What notices put around the words in lines of their own: to answer above it, not to delete it, a number, a mark of an end. */
const MARK = verbose('u')`
  ^(?:
    \W{0,12}(?:please )?(?:type|write|enter) your reply above this line\W{0,12}|\W{0,12}bitte (?:oberhalb|uber) dieser (?:zeile|linie) antworten\W{0,12}
    |\W{0,12}pour repondre par courriel, ecrivez au-dessus de cette ligne\W{0,12}|\W{0,6}repl(?:y|ies) must be above this line\W{0,6}
    |\W{0,6}bitte geben sie ihre antwort (?:uber|oberhalb) dieser (?:zeile|linie) ein\W{0,6}
    |\W{0,6}(?:veuillez )?(?:saisir|ecrire|tapez|saisissez) votre reponse au-dessus de cette ligne\W{0,6}
    |\W{0,6}(?:por favor,? )?escriba su respuesta (?:encima|por encima) de esta linea\W{0,6}
    |\W{0,6}(?:reply|antwort|reponse|respuesta) (?:above|oberhalb|au-dessus|encima)[^.?]{0,40}
    |\*{3} [^*]{3,80} \*{3}|<[a-z]{3,12}>|\[[a-z\d-]{4,24}\]
  )$
`;

/** Whether a line (folded) is such a mark. */
export const isNoticeMark = (folded: string): boolean => folded.length <= 120 && MARK.test(folded);

/** What stands below the words: where to look and answer, who sent it, what to mind. */
const BELOW: readonly RegExp[] = [
  verbose('u')`
  ^(?:
    (?:sent|gesendet|envoye|enviado|inviato|verzonden|wyslano|enviada) (?:from|automatically|via|by|von|uber|par|desde|da|vanaf|z|por) .{2,80}
    |(?:re)?(?:view|open|read|see) (?:(?:the|this|full|all|it|message|conversation|ticket|profile|chat|thread|contact|candidate|application|reply|in|on)(?:[ :]|$)){1,3}.{0,60}
    |(?:reply|respond|answer) (?:to|in|on|via|by|now|here)(?!\p{L}).{0,60}|(?:accept|decline|interested|not a fit)\s{1,4}https?:\S*
    |(?:nachricht|bewerbung|antwort|ticket|unterhaltung|profil|kandidat\w{0,4}|vorgang|chat) (?:beantworten|ansehen|anzeigen|offnen|lesen)(?: (?:auf|in|bei) .{1,40})?(?: ?: ?https?:\S*)?
    |(?:jetzt |direkt )?(?:antworten|beantworten)(?: (?:auf|in|bei|uber) .{1,40})?
    |(?:repondre|voir|afficher|ouvrir|consulter) (?:a|au|dans|sur|le|la|les|maintenant|l'\p{L}+)(?!\p{L})[^.?!]{0,50}(?: ?: ?https?:\S*)?
    |(?:responder|contestar) (?:a|en|na|no|por|ahora|agora)(?!\p{L})[^.?!]{0,50}|(?:ver|abrir) (?:el|la|a|o|en|no|na|mensaje|mensagem|conversa\w*)(?!\p{L})[^.?!]{0,50}
    |(?:rispondi|vedi|visualizza|apri) (?:a|al|alla|il|la|su|in|ora|messaggio)(?!\p{L})[^.?!]{0,50}
    |(?:beantwoorden|bekijk|open|antwoorden|reageer) (?:de|het|in|op|bericht)(?!\p{L})[^.?!]{0,50}
    |(?:odpowiedz|zobacz|wyswietl|otworz) (?:w|na|teraz|wiadomosc|rozmowe)(?!\p{L})[^.?!]{0,50}
    |(?:page|url|seite|adres zgloszenia|ticket|link|rating|bewertung|duration|dauer)\s?[:：] ?\S.{0,120}
    |(?:chat|conversation|unterhaltung|conversacion) (?:ended|closed|beendet|terminee?|finalizad[oa]).{0,60}
  )$
`,
  verbose('u')`
  ^(?:
    (?:to (?:answer|reply|respond)|um zu antworten|zum antworten|pour repondre|para (?:responder|contestar)|per rispondere|om te (?:antwoorden|reageren)|aby odpowiedziec),? .{3,160}
    |.{0,60}(?:responde (?:a|por) este (?:correo|mensaje)|reply (?:directly |simply |just )?to this (?:e-?mail|message)|antworten sie auf diese (?:e-?mail|nachricht)|repondez a ce (?:message|courriel)|rispondi a questa (?:e-?mail|messaggio))(?!\p{L}).{0,160}
    |(?:puedes|puede|sie konnen|vous pouvez|you can) (?:responder\w{0,2}|antworten|repondre|reply) .{3,160}
    |(?:you are receiving|you received|sie erhalten diese|vous recevez|recibes este|ricevi questa|u ontvangt|otrzymujesz|recebeu este) .{3,200}
    |(?:this|diese|dit|ceci|cette?|este|esta|questa|questo|ta) (?:e-?mail|message|notification|nachricht|bericht|courriel|correo|mensaje|messaggio|wiadomosc) .{0,60}(?:automat|service|system|dienst|delivered).{0,120}
    |(?:dit|this|dies|ceci|esto|questo|to|isto) (?:is|ist|est|es|e|jest) .{0,20}automat.{0,100}
    |(?:stay safe|safety tip|sicherheitshinweis)\s?[:：] .{3,160}|(?:copyright )?(?:©|\(c\)) ?\d{4}.{0,120}
    |no respondas? a este .{3,120}|si (?:crees|cree|considera) que este (?:envio|mensaje) es spam.{0,60}
    |team \p{L}{3,20}|user information|(?:maak|create|erstelle\w?|cree[rz]?|crea) (?:uw|je|your|ihr|dein|votre|ton|tu|su|il tuo) (?:eigen|own|eigenes|propre|propio)? ?google.{2,30}
    |(?:ticket submitted|requester|ccs|group|priority|channel|status|queue|assignee|prioritat|gruppe|kanal)\s?[:：].{0,120}
    |\[\d{1,2} (?:files?|attachments?|archivos?|ficheros?|anhange?|anlagen?|pieces? jointes?|fichiers?|allegat[io]|bijlagen?|zalacznik\w{0,3}|anexos?|ficheiros?)(?: .{1,20})?\]
    |.{2,40} ?[|·•] ?.{0,60}(?:unsubscribe|preferences|settings|abbestellen|einstellungen|preferenc\w{2,6}|preferenz\w{1,4}|voorkeuren|ustawienia).{0,40}
  )$
`,
];

/** Whether a line (folded) below what somebody wrote is the program's. */
export const isBelowWords = (folded: string): boolean =>
  folded.length <= 260 && BELOW.some((pattern) => pattern.test(folded));

/**
 * Whether what stands around somebody's words shows that a program wrote it: where to look, that nobody reads answers, a mark
 * or an address of the web. People write labels, times and names around their words too, and nothing of theirs may be lost.
 */
export const showsProgram = (frame: string): boolean =>
  frame
    .split('\n')
    .some((line) => line.length <= LONGEST_FRAME_LINE && (IN_WEB.test(line) || isOfService(foldLine(line))));

const LONGEST_FRAME_LINE = 260;
const IN_WEB = /https?:\/\/|\bno-?reply@/i;
const isOfService = (folded: string): boolean => isNoticeMark(folded) || isBelowWords(folded);
