import { compile } from './plain-words.ts';

export const DUTCH = compile({
  threat:
    '(ga|stap|bel|schrijf|mail|vertel|stuur|zet|plaats|post|schakel|neem) …(naar (de )?(krant|pers|media|kassa|radar|telegraaf)|de (krant|pers|media|telegraaf)|kassa en|journalist~|mijn advocaat|een advocaat|de arbeidsinspectie|facebook|twitter|linkedin|glassdoor|google|slechte (review|recensie)|op internet)|(mijn|een) advocaat (neemt|zal|hoort|schakel)|(slechte|negatieve) (review|recensie)|(hier|daar) (krijg|ga) (je|jullie|u) …spijt|spijt van krijgen|(wees|bent|zijn) gewaarschuwd|laatste waarschuwing|(klaag|sleep) (jullie|u|je) …(aan|rechter)|(vriend|vriendin|neef|nicht|broer|zus|zwager|schoonzus|buurman|buurvrouw|oom|tante) …(krant|telegraaf|journalist|redactie|omroep|rtl|nos|radio)~ …(verhaal|interess|smul|schrijv|graag|artikel)~|ken …(redactie|een journalist|iemand bij de krant)',
  turnsUp:
    '(kom|sta|wacht|zit|ga|blijf) …(langs|receptie|kantoor|balie|voor de deur|bij jullie|ingang) …(tot|totdat|onaangekondigd|zonder afspraak|en ga niet)|onaangekondigd|ik ga (daar |er )?niet weg|(sta|ben) …(voor|bij) (de|jullie|je) (deur|ingang|balie) …(tot|en ga|niet weg)',
  watches:
    '(ik )?(heb|zag) (je|jou|u) (gisteren|zaterdag|zondag|vanmorgen|laatst|met je|met uw|in de|op het|bij de|lopen|fietsen|thuiskomen)~|ik weet (waar|hoe laat|wanneer|welke) (je|jij|u|auto) …(woon|werk|park|rij|gaat|naar huis)~|(mooie?|nieuwe?|leuke?) (nieuwe )?(voordeur|huis|tuin|auto|straat|woning) (heb|hebt|heeft) (je|u)|(fietste|reed|liep|kwam) (er …(langs|voorbij)|…langs (je|jouw|uw) (huis|straat|woning|deur|tuin))(?!~)|ik weet dat (je|u) (woon|in de|om \\d)~',
  afterNo:
    '(accepteer|neem) …(geen nee|je nee|jullie nee|deze afwijzing|dit niet|jullie besluit)|(blijf|mail|bel) …(elke dag|iedere dag|tot (je|jullie|u))',
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
