import { compile } from './plain-words.ts';

export const GERMAN = compile({
  threat:
    '(wenn (ich|sie|ihr|da|hier|sich|mir|bis) …(keine? (antwort|rückmeldung|reaktion|zusage)|nichts (höre|kommt|passiert)|nicht (antwort|meld|reagier|zurück))~|sonst|andernfalls|ansonsten) …(gehe|geht|wende|schicke|erzähle|bringe|landet|schalte|nehme ich mir|schreibe|poste|hinterlasse) …(an die (lokal)?(zeitung|presse|medien)|zur (presse|bild-?zeitung)|(eine|auf|bei) …(bewertung|kununu|glassdoor)|(einen|meinen) (anwalt|rechtsanwalt|anwältin)|zum anwalt)|(gehe|wende|melde) (ich )?(mich )?damit (an die|zur) (presse|zeitung|medien)|geht (das ganze|das hier|das alles) …an die (lokal)?(zeitung|presse|medien)|(hören|hört) (sie |ihr )?(noch )?von meinem (anwalt|rechtsanwalt)|von meinem (anwalt|rechtsanwalt) hören|zeige (ich )?(sie|euch) an(?=[.!])|verklage (ich )?(sie|euch|ihre firma)(?=[.,!])|(sie|ihr) (werden|werdet) (das|es) (noch )?(bitter )?bereuen|(überlegen|überleg) (sie|dir) …(gut|ob) …ignorier~',
  turnsUp:
    '(komme|setze|bleibe|sitze|stehe|warte) …(zu ihnen|ins büro|am empfang|an der pforte|in ihr~ (büro|foyer|lobby)|vor ihrer tür) …(bis (jemand|sie|man) (endlich )?(mit mir (spricht|sprechen|redet|reden)|antworte~)|bis ich …(antwort|zusage) (habe|bekomme)|und gehe nicht (weg|eher) …bis (jemand|sie|man|ich)|ob (sie|es ihnen) …(wollen|passt) oder nicht)',
  watches:
    '(habe|hab) (ich )?(sie|dich) …(mit (ihren|deinen) (kindern|kleinen)|nach hause gehen|aus dem büro kommen) …gesehen|weiß,? (genau )?(wo|wann) (sie|du) (wohnst|wohnen(?=[.,;!])|feierabend|nach hause)(?!~)',
  afterNo:
    'akzeptiere (ich )?((die|diese|ihre|eure) (absage|entscheidung)|(ihr|dein|euer|dieses) nein) nicht|(schreibe|rufe) (ich )?(ihnen|sie|euch|dir|dich) …(jeden tag|täglich|jede woche|wöchentlich) …bis (jemand|sie|ihr|du|ich)(?!~)',
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
