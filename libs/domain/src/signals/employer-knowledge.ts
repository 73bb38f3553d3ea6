import type { ConceptCues } from './evidence.ts';
import { verbose } from '../verbose.ts';

/** Attention to this organisation: something of theirs was read, tried or seen. */
export const EMPLOYER_KNOWLEDGE: ConceptCues = {
  concept: 'employer_knowledge',
  cues: {
    read: verbose('g')`
      \b(
        read|reading|saw|seen|noticed|watched|listened to|looked (at|through|into)|went through|tried|tested
        |used|visited|walked|followed|heard|studied|counted|checked|went to
      ) (about )?(in )?(your|the|that your|how your)\b[^.!?\n]{0,40}\b(
        report|newsletter|posting|advert|ad|website|page|site|app|product|programme|program|project|podcast
        |blog|minutes|accounts|tender|filing|catalogue|catalog|menu|shop|store|branch|clinic|ward|stand
        |stall|exhibit(ion)?|show|episode|issue|article|paper|talk|interview|announcement|bulletin|survey
        |review|reviews|api|docs|documentation|dashboard|repo|release|timetable|brochure|strategy|plan
      )\b
    `,
    yourThing: verbose('g')`
      \byour (
        new |own |current |last |latest |annual |public |spring |autumn |summer |winter |20\d\d |\w+ )?(
        report|newsletter|programme|program|project|app|podcast|tender|filing|catalogue|exhibition|bulletin
        |survey|api|checkout|timetable|brochure|strategy|plan|posting|menu|reading room|pilot|campaign|range
        |website|onboarding|workshop|warehouse|depot|fleet|backlog|waiting list|intake|kitchen|garden
        |archive|collection|recipe|line|platform|portal
      )\b
    `,
    yourPosting: verbose('g')`
      \b(your|the) (posting|advert|ad|job ad|listing|vacancy|job description|advertisement|person spec\w*) (
        says|said|asks|asked|mentions|mentioned|lists|listed|wants|wanted|calls|names|names
      )
    `,
    couldDo: verbose('g')`
      \b(i|we)('d| would| could| can| might) (
        start|try|begin|bring|do|run|use|cut|move|put|set up|build|take|keep|add|rewrite|fix|change|test
        |write|open|make|help|map|swap|drop
      )\b
    `,
    couldDoElsewhere: verbose('g')`
      \b(
        könnte ich|würde ich|ich würde|ich könnte|je pourrais|je proposerais|j'essaierais|podría|yo haría
        |empezaría|potrei|proverei|farei|zou ik|ik zou|mógłbym|mogłabym|zaczął?bym|eu faria|poderia
        |começaria
      )\b
    `,
    youAre: verbose('g')`
      \b(since|because|now that|as|i (see|saw|read|hear|heard|understand|noticed)( that)?) (
        you|you're|you are|you've|y'all
        |the (school|clinic|hospital|museum|company|bank|hotel|library|shop|team)
      )\b[^.!?\n]{0,30}\b(
        open|opened|opening|launch|launched|launching|move|moved|moving|expand|expanding|switch|switched
        |start|started|starting|add|added|adding|use|using|run|running|change|changed|merge|merged|build
        |building|won|lost|lose|losing|plan|planning|close|closing|take|taking
      )\b
    `,
    yourElsewhere: verbose('g')`
      \b(
        ihr(e|en|em|er)? (neue[snr]? )?(
          bericht|projekt|programm|broschüre|website|webseite|filiale|werkstatt|anzeige|jahresbericht
          |speisekarte
        )
        |votre (nouveau |nouvelle )?(rapport|projet|programme|site|boutique|rayon|atelier|annonce|carte)
        |(vuestr[oa]|su|tu) (nuev[oa] )?(informe|proyecto|programa|web|tienda|taller|anuncio|carta|catálogo)
        |il vostro (sito|progetto|programma|report|negozio|menu)|la vostra (app|rivista|bottega|offerta)
        |jullie (site|project|programma|verslag|winkel|werkplaats|vacature|app)
        |(waszej?|państwa|wasz) (raport|projekt|program|stron\w+|sklep|ofert\w+)
        |(vosso|vossa|seu|sua) (relatório|projeto|programa|site|loja|oficina|anúncio)
      )\b
    `,
  },
};
