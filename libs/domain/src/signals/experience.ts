import type { ConceptCues } from './evidence.ts';
import { YEARS_OF_WORK, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** Work that the sender has done, stated concretely: for how long, where, with what. */
export const EXPERIENCE: ConceptCues = {
  concept: 'experience',
  cues: {
    years: verbose('g')`
      \b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)
      ( and a half| ?1\/2|\+)?[ -](years?|yrs?|seasons?|winters?|summers?|semesters?|decades?|months?)('|\b)
      (?! (ago|old|back|from now)\b)
    `,
    yearsElsewhere: also(
      verbose('g')`
      \b(
        \d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
        |dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci
        |twee|drie|vijf|zes|acht|negen|tien|dwa|trzy|cztery|pięć|sześć|dois|duas|três|quatro|sete|oito|dez
      ) (
        jahren?|ans|années|años|anni|jaar|lata?|anos|monaten?|mois|meses|mesi|maanden|miesięcy|miesiące
        |saisons?|temporadas?|stagioni
      )\b
    `,
      YEARS_OF_WORK,
    ),
    did: verbose('g')`
      \bi(?:'ve| have)? (also )?(
        ran|run|managed|led|built|trained|taught|designed|wrote|rebuilt|rewrote|set up|started|launched
        |opened|supervised|coordinated|organi[sz]ed|handled|processed|installed|repaired|cooked|drove
        |operated|maintained|audited|closed|sold|raised|recruited|hired|translated|edited|migrated|moved
        |kept|carried|worked|did|covered|looked after|nursed|delivered|negotiated|programmed|coded|developed
        |tested|tuned|cut|reduced|doubled|halved|merged|guided|welded|wired|planned|created|introduced|fixed
        |solved|replaced|catalogued|published|produced|staffed|chaired|mentored|served|fitted|laid|rigged
        |baked|grew|treated|assessed|drafted|filed|reconciled|scheduled|balanced|booked|signed|freed|got
      )\b
    `,
    before: verbose('g')`
      \b(at|in|with|for) my (last|previous|current|present|old|former|first) (
        job|role|post|place|employer|firm|school|shop|company|site|team|hospital|position|company|office
        |restaurant|kitchen|ward|lab|institute|plant|bank|agency|charity
      )\b
    `,
    didElsewhere: verbose('g')`
      \b(
        (ich habe|habe ich)(?![^.!?;\n]{0,90}\b(
          beworben|(ab|ein|nach|zu|ge)?geschickt|(zu)?gesandt|(ab|zu)?gesendet|(an|auf)?geschrieben|gehört|erhalten
          |bekommen|gesehen|gelesen|angerufen|telefoniert|gesprochen|hinterlassen|gewartet|versucht|erfahren
          |(nach)?gefragt|eingereicht|verstanden|verständnis|fragen?|interesse|gefreut
        )\b)
        |j'ai(?! (bien |déjà |aussi |également |donc |toujours |encore |moi-même )*(
          pas|plus|rien|postulé|envoyé|adressé|déposé|transmis|remis|soumis|reçu|vu|lu|appelé|téléphoné|laissé|écrit
          |relancé|attendu|essayé|tenté|hâte|appris|entendu|noté|remarqué|compris|conscience|pris (connaissance|note)
          |candidaté|répondu|eu (le plaisir|l'occasion|la chance|un|une|au)|passé (un|l'|mon) ?entretien
          |l'honneur|le plaisir|beaucoup (aimé|apprécié)|apprécié|été (reçue?|ravie?|contactée?|enchantée?)
        )\b)
        |he (llevado|trabajado|dirigido|montado|hecho|reducido|organizado)
        |ho (lavorato|gestito|seguito|fatto|ridotto|diretto)
        |(ik heb|heb ik)(?![^.!?;\n]{0,90}\b(
          gesolliciteerd|(op|toe|ver|in)?gestuurd|toegezonden|geschreven|gemaild|gehoord|ontvangen|gekregen|gezien
          |gelezen|(op)?gebeld|gesproken|ingesproken|achtergelaten|gewacht|geprobeerd|gevraagd|begrepen|begrip|vragen?
        )\b)
        |zrobił[ea]m|prowadził[ea]m
        |pracował[ea]m|skrócił[ea]m|trabalhei|fiz|geri|coordenei|reduzi|trabajé|llevé|monté|reduje|pasé
        |dirigí|gestioné|organicé|leitete ich|führte ich|betreute ich
      )\b
    `,
  },
};
