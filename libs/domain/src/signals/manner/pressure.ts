import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** Ultimatums and pressure. A firm but civil complaint is not among them. */
export const PRESSURE: ConceptCues = {
  concept: 'pressure',
  cues: {
    conditional: verbose('g')`
      \b(or|otherwise|else) (i|we|the|my)(
        'll| will| shall| am going to| go| give| tell| call| take| write| come
      )?\b[^.!?\n]{0,60}\b(tell|give|call|write|report|post|publish|come|take|send|go|sue|complain\w*|name)\b
      |\b(by|before) (
        five|noon|tonight|tomorrow|friday|monday|tuesday|wednesday|thursday|lunch|\d{1,2}( ?(am|pm))?
      )\b[^.!?\n]{0,20}\b(or|unless|otherwise|if not)\b
      |\bif not,? i('ll| will)\b
      |\b(unless|until) (you|i|somebody|someone|we|the undersigned)\b[^.!?\n]{0,40}\b(
        tell|hear|speak|spoken|reply|replies|answer\w*|call|write|get|am called|called
      )\b
      |\b(within|in) (\d+|forty-eight|twenty-four|two) (\(\d+\) )?(hours|days)\b[^.!?\n]{0,40}\b
      (or|otherwise|else|failing)\b
    `,
    ultimatum: verbose('g')`
      \b(
        you have (until|till|\d+|one|two|24|48) |or (else\b|i('ll| will| shall| start| go| call| tell| come| send| post| report| am going to))
        |unless (you|i (hear|get|receive)|someone|i'm)
        |(if|when) i (don't|do not|haven't) (hear|get|receive|have)[^.!?\n]{0,60} i('ll| will| shall| am|'m)
        |last (chance|warning)|final (warning|notice)|your (call|choice|move)\b
        |either (i|you|we)('m| am|'re| are)?\b|(?<!(\bnot|n't|\bnever) (think|feel|imagine|suppose|believe) ([^.!?\n]{0,30} )?)i (demand|insist|expect (you|an answer|a reply|someone))
        |no more (excuses|waiting|games)|i won't (be ignored|take no|stop|go away|give up|let)
        |not going away
        |until (you|someone|somebody|i get) (
          answer|reply|hire|admit|see|talk|speak|listen|pick|give|say|agree|an? )\w*
      )\b
    `,
    repeat: verbose('g')`
      \b(
        every (hour|day|morning|single day|night|evening)[^.!?\n]{0,30}(until|till)
        |i (will|shall|'ll) (keep|continue|go on) (
          calling|ringing|writing|emailing|mailing|coming|phoning|asking
        )
        |(call|ring|write|email|phone)(ing)? (you )?(again )?(every|each) (hour|day|morning|\d+ minutes)
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        sonst (werde|rufe|komme|gehe|schreibe|melde)|letzte (chance|warnung)|sinon je|dernière chance
        |je vous (préviens|donne)|si no (me|recibo|contest)|última (oportunidad|advertencia)|altrimenti
        |ultimo avviso|anders (ga|kom|bel|stuur)|laatste kans|inaczej|bo inaczej
        |ostatni\w* (szans|ostrzeż)\w*|senão|último aviso|ultimatum|frist bis
      )\b
    `,
  },
};
