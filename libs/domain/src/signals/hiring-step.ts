import type { ConceptCues } from './evidence.ts';
import { ANOTHER_TIME, INTERPRETER, INTERVIEW_WORDS, WITHDRAWS, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** Parts of a hiring step that the employer has started. */
export const ANSWER: ConceptCues = {
  concept: 'answer',
  cues: {
    asAsked: verbose('g')`
      \b(
        as (you )?(asked|requested|discussed|agreed|promised|wished|desired)
        |you (had )?(asked|requested|wanted) (me )?(for|to|about|whether|if|which|when)|you asked
        |per your (request|e?mail)|to answer your|in (answer|reply|response) to your|regarding your question
        |here('s| is| are) (the|my) (answers?|details|info)|the ones? you (asked|wanted)
        |that you (asked|requested)|your question
      )\b
    `,
    yesNo: verbose('g')`
      ^\s*((hi|hello|dear|good (morning|afternoon|evening)|hey|morning|evening)[^\n,.!]{0,30}[,.!\n-]+\s*)?(
        yes|no|yep|yeah|sure|of course|absolutely|certainly|perfect|great|that works|works for me|both
        |either|the (first|second|\d+)|(monday|tuesday|wednesday|thursday|friday)
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        wie (gewünscht|besprochen|gewünscht|erbeten|vereinbart)|ihre frage|comme (convenu|demandé)
        |votre question|como (pidió|me pidieron|acordamos|pedisteis)|su pregunta|come (richiesto|concordato)
        |zoals (gevraagd|afgesproken)|zgodnie z prośbą|conforme (pedido|solicitado)
      )\b
    `,
  },
};

export const SCHEDULING: ConceptCues = {
  concept: 'scheduling',
  cues: {
    off: verbose('g')`
      \b(
        (is|it's|im|i'm|tonight is|today is|tomorrow is) off for me
        |(can|could)(no|')?t do (
          tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|the|then|\d
        )
        |canna do|what else have you|not (mon|tue|wed|thu|fri)\b|(evening|mon|tue|wed|thu|fri|sat|sun) ok\b
        |(send|need|get) (me )?(a |the )?new (one|link|code|date|time)
        |(video |zoom |meeting )?(link|page|button|portal|form|upload)[^.!?\n]{0,30}(
          expired|dead|error|fails?|failed|broken|shows|lets me|won'?t|does ?n'?t|is not
        )
        |by video instead|stand(ing)? by that|in the train to you|sat ?nav|turn round|plow|snowed
        |flight (is|was)|no buses
      )\b
    `,
    details: verbose('g')`
      \b(do|should|shall|must|can) (i|we) (bring|wear|come|use|park|sign|send|take|start|ask for)
      |which (door|entrance|floor|building)|(what|how) (do i wear|to wear|should i wear)|corporate attire
      |smart casual|bring (id|ids|my)|see you (then|on|at|there)|i'll be there|confirmed (po )?for
      |my own (tunic|headset|tools|knives)|where do i (go|park|come)|is it (the|in|at) [^.!?\n]{0,30}\?
    `,
    subject:
      /\b(interview|trial|start|first day|assessment|induction|medical|skills check|taster|tomorrow|today)\b/g,

    suits: verbose('g')`
      \b(
        (suits?|works?|fine|good|ok(ay)?|perfect|best|possible|free|available) (me|for me|with me|for both)
        |(i )?(can|could) (do|make|manage|come|be there)\b[^.!?\n]{0,25}(
          \d|monday|tuesday|wednesday|thursday|friday|then|morning|afternoon|earlier|later
        )
        |any time (after|before|from|on)|i('ll| will) be there
        |see you (then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday)
        |confirm(ed|ing)? (for|my|the|that|attendance|wednesday|monday|tuesday|thursday|friday|\d)
        |looking forward to (meeting|seeing|tomorrow|thursday)
      )\b
    `,
    change: verbose('g')`
      \b(
        resched\w+|re-?arrange|move (it|the|our|my)|postpone|push (it|the) back
        |can('t|not) (make|come|attend|be)|won't (make(?! an? | any )|be able)|unable to (attend|make|come)
        |running late|stuck|be late|another (day|time|slot|date)|different (day|time)|swap
        |cancel(l?ed|s|l?ing)?|called in|delayed|wrong (link|address|time|zone)
        |link (doesn't|does not|is|isn't|won't)
      )\b
    `,
    interview: verbose('g')`
      \b(
        interview|trial (shift|day)|assessment (day|centre|center)|test task|screening|panel
        |video (call|link)|zoom|teams (link|call)|appointment|onboarding|orientation|induction|medical
        |drug test|first day|start(ing)? (on )?monday
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        termin|passt mir|vorstellungsgespräch|verschieben|entretien|me convient|rendez-vous|reporter
        |entrevista|me viene bien|cambiar la (hora|fecha)|colloquio|mi va bene|spostare|gesprek|schikt
        |verzetten|rozmow[aęy]|pasuje mi|przełożyć|convém-me|remarcar
      )\b
    `,
      `${INTERVIEW_WORDS}|${ANOTHER_TIME}`,
    ),
  },
};

export const DOCUMENTS: ConceptCues = {
  concept: 'documents',
  cues: {
    here: verbose('g')`
      \b(
        here (both|it is|they are|is the|is a|are the|you go)
        |as (you )?(asked|requested|advised|required|wished)|you (had )?(required|requested)|what i have
        |score was|share code|the (last|other|missing|remaining) (one|document|paper|form)
        |that should be everything|(and )?the (tb test|transcript|vaccine record|medical|form|dbs|id)
        |repo link|my letter is attached|(signed|completed) (form|copy|contract|offer|letter)|form which you
        |resume attached,? i can|ok heres|eccolo|anbei (beides|die|das)|voici (le|les|la)
        |aqui (va|esta|tiene)|bijgaand|w zalaczeniu przesylam|segue (o|a)
      )\b
    `,
    referee: verbose('g')`
      \b(
        asked (me )?(by [^.!?\n]{0,20} )?(for|to be|as) a reference|to be a reference|as a referee
        |i supervised (him|her|them)|you asked me for a reference|written reference
        |named (you|me) as (a )?referee
      )\b
    `,

    asked: verbose('g')`
      \b(
        (attached|enclosed|here|sending|i send|find)\b[^.!?\n]{0,40}\b(
          documents?|forms?|transcripts?|payslips?|id|passport|references?|contract|copies|background check
          |i-9|w-4|tax|bank details|questionnaire|signed|scans?
        )
        |(signed|completed|filled( in| out)?) (the )?(contract|form|offer|copy|questionnaire|agreement)
        |(reference|referee)s?( are|:| contact| details)
      )\b
    `,
  },
};

export const WITHDRAWAL: ConceptCues = {
  concept: 'withdrawal',
  cues: {
    off: verbose('g')`
      \b(
        take me (off|out)|withdrawn\b|decided to stay|give my (slot|place|seat)|nor the job
        |not (be )?(continuing|proceeding|coming|taking)|step(ping)? (back|aside|out)|count me out
        |out of the (running|process)|doesn'?t cover my
      )\b
    `,

    out: verbose('g')`
      \b(
        withdraw\w*|take my name (off|out)|no longer (interested|available|looking|need)
        |(accepted|taken|took|found|signed|start(ed|ing)?) (another|a|with|elsewhere|the other) ?
        (job|position|offer|post|role|elsewhere)?
        |close my (file|application)|please (remove|cancel|delete) (my|me)|not (going to )?(pursue|continue)
        |decline (the|your) offer|turn(ing)? (down|it down)
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        ziehe .{0,30}zurück|retire ma candidature|(?<!sin )retir(o|ar) mi candidatura
        |(?<!senza )ritir(o|are) la (mia )?candidatura|trek .{0,20}terug|wycofuj[eę]|(?<!sem )retir(o|ar) a minha
      )\b
    `,
      WITHDRAWS,
    ),
  },
};

export const ACCEPTANCE: ConceptCues = {
  concept: 'acceptance',
  cues: {
    accept: verbose('g')`
      \b(
        i (gladly |happily |hereby )?accept|accept (the|your) offer|yes to the (job|offer)|happy to accept
        |signed (it|the|and)|delighted to (accept|join)|see you on (monday|the first)
        |the (offer|contract) (letter )?(says|has|states|lists|shows)|before i sign
        |sign(ing)? the (contract|offer)
      )\b
    `,
  },
};

export const ACCOMMODATION: ConceptCues = {
  concept: 'accommodation',
  cues: {
    need: also(
      verbose('g')`
      \b(
        wheelchair|step[- ]free|ramp|lift|elevator|power chair|crutches|hearing (loop|aid)|interpreter
        |sign language|bsl|asl|captions?|large print|screen reader|extra time|quiet room|accommodat\w+
        |adjustments?|accessib\w+|allerg\w+|ground floor|stairs|breaks? every|braille|service dog|guide dog
        |prayer|pump|nursing
      )\b
    `,
      INTERPRETER,
    ),
  },
};

export const FEEDBACK: ConceptCues = {
  concept: 'feedback',
  cues: {
    taken: verbose('g')`
      \b(thank(s| you)?|appreciate|gracias|merci|danke|grazie|bedankt|obrigad\w|dziekuj\w+)
      ( you| po| so much| very much| a lot)? (for|por|fur|per|voor|pel\w|za) (
        letting|telling|being|the (answer|news|straight|kind|note|honest|reply|quick)
        |your (answer|honesty|note|reply|email|kind)|writing|avisar|la (respuesta|franqueza)
        |votre (reponse|franchise)|die (offene|schnelle|ehrliche)|answer|at least
      )
      |\b(
        straight answer|fair enough|got it\b|no hard feelings|noted|all good\b|all the best to
        |best of luck to|good luck (to|with)|whoever got it|stand down|no more bumps|close the door
        |what tipped|understand the decision|where i fell
      )\b
    `,

    ask: verbose('g')`
      \b(
        feedback|what (i )?(could|should|might) (i )?(have )?(done|do|improve|work on|change)
        |where i (fell short|went wrong)|for next time|learn from|do better|differently|gutted|disappointed
        |thank(s| you) for (letting me know|telling me|the answer|writing|being honest|your honesty)
        |keep me in mind|future (openings|vacancies|roles)
      )\b
    `,
  },
};

export const DATA_REQUEST: ConceptCues = {
  concept: 'data_request',
  cues: {
    rights: verbose('g')`
      \b(
        privacy act|article \d+|art\. ?\d+|inzage\w*|auskunft|auskunfts\w+|droit d'acces
        |derecho de (acceso|supresion)|borrar mis datos|diritto di accesso|dostep do danych
        |apagar os meus dados|borrar|wissen|dpo|data protection|personal data|interview notes
        |hold (on|about) me|copy of (the|my|all|everything)|correct this|rectif\w+|subject access
        |information commissioner|agg\b|statut\w+
      )\b
    `,

    gdpr: verbose('g')`
      \b(
        gdpr|dsgvo|rgpd|avg|rodo|data protection|personal data|article 1[57]|art\. ?1[57]|subject access
        |delete (my|all|the) (data|file|records|details|information|application)|erase|erasure
        |right to (access|be forgotten)|what (data )?you (hold|keep|have) (on|about) me
        |copy of (my|all|everything)|ccpa|popia|lgpd|meine daten|mes données|mis datos|i miei dati|moje dane
      )\b
    `,
  },
};
