import type { ConceptCues } from './evidence.ts';
import { NEW_PAPERS, also } from './further-languages.ts';
import { verbose } from '../verbose.ts';

/** New material: a credential that came through, a portfolio, a work sample, a reference, a résumé with what changed. */
export const NEW_MATERIAL: ConceptCues = {
  concept: 'new_material',
  cues: {
    credential: verbose('g')`
      \b(
        certificates?|certification|certified|licen[cs]e|licen[cs]ed|registration|diploma|degree
        |accreditation|accredited|badge|ticket|permit|clearance|nvq|cdl|cpr|bls|acls|istqb|cpa|acca|aws|pmp
        |cissp|ccna|chartered|qualification|qualified|exam|boards|master's|bachelor's|thesis|pin
      )\b[^.!?\n]{0,60}\b(
        came|come|arrived|passed|pass|got|issued|finished|completed|done|renewed|through|attached|enclosed
        |in hand|is here|since|now
      )\b
    `,
    passed: verbose('g')`
      \b(
        passed|cleared|finished|completed|got|earned|obtained|received|renewed|gained|sat|defended|graduated
        |qualified|licensed|certified|registered
      )\b[^.!?\n]{0,50}\b(
        certificat\w+|licen[cs]e|registration|diploma|degree|exams?|course|module|test|boards|badge|ticket
        |level|nvq|clearance|training|thesis|as an?|permit|cdl|theory|practical
      )\b
    `,
    sample: verbose('g')`
      \b(
        portfolio|work sample|sample|case study|demo|prototype|mock-?up|sketch|drawing|notebook
        |repo(sitory)?|pull request|patch|video|reel|showreel|recording|clips?|lesson plan|spreadsheet
        |script|draft|translation|write-?up|one[- ]pager|plan|menu|map|design|photos?|pictures?|article
        |essay|code|model|checklist|template|floor ?plan|poem|poster
      )\b[^.!?\n]{0,40}\b(attached|enclosed|here|below|link|at|for you|shows?|of)\b
    `,
    attached: verbose('g')`
      \b(
        attached|enclosed|i (attach|enclose|send|made|drew|wrote|built|put together|recorded|filmed)
        |here('s| is| are)|link(ed)?
      )\b[^.!?\n]{0,50}\b(
        portfolio|sample|case study|demo|prototype|mock-?up|sketch|drawing|notebook|repo|patch|video|reel
        |recording|clip|plan|spreadsheet|script|draft|translation|certificate|licen[cs]e|diploma|reference
        |letter from|transcript|photos?|article|report|calculation|map|design|model|version
      )\b
    `,
    updated: verbose('g')`
      \b(updated|revised|new version|corrected|amended)\b[^.!?\n]{0,40}\b
      (cv|r[eé]sum[eé]|portfolio|letter|list)\b
    `,
    link: verbose('g')`
      \bhttps?:\/\/|\b[a-z0-9-]+\.(example|test)(\.[a-z]+)?\/[a-z0-9]
      |\b(github|gitlab|behance|vimeo|youtube)\b
    `,
    reference: verbose('g')`
      \b(reference|recommendation|letter)s? (from|by|of) (
        my|the|dr|mr|mrs|ms|prof|old|former|last|[a-z]+ [a-z]+
      )\b
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        zertifikat|bescheinigung|führerschein|prüfung bestanden|abgeschlossen|bestanden|zeugnis|certificat
        |diplôme|permis|réussi|obtenu|attestation|certificado|carn[eé]|título|aprob[eé]|saqué|obtuve
        |licencia|certificato|patente|diploma|superato|ottenuto|attestato|certificaat|rijbewijs|geslaagd
        |behaald|gehaald|certyfikat|prawo jazdy|zdał[ea]m|uprawnienia|dyplom|ukończył[ea]m|certificado
        |carta de condução|passei|concluí|obtive|arbeitsprobe|mappe|portfolio|échantillon|maquette|muestra
        |maqueta|bozza|campione|proefstuk|próbka
      )\b
    `,
      NEW_PAPERS,
    ),
  },
};
