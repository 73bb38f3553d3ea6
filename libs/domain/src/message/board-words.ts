import { verbose } from '../verbose.ts';

/**
 * Lines that job boards and forms on the web put below what somebody wrote or filled in: where to look at it, how to answer,
 * who they are. Whole lines, folded by `foldLine`, without their links.
 *
 * @source what Typeform, Google Forms, Jotform, HubSpot, Formspree, Squarespace, Wix, Elementor, Indeed, LinkedIn, StepStone,
 *   InfoJobs, Personio, Greenhouse, Workable and their like write
 */
export const BOARD_LINES: readonly RegExp[] = [
  verbose()`
  ^(?:(?:log ?in|sign in) to )?(?:re)?view(?: or download)?(?: the| this| your| full| all)*\s
  (?:application|applicant|candidate|contact|submission|response|entry|profile|form|in hubspot)s?\b[^.!?]{0,50}[.:]?$
`,
  verbose()`
  ^(?:
    zur bewerbung|(?:bewerbung|bewerber(?:in)?|kandidat(?:en|in)?|profil|formular|antworten) (?:ansehen|anzeigen|offnen)
    |kontakt (?:in hubspot )?(?:ansehen|anzeigen|offnen)
    |(?:voir|consulter|afficher) (?:la candidature|le profil|le candidat|le contact|la reponse|les reponses)
    |ver (?:el |la |o |a )?(?:candidat[oa]|candidatura|perfil|contacto|respuesta|resposta)
    |(?:vedi|visualizza|apri) (?:la |il )?(?:candidatura|candidato|profilo|risposta)
    |bekijk (?:de |het )?(?:kandidaat|sollicitatie|profiel|reactie)
    |(?:zobacz|wyswietl) (?:aplikacje|kandydata|profil|odpowiedz)
  )\b[^.!?]{0,50}[.:]?$
`,
  verbose()`
  ^(?:
    (?:reply|respond) to this (?:e-?mail|message) to (?:contact|message|reply to|answer) (?:the |this )?
    (?:candidate|applicant|sender)
    |beantworten? sie diese (?:nachricht|e-?mail) einfach|beantworte diese (?:nachricht|e-?mail) einfach
  )\b[^!?]{0,60}$
`,
  verbose()`
  ^(?:
    happy typeforming|create your own google form|this form was created inside of
    |manage (?:your )?(?:submission|notification)s?
    |mark (?:this )?as spam|report (?:it|spam|abuse)(?: here)?|does this submission look like spam
    |wenn sie der meinung sind, dass diese (?:ubermittlung|nachricht) spam ist
    |you are receiving .{2,40} notification e-?mails
    |if you (?:think|believe) this submission is spam|to edit your e-?mail settings
    |si vous pensez que cet envoi est un spam|afficher l'envoi
    |google (?:formulare|formulaires|formularios|moduli|formulieren|formularze)\s?:
    |(?:antworten sie|antworte) direkt auf diese (?:nachricht|e-?mail)
    |this (?:e-?mail|message) was sent (?:by|via|through) .{2,40} on behalf of
    |diese (?:e-?mail|nachricht) wurde uber das kontaktformular
  )(?!\w).{0,120}$
`,
  // How Jotform, Typeform and Google Forms send one to what somebody filled in, and who sent it.
  verbose()`
  ^(?:
    (?:you can )?edit this submission|edit (?:your )?response|(?:now )?create your own jotform
    |sie konnen diese (?:einsendung|ubermittlung|antwort) bearbeiten|vous pouvez modifier cette (?:soumission|reponse)
    |(?:puede|puedes) editar este envio|pode editar esta submissao|(?:puoi|e possibile) modificare questo invio
    |(?:log in|sign in|melden? (?:sie sich|dich) an|connectez-vous|inicia sesion|accedi),? (?:to|um|pour|para|per)
    \s[^.!?]{0,40}\b(?:responses?|antworten|reponses?|respuestas?|risposte)
    |this (?:e-?mail|notification) was sent (?:via|by|from|through) google forms|form notifications? by
    |powered by (?:(?:google|microsoft) forms|typeform|jotform|wpforms|elementor)\b
    |hubspot, inc\.?,? 2 canal park|microsoft corporation, one microsoft way
  ).{0,120}$
`,
  /^submitted(?: on| at)? ?:? ?.{0,40}\d{4}.{0,20}$/,
  verbose()`
  ^(?:
    (?:please )?do not (?:reply|respond) to this (?:automat\w+ )?(?:e-?mail|message)
    |this (?:e-?mail|message) (?:was|is|has been) (?:automatically (?:sent|generated|created)|(?:sent|generated|created) automatically)
    |(?:bitte )?antworten sie (?:bitte )?nicht auf diese (?:automatisch \S+ )?(?:e-?mail|nachricht)
    |diese (?:e-?mail|nachricht) wurde automatisch (?:von (?:ihrer|deiner|der) \S+ )?(?:generiert|erstellt|erzeugt|versandt|versendet)
    |(?:merci de )?ne pas repondre a ce (?:message|courriel|mail)|ce(?:t)? (?:message|e-?mail) (?:a ete|est) (?:envoye|genere) automatiquement
    |(?:por favor,? )?no responda a este (?:correo|mensaje)|este (?:correo|mensaje) se ha (?:generado|enviado) automaticamente
    |(?:si prega di )?non rispondere a questa? (?:e-?mail|messaggio)
    |dit (?:is een automatisch bericht|bericht is automatisch (?:gegenereerd|verzonden|verstuurd))
    |(?:prosimy )?nie odpowiadac na te wiadomosc|wiadomosc (?:zostala )?wygenerowana automatycznie
    |(?:por favor,? )?nao responda a est[ea] (?:e-?mail|mensagem)
  )\b.{0,60}$
`,
];

/** What a form calls the box that has to be ticked before it is sent, folded. */
export const CONSENT_LABEL = verbose()`
  ^(?:
    consent|privacy(?: policy)?|terms(?: (?:and|&) conditions)?|gdpr(?: (?:agreement|consent))?|data protection
    |datenschutz(?:erklarung|hinweise?)?|dsgvo|einwilligung|zustimmung
    |rgpd|consentement|(?:politique de )?confidentialite|protection des donnees
    |(?:politica de )?privacidad|proteccion de datos|consentimiento|consenso|informativa privacy
    |toestemming|rodo|zgoda(?: rodo)?|lgpd|consentimento
  )\s?\*?$
`;
/** What it says beside the box, folded. */
export const TICKED = verbose()`
  ^(?:yes|ja|oui|si|tak|sim|on|accepted|akzeptiert|zugestimmt|(?:ho letto e )?accetto|i (?:agree|accept)|ich stimme zu|j'accepte|acepto|akkoord|zgadzam sie|aceito)\.?$|^(?:
    (?:yes,? )?i (?:agree|accept|consent|have read)|ich (?:habe|stimme|akzeptiere|willige|bin)|(?:oui,? )?j'(?:accepte|ai lu)
    |(?:si,? )?(?:acepto|he leido|doy)|(?:ho letto|accetto|acconsento|autorizzo)|ik (?:ga|geef|heb)|wyrazam|(?:li e |eu )?(?:aceito|concordo)
  )\b(?=.{0,200}\b(?:
    privacy|terms|polic(?:y|ies)|data|datenschutz\w*|daten|dsgvo|agb|confidentialite|donnees|rgpd|privacidad|datos|dati
    |persoonsgegevens|gegevens|dan(?:e|ych)|dados
  )\b).{0,240}$
`;

/** How they sign, as written: in small letters it may be the end of a sentence that was wrapped. */
export const BOARD_TEAM = verbose('u')`
  ^\s*(?:
    (?:Dein|Ihr|Euer|Your|The|Het) (?:\p{Lu}\S* |\p{Lu}\S*-){1,3}[Tt]eam|L['’]équipe \p{Lu}\S*(?: \p{Lu}\S*){0,2}
    |El equipo de \p{Lu}\S*|Il team (?:di )?\p{Lu}\S*|Zespół \p{Lu}\S*|A equipa (?:d[aeo] )?\p{Lu}\S*
  )\s*$
`;
