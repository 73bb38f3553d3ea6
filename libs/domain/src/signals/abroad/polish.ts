import { compile } from './plain-words.ts';

export const POLISH = compile({
  threat:
    '((jeśli|jeżeli|jak) …nie (odpowie|odezw|odpis|dostan|otrzym)~|albo (dostanę|odpowie|odezw)~ …albo|w przeciwnym razie) …(idę|pójdę|zgłoszę (to|sprawę|was)|napiszę|dzwonię|zadzwonię|opowiem|opublikuję|wystawię|wystawiam|skontaktuję) …(do mediów|do prasy|do gazet~|do telewizji|do tvn|dziennikarz~|prawnik~|adwokat~|do sądu|inspekcj~ pracy|do pip|(wam|państwu|złą|negatywną) opini~|opini~ o (was|państwa|waszej)|gowork)|(idę|pójdę) z tym do (mediów|prasy|gazet~|telewizji|sądu)|(?<!nie )(pożałujecie|pożałuje pani|pożałuje pan|popamiętacie)(?!~)|pozwę (was|państwa)|podam (was|państwa|panią|pana) do sądu|to (jest |moje )?ostatnie ostrzeżenie',
  turnsUp:
    '(przyjdę|przyjadę|zjawię się|będę (czekać|czekał|czekała|siedzieć)|usiądę|poczekam|stanę|jestem|stoję) …(biur~|recepcj~|pod drzwi~|wejści~|do was|u państwa|do państwa) …((aż|dopóki) (ktoś |pani |pan )?(nie )?(ze mną )?porozmaw~|i nie wyjdę|czy …podoba …czy nie)',
  watches:
    '(widziałem|widziałam) …(jak ((pani|pan) (wychodz|wrac)~|(wychodz|wrac)~ (pani|pan)) (z (biura|pracy|domu)|do domu)|(panią|pana)[^,.!?]{0,40} z (dziećmi|dzieckiem))|(?<!nie )wiem (dokładnie |dobrze )?(gdzie (pani|pan) (mieszka|parkuje)(?=[.,;!])|o której (pani|pan) wychodzi z (pracy|biura|domu))(?!~)',
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
