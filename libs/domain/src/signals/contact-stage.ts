import type { ConceptCues } from './evidence.ts';
import { verbose } from '../verbose.ts';

/** Words that show an earlier contact even where the history holds none. */
export const EARLIER_CONTACT: ConceptCues = {
  concept: 'earlier_contact',
  cues: {
    clipped: verbose('g')`
      (?:^|[.!?\n,;:] *|\b(?:and|who|hi|hello|again) )(?:
        applied|gave (?:you|in|the|my)|interviewed|called|wrote|rang|phoned|emailed|mailed
        |sent (?:you|my|in|it)|dropped|left (?:my|a|you)|put in|handed|met|spoke|came (?:in|by)|tried
      )\b
    `,
    before: verbose('g')`
      \b(
        wrote|written|write|mailed|emailed|called|call|been in touch|applied|asked|rang|phoned|sent|send
        |spoke|said|say|told
      )\b[^.!?\n]{0,25}\b(
        before|already|twice|yesterday|last (week|month|tue|mon|wed|thu|fri)\w*|on the \d+|two weeks
        |a (week|fortnight|month)|(\d+|ten|some) (days|weeks|months)
      )\b
    `,
    youHave: verbose('g')`
      \b(
        you('?ve| have| should have|'?ll have| had)?( already)? (have|got|received|had|kept)? ?(my|mine)
        |my (resume|cv|application|form|letter|file|papers)( is| was| are|'s)? (there|with you|still|already|on file|in)
        |since (i|my|the|our) (applied|application|wrote|sent|interview|last|visit|trial|cv|resume|reel)
        |(to|in|on|for) my (file|application|form|cv|last|letter)|not in my (cv|resume|application|form)
      )\b
    `,
    addition: verbose('g')`
      \b(
        forgot to|left (it |that |this )?(off|out)|didn'?t (mention|say|put|tell)|did not (mention|say|put)
        |(never|not) mentioned|i should (add|have)|should have (said|mentioned|added)
        |one (thing|correction|addition|more thing)|an? (addition|update|correction|footnote|postscript)
        |ps\b|p\.s\.|reiterate|continuing interest|me again|it'?s me|as promised
        |said i'?d (write|be|send|let)|you said (to )?(write|try|come|call|ring|let)|still me
        |before you (say|shortlist|decide)|before i (say|said|told)
      )\b
    `,
    elsewhereMore: verbose('g')`
      \b(
        nachtrag|nachfrag\w*|nachtraglich|nochmals?|noch einmal|geschickt habe|geschrieben habe
        |hatte (ich )?(ihnen|euch)|seit meiner|etwas neues|gedulden|danke fur (das|ihre|die)
        |hat sich erledigt|erganzung|je vous (ai|avais) (deja )?(ecrit|envoye|telephone|appele|laisse)
        |je reviens|c'est encore|c'est moi|suite a (ma|mon|notre)
        |merci pour (lundi|mardi|mercredi|jeudi|vendredi|hier|notre|votre|l'accueil)|j'avais oublie
        |ya (os|les|le|te) (escribi|mande|envie|deje)|q(ue)? llamo|escribo de nuevo|(se me|me) olvido|olvide
        |lo mio|gracias por (la|el|recibirme|el rato)|vi avevo|vi ho (gia )?(scritto|mandato)
        |avevo (gia )?scritto|gia scritto|alla mia|in margine|aggiungo|grazie (di|per) (ieri|lunedi|il|la)
        |ho dimenticato|ik (mailde|belde|schreef|stuurde)|weer (mail|schrijf|bel)|nog iets|vergeten te
        |mijn (sollicitatie|brief|mail) van|bedankt voor|pisal[ae]m|pisala|zglosilem|zglaszal[ae]m
        |uzupelniam|po raz (wtory|drugi|kolejny)|list drugi|dziekuje za (rozmowe|spotkanie)|przypominam
        |zapomnial[ae]m|escrever de novo|ja (mandei|enviei|escrevi|liguei)|volto a|esqueci
        |obrigad[oa] pel[ao]
      )\b
    `,
    applied: verbose('g')`
      \b(i|we)('ve| have| had)? (already |also |just |originally |only )?(
        applied|put in|sent (in |you |my |in my |over |the |it )|submitted|handed in|dropped (off|in)|wrote
        |emailed|e-mailed|mailed|called|rang|phoned|left|filled|posted|interviewed|came (in|by)|spoke|met
        |talked
      )\b
    `,
    application: verbose('g')`
      \b(my|the|our) (
        (
          recent|earlier|previous|first|last|original|march|april|may|june|july|august|september|october
          |november|december|january|february
        ) )?(application|interview|letter|e-?mail|message|forms?|trial( shift)?|visit|call|tour|conversation)( of| from| on| for|,|\.| was| last| that| yesterday| today
      )
      |\b(my |the )?(cv|resume|application|papers|forms?|portfolio) (
        went|was sent|was handed|got sent|has gone|was dropped
      ) (in|off|over|to you|on)\b
    `,
    since: verbose('g')`
      \b(
        since (i|my|we|the interview|our)|again|still (here|waiting|looking|interested|me)
        |another (line|note|email)|writing again
        |second (time|email|mail|letter|note from|message from|line from)
        |third (time|email|note from|message from)
        |last (time|week|month|monday|tuesday|wednesday|thursday|friday)|ago|weeks? back|the other day
        |last wrote|earlier|following up|as promised|remember me
      )\b
    `,
    subject: /^(re|aw|sv|antw|odp|rif|r|tr|ynt): ?/g,
    elsewhere: verbose('g')`
      \b(
        habe (ich )?mich .{0,30}beworben|meine[r]? bewerbung|beworben
        |mein(e|em|en|er)? (letzte\w* )?(mail|schreiben|brief|gespräch)|j'ai (postulé|envoyé|écrit|déposé)
        |ma candidature|mon (cv|courrier|mail)
        |(mand[eé]|envi[eé]|escrib[ií]|solicit[eé]|ech[eé]|present[eé]|llam[eé])
        |mi (candidatura|solicitud|currículum|correo)|ho (inviato|mandato|scritto|presentato)
        |la mia (candidatura|domanda|mail)|(gesolliciteerd|stuurde|gestuurd|mijn (sollicitatie|brief|mail))
        |(aplikował[ea]m|wysłał[ea]m|składał[ea]m|złożył[ea]m|moj\w+ (aplikacj\w+|kandydatur\w+))
        |(candidatei-me|enviei|mandei|minha candidatura)|wieder|nochmal|à nouveau|de nouveau|de nuevo
        |otra vez|di nuovo|nogmaals|jeszcze raz|novamente|nag ?apply|nagpasa
      )\b
    `,
  },
};

/** Words of a first contact: applying now, asking how to apply, introducing oneself. */
export const FIRST_CONTACT: ConceptCues = {
  concept: 'first_contact',
  cues: {
    neverBefore: verbose('g')`
      \b(never|not|haven'?t|have not|didn'?t|did not|don'?t|do not|won'?t|will not|hasn'?t|none of us) (yet )?
      (ever )?(
        wrote|written|write|applied|apply|been in touch|sent|met|know|corresponded|contacted|heard of|spoken
        |spoke|asked|talked|actually
      )\b[^.!?\n]{0,25}
      |\b(
        not met before|unknown (person|to you)|a stranger|write cold|out of nowhere|unsolicited
        |you have not advertised|before i (apply|put in|send|bother|write)|i learned of you
        |first heard of you
      )\b
    `,
    stillOpen: verbose('g')`
      \b(is|are) (the|this|your|that|there|it)\b[^.!?\n]{0,40}\b(still )?(
        open|going|free|available|full[- ]time|part[- ]time|taken|hiring|closed|vacant
      )\b
      |\bstill (open|going|time|hiring|looking for)\b
      |\bdo (ye|you|u|they|yous) (take|hire|need|have|want|train|accept)\b
      |\bdoes (one|it|the (job|post|role))\b|\bhow does one\b
      |\b(
        he|she|they
        |your (man|guy|girl|lady|lad|boss|skipper|driver|foreman|manager|chef|receptionist|colleague)
      ) (said|says|told me)( that)?( i should| to)? (
        e-?mail|write|apply|send|get in touch|try (you|here)|contact
      )\b
      |\bwho (do|should|can) i (talk|speak|send|write|ask)\b|\bmay (she|he|i|this) (apply|stand)\b
    `,
    seenAd: verbose('g')`
      \b(saw|seen|see|came across|found|spotted|heard (about|of)|in reply to|responding to|regarding) (it|ya|yer|the|your|a|an|this)\b
      [^.!?\n]{0,30}\b(
        ad|advert\w*|sign|card|post\w*|notice|vacancy|page|window|opening|job|poster|listing|bus|shelter
      )\b
      |\b(
        in (the|your) (window|paper|ledger)|on the (board|community page|bus)|which you advertised
        |as advertised|says (you'?re|yous are|you are) looking
      )\b
    `,
    wanting: verbose('g')`
      \b(
        i('?d| would)? (want|like|love|wish) (to )?(
          be considered|apply|intern|volunteer|work (for|with|in|on|at)|put in|join|come
        )
        |i want (work|job|a job)|figured i'?d apply|hire me
        |my (letter of )?application (attached|enclosed|is attached)|attach my letter of application
        |resume attached|cv attached|here('?s| is) my (cv|resume)|looking for (work|a job|a place|something)
        |thinking to (cross|move|change)|take on (apprentices|trainees)|new graduates|seasonal|internship
      )\b
    `,
    elsewhereMore: verbose('g')`
      \b(
        anbei meine bewerbung|kennen uns (noch )?nicht|noch nie
        |ist (die|der|das|ihre) [^.!?\n]{0,30}(frei|offen|denkbar|besetzt|aktuell)|sende ich ihnen meine
        |schicke ich ihnen (meine|in)|jamais ecrit|prenez-vous|recrutez-vous|embauchez
        |est-ce que vous (prenez|cherchez)|vi (el|vuestro|su) (cartel|anuncio)|el puesto es|todavia no he
        |prendete|assumete|vorrei sapere se|sono .{2,20} abito|is de vacature|nog vrij
        |ik zag (de|jullie|dat)|nooit eerder|czy ogloszenie|czy (jeszcze )?(szuk\w+|przyjmuj\w+)
        |widzial[ae]m ogloszenie|nie wysylal\w*|vi o anuncio|ainda (ha|tem) vaga|procuram
        |nunca (escrevi|enviei)
      )\b
    `,
    applying: verbose('g')`
      \b(
        i('m| am)? (
          would like|want|wish|like|am writing|write|writing|hereby|intend|plan|planning|hope|looking|look
        ) (to )?(
          apply|be considered|express|put myself|offer|enquire|inquire|ask about
          |for (a )?(job|work|position)
        )
        |(i am|i'm) applying|applying for|apply for (the|your|a|an)|application for
        |please (find|accept|consider) (my|the|attached|enclosed)|hereby apply|putting my name
        |throw(ing)? my hat
      )\b
    `,
    saw: verbose('g')`
      \b(
        i (saw|found|read|noticed|came across|heard|see|just saw|only saw) (that )?(you|your|the|on|about)\b
        [^.!?\n]{0,40}(
          hiring|hire|look(ing)? for|looking|search(ing)? for|posting|advert|ad|vacancy|job|position|sign
          |opening|poster|post|need|listing
        )
      )\b
    `,
    howTo: verbose('g')`
      \b(
        how (do|can|would|should) (i|one|we) (apply|go about|send|put in)
        |where (do|can|should) i (send|apply)|what (papers|documents|do i need)
        |are you (still )?(hiring|looking|taking)|do you (have|take|need|hire|accept) (any|a|on|an)?
        |is (the|this|that) (job|position|post|role|vacancy|place) (still )?(open|available|free|going)
        |any (jobs|openings|vacancies|work|positions)|is there (any|a) (work|job|opening|vacancy)
      )\b
    `,
    introduce: verbose('g')`
      \b(
        my name is|let me introduce|i('m| am) an? [a-z]+( [a-z]+)? (with|from|in|who|looking)
        |never (written|applied|been in touch|sent)|(first|1st) (time|application|contact)|we haven't met
        |you don't know me|stranger|out of the blue|cold (email|call)|not after a job|network
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        hiermit bewerbe ich|ich bewerbe mich|möchte mich .{0,20}bewerben
        |je (postule|me permets de vous adresser ma candidature|souhaite postuler)|me dirijo a
        |quisiera (solicitar|presentar)|me gustaría (trabajar|solicitar)|vorrei (candidarmi|proporre)
        |mi candido|ik (solliciteer|wil graag solliciteren)|hierbij solliciteer|zgłaszam się
        |chciał(a)?bym aplikować|aplikuję|venho (candidatar|apresentar)|gostaria de (me )?candidatar
        |mag ?apply|suchen sie|cherchez-vous|buscáis|buscan|cercate|zoeken jullie|szukacie|procuram
      )\b
    `,
  },
};
