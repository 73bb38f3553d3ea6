import { compile } from './plain-words.ts';

export const DUTCH = compile({
  threat:
    '(als (ik|jullie|je|u|er) …(niets|niks|geen (antwoord|reactie)|niet (reageer|antwoord))~ …|(anders|zo niet) )((ga|stap|schrijf|mail|vertel|stuur|zet|plaats|post|schakel|neem) ik …((naar|aan) (de )?(krant|pers|media|kassa|radar|telegraaf)(?![a-z-])|(een|mijn) advocaat|arbeidsinspectie|een (slechte|negatieve|eerlijke) (review|recensie)|op glassdoor)|bel ik (de )?(krant|telegraaf|pers|media|een (advocaat|journalist)|mijn advocaat))|(stap|ga) (ik )?(hiermee|ermee) naar (de )?(krant|pers|media)|(hier|daar) (ga|gaan|krijg|krijgen) (je|jullie|u) (nog )?spijt van|(jullie|je|u) (gaat|gaan|zult|zullen|zal) (hier|daar|er) (nog )?spijt van|dit is (mijn|de|een|jullie|uw) laatste waarschuwing|(klaag|sleep) (ik )?(jullie|u) (aan|voor de rechter)|(hier|daar) (krijgt|gaat|zult|zal) (je|jij|u) (nog )?spijt van|(zet|plaats|gooi) (ik )?…(jullie|uw|je) (mails?|e-mails?|berichten|antwoorden) …(online|op internet|op facebook)|publiceer (ik )?…(jullie|uw|je) (mails?|e-mails?|berichten)|(of|anders|zo niet) (horen|hoort|weten|weet|lezen|leest) …(klanten|belastingdienst|pers|krant|inspectie|patiënten|gasten|iedereen)|(of|anders) (de |het |jullie |uw )?(klanten|belastingdienst|pers|krant|arbeidsinspectie|patiënten|gasten|iedereen) (hoort|horen|weet|weten|leest|lezen)|(hier|daar|dit|dat) (zult|zal|gaat|gaan) (u|je|jullie) (nog )?(voor boeten|voor betalen|bezuren)',
  turnsUp:
    '(kom|sta|wacht|zit|ga|blijf) …(langs|receptie|kantoor|balie|voor de deur|bij jullie|ingang) …((tot|totdat) (er )?(iemand|jullie|je|u) (eindelijk )?(met (me|mij) (praat|spreekt))~|en (ik )?ga (er |daar |dan )?niet weg (tot|voordat))|(sta|wacht|blijf|zit) …(poort|deur|parkeerplaats|ingang) …tot(dat)? (u|je|jullie) (naar buiten|buiten|beneden)|laat (ik )?me niet (meer )?(wegsturen|afschepen)',
  watches:
    '(heb|zag) (je|jou|u) …(met (je|jouw|uw) (kind|kinderen|dochtertje|zoontje)|thuiskomen|naar huis (gaan|fietsen|lopen))(?!~)|ik weet (precies |wel )?(waar (je|jij|u) woont(?=[.,;!])|hoe laat (je|jij|u) (naar huis|thuis))(?!~)|(u|je|jij) (kwam|bent|was|reed) …(\\d+[.:]\\d\\d)?…in (de|uw|je) (blauwe|rode|zwarte|witte|grijze|groene)|(u|je|jij) was …online …(gezien|zag ik|geen antwoord)|(zie|bekijk|observeer) (ik )?(u|je) (elke|iedere|dagelijks|vaak|altijd) …(ochtend|avond|dag|morgen|raam|overkant)',
  courts:
    'denk(en)? aan (uw|je|jouw) (ogen|lippen)|(gaat u|ga je|wilt u|wil je) …met (mij|me) (uit eten|eten|uit|wat drinken)(?!~)|verliefd op (u|je|jou)(?!~)|(van|over) (u|je|jou) gedroomd|droom (elke nacht )?(van|over) (u|je|jou)|wanneer (zie|kan|mag) ik (u|je|jou) (weer|terug)',
  insults:
    '(jullie zijn|u bent|je bent|jij bent) …(prutsers?|sukkels?|idioten|idioot|klungels|knoeiers|imbecielen|losers|oplichters)(?!~)|welke (idioot|sukkel|malloot|imbeciel|prutser) …(leidt|runt|gaat hier|zit daar|bij jullie|bij u)(?!~)',
  goesRound: '(in kopie|in de cc|in cc) …(alle|iedereen|uw baas|je baas|uw directeur)',
  afterNo:
    'accepteer (ik )?(je|jullie|uw|deze) (nee|afwijzing|besluit) niet|(bel|mail) (ik )?(je|jullie|u) …(elke dag|iedere dag) …tot (ik(?!~)|iemand|(je|jullie|u) (ja|opn|antwoord|me)~)|blijf (ik )?(je|jullie|u) (elke dag |iedere dag )?(bellen|mailen) (elke dag |iedere dag )?tot|(vroeg|vroegen|zei|zeiden) …(niet meer te|erbij te laten|te stoppen) …(kan ik niet|kan dat niet|doe ik niet|toch)',
  offer:
    '(ander|tweede|nieuw) (aanbod|contract|bod)|(aanbod|contract|aanbieding) …(andere? (werkgever|bedrijf|baas|organisatie)|elders)|(getekend|ondertekend|schriftelijk) (voorstel|contract|aanbod)|(ziekenhuis|bedrijf|school|hotel|werkgever) …(wil me|wil mij|neemt me|wacht op mijn)',
  mustAnswer:
    '(moet|wil|willen|wilt) …(tekenen|beslissen|antwoord~|laten weten|reageren|handtekening|ja of nee)|(verloopt|geldig tot|uiterlijk)|(moet|zal) …(ja of nee|antwoord|beslissen)',
  dataRequest:
    '(avg-verzoek|op grond van de avg|gdpr)|(inzage|verwijder|wissen|kopie)~ …(mijn gegevens|persoonsgegevens)|(mijn gegevens|persoonsgegevens) …(verwijder|wissen|bewaar|inzien)~',
  asksFormally:
    '(stand van zaken|status) …(sollicitatie|procedure)|informeren naar …(sollicitatie|procedure)',
  inside:
    '(met|dit is|hier) ~ (van|uit) (de )?(it|ict|boekhouding|administratie|salarisadministratie|marketing|receptie|financiën)(?!~)|~ (van|uit) (de )?(ict|it|boekhouding|salarisadministratie|receptie|financiën) hier',
});
