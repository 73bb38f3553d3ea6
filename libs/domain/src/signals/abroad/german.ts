import { compile } from './plain-words.ts';

export const GERMAN = compile({
  threat:
    '(geht|gehe|schicke|wende|schreibe|erzähle|bringe|melde|gebe|lande|landet|informiere|poste|veröffentliche|hinterlasse|erfährt) …(an die (lokal)?(zeitung|presse)|die presse|zur (presse|zeitung)|der (presse|zeitung)|lokalzeitung|bild-?zeitung|an die medien|kununu|google-?bewertung|glassdoor|ins netz|öffentlich machen|journalist~)|(schlechte|negative|ehrliche|1-sterne|ein-sterne) (google-?)?bewertung|(mein|meinen|meinem) (anwalt|rechtsanwalt)|(schalte|nehme|gehe|hole) …(anwalt|rechtsanwalt|rechtsanwältin|anwältin)(?!~)|(zeige|verklage) (sie|euch|ihre firma) |(sie|ihr) (werden|werdet) …(bereuen|noch von mir hören|noch sehen|mich kennenlernen)|(sie|ihr) habt? …gewarnt|(kenne|kennt|bekannte[rn]?|freund|freundin|cousine?|schwager|schwägerin|bruder|schwester|nachbar|onkel|tante) …(zeitung|presse|redaktion|sender|swr|ndr|wdr|mdr|rbb|zdf|ard|bild|rtl|journalist)~ …(interess|geschichte|freu|darüber|schreib|bericht|gespannt|brenn|überleg|thema|sowas)~|(überlegen|überleg) (sie|dir) …(gut|ob) …ignorier~|(kenne|kennen) …(gut|bestens) …(redaktion|zeitung|presse|journalist)~|(kenne|kennen) …(redaktion|journalist)~',
  turnsUp:
    '(komme|stehe|warte|setze mich|bleibe|sitze) …(zu ihnen|ins büro|im büro|am empfang|an der pforte|in ihr~ (büro|foyer|lobby)|vorbei|vor der tür|vor ihrer) …(bis|unangemeldet|und gehe nicht|ob sie wollen)|(gehe|weiche) …nicht (weg|eher|mehr weg)|(rühre|bewege) mich …nicht (weg|vom fleck)|weiche nicht von',
  watches:
    '(habe|hab) (sie|dich) …(mit (ihren|deinen) (kindern|mann|tochter|sohn)|beim einkaufen|im supermarkt|vor ihrem haus|nach hause gehen|aus dem büro kommen) …gesehen|weiß,? (wo|wann) (sie|du) (wohn|park|feierabend|das büro)~|(schönes|schöne|nettes|hübsches|neues|neue|tolles) (haus|haustür|auto|garten|wohnung|balkon) (haben|hast) (sie|du)|(bin|fuhr|kam|lief|ging) …an (ihrem|deinem) (haus|garten|balkon|fenster) vorbei|weiß,? dass (sie|du) …(wohn|um \\d)~',
  afterNo:
    '(akzeptiere|nehme) …(die|diese|ihre) absage nicht|(akzeptiere|lasse) …kein nein|(schreibe|rufe) …(jeden tag|täglich|so lange) …bis',
  offer:
    '(vertrag|angebot|zusage|arbeitsvertrag) (von|bei|aus|einer|eines) …(andere~|zweite~)|(andere~|zweite~|weitere~|konkurrierende~) (stellen|job|vertrags)?(angebot|zusage|vertrag)~|(vertrag|angebot|zusage) …(anderen?|weitere[nr]?) (firma|unternehmen|arbeitgeber|haus|betrieb)|(deren|dortige[sn]?) (angebot|vertrag)|(klinik|krankenhaus|schule|firma|hotel|betrieb|unternehmen|verein|kanzlei|praxis)~ …(will|möchte|nimmt|wollen) mich',
  mustAnswer:
    '(muss|soll|müsste|sollte) …(unterschreiben|entscheiden|antworten|zusagen|absagen|annehmen|bescheid geben|rückmelden)|(wollen|brauchen|erwarten|erwartet|verlangt|verlangen) …(antwort|entscheidung|rückmeldung|unterschrift)|(läuft|endet|verfällt) (am|bis|morgen|heute|übermorgen|um|in)(?!~)|(gilt|gültig) (nur )?(noch )?bis(?!~)|frist (bis|läuft|endet)(?!~)|fällt (am|bis|morgen|heute|um)(?!~)|(vorlage|angebot) (gilt|steht) (nur )?(noch )?bis',
  dataRequest:
    '(dsgvo|datenauskunft|auskunft nach art~)|(auskunft|kopie) …(meine|personenbezogen|gespeichert)~ …daten|(löschen|löschung) …(meine|meiner|personenbezogen)~ …(daten|unterlagen|bewerbung)',
  asksFormally:
    '(wie|ob) (es um|sich in) mein~ (bewerbung|angelegenheit)|(stand|status) (mein~ bewerbung|des verfahrens|der dinge)|in mein~ angelegenheit …(getan|ergeben)',
  inside:
    '(hier ist|hier schreibt|hier) ~ (aus|von) der? ?(it|buchhaltung|marketing|lohnbuchhaltung|edv|zentrale|empfang|haustechnik|finanz)~|~ (aus|von) der (it|buchhaltung|edv|lohnbuchhaltung|haustechnik|personalabrechnung) hier(?!~)',
});
