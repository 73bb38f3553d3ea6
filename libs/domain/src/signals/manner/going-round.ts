import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** Going round the reader: to colleagues at once, or over the reader's head. */
export const GOING_ROUND: ConceptCues = {
  concept: 'going_round',
  cues: {
    told: verbose('g')`
      \b(
        (i've|i have|i) (now |also |already )*(
          told|written to|wrote to|messaged|emailed|called|rung|rang|phoned|copied|contacted|asked|informed
          |notified|put|putting|cc'?d
        )
        |(putting|adding|copying|including|looping in)
      ) (in |on )?(
        mr|mrs|ms|dr|lord|lady|both|all|each|every|your
        |the (
          governor|mayor|minister|board|owner|general|area|regional|other|whole|chair\w*|president|partners?
          |trustees|union|director
        )
        |three|four|five|six|seven|ten|eleven|twelve|several|everyone|everybody|half
      )\b
    `,
    until: verbose('g')`
      \b(
        asking who decides|who decides|(light|put) a fire under
        |so (that )?(now )?(you|someone|somebody|nobody|one of you)[^.!?\n]{0,30}(
          have to|will|might|can say|may|must|finally
        )
        |someone will surely|a word from me|nobody can say|by courier to|a copy to the|with a copy to
      )\b
    `,
    more: verbose('g')`
      \b(
        auch (dem|der|den|ihrem|ihrer) [^.!?\n]{0,40}geschrieben
        |habe (ich )?[^.!?\n]{0,30}(direktor|leitung|betriebsrat|vorstand|chef)|scrivere anche
        |ho scritto (anche )?(al|alla|ai)|aussi (ecrit|prevenu|contacte)
        |j'ai (ecrit|prevenu|contacte) (au|a la|aux|votre|tous)
        |he escrito (tambien )?(al|a la|a los|a tu|a su|a todos)
        |heb (ik )?(ook )?[^.!?\n]{0,20}(gemaild|geschreven|gebeld) (aan|naar)
        |napisal[ae]m (tez|rowniez|do) |escrevi (tambem )?(ao|a)
      )\b
    `,
    titles: verbose('g')`
      \b(your|the|our) (
        ceo|coo|cmo|cto|cfo|chro|co-?founders?|founders?|investors?|senators?|assistant|underwriters?
        |chairman('s)?|chair|donors?|patron|mayor|minister|bishop|canon|owners?|shareholders?|parent company
        |headquarters|hq|union|works council|deputy
      )\b[^.!?\n]{0,60}\b(
        as well|too|also|today|tonight|will|call\w*|ring\w*|writ\w*|messag\w*|email\w*|cop\w+|sent|send\w*
        |shar\w*|told|tell\w*|ask\w*|know
      )\b
      |\b(call|ring|write to|email|messag\w+|shar\w+|tell|ask|contact)(ing|ed)?\b[^.!?\n]{0,40}\b(
        ceo|coo|cfo|chairman|board|investors?|director|boss|mayor|chef|owner|trustees?|head office|minister
      )\b
    `,
    everybody: verbose('g')`
      \b(
        all of the addresses|all (the )?(addresses|departments|e-?mails)|every(one|body) (i could|on|in the)
        |all departments|each of you|among yourselves
        |your (entire|whole) (team|office|company|department|staff)
        |(two|three|four|five|six|several) of (your|you|them)|(bea|tom|the) [^.!?\n]{0,20}and your intern
      )\b
    `,
    over: verbose('g')`
      \b(
        your (
          manager|boss|bosses|director|ceo|md|managing director|supervisor|board|chair(man|woman)?|trustees?
          |owner|principal|head|superior|vp|president|team lead|head office|regional|governors?|mayor
          |headmaster|line manager
        )\b
        |over your head|above you|go(ing)? (to )?the top|higher up|the board of
      )
    `,
    several: verbose('g')`
      \b(
        (cc'?d|cc'?ing|copied|copying|bcc\w*|included|added) (in )?(also )?(
          your|the|everyone|everybody|all|both|mr|mrs|ms|dr|three|four|five|six|several|half
        )
        |(
          wrote|written|writing|emailed|messaged|called|rang|contacted|mailed|sent (this|it|the same|one)
          |forwarded|asked|phoned|texted
        )( this| it)?( as well| also)? (to )?(
          all|each|every|everyone|everybody|several|some|three|four|five|six|seven|eight|nine|ten|eleven
          |twelve|\d+|half|both|your whole|the whole|the entire
        ) (of )?(your |the |you |them |other )?(
          colleagues?|cowork\w+|co-workers?|staff|team|managers?|people|directors?|teachers|doctors|nurses
          |partners|employees|members|department|office|of you|of them|someone|who
        )?
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        ihr(e[mnr]?)? (chef\w*|vorgesetzte\w*|geschäftsführ\w+|direktor\w*|kolleg\w+)
        |votre (chef|patron\w*|directeur|directrice|supérieur\w*|hiérarchie)|vos collègues
        |(su|tu|vuestr[oa]) (jef[ea]|director[a]?|superior)|(sus|tus) (compañer[oa]s|colegas)
        |(il )?(suo|tuo|vostro) (capo|direttore|superiore)|i (suoi|tuoi|vostri) colleghi
        |(uw|je|jullie) (baas|directeur|leidinggevende|collega's)
        |(pani|pana|twój|waszego) (szef\w*|przełożon\w+|kolegom|koleżank\w+)|(pani|twój|waszego) dyrektor\w+
        |(seu|sua|o teu) (chefe|diretor[a]?)|colegas
      )\b
    `,
  },
};
