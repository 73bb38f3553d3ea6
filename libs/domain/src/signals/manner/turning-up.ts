import type { ConceptCues } from '../evidence.ts';
import { TURNS_UP, also } from '../further-languages.ts';
import { verbose } from '../../verbose.ts';

/** Coming in person where nobody asked for it. */
export const TURNING_UP: ConceptCues = {
  concept: 'turning_up',
  cues: {
    arrive: verbose('g')`
      \b(
        (walk|march|rock|turn|show|barge|drive|come|stroll|storm) (in|up|over|by|round|straight|down) (
          with|to|at|into|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight
          |this evening|by
        )
        |come to your (door|house|office|home|gate|desk|shop|building|place|stand)
        |(pop|drop|swing|call) (round|in|by) (this|tonight|tomorrow|on|after|with my|friday|monday|at)
        |in your (lobby|doorway|sales room|waiting room|canteen|car park|stairwell|yard|lot)|(with|on) (a|my) folding chair
        |no need to schedule|before your door|in front of (your|the) (gate|door|house|school)
        |we (wait|sit|stay|come) (in|at|with|until)|meet you (at|outside|after)|see you( all)? there
        |catch (you|her|him) (there|at|outside|after|before)|at the rocks|at shift change
      )\b
    `,
    more: verbose('g')`
      \b(
        unangemeldet|ich warte (vor|in)|vor (ihrer|deiner) (tur|haustur)|devant (chez|votre|la) |je me poste
        |davanti al|finche non mi|staro (davanti|fuori)|voor (je|jullie|uw) deur|kom ik (wel )?(even )?langs
        |pod (panstwa|pani|twoj\w*) (dom|drzwi|firm)|stane pod|a tu puerta|en (su|tu) puerta|me planto
        |otra vuelta|a porta (de|da) (sua|vossa)
      )\b
    `,
    there: verbose('g')`
      \b(i'll|i will|i shall|il|ima|i'm gonna|we'll|i plan to|i intend to|thinking of) (
        be |come |try |catch |see |wait |find |pop |call |drop |sit |stand )[^.!?\n]{0,40}\b(
        bridge|there|tonight|tonite|school|gym|bus|church|pub|home|house|street|café|cafe|court|market
        |office|lobby|reception|desk|chair|morning|lunch|after work
      )\b
    `,
    stay: verbose('g')`
      \b(
        (won't|wouldn't|will not|would not|refus\w+ to|not) (leave|go away|move|budge)
        |(came|come|been|turned up|showed up|walked in) (in |round |back )?(
          again|today|every day|after hours|unannounced|without
        )
        |third day|(day|time) in a row|every (morning|night|day|lunch)[^.!?\n]{0,30}(until|till)
        |let (me|myself) (in|through)|sat in (your|the) (chair|lobby|staff room)
        |until (he|she|you|somebody|someone|i) (comes?|came) out
      )\b
    `,
    will: verbose('g')`
      \bi('ll| will| shall| am going to|'m going to|'m gonna| am|'m| can| might| may)? (just )?(
        come|be|wait|sit|sitting|stand|standing|turn up|show up|drop by|drop in|stop by|pop (in|by|round)
        |swing by|knock|camp|come (by|over|round|down|in)|coming|waiting|outside|park|stay|bring|see you
      )[^.!?\n]{0,50}\b(
        office|reception|lobby|outside|door|gate|desk|entrance|car park|parking lot|until (you|someone|i)
        |in person|in front of|your (building|place|street|house|clinic|school|shop|stand|table)
        |face to face|whether|every (morning|day)|tomorrow|tonight|at \d|monday|tuesday|wednesday|thursday
        |friday|sunday|saturday|lunch
      )
    `,
    did: verbose('g')`
      \b(
        (i )?(waited|sat|stood|hung around|was waiting|been waiting|was|am|i'm) (for (you|an hour|two hours|\w+ hours) )?(
          outside
          |in (your|the) (lobby|reception|car park|parking lot|café|cafe|coffee shop|hallway|corridor)
          |by (your|the) (car|door|entrance|gate)|across (from|the)|at (your|the) (gate|door|entrance|desk)
        )
        |catch you|ambush|surprise visit|won't leave|not leaving|buzz(ed)? (me|up)|let me in
      )
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        (komme|warte|stehe) .{0,30}(vor|bei|in ihr\w*|unangemeldet|bis)|vor (ihrem|dem) (büro|haus|eingang)
        |je (viendrai|passerai|viens|passe|serai|attendrai) .{0,30}
        (devant|bureau|accueil|porte|demain|jusqu)
        |(iré|estaré|me planto|voy|esperaré|pasaré) .{0,30}(puerta|oficina|mañana|hasta|entrada|portal)
        |(verrò|vengo|passo|sarò|aspetto|aspetterò) .{0,30}(fuori|ufficio|porta|domani|finché)
        |ik (kom|wacht|sta|zit) .{0,30}(langs|voor|bij|tot|morgen|receptie|deur)
        |(przyjdę|przyjadę|będę czekać|poczekam|stanę) .{0,30}(pod|przed|do|aż|jutro|biur\w+)
        |(vou|passo|estarei|espero|apareço) .{0,30}(porta|escritório|amanhã|até|receção|entrada)
      )\b
    `,
      TURNS_UP,
    ),
  },
};
