import type { ConceptCues } from './evidence.ts';
import { verbose } from '../verbose.ts';

/** A thank-you or a talk that is picked up: "you asked how I would", "you said that". */
export const PICKED_UP: ConceptCues = {
  concept: 'picked_up',
  cues: {
    youAsked: verbose('g')`
      \byou (also )?(
        asked|wondered|wanted to know|said|mentioned|told|spoke|talked|described|showed|worried|explained
        |brought up|called|put it|raised
      )\b(?! (that )?(i|we|you|they|it|there|somebody|someone)('d|'ll)? ?(would|will|should|might|could)? ?(
          hear|be (in touch|back|told|contacted|informed)|let me|get back|know (by|before|within|in)|decide
          |write to|have (news|word|an answer)
        )
      )
    `,
    thanksFor: verbose('g')`
      \b(thank you|thanks|cheers|grateful) (so much |again |very much |a lot |both |all )?for (
        the|your|our|having|meeting|seeing|showing|taking|a
      ) [^.!?\n]{0,40}\b(
        interview|conversation|talk|chat|call|tour|visit|meeting|time|morning|afternoon|today|yesterday|hour
        |trial|shift|coffee|monday|tuesday|wednesday|thursday|friday|walk|round
      )\b
    `,
    thoughtOn: verbose('g')`
      \b(
        been thinking|been chewing|thought (about|of|over|on|more)|kept thinking
        |on the (train|bus|way) (home|back)|slept on|went home and|came to me|better answer
        |should have (said|told)|what i (should|didn't|left out)|forgot to (say|mention|tell)|left out
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        danke für (das|den)|merci pour (l'entretien|la visite|notre)
        |gracias por (la (charla|entrevista|visita)|recibirme)
        |grazie per (il colloquio|la chiacchierata|la visita)|bedankt voor (het|de)
        |dziękuję za (rozmowę|spotkanie)|obrigad[oa] pel[ao] (conversa|entrevista|visita)
        |sie (fragten|sagten|erwähnten)|vous (avez dit|disiez|m'avez demandé)
        |(dijiste|preguntaste|comentó|dijo usted|me preguntó)|(ha detto|mi ha chiesto|diceva)
        |(u|je) (vroeg|zei)|(pytał[ay]? pan|mówił[ay]? pan)|(perguntou|disse-me)
      )\b
    `,
  },
};

/** A warm introduction or a named referral. */
export const REFERRAL: ConceptCues = {
  concept: 'referral',
  cues: {
    named: verbose('g')`
      \b(
        referred by|recommended by|introduced by|suggested (that )?i|told me to (write|use|say|mention)
        |said (i should|to mention|to use|i could use|to tell)|ask (him|her|them|for) |happy to (speak|vouch|talk|give)|vouch(es)? for|can call (him|her|them)|use (his|her|their) name
        |passed? (on )?(his|her|their) regards
        |(is|was) (glad|willing|happy) to (talk|speak|be called|vouch|confirm|tell)
      )\b
    `,
    ask: /\bask (dr|mr|mrs|ms|prof|chef|old|sister|big)?\.? ?[a-z]+ [a-z]+ (at|in|from|who|of)\b/g,
    elsewhere: verbose('g')`
      \b(
        empfohlen von|auf empfehlung|recommandé par|de la part de|recomendad[oa] por|de parte de
        |raccomandat[oa] da|aanbevolen door|polecił[ao]? mnie|z polecenia|recomendad[oa] pel[oa]
      )\b
    `,
  },
};

/** A considerate, concrete ask with a way to say no. Strengthens substance, is none by itself. */
export const CONSIDERATE_ASK: ConceptCues = {
  concept: 'considerate_ask',
  cues: {
    slot: verbose('g')`
      \b(
        (fifteen|ten|twenty|thirty|five|\d+) minutes|a (short|quick|brief) (call|chat|word)|half an hour
        |a coffee
      )\b
    `,
    offer: verbose('g')`
      \b(
        would it help|shall i (send|bring)|happy to (send|bring|show|share|do|come in|explain|work)
        |i can (send|bring|show|share)|if (it|that)('s| is| would be) (useful|helpful|of use|any use)
        |want me to|let me know if .{0,20}(helps|useful)
      )\b
    `,
  },
};
