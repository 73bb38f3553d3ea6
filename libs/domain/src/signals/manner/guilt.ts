import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** The blame for how the sender fares, laid on the reader. */
export const GUILT: ConceptCues = {
  concept: 'guilt',
  cues: {
    blame2: verbose('g')`
      \b(
        i want you to (remember|know)|remember that you (had|could|chose)|you had (the|your|a) chance(?! to (enjoy|read|look|see|rest|recover|get (some|a) (rest|sun|air))\b)
        |you could have (helped|saved|answered)|chance to (help|be decent)|does not eat|doesn'?t eat
        |on the street|spoiled (ours|our|my)|it rather spoiled|i do not think you understand
        |what it is to wait|you (are|'re) delaying
        |my (mother|father|wife|son|daughter) (is|does|lies|waits)[^.!?\n]{0,40}
        (since|because|and you|while you|you)
        |the courtesy (of|to)|have not done me|wie (sie|hier) mit (bewerbern|menschen)|colpa vostra
      )\b
    `,
    duty: verbose('g')`
      \b(
        the least you (can|could) (do)?|have the decency|decency|do the right thing
        |if you have (children|kids|a heart|a mother)|makes? (me|my family|us) suffer|suffer\w*|contemptible
        |ashamed|treat(ed)? (me |us |people )?like|like (dirt|a dog|an animal|rubbish|trash)
        |that will be on you|on your (soul|shoulders)|only (good )?(thing|one|hope) i|my (last|only) hope
        |count(ing)? on you|you promised|think of me when|tell (a|my) (sick|dying|old)
        |hope you('ll| will)? (think|remember|never)|not to blame you|forgive you
        |i (lost|gave up|turned down) [^.!?\n]{0,40}for (you|your)
      )\b
    `,
    blame: verbose('g')`
      \b(
        because of you|thanks to you|on your (conscience|head|hands)|your fault
        |you('ve| have)? (
          ruined|broken|destroyed|let me down|betrayed|failed me|hurt me|made me (cry|ill|sick|feel)
        )
        |sleep at night|how (could|can|dare) you|do you (even )?(care|enjoy|know what)
        |after (everything|all) (i|that i)|heartless|cruel\w*|cold-?hearted|ashamed of yoursel\w+
        |hope you('re| are) (happy|proud|pleased|satisfied)|you owe (me|it)|owe it to
        |you are the (reason|only)|it('s| is) (all )?(on|up to) you (if|whether|that)|cried|crying|wept
        |in tears|sobb\w+|broke(n)? my heart
        |my (children|kids|family|mother|mum|wife|husband|daughter|son)[^.!?\n]{0,40}(
          go hungry|hungry|starv\w+|no (food|christmas|presents|heat)|cries|cried|asks? (me )?(why|if)
          |because
        )
        |people who matter|if you had a heart|as a (mother|woman|christian|father|human being)
        |a decent (person|human)
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        ihretwegen|wegen ihnen|gewissen|à cause de vous|votre conscience|pleur\w+|por (su|tu|vuestra) culpa
        |(su|tu) conciencia|llor\w+|colpa (vostra|sua)|sulla (vostra|sua) coscienza|pianto|door jullie
        |jouw schuld|geweten|gehuild|przez (was|panią|pana)|sumieni\w+|płak\w+|por (sua|vossa) culpa
        |consciência|chor(a|o|ar|ei|ou|am|amos|ando|aram|ava)
      )\b
    `,
  },
};
