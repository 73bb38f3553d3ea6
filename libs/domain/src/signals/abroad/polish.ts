import { compile } from './plain-words.ts';

export const POLISH = compile({
  threat:
    '(idę|pójdę|zgłoszę|napiszę|dzwonię|zadzwonię|opowiem|zgłaszam|opublikuję|wystawię|wystawiam|wrzucę|wstawię|opiszę|skontaktuję) …(do mediów|do prasy|do gazet~|do telewizji|do tvn|dziennikarz~|prawnik~|adwokat~|do sądu|inspekcj~ pracy|do pip|facebook~|google|gowork|opini~|w internecie|w sieci)|(mój|moja) (prawnik|adwokat)~|(pożałujecie|pożałuje pani|pożałuje pan|popamiętacie|popamięta pan~)|(pozwę|podam) (was|państwa|do sądu)|ostatnie ostrzeżenie|ostrzegam (was|panią|pana|państwa)|(kuzyn|kuzynka|znajom|kolega|koleżanka|brat|siostra|szwagier|szwagierka|sąsiad|wujek|ciocia)~ …(fakcie|fakt|gazec|gazeci|redakcj|tvn|wyborcz|dziennik|radi|pras|superexpress|super expressie)~ …(opis|histori|temat|zainteres|artykuł|pali|chętnie|napis)~|znam …(redakcj|dziennikarz|kogoś w gazecie|kogoś w telewizji)~',
  turnsUp:
    '(przyjdę|przyjadę|zjawię się|będę (czekać|czekał|czekała|siedzieć)|usiądę|poczekam|stanę) …(biur~|recepcj~|pod drzwi~|wejści~|do was|u państwa|do państwa) …(aż|dopóki|bez zapowiedzi|i nie wyjdę|czy (pani|się))|bez zapowiedzi|nie wyjdę …(dopóki|póki|aż)|(jestem|będę|stoję) …(pod drzwiami|pod biurem|przed wejściem) …(dopóki|aż|nie ruszam|nie ruszę)',
  watches:
    '(widziałem|widziałam) …(jak (pani|pan) (wychodz|wraca|szła|szedł|jedzie|parkuj)~|panią (wczoraj|dziś|w|na|z)|pana (wczoraj|dziś|w|na|z)|pani (samochód|auto|dom|dzieci))(?!~)|wiem (gdzie|o której|jakim|kiedy) (pani|pan) …(mieszka|wychodzi|pracuje|jeździ|parkuje)|(ładny|nowy|piękny) (dom|samochód|ogród|balkon) (pani|pan) ma|(przechodziłem|przejeżdżałem|przechodziłam) (obok|koło) (pani|pana) domu|wiem,? że (pani|pan) (mieszka|wychodzi)',
  afterNo:
    '(nie (akceptuję|przyjmuję|zgadzam się)) …(odmow~|odpowiedzi|decyzj~|tego)|(będę) (pisać|pisał|pisała|dzwonić|dzwonił|dzwoniła) …(aż|codziennie|dopóki)',
  offer:
    '(inną|inna|drugą|kolejną) (ofert|propozycj|umow)~|(ofert|propozycj|umow)~ …(innej firmy|inna firma|innego pracodawcy|konkurencj~)|(inny|inna|drugi|druga) (szpital|firma|szkoła|hotel|pracodawca) …(mnie chce|bierze|czeka na (mój|moją))',
  mustAnswer:
    '(muszę|mam|powinnam|powinienem) …(odpowied~|podpis~|zdecydow~|dać znać|potwierdzić)|(czekają|chcą|oczekują) …(odpowied~|decyzj~|podpis~)|(wygasa|termin mija|ważna do)|do (jutra|dziś|wieczora|południa)',
  dataRequest:
    '(rodo)(?!~)|(usun|kopi|dostęp|udostępni)~ …(moich danych|moje dane|danych osobowych)|(moje dane|danych osobowych|dane osobowe) …(przechowuj|usun|przetwarza)~',
  asksFormally: '(na jakim etapie|o informację|o status|jaki jest status) …(rekrutacj|aplikacj|kandydatur)~',
  inside: '(tu|z tej strony) ~ z (marketingu|księgowości|it|kadr|recepcji|działu it|płac|informatyki)(?!~)',
});
