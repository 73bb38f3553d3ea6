import type { ConceptCues } from './evidence.ts';

/** Words that show an earlier contact even where the history holds none. */
export const EARLIER_CONTACT: ConceptCues = {
  concept: 'earlier_contact',
  cues: {
    applied:
      /\b(i|we)('ve| have| had)? (already |also |just |originally |only )?(applied|put in|sent (in |you |my |in my |over |the |it )|submitted|handed in|dropped (off|in)|wrote|emailed|e-mailed|mailed|called|rang|phoned|left|filled|posted|interviewed|came (in|by)|spoke|met|talked)\b/g,
    application:
      /\b(my|the|our) ((recent|earlier|previous|first|last|original|march|april|may|june|july|august|september|october|november|december|january|february) )?(application|interview|letter|e-?mail|message|forms?|trial( shift)?|visit|call|tour|conversation)( of| from| on| for|,|\.| was| last| that| yesterday| today)/g,
    since:
      /\b(since (i|my|we|the interview|our)|again|still (here|waiting|looking|interested|me)|another (line|note|email)|writing again|second (time|email|mail|letter)|third (time|email)|last (time|week|month|monday|tuesday|wednesday|thursday|friday)|ago|weeks? back|the other day|last wrote|earlier|following up|as promised|remember me)\b/g,
    subject: /^(re|aw|sv|antw|odp|rif|r|tr|ynt): ?/g,
    elsewhere:
      /\b(habe (ich )?mich .{0,30}beworben|meine[r]? bewerbung|beworben|mein(e|em|en|er)? (letzte\w* )?(mail|schreiben|brief|gespräch)|j'ai (postulé|envoyé|écrit|déposé)|ma candidature|mon (cv|courrier|mail)|(mand[eé]|envi[eé]|escrib[ií]|solicit[eé]|ech[eé]|present[eé]|llam[eé])|mi (candidatura|solicitud|currículum|correo)|ho (inviato|mandato|scritto|presentato)|la mia (candidatura|domanda|mail)|(gesolliciteerd|stuurde|gestuurd|mijn (sollicitatie|brief|mail))|(aplikował[ea]m|wysłał[ea]m|składał[ea]m|złożył[ea]m|moj\w+ (aplikacj\w+|kandydatur\w+))|(candidatei-me|enviei|mandei|minha candidatura)|wieder|nochmal|à nouveau|de nouveau|de nuevo|otra vez|di nuovo|nogmaals|jeszcze raz|novamente|nag ?apply|nagpasa)\b/g,
  },
};

/** Words of a first contact: applying now, asking how to apply, introducing oneself. */
export const FIRST_CONTACT: ConceptCues = {
  concept: 'first_contact',
  cues: {
    applying:
      /\b(i('m| am)? (would like|want|wish|like|am writing|write|writing|hereby|intend|plan|planning|hope|looking|look) (to )?(apply|be considered|express|put myself|offer|enquire|inquire|ask about|for (a )?(job|work|position))|(i am|i'm) applying|applying for|apply for (the|your|a|an)|application for|please (find|accept|consider) (my|the|attached|enclosed)|hereby apply|putting my name|throw(ing)? my hat)\b/g,
    saw: /\b(i (saw|found|read|noticed|came across|heard|see|just saw|only saw) (that )?(you|your|the|on|about)\b[^.!?\n]{0,40}(hiring|looking|posting|advert|ad|vacancy|job|position|sign|opening|poster|post|need|listing))\b/g,
    howTo:
      /\b(how (do|can|would|should) (i|one|we) (apply|go about|send|put in)|where (do|can|should) i (send|apply)|what (papers|documents|do i need)|are you (still )?(hiring|looking|taking)|do you (have|take|need|hire|accept) (any|a|on|an)?|is (the|this|that) (job|position|post|role|vacancy|place) (still )?(open|available|free|going)|any (jobs|openings|vacancies|work|positions)|is there (any|a) (work|job|opening|vacancy))\b/g,
    introduce:
      /\b(my name is|let me introduce|i('m| am) an? [a-z]+( [a-z]+)? (with|from|in|who|looking)|never (written|applied|been in touch|sent)|(first|1st) (time|application|contact)|we haven't met|you don't know me|stranger|out of the blue|cold (email|call)|not after a job|network)\b/g,
    elsewhere:
      /\b(hiermit bewerbe ich|ich bewerbe mich|möchte mich .{0,20}bewerben|je (postule|me permets de vous adresser ma candidature|souhaite postuler)|me dirijo a|quisiera (solicitar|presentar)|me gustaría (trabajar|solicitar)|vorrei (candidarmi|proporre)|mi candido|ik (solliciteer|wil graag solliciteren)|hierbij solliciteer|zgłaszam się|chciał(a)?bym aplikować|aplikuję|venho (candidatar|apresentar)|gostaria de (me )?candidatar|mag ?apply|suchen sie|cherchez-vous|buscáis|buscan|cercate|zoeken jullie|szukacie|procuram)\b/g,
  },
};
