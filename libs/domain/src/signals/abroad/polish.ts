import { compile } from './plain-words.ts';

export const POLISH = compile({
  threat:
    '((jeśli|jeżeli|jak) …nie (odpowie|odezw|odpis|dostan|otrzym)~|albo (dostanę|odpowie|odezw)~ …albo|w przeciwnym razie) …(idę|pójdę|zgłoszę (to|sprawę|was)|napiszę|dzwonię|zadzwonię|opowiem|opublikuję|wystawię|wystawiam|skontaktuję) …(do mediów|do prasy|do gazet~|do telewizji|do tvn|dziennikarz~|prawnik~|adwokat~|do sądu|inspekcj~ pracy|do pip|(wam|państwu|złą|negatywną) opini~|opini~ o (was|państwa|waszej)|gowork)|(idę|pójdę) z tym do (mediów|prasy|gazet~|telewizji|sądu)|(?<!nie )(pożałujecie|pożałuje pani|pożałuje pan|popamiętacie)(?!~)|pozwę (was|państwa)|podam (was|państwa|panią|pana) do sądu|to (jest |moje )?ostatnie ostrzeżenie|(?<!nie )(pani|pan|państwo|wy) (jeszcze |tego |gorzko |bardzo )*(pożałuje|pożałują|pożałujecie)(?!~)|(opublikuję|publikuję|upublicznię|wrzucę) …(wasze|pani|pana|państwa) (maile|e-maile|wiadomości|odpowiedzi)|(inaczej|albo|w przeciwnym razie) …(klienci|prasa|gazet~|urząd skarbowy|inspekcja|pacjenci|goście|wszyscy) …(dowie|dowiedzą|usłysz|przeczyta)~|zapłaci(cie)? (pani |pan |mi )?za to|za to (pani |pan )?(zapłaci|zapłacicie)',
  turnsUp:
    '(przyjdę|przyjadę|zjawię się|będę (czekać|czekał|czekała|siedzieć)|usiądę|poczekam|stanę|jestem|stoję) …(biur~|recepcj~|pod drzwi~|wejści~|do was|u państwa|do państwa) …((aż|dopóki) (ktoś |pani |pan )?(nie )?(ze mną )?porozmaw~|i nie wyjdę|czy …podoba …czy nie)|(będę (stać|stał|stała|czekać|czekał|czekała)|stanę|poczekam) …(bram|wejści|drzwi|parking)~ …(aż|dopóki) (pani|pan) (nie )?(wyjdzie|zejdzie)|nie dam się (odesłać|zbyć|wyrzucić)',
  watches:
    '(widziałem|widziałam) …(jak ((pani|pan) (wychodz|wrac)~|(wychodz|wrac)~ (pani|pan)) (z (biura|pracy|domu)|do domu)|(panią|pana)[^,.!?]{0,40} z (dziećmi|dzieckiem))|(?<!nie )wiem (dokładnie |dobrze )?(gdzie (pani|pan) (mieszka|parkuje)(?=[.,;!])|o której (pani|pan) wychodzi z (pracy|biura|domu))(?!~)|wiem,? że (przyjechała|przyjechał|wyszła|wyszedł|odjechała|odjechał) (pani|pan) (dziś|dzisiaj|wczoraj|o \\d)|(przyjechała|przyjechał|odjechała|odjechał) (pani|pan) …(niebiesk|czerwon|czarn|biał|szar|srebrn|zielon)~|(widzę|obserwuję) (panią|pana|cię) (codziennie|co rano|każdego|co dzień)|(codziennie|co rano) (widzę|obserwuję) (panią|pana|cię)',
  courts:
    '(myślę|myśleć) …o (pani|twoich) (oczach|ustach)|(umówi|umówisz) się (pani )?ze mną|zakochał[ea]m się w (pani|tobie)|śni(ła|ł) mi się (pani|pan)(?=[.,;!?]| (dziś|dzisiaj|wczoraj|w nocy|całą|tej nocy))|kiedy (mogę|znów|znowu) (panią|pana|cię) (znowu |znów )?(zobaczyć|zobaczę)',
  insults:
    'jesteście (bandą|wszyscy|zwykłymi) ?(idiot|debil|nieudacznik|kretyn|głup|złodziej|niekompetentn)~|(jaki|który|co za) (idiota|debil|kretyn|głupek|bałwan) …(kieruje|prowadzi|rządzi|u was|u państwa)(?!~)|jesteście (żałośni|beznadziejni|do niczego|bezczelni)(?!~)',
  afterNo:
    'nie akceptuję (waszej|państwa|pani|pana) (odmow~|decyzji)|(?<!nie )będę (do (was|państwa|pani|pana) )?(pisać|pisał|pisała|dzwonić|dzwonił|dzwoniła) (do (was|państwa|pani|pana) )?codziennie …(aż|dopóki) (się|pani|pan|ktoś|mi|nie)',
  offer:
    '(inną|inna|drugą|kolejną) (ofert|propozycj|umow)~|(ofert|propozycj|umow)~ …(innej firmy|inna firma|innego pracodawcy|konkurencj~)|(inny|inna|drugi|druga) (szpital|firma|szkoła|hotel|pracodawca) …(mnie chce|bierze|czeka na (mój|moją))',
  mustAnswer:
    '(muszę|mam|powinnam|powinienem) …(odpowied~|podpis~|zdecydow~|dać znać|potwierdzić)|(czekają|chcą|oczekują) …(odpowied~|decyzj~|podpis~)|(wygasa|termin mija|ważna do)|do (jutra|dziś|wieczora|południa)',
  dataRequest:
    '(rodo)(?!~)|(usun|kopi|dostęp|udostępni)~ …(moich danych|moje dane|danych osobowych)|(moje dane|danych osobowych|dane osobowe) …(przechowuj|usun|przetwarza)~',
  asksFormally: '(na jakim etapie|o informację|o status|jaki jest status) …(rekrutacj|aplikacj|kandydatur)~',
  inside: '(tu|z tej strony) ~ z (marketingu|księgowości|it|kadr|recepcji|działu it|płac|informatyki)(?!~)',
});
