import { WITHIN } from './within.ts';
import type { Ways } from './within.ts';

/** To sleep for good, and no sense in life. */
export const NO_MORE: Ways = [
  [
    `\\beinschlafen und (einfach )?(nicht|nie) (mehr |wieder )?aufwachen\\b`,
    `\\b(wache|wachte) (ich )?((morgen|morgens|einfach|vielleicht) )*(nicht|nie) (mehr |wieder )?auf(?= *($|[,;:]))`,
    `\\bso nicht (mehr )?weiterleben\\b`,
    `\\bkein(en)? (sinn|grund)( mehr)?\\b${WITHIN(15)}\\b(leben|weiterzuleben)\\b`,
  ],
  [
    `\\bm'endormir\\b${WITHIN(12)}\\bne (plus|pas|jamais)\\b${WITHIN(8)}\\breveiller\\b`,
    `\\bn'en (peux|pouvais) plus de vivre\\b`,
    `\\b(plus|aucun) (aucun |de )?(sens|gout|interet) (a|dans) (la|ma) vie\\b`,
    `\\bvie n'a plus (de|aucun) sens\\b`,
  ],
  [
    `\\b(dormir(me)?|acostarme)\\b${WITHIN(12)}\\bno (volver a )?despertar\\b`,
    `\\bno\\b${WITHIN(20)}\\b(sentido|ganas)\\b${WITHIN(8)}\\b(la|mi) vida\\b(?! (en|de) )`,
    `\\bvida (ya )?no tiene sentido\\b`,
  ],
  [
    `\\baddormentarmi\\b${WITHIN(12)}\\bnon svegliarmi\\b`,
    `\\bnon\\b${WITHIN(20)}\\bsenso (alla|della|nella|a questa) (mia )?vita\\b`,
    `\\bvita non ha (piu )?senso\\b`,
  ],
  [
    `\\b(inslapen|slapen)\\b${WITHIN(12)}\\b(niet|nooit) (meer )?wakker worden\\b`,
    `\\bleven niet meer zitten\\b`,
    `\\bgeen (zin|reden) meer\\b${WITHIN(8)}\\bleven\\b`,
  ],
  [
    `\\bzasnac\\b${WITHIN(20)}\\bnie obudzic\\b`,
    `\\b(nie|bez)\\b${WITHIN(15)}\\bsensu? (zycia|w zyciu|zyc)\\b`,
    `\\bzycie nie ma (juz )?sensu\\b`,
  ],
  [
    `\\badormecer\\b${WITHIN(12)}\\b(nao|nunca mais) acordar\\b`,
    `\\bnao\\b${WITHIN(20)}\\bsentido (na|a|para a) (minha )?vida\\b`,
    `\\bnao vale a pena\\b${WITHIN(15)}\\bviver\\b`,
    `\\bvida (ja )?nao (tem|faz) sentido\\b`,
  ],
];

/** Not to wake up, hoped for. */
export const ASLEEP: Ways = [
  [
    `\\bhoffe\\b${WITHIN(50)}\\bnicht mehr (aufwache|wach werde)\\b`,
    `\\bwenn ich nicht mehr (aufwachte|aufwachen wurde|wach wurde)\\b`,
  ],
  [
    `\\b(esperant|espere|souhaite|priant|prie)\\b${WITHIN(20)}\\bne (pas|plus|jamais) me reveiller\\b`,
    `\\bsi je ne me reveillais (pas|plus|jamais)\\b`,
  ],
  [
    `\\b(pidiendo|rezando|espero|esperando|deseando)\\b${WITHIN(15)}\\bno despertar\\b`,
    `\\bsi (ya )?no me (despertara|despertase)\\b`,
  ],
  [
    `\\b(sperando|spero|pregando)\\b${WITHIN(20)}\\bnon (svegliarmi|mi svegli)\\b`,
    `\\bse non mi svegliassi\\b`,
  ],
  [
    `\\bhoop\\b${WITHIN(50)}\\bniet (meer )?wakker word\\b`,
    `\\bals ik niet (meer )?wakker (werd|zou worden)\\b`,
  ],
  [`\\b(nadziej\\w|modle)\\b${WITHIN(30)}\\bsie nie obudze\\b`, `\\bgdybym sie (juz )?nie obudzil\\w?\\b`],
  [`\\b(vontade|esperanca|rezo|espero)\\b${WITHIN(15)}\\bnao acordar\\b`, `\\bse eu nao acordasse\\b`],
];

/** Nobody will hear of them again. */
export const LAST_HEARD: Ways = [
  ['\\bhort (dann )?niemand mehr (etwas |was )?von mir\\b'],
  ["\\b(plus personne|personne) n'entendra (plus )?parler de moi\\b"],
  ['\\bnadie (mas )?volvera a (saber|oir) de mi\\b'],
  ['\\b(di me nessuno|nessuno) sentira piu parlare\\b'],
  ['\\bhoort niemand (ooit )?(nog |meer )?(nog )?iets van mij\\b'],
  ['\\bnikt (juz |wiecej )*o mnie (juz )?nie uslyszy\\b'],
  ['\\bninguem (mais )?vai (mais )?ouvir falar de mim\\b'],
];

/** Who does not see the next spring. */
export const NO_SPRING: Ways = [
  [
    '\\b(fruhling|fruhjahr|sommer|herbst|weihnachten)\\b( \\w+)? (werde|erlebe) ich (wohl )?(nicht|nimmer)( mehr( erleben)?| erleben)?(?= *($|[,;:]))',
  ],
  ["\\bne verrai (sans doute |probablement )?(pas|plus) (le printemps|l'ete|l'automne|noel)(?= *($|[,;:]))"],
  ['\\bno (vere|llegare a ver) (la primavera|el verano|el otono|las navidades|la navidad)(?= *($|[,;:]))'],
  ["\\bnon (vedro|arrivero a vedere) (la primavera|l'estate|l'autunno|il natale|natale)(?= *($|[,;:]))"],
  [
    '\\b(lente|voorjaar|zomer|herfst|kerst) (haal|maak) ik (denk ik |waarschijnlijk )?niet( meer)?( mee)?(?= *($|[,;:]))',
  ],
  ['\\bnie dozyje (juz )?(wiosny|lata|jesieni|swiat)(?= *($|[,;:]))'],
  ['\\bnao (verei|chego a ver) (a primavera|o verao|o outono|o natal)(?= *($|[,;:]))'],
];

/** The same in other orders and words. */
export const IN_OTHER_WORDS: Ways = [
  [`\\bob ich (noch )?da bin oder nicht\\b${WITHIN(30)}\\b(keiner|niemand|keinem)\\b`],
  [
    `\\bpersonne\\b${WITHIN(30)}\\bque j'ai disparu\\b`,
    `\\b(comprimes|medicaments)\\b${WITHIN(12)}\\bsur (la|ma) table\\b`,
  ],
  [`\\bsi (manana )?(ya )?no estuviera\\b,?${WITHIN(6)}\\bnadie\\b`, `\\bsentido a (seguir )?vivi\\w+\\b`],
  [
    `\\bse (io )?non ci fossi( piu)?\\b,?${WITHIN(25)}\\b(meglio|nessuno)\\b`,
    `\\b(motivo|ragione) per andare avanti a vivere\\b`,
  ],
  [
    `\\bniemand opvallen als ik er (morgen )?niet meer\\b`,
    `\\bnut van\\b${WITHIN(40)}\\bhet leven\\b`,
    `\\bpillen naast mijn bed\\b`,
  ],
  ['\\bnie mam (juz )?sily (juz )?zyc\\b'],
  [
    `\\bmais (descansad\\w|aliviad\\w|tranquil\\w+)\\b${WITHIN(15)}\\bse eu (ja )?(ca )?nao estivesse\\b`,
    `\\bsentido em (continuar a )?viver\\b`,
  ],
];
