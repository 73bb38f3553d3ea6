import { verbose } from '../verbose.ts';

/** What goes wrong on the way to a meeting, or at its door: late, lost, locked out, a link that does nothing. */
const IN_ENGLISH = verbose()`
  \b(
    (am|be|running|bit|minutes|hour) late|(minutes|hour|running) behind|delay(s|ed)?|stuck|traffic
    |(train|bus|tram|car|flight) (is|was|has|got|broke|had)\b[^.!?\n]{0,20}\b(cancel\w*|down|late|missed)
    |broke down|broken down|flat tyre|missed (my|the) (train|bus|tram|connection|stop)
    |(won'?t|doesn'?t|does not|isn'?t|is not|hasn'?t|has not|can'?t|cannot|couldn'?t|could not|not able to|unable to)
    (\w+ ){0,2}(work\w*|open\w*|load\w*|connect\w*|join\w*|start\w*|find|get in|log in|let me in|hear|see)
    |(link|page|screen|app|zoom|teams) (just |only |keeps )?(spin\w*|freez\w*|crash\w*|hang\w*)
    |error|(pass ?code|password)\b[^.!?\n]{0,30}\b(asks?|wants?|missing|wrong|was ?n'?t|no)
    |asks? (me )?for (a|the) (pass ?code|password|pin)
    |no record of me|not on (the|your|their|his|her) list|is locked|locked out|nobody|no ?one
    |is any(body|one) (joining|there|coming|around)|wrong (building|place|address|room|entrance|link|floor|site)
    |i('m| am) lost|still waiting|waiting (here|outside|in|at)
  )\b
`;

const ELSEWHERE = verbose()`
  \b(
    verspatung|verspate\w*|zu spat|im stau|niemand|keiner|nicht (gefunden|rein|auf)|funktioniert nicht|geht nicht
    |en retard|du retard|bloquee?|embouteillage|ne (marche|fonctionne|s'ouvre) pas|personne (ne )?|introuvable
    |llego tarde|retraso|retrasad[oa]|atasco|no (funciona|abre|me (encuentran|dejan))|nadie|perdid[oa]
    |ritardo|bloccat[oa]|non (funziona|si apre|riesco)|nessuno|traffico
    |te laat|vertraging|in de file|werkt niet|kan er niet in
    |spozni\w*|opoznieni\w*|w korku|nie (dziala|otwiera)|nikt|nikogo
    |atrasad[oa]|atraso|nao (funciona|abre|consigo)|ninguem|transito
  )\b
`;

/** Whether something goes wrong with a meeting that is about to begin, in the eight languages; of folded text. */
export function goesWrong(folded: string): boolean {
  return IN_ENGLISH.test(folded) || ELSEWHERE.test(folded);
}
