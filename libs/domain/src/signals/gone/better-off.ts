import { WITHIN } from './within.ts';
import type { Ways } from './within.ts';

/** Others at peace once one is gone, one's papers in order for those who stay, one's things given away for good. */
export const AT_PEACE: Ways = [
  [
    `\\b(leichter|besser|einfacher|ruhiger)\\b${WITHIN(40)}\\b(wenn (es mich nicht|ich (nicht (mehr )?(da|hier|am leben)|weg|tot|verschwunden))\\b|ohne mich$)`,
    `\\bwenn ich (einfach )?(verschwande|verschwinde|sterbe|sterben wurde|verschwinden wurde|nicht mehr da (bin|ware))\\b${WITHIN(30)}\\b(niemand|keiner|keinem|niemandem)\\b`,
    `\\b(papiere|unterlagen|alles) (\\w+ )?(geordnet|in ordnung gebracht|sortiert|bereitgelegt|geregelt)\\b${WITHIN(40)}\\b(damit|dann muss|so muss) (meine?|die) (frau|mann|sohn|tochter|schwester|bruder|mutter|vater|kinder|eltern|familie)\\b`,
    `\\b(verschenkt|weggegeben)\\b${WITHIN(50)}\\bwo ich hingehe\\b`,
  ],
  [
    `\\b(mieux|plus (simple|facile|tranquilles?|leger)|soulages?)\\b${WITHIN(40)}\\b(sans moi$|si je (n'etais plus (la|ici|de ce monde)|n'existais (pas|plus)|disparaissais|mourais))\\b`,
    `\\bsi je (disparaissais|n'etais plus la|mourais)\\b${WITHIN(30)}\\b(personne|tout le monde)\\b`,
    `\\bpapiers en ordre\\b${WITHIN(60)}\\b(ma|mon|mes) (femme|mari|fils|fille|s(oe|œ)ur|frere|mere|pere|enfants|parents|famille)\\b`,
    `\\b(donne|legue)\\b${WITHIN(60)}\\bla ou je vais\\b`,
  ],
  [
    `\\b(mejor|mas (facil|tranquil\\w+|simple)|aliviad\\w+)\\b${WITHIN(40)}\\b(sin mi$|si (yo )?(ya )?no (estuviera|existiera)( mas| aqui| vivo| viva)?(?= *($|[,;:]))|si (yo )?(desapareciera|me muriera)\\b)`,
    `\\bsi (yo )?(desapareciera|me muriera)\\b${WITHIN(30)}\\bnadie\\b`,
    `\\bpapeles (ordenad|arreglad|en orden)\\w*\\b${WITHIN(60)}\\b(para que|asi) mis? (mujer|esposa|marido|hij\\w+|herman\\w+|madre|padre|padres|familia)\\b`,
    `\\bregal\\w+\\b${WITHIN(60)}\\bdonde (yo )?(me )?voy\\b${WITHIN(15)}\\bno\\b`,
  ],
  [
    `\\b(meglio|piu (facile|semplice|tranquill\\w+)|sollevat\\w+)\\b${WITHIN(40)}\\b(senza di me$|se (io )?(non ci fossi|sparissi|scomparissi|morissi|non esistessi))\\b`,
    `\\bse (io )?(sparissi|scomparissi|morissi)\\b${WITHIN(45)}\\b(nessuno|meglio|semplice|facile)\\b`,
    `\\b(carte|documenti) (in ordine|sistemat\\w)\\b${WITHIN(50)}\\bcosi (mi[ao]|i miei) (moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori)\\b`,
    `\\bregal\\w+\\b${WITHIN(60)}\\bdove vado\\b`,
  ],
  [
    `\\b(makkelijker|beter|lichter|rustiger)\\b${WITHIN(40)}\\b(zonder mij$|als ik (er niet (meer )?(was|ben|zou)|(weg|dood) (was|ben)(?! (uit|van|bij|in|op|naar))))\\b`,
    `\\bals ik (verdwijn|verdween|er niet meer (was|ben))\\b${WITHIN(30)}\\b(niemand|iedereen)\\b`,
    `\\bpapieren (\\w+ )?(op orde|geordend|klaargelegd)\\b${WITHIN(50)}\\b(zodat|dan hoeft) mijn (vrouw|man|zoon|dochter|zus|broer|moeder|vader|kinderen|ouders)\\b`,
    `\\bweggegeven\\b${WITHIN(60)}\\bwaar ik (heen|naartoe) ga\\b`,
  ],
  [
    `\\b(lepiej|latwiej|lzej|spokojniej)\\b${WITHIN(40)}\\b(beze mnie$|gdyby mnie (juz )?nie bylo|jak mnie (juz )?nie bedzie|gdybym (zniknal|zniknela|umarl|umarla))\\b`,
    `\\bgdybym (zniknal|zniknela|umarl|umarla)\\b${WITHIN(30)}\\bnikt\\b`,
    `\\bnie (bardzo |za bardzo )?chce mi sie (juz )?(budzic|zyc)\\b`,
    `\\bpapiery (\\w+ )?(uporzadkowa\\w+|w porzadku)\\b${WITHIN(50)}\\bzeby (zona|maz|syn|corka|siostra|brat|mama|rodzice|dzieci)\\b`,
    `\\b(rozda\\w+|oddal\\w+)\\b${WITHIN(60)}\\b(gdzie|dokad) (ide|sie wybieram)\\b`,
  ],
  [
    `\\b(melhor|mais (facil|simples|tranquil\\w+)|aliviad\\w+)\\b${WITHIN(40)}\\b(sem mim$|se eu (nao existisse|(ja )?nao estivesse( mais)? (ca|aqui|viv\\w)|desaparecesse|sumisse|morresse))\\b`,
    `\\bse eu (desaparecesse|sumisse|morresse)\\b${WITHIN(30)}\\bninguem\\b`,
    `\\bpapeis (\\w+ )?(em ordem|arrumados|organizados)\\b${WITHIN(50)}\\bpara (que )?(o meu|a minha|os meus|minha|meu|meus) (mulher|esposa|marido|filh\\w+|irma|irmao|mae|pai|pais)\\b`,
    `\\b(doei|ofereci)\\b${WITHIN(60)}\\bonde (eu )?vou\\b`,
  ],
];

/** Nobody who would notice. */
export const UNNOTICED: Ways = [
  [
    `\\b(niemand|niemandem|keiner|keinem)\\b${WITHIN(50)}\\b(auffallen|auffiele|(be)?merken|vermissen|(be)?merkt|vermisst)\\b${WITHIN(30)}\\bwenn (ich (nicht mehr (da|hier)|weg|tot)|es mich nicht)\\b`,
  ],
  [
    `\\bpersonne\\b${WITHIN(30)}\\b(remarquer\\w*|apercevr\\w*|compte|manquer\\w*)\\b${WITHIN(20)}\\bsi je (n'etais plus|disparaissais|mourais)\\b`,
  ],
  [
    `\\bnadie\\b${WITHIN(30)}\\b(cuenta|notaria|menos|extranaria)\\b${WITHIN(15)}\\bsi (yo )?(ya )?(faltara|no estuviera( aqui)?(?= *($|[,;:]))|desapareciera|me muriera|no existiera)`,
  ],
  [
    `\\bnessuno\\b${WITHIN(30)}\\b(accorgerebbe|noterebbe|mancherei)\\b${WITHIN(15)}\\bse (io )?(non ci fossi|sparissi|scomparissi|morissi)\\b`,
  ],
  [
    `\\bniemand\\b${WITHIN(30)}\\b(merken|missen|opvallen|merkt|mist)\\b${WITHIN(15)}\\bals ik (er niet (meer )?(was|ben|zou)|weg (was|ben)(?! (uit|van|bij|in|op|naar))|verdwijn|verdween|dood)\\b`,
  ],
  [
    `\\bnikt\\b${WITHIN(25)}\\b(zauwazy\\w*|tesknil\\w*)\\b${WITHIN(10)}\\b(gdyby mnie (juz )?nie bylo|jak mnie nie bedzie|gdybym (zniknal|zniknela|umarl\\w?))\\b`,
  ],
  [
    `\\bninguem\\b${WITHIN(30)}\\b(nota\\w*|repara\\w*|percebe\\w*|falta|conta)\\b${WITHIN(15)}\\bse eu (ja )?(nao estivesse( (ca|aqui))?(?= *($|[,;:]))|desaparecesse|sumisse|morresse|nao existisse)`,
  ],
];

/** Their family better off: "without me" first. */
export const WITHOUT_ME: Ways = [
  [
    `\\b(familie|kinder|frau|mann|mutter|eltern|alle|jeder|welt)\\b${WITHIN(20)}\\bohne mich\\b${WITHIN(15)}\\b(leichter|besser|einfacher|ruhiger)\\b`,
  ],
  [
    `\\bsans moi,? (tout le monde|ma famille|mes (enfants|parents)|ils)\\b${WITHIN(25)}\\b(mieux|heureux|tranquilles?)\\b`,
  ],
  [
    `\\b(sin mi,? (todos|mi familia|mis (hijos|padres))\\b${WITHIN(25)}\\bmejor|(mi familia|mis hijos|todos)\\b${WITHIN(15)}\\bmejor sin mi)\\b`,
  ],
  [`\\bsenza di me,? (starebbero|sarebbe|tutti|la mia famiglia|i miei)\\b${WITHIN(25)}\\bmeglio\\b`],
  [
    `\\b(gezin|familie|kinderen|iedereen)\\b${WITHIN(20)}\\bzonder mij\\b${WITHIN(15)}\\b(beter|makkelijker|gelukkiger)\\b`,
  ],
  [
    `\\b(rodzin\\w+|dzieciom|zonie|mezowi|wszystkim)\\b${WITHIN(15)}\\bbeze mnie\\b${WITHIN(12)}\\b(lepiej|latwiej|lzej)\\b`,
  ],
  [`\\bsem mim,? (todos|a minha familia|os meus (filhos|pais))\\b${WITHIN(25)}\\bmelhor\\b`],
];
