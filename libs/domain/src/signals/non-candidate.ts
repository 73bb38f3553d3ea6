import type { ConceptCues } from './evidence.ts';
import { SELLS, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** Somebody who sells something to the employer. */
export const VENDOR: ConceptCues = {
  concept: 'vendor',
  cues: {
    selling: verbose('g')`
      \b(
        demo of|book a demo
        |(free|complimentary) (\w+ )?(
          trial|demo|audit|quote|ads?|postings?|posts|credits|licen[cs]es?|seats|sample|consultation
          |assessment|report
        )
        |our (platform|software|solution|product|services?|tool|prices?|offer|customers|clients)
        |we (help|offer|supply|provide|sell|deliver|serve|specialise|specialize)|pricing|discount|per seat
        |subscription|current supplier|invoice|quote|quotation|partnership|roi|sample box|catering|cleaning
        |linen|toner|save (you|your)|(should|shall|do) i close your file|early bird
        |offer (ends|expires|closes)|promo(tion)? code|book (a|your) (slot|call) (with|here)
        |your (hr|payroll|ats|recruiting) (software|system|stack|budget)
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        unsere (lösung|software|produkte)|wir (bieten|helfen|liefern)|notre (solution|logiciel|offre)
        |nous (proposons|aidons)|nuestra (solución|plataforma)|ofrecemos|la nostra (soluzione|piattaforma)
        |offriamo|onze (oplossing|software)|wij (bieden|leveren)|nasze (rozwiązanie|oprogramowanie)
        |oferujemy|nossa (solução|plataforma)|oferecemos
      )\b
    `,
      SELLS,
    ),
  },
};

/** An agency that offers its candidates. */
export const AGENCY: ConceptCues = {
  concept: 'agency',
  cues: {
    candidates: verbose('g')`
      \b(
        our candidates?|my candidate|a candidate (i|we|of|who|for)
        |candidates? (i|we) (have|mentioned|sent|represent)
        |(exceptional|excellent|strong|outstanding|superb|great|ideal|shortlisted) (candidate|controller|talent)
        |talent (partners?|solutions?|pool)|placement fee|our (fee|terms)
        |recruitment (agency|partner|consultant)|staffing|headhunt\w+|executive search
        |on (her|his|their) behalf|exclusive(ly)?|profile of|cvs? (of|from) (our|my|two|three|five)
        |for your (vacancy|opening|role) i have
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        personalvermittlung|zeitarbeit|unser(e|en)? kandidat\w*|cabinet de recrutement|notre candidat\w*
        |agencia de (colocación|selección)|nuestr[oa]s? candidat[oa]s?|agenzia (per il lavoro|interinale)
        |uitzendbureau|onze kandida\w+|agencja (pracy|rekrutacyjna)|nasz\w* kandydat\w*
        |agência de (emprego|recrutamento)
      )\b
    `,
  },
};

/** Mail that a machine wrote, by its words (headers are read apart). */
export const MACHINE: ConceptCues = {
  concept: 'machine',
  cues: {
    bounce: verbose('g')`
      \b(
        undeliver\w+|delivery (status|failed|failure|incomplete)|mail delivery|returned to sender
        |could not be delivered|address not found|mailbox (is )?(full|unavailable|storage)|postmaster
        |mailer-daemon|5\.\d\.\d
      )\b
    `,
    away: verbose('g')`
      \b(
        out of (the )?office|on (annual |parental |maternity |sick )?leave (until|till|from)|automatic reply
        |auto-?reply|abwesenheit\w*|réponse automatique|absence du bureau|respuesta automática
        |fuera de la oficina|risposta automatica|fuori ufficio|afwezig\w*|automatisch antwoord|nieobecno\w+
        |resposta automática|ausência
      )\b
    `,
    calendar: verbose('g')`
      \b(
        invitation:|accepted:|declined:|tentative:|canceled event|updated invitation
        |calendar (invite|notification)|has (accepted|declined) (this|your) invitation|ics
      )\b
    `,
    bulk: verbose('g')`
      \b(
        unsubscribe|newsletter|view (this|in) (email|browser|your browser)|webinar|in this issue|this week:
        |digest|sponsored|register now|top \d+|abmelden|désabonner|se désinscrire|darse de baja|disiscriviti
        |cancella l'iscrizione|afmelden|wypisz|cancelar subscrição
      )\b
    `,
    phishing: verbose('g')`
      \b(
        verify your (account|password|identity)|your (password|account) (has|will|is)|sign in (with|to)
        |click (here|the link|below) to|wire transfer|gift cards?|bitcoin|inheritance|lottery|crypto|seo
        |backlinks?|payroll (will be|release)
      )\b
    `,
    notice: verbose('g')`
      \b(
        do not reply|noreply|no-reply|this is an automat\w+|automated (message|notification)
        |your (order|ticket|booking|parcel|subscription)|ticket #?\d+
        |has been (shipped|delivered|assigned|created)|system (maintenance|notification)
      )\b
    `,
  },
};

/** Colleagues and others inside the organisation. */
export const COLLEAGUE: ConceptCues = {
  concept: 'colleague',
  cues: {
    internal: verbose('g')`
      \b(
        fyi|hi (all|team|both)
        |(the|our) (
          panel|candidates?|interviewers?|hiring manager|new (starter|hire)|headcount|requisition|req|budget
        )
        |can you (push|book|tell|send|post|forward|add|remove|let) (the|him|her|them|it|us)
        |please (post|approve|sign off)|room booking|timesheets?|onboarding (pack|of)
        |your (9|10|11|12|1|2|3|4)[:.]\d\d|see you at the (meeting|stand-?up)|facilities|reception here
        |security desk|it (service )?desk|payroll run|out today|covering for
      )\b
    `,
  },
};

/** Students with a survey, customers, parents, and mail meant for somebody else. */
export const MISDIRECTED: ConceptCues = {
  concept: 'misdirected',
  cues: {
    survey: verbose('g')`
      \b(
        survey|questionnaire|for my (thesis|dissertation|master|bachelor|research|paper|study)|anonymous
        |\d+ questions|take part|umfrage|masterarbeit|bachelorarbeit|enquête|mémoire|encuesta|tesis
        |sondaggio|tesi|enquête|scriptie|ankiet\w+|inquérito|dissertação
      )\b
    `,
    customer: verbose('g')`
      \b(
        my (
          order|booking|reservation|refund|account|debit card|card|delivery|parcel|bill|membership
          |appointment|prescription|son|daughter|child
        )('s)? (was|is|has|never|still|for|number|ending|acct|on)
        |refund|complaint about|customer (service|number)|wrong (person|address|department|email)|meant for
        |not sure (if|whether) (this|you) (is|are) the right|press (enquiry|inquiry|request)|journalist
        |verify(ing)? (the )?employment|former employee|reference (request|check) for
      )\b
    `,
  },
};
