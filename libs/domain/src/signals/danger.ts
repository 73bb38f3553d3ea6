import type { ConceptCues } from './evidence.ts';
import { TODAY, TOMORROW, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** A hint that someone may be at risk: self-harm or violence. Idioms ("dying to hear") are left out. */
export const DANGER: ConceptCues = {
  concept: 'danger',
  cues: {
    selfHarm: verbose('g')`
      \b(
        (kill|hurt|harm|end|cut|hang|shoot) (my ?self|it all|my life|everything)
        |end (it|things|my life|everything) (all|tonight|today|for good|now)?|suicid\w+
        |(don't|do not|can't|no longer|not) (really )?(see|know|find) (why|a reason|any reason|the point|how)
        [^.!?\n]{0,25}(wake up|get up|go on|live|living|carry on|be here|continue|alive)
        |no (point|reason|use) (in |to )?(going on|living|go on|live|carry(ing)? on|being here)
        |better off (without me|dead)
        |(want|wish|rather) (to die|i were dead|i was dead|to be dead|not (to )?(be here|wake up|exist))
        |(won't|will not|not|might not|may not) be (here|around) (
          any ?more|much longer|when|by|after|to see|tomorrow|next
        )
        |put my affairs in order|affairs (are )?in order|say(ing)? goodbye|goodbye (to )?everyone
        |nothing (left )?to live for|(tired|sick) of (living|being alive)
        |(take|took|taking|swallow\w*|count\w*) (all )?(the|my) (pills|tablets)
        |going up on the (viaduct|bridge|roof)|overdos\w+|jump(ing)? (off|from|in front)|disappear for good
        |go to sleep and not wake|last (letter|email|message|mail) i|can't go on
        |end of the (line|road) for me|not be a burden|stopped eating
      )\b
    `,
    violence: verbose('g')`
      \b(
        (bring|brought|bringing|got|have|own|carry|load(ed|ing)?|take|taking) (my|a|the) (
          gun|knife|rifle|shotgun|pistol|weapon|axe|machete|bat|petrol|gasoline
        )
        |(shoot|stab|bomb|strangle|kill|murder) (
          you|him|her|them|everyone|everybody|someone|somebody|people|my (wife|husband|boss)
        )
        |set (it |your |the )?[^.!?\n]{0,20}(on fire|alight)|burn (it|the|your) [^.!?\n]{0,20}(down)
        |somebody will (get hurt|pay|die)|someone('s| is)? (will|going to) (get hurt|die|bleed)
        |people (will|are going to) (get hurt|die)
        |he (hits|beat|beats|hit|will kill|threatened|choked) (me|us|her)
        |afraid (of him|for my life|he will)|blood on|last thing you|watch you (bleed|burn|die)
        |i know where (you|she|he|they) live|not (leave|walk out|get out) alive|pick(ed)? the lock
        |broke into|let myself in
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        umbringen|das leben nehmen|nicht mehr (leben|weiterleben|da sein)|suizid|selbstmord|me tuer|en finir
        |plus envie de vivre|suicide|mettre fin|no quiero (vivir|seguir)|quitarme la vida|matarme|suicid\w+
        |farla finita|uccidermi|togliermi la vita|non voglio più vivere|suicidio|er een eind aan|zelfmoord
        |niet meer leven|dood wil|zabi(ć|ję)|samobój\w+|nie chcę (już )?żyć|odebrać sobie
        |acabar com (tudo|a minha vida)|não quero (mais )?viver|suicíd\w+|pistole|messer|fusil|couteau
        |pistola|cuchillo|coltello|mes trek|nóż|faca
      )\b
    `,
  },
};

const CLOCK =
  "(\\d{1,2}([:.]\\d\\d)? ?(am|pm|a\\.m\\.|p\\.m\\.|uhr|h\\b|o'clock)|\\d{1,2}[:.]\\d\\d|noon|midnight|midday)";

/** Something that ends at a time: a deadline, an offer that lapses, a task that closes. */
export const DEADLINE: ConceptCues = {
  concept: 'deadline',
  cues: {
    ends: verbose('g')`
      \b(
        deadline|lapses?|lapsed|expires?|expir\w+|closes?|runs out|due|no later than|at the latest|last day
        |must (sign|answer|decide|reply|know|accept|file)
        |(want|need)s? (an? |my |the )?(answer|decision|signature|reply)
        |have to (sign|answer|decide|say|accept|reply|give)|need to (know|answer|decide|sign|reply|give)
        |hold(ing)? (it|the offer|off|out)|statutory|within (\d+|two|one|three) (hours?|days?)|frist
        |läuft ab|bis spätestens|délai|expire|avant (demain|midi)|caduca|vence|plazo|antes de|scade|scadenza
        |entro|verloopt|uiterlijk|vóór|termin mija|wygasa|do jutra|prazo|expira|até (amanhã|hoje)
      )\b
    `,
  },
};

/** A time that may be near; resolved against the date of the message elsewhere. */
export const SOON: ConceptCues = {
  concept: 'soon',
  cues: {
    today: also(
      verbose('g')`
      \b(
        today|tonight|this (morning|afternoon|evening)|in (an|one|half an|two|\d+) (hours?|minutes?)
        |right now|on my way|heute|aujourd'hui|ce (soir|matin)|cet après-midi|hoy|esta (tarde|mañana|noche)
        |oggi|stasera|stamattina|vandaag|vanavond|vanmiddag|dzisiaj|dziś|dzisiejsz\w+|hoje
      )\b
    `,
      TODAY,
    ),
    tomorrow: also(
      /\b(tomorrow|tmrw|tmr|morgen|demain|mañana|domani|jutro|jutrzejsz\w+|amanhã)\b/g,
      TOMORROW,
    ),
    clock: new RegExp(
      `\\b(by|at|before|until|till|um|bis|à|avant|a las|antes de las|alle|entro le|om|voor|o|do|às|até às) ${CLOCK}`,
      'g',
    ),
  },
};
