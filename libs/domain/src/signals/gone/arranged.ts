import { WITHIN } from './within.ts';
import type { Ways } from './within.ts';

/** All arranged for the time after, for those who stay. */
export const ARRANGED: Ways = [
  [
    `\\b(geregelt|geordnet|vorbereitet)\\b(?=${WITHIN(90)}\\b(frau|mann|sohn|tochter|schwester|bruder|mutter|vater|kinder|eltern|familie)\\b)${WITHIN(60)}\\bwenn ich (einmal |mal )?nicht mehr (da )?bin\\b`,
  ],
  [
    `\\b(regle|ordre|prepare)\\b(?=${WITHIN(90)}\\b(femme|mari|fils|fille|soeur|sœur|frere|mere|pere|enfants|parents|famille)\\b)${WITHIN(60)}\\b(quand|lorsque|ou) je ne serai plus la\\b`,
  ],
  [
    `\\b(arreglado|ordenado|preparado|dejado)\\b(?=${WITHIN(90)}\\b(mujer|esposa|marido|hij\\w+|herman\\w+|madre|padre|padres|familia)\\b)${WITHIN(60)}\\bcuando (yo )?(ya )?no este\\b(?= *($|[,;:]))`,
  ],
  [
    `\\b(sistemato|ordine|preparato)\\b(?=${WITHIN(90)}\\b(moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori|famiglia)\\b)${WITHIN(60)}\\bquando non ci saro( piu)?\\b`,
    `\\b(documenti|carte|chiavi)\\b${WITHIN(40)}\\b(mi[ao]|miei) (moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori)\\b${WITHIN(20)}\\bnon (deve|debba|dovra|devono) cercare\\b`,
  ],
  [
    `\\b(geregeld|klaargelegd|op orde)\\b(?=${WITHIN(90)}\\b(vrouw|man|zoon|dochter|zus|broer|moeder|vader|kinderen|ouders|gezin)\\b)${WITHIN(60)}\\bals ik er niet meer ben\\b`,
  ],
  [
    `\\b(uporzadkowa\\w+|zalatwi\\w+|przygotowa\\w+)\\b(?=${WITHIN(90)}\\b(zon\\w+|maz|mezowi|syn\\w*|cork\\w+|siostr\\w+|brat\\w*|mam\\w+|rodzic\\w+|dzieci\\w*)\\b)${WITHIN(60)}\\bkiedy mnie (juz )?(zabraknie|nie bedzie)\\b`,
  ],
  [
    `\\b(tratado|arrumado|organizado|preparado)\\b(?=${WITHIN(90)}\\b(mulher|esposa|marido|filh\\w+|irma|irmao|mae|pai|pais|familia)\\b)${WITHIN(60)}\\bquando eu (ja )?(ca )?nao estiver\\b`,
  ],
];

/** Papers together, so that the family need not search. */
export const PAPERS: Ways = [
  [
    `\\b(papiere|unterlagen|dokumente)\\b(?=${WITHIN(90)}\\b(meinen|familie|frau|kinder|eltern|mutter|schwester|tochter|mann|sohn|bruder|vater)\\b)${WITHIN(110)}\\bsuchen\\b`,
  ],
  [
    `\\bpapiers\\b(?=${WITHIN(90)}\\b(miens|famille|femme|enfants|parents|mere|soeur|sœur|fille|mari|fils|frere|pere)\\b)${WITHIN(110)}\\bchercher\\b`,
  ],
  [
    `\\b(papeles|documentos)\\b(?=${WITHIN(90)}\\b(mios|familia|mujer|hij\\w+|padres|madre|herman\\w+|marido)\\b)${WITHIN(110)}\\bbuscar\\b`,
  ],
  [
    `\\b(documenti|carte)\\b(?=${WITHIN(90)}\\b(i miei|famiglia|moglie|figli\\w?|genitori|madre|sorella|fratello|marito)\\b)${WITHIN(110)}\\bcercare\\b`,
  ],
  [
    `\\bpapieren\\b(?=${WITHIN(90)}\\b(familie|gezin|vrouw|kinderen|ouders|moeder|zus|dochter|man|zoon|broer)\\b)${WITHIN(110)}\\b(zoeken|uit te zoeken)\\b`,
  ],
  [
    `\\b(papiery|dokumenty)\\b(?=${WITHIN(90)}\\b(rodzin\\w+|zon\\w+|dzieci\\w*|mam\\w+|siostr\\w+|cork\\w+|maz|syn\\w*|brat\\w*)\\b)${WITHIN(110)}\\bszuka\\w+`,
  ],
  [
    `\\b(papeis|documentos)\\b(?=${WITHIN(90)}\\b(meus|familia|mulher|filh\\w+|pais|mae|irma|irmao|marido)\\b)${WITHIN(110)}\\bprocurar\\b`,
  ],
];
