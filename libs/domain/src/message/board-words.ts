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
  (?:application|applicant|candidate|submission|response|entry|profile|form|in hubspot)s?\b[^.!?]{0,50}[.:]?$
`,
  verbose()`
  ^(?:
    zur bewerbung|(?:bewerbung|bewerber(?:in)?|kandidat(?:en|in)?|profil|formular|antworten) (?:ansehen|anzeigen|offnen)
    |(?:voir|consulter|afficher) (?:la candidature|le profil|le candidat|la reponse)
    |ver (?:el |la |o |a )?(?:candidat[oa]|candidatura|perfil|respuesta|resposta)
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
    happy typeforming|create your own google form|this form was created inside of|manage (?:submission|notification)s?
    |mark (?:this )?as spam|report (?:it|spam|abuse)(?: here)?|does this submission look like spam
    |wenn sie der meinung sind, dass diese (?:ubermittlung|nachricht) spam ist
    |you are receiving .{2,40} notification e-?mails
  )\b.{0,80}$
`,
  /^submitted(?: on| at)? ?:? ?.{0,40}\d{4}.{0,20}$/,
  verbose()`
  ^(?:
    (?:please )?do not (?:reply|respond) to this (?:automat\w+ )?(?:e-?mail|message)
    |this (?:e-?mail|message) (?:was|is|has been) (?:automatically (?:sent|generated|created)|(?:sent|generated|created) automatically)
    |(?:bitte )?antworten sie (?:bitte )?nicht auf diese (?:e-?mail|nachricht)
    |diese (?:e-?mail|nachricht) wurde automatisch (?:generiert|erstellt|erzeugt|versandt|versendet)
    |(?:merci de )?ne pas repondre a ce (?:message|courriel|mail)|ce(?:t)? (?:message|e-?mail) (?:a ete|est) (?:envoye|genere) automatiquement
    |(?:por favor,? )?no responda a este (?:correo|mensaje)|este (?:correo|mensaje) se ha (?:generado|enviado) automaticamente
    |(?:si prega di )?non rispondere a questa? (?:e-?mail|messaggio)
    |dit (?:is een automatisch bericht|bericht is automatisch (?:gegenereerd|verzonden|verstuurd))
    |(?:prosimy )?nie odpowiadac na te wiadomosc|wiadomosc (?:zostala )?wygenerowana automatycznie
    |(?:por favor,? )?nao responda a est[ea] (?:e-?mail|mensagem)
  )\b.{0,60}$
`,
];

/** How they sign, as written: in small letters it may be the end of a sentence that was wrapped. */
export const BOARD_TEAM = verbose('u')`
  ^\s*(?:
    (?:Dein|Ihr|Euer|Your|The|Het) (?:\p{Lu}\S* |\p{Lu}\S*-){1,3}[Tt]eam|L['’]équipe \p{Lu}\S*
    |El equipo de \p{Lu}\S*|Il team (?:di )?\p{Lu}\S*|Zespół \p{Lu}\S*|A equipa (?:d[aeo] )?\p{Lu}\S*
  )\s*$
`;
