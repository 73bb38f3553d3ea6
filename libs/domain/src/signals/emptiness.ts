import type { ConceptCues } from './evidence.ts';
import { ASKS_WHERE_IT_STANDS, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** "Any update?": the question that a follow-up without substance consists of. */
export const STATUS_QUESTION: ConceptCues = {
  concept: 'status_question',
  cues: {
    update: verbose('g')`
      \b(any|some|an|the|is there|share|kindly|for) (\w+ )?(
        updates?|news|word|progress|development|movement|decision|feedback|joy|luck|answer|response|reply
        |result|outcome|steer|verdict|info
      )\b
    `,
    checkingIn: verbose('g')`
      \b(
        check(ing)? in|touch(ing)? base|follow(ing)?[ -]?up|circl(e|ing) back|gentle (reminder|nudge)
        |friendly (reminder|nudge)|reminder|just (wondering|checking|wanted to (check|see|ask|know))
        |wonder(ing)? (if|whether|how|where)|bump(ing)?|ping(ing)?|popping up
      )\b
    `,
    where: verbose('g')`
      \b(
        where (i|things|it|we|this|my application) (stands?|are|is|am)
        |how (it|things|that)('s| is| are) (going|looking|coming)|status
        |still (open|going|available|considering|interested|waiting|alive|in the running)
        |what('s| is) (happening|going on)|heard (anything|nothing|back)|haven't heard
        |hear (from|back from) you|next steps?|timeline|decided|made (a|up your) (decision|mind)|filled
      )\b
    `,
    received: verbose('g')`
      \b(
        did (you|u|ya|it|my|anyone) (get|receive|arrive|come|reach|land|see|make|read)
        |(have you|has it|u) (got|get|gotten|received|seen|read|arrived)|confirm (receipt|you)|acknowledge
        |if (it|you|my \w+) (arrived|received|got|reached|landed)
        |got my (cv|resume|résumé|application|letter|mail|email|form)
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        gibt es (schon |bereits )?(neuigkeiten|etwas neues)|neuigkeiten|stand (der dinge|meiner bewerbung)
        |rückmeldung|nachfragen|nachhaken|angekommen|des nouvelles|du nouveau|où en est
        |avez-vous (reçu|pu|eu)|relance|suite donnée|novedad(es)?|noticias|saber (algo|si)|seguimiento
        |recib(ieron|iste|isteis|ido)|novità|aggiornament[io]|notizie|sapere (se|qualcosa)|ricevuto
        |sollecito|nieuws|stand van zaken|iets gehoord|ontvangen|navraag|wiadomo|odpowied[źz]|jakieś wieści
        |przypomina(m|nie)|dotarł[ao]?|novidades?|notícias|alguma (resposta|novidade)|receberam
        |ponto da situação
      )\b
    `,
      ASKS_WHERE_IT_STANDS,
    ),
  },
};

/** The same file or text sent again. */
export const SAME_AGAIN: ConceptCues = {
  concept: 'same_again',
  cues: {
    same: verbose('g')`
      \b(
        same (one|r[eé]sum[eé]|cv|file|letter|document|attachment|as)
        |(r[eé]sum[eé]|cv|application|letter) (is )?(attached )?(again|once more)
        |again (attached|for your convenience|in case)
        |re-?(sending|sent|send|attach\w*|submit\w*|forward\w*)|in case (it|you|the|they|my)|as before
        |for your convenience|another copy|unchanged|sent (it )?(again|twice)
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        noch ?(ein)?mal|erneut|dieselben?|à nouveau|encore une fois|le même|de nuevo|otra vez|el mismo
        |di nuovo|lo stesso|nogmaals|opnieuw|dezelfde|jeszcze raz|ponownie|ten sam|novamente|outra vez
        |o mesmo
      )\b
    `,
  },
};

/** Warmth that would fit any employer. */
export const GENERIC_WARMTH: ConceptCues = {
  concept: 'generic_warmth',
  cues: {
    praise: verbose('g')`
      \b(
        (
          great|wonderful|amazing|fantastic|incredible|excellent|prestigious|esteemed|reputable|lovely
          |brilliant|warm|caring|dynamic|innovative|leading|inspiring
        ) (
          company|team|organi[sz]ation|place|school|people|work|values|culture|mission|community|opportunity
          |hospital|institution|firm|employer|reputation|staff|environment
        )
      )\b
    `,
    traits: verbose('g')`
      \b(
        hard[- ]?work(er|ing)|team player|passion(ate)?|motivated|dedicated|enthusias(m|tic)|fast learner
        |quick learner|people person|detail[- ]oriented|reliable|honest|loyal|dream job
        |perfect (fit|candidate|match)|great fit|good fit|right person|the best|asset
        |give (it )?(my|110|100|everything)|from the (bottom|heart)|my heart|my whole life
        |always (dreamed|wanted|loved|believed|admired)|calling|destiny
      )\b
    `,
    interest: verbose('g')`
      \b(
        (still|very|really|remain|highly|so|extremely|truly|genuinely) (very )?(
          interested|keen|excited|eager|hopeful|enthusiastic
        )
        |would love (to|the)|looking forward|eager to|excited (about|to|by)|hope(ful)? to|can't wait
      )\b
    `,
  },
};
