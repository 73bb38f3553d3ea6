import { compile } from './plain-words.ts';

export const DUTCH = compile({
  threat:
    '(als (ik|jullie|je|u|er) …(niets|niks|geen (antwoord|reactie)|niet (reageer|antwoord))~ …|(anders|zo niet) )((ga|stap|schrijf|mail|vertel|stuur|zet|plaats|post|schakel|neem) ik …((naar|aan) (de )?(krant|pers|media|kassa|radar|telegraaf)(?![a-z-])|(een|mijn) advocaat|arbeidsinspectie|een (slechte|negatieve|eerlijke) (review|recensie)|op glassdoor)|bel ik (de )?(krant|telegraaf|pers|media|een (advocaat|journalist)|mijn advocaat))|(stap|ga) (ik )?(hiermee|ermee) naar (de )?(krant|pers|media)|(hier|daar) (ga|gaan|krijg|krijgen) (je|jullie|u) (nog )?spijt van|(jullie|je|u) (gaat|gaan|zult|zullen|zal) (hier|daar|er) (nog )?spijt van|dit is (mijn|de|een|jullie|uw) laatste waarschuwing|(klaag|sleep) (ik )?(jullie|u) (aan|voor de rechter)',
  turnsUp:
    '(kom|sta|wacht|zit|ga|blijf) …(langs|receptie|kantoor|balie|voor de deur|bij jullie|ingang) …((tot|totdat) (er )?(iemand|jullie|je|u) (eindelijk )?(met (me|mij) (praat|spreekt))~|en (ik )?ga (er |daar |dan )?niet weg (tot|voordat))',
  watches:
    '(heb|zag) (je|jou|u) …(met (je|jouw|uw) (kind|kinderen|dochtertje|zoontje)|thuiskomen|naar huis (gaan|fietsen|lopen))(?!~)|ik weet (precies |wel )?(waar (je|jij|u) woont(?=[.,;!])|hoe laat (je|jij|u) (naar huis|thuis))(?!~)',
  afterNo:
    'accepteer (ik )?(je|jullie|uw|deze) (nee|afwijzing|besluit) niet|(bel|mail) (ik )?(je|jullie|u) …(elke dag|iedere dag) …tot (ik(?!~)|iemand|(je|jullie|u) (ja|opn|antwoord|me)~)|blijf (ik )?(je|jullie|u) (elke dag |iedere dag )?(bellen|mailen) (elke dag |iedere dag )?tot',
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
