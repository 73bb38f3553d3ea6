import type { ConceptCues } from '../evidence.ts';
import { THREATENS, also } from '../further-languages.ts';
import { verbose } from '../../verbose.ts';

/** Harm or exposure, held out so that something is done. */
export const THREAT: ConceptCues = {
  concept: 'threat',
  cues: {
    consequence: verbose('g')`
      \b(
        (i'll|i will|i shall|i am going to|will(?! tell you so\b)|going to|gonna) (
          spoil|ruin|report|post|publish|print|tell|inform|sue|expose|complain|write to the|go to the|name
          |remember|make you|make sure|see to it|fix it|settle
        )
        |(write|writing|go|going|talk|talking|speak|speaking) to the (local |national )?(
          paper|papers|press|gazette|media|news|exchange|inspector|authorit\w+|regulator|ombudsman|police
        )
        |(not|haven't) told the (exchange|press|regulator|authorit\w+|police|board)( yet)?
        |(get|be|end up) (hurt|sorry)|if (she|he|you|somebody|someone|anyone) gets hurt
        |better (call|answer|reply|watch)|you'?ll (see|wish|find)|open (your|ihr) (mail|eyes)
        |i keep in the truck|would not like (that|it)|became public
        |draft\b[^.!?\n]{0,40}(review|article|post)|entwurf hinterlegt|ein stern|una stella|una estrella
        |une etoile
      )\b
    `,
    leverage: verbose('g')`
      \b(be|it'd be|would be) (such )?(a )?(shame|pity)\b|\b(look|watch|check) (behind|over) (you|your)\b
      |\b(
        gazette|newspaper|the press|journalist|my editor|reporter|trading standards|worksafe|ombudsman
        |the ministry|tax (office|man|authorit\w+)|inspector(ate)?|your licen[cs]e|your reputation
        |your (biggest )?(customers|clients|depositors|donors)
      )\b
      |\b(
        without prejudice|take notice|reserves? the right|govern yourself|in your interest
        |uncomfortable for you|don't say (you|i) (were|was|didn)\w*|you (were|have been|'ve been) warned
        |your secret|our (little )?secret|things (could|can|might) happen|make (me )?an enemy
        |people in (your|high)|i (keep|kept|have) (a )?(copies|recordings?|records|proof|list)
        |named? (you|names)
      )\b
      |\bby name\b
    `,
    harm: verbose('g')`
      \b(
        (you('ll| will)|gonna|going to) (regret|be sorry|pay|see what|find out|wish)|watch your back
        |make (sure|certain) (that )?(everyone|everybody|people|you never|they|nobody)
        |tell (everyone|everybody|the (press|papers|world)|them (all )?(how|what))|(one|1)[- ]star
        |bad review|leave a review
        |(post|put|share)(ing)? (this|it|your|about|the screenshots)[^.!?\n]{0,30}(
          online|linkedin|twitter|facebook|glassdoor|social|everywhere|public
        )
        |screenshots?|expose|name and shame|go(ing)? to the (press|papers|media|police|union)
        |(lawyer|solicitor|sue|lawsuit|tribunal|court)|report you|consequences|ruin (you|your)|destroy|burn
        |teach you|payback|revenge|my (knife|gun|rifle|fists?|dog)|baseball bat|hurt (you|someone|somebody)
        |kill|smash|break (your|his|her|the)|come for you|know where (you|your)|accidents? happen
        |be a (pity|shame) if|never (work|walk|forget)
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        werden (sie|es) bereuen|anzeigen|anwalt|vous (allez|le) (regretter|regretterez)|avocat
        |(te|se|os) (vas?|vais) a arrepentir|abogado|se ne pentirà|avvocato|spijt (van )?krijgen|advocaat
        |pożałuje\w*|prawnik\w*|vai(s)? arrepender|advogado
      )\b
    `,
      THREATENS,
    ),
  },
};
