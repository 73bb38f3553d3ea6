/**
 * Words of somebody who wishes to be gone, in German, French, Spanish, Italian, Dutch, Polish and Portuguese, in that order
 * under each thing that is said. Folded text, so without accents; each pattern is tried on one sentence.
 */

/** In the same sentence, no further behind. */
const WITHIN = (letters: number): string => `[^.!?\\n]{0,${letters}}`;

/** Others at peace once one is gone, one's papers in order for those who stay, one's things given away for good. */
const AT_PEACE = [
  `\\b(leichter|besser|einfacher|ruhiger)\\b${WITHIN(40)}\\b(wenn (es mich nicht|ich (nicht (mehr )?(da|hier|am leben)|weg|tot|verschwunden))\\b|ohne mich$)|\\bwenn ich (einfach )?(verschwande|verschwinde|sterbe|sterben wurde|verschwinden wurde|nicht mehr da (bin|ware))\\b${WITHIN(30)}\\b(niemand|keiner|keinem|niemandem)\\b|\\b(papiere|unterlagen|alles) (\\w+ )?(geordnet|in ordnung gebracht|sortiert|bereitgelegt|geregelt)\\b${WITHIN(40)}\\b(damit|dann muss|so muss) (meine?|die) (frau|mann|sohn|tochter|schwester|bruder|mutter|vater|kinder|eltern|familie)\\b|\\b(verschenkt|weggegeben)\\b${WITHIN(50)}\\bwo ich hingehe\\b`,
  `\\b(mieux|plus (simple|facile|tranquilles?|leger)|soulages?)\\b${WITHIN(40)}\\b(sans moi$|si je (n'etais plus (la|ici|de ce monde)|n'existais (pas|plus)|disparaissais|mourais))\\b|\\bsi je (disparaissais|n'etais plus la|mourais)\\b${WITHIN(30)}\\b(personne|tout le monde)\\b|\\bpapiers en ordre\\b${WITHIN(60)}\\b(ma|mon|mes) (femme|mari|fils|fille|s(oe|œ)ur|frere|mere|pere|enfants|parents|famille)\\b|\\b(donne|legue)\\b${WITHIN(60)}\\bla ou je vais\\b`,
  `\\b(mejor|mas (facil|tranquil\\w+|simple)|aliviad\\w+)\\b${WITHIN(40)}\\b(sin mi$|si (yo )?(ya )?no (estuviera|existiera)( mas| aqui| vivo| viva)?(?= *($|[,;:]))|si (yo )?(desapareciera|me muriera)\\b)|\\bsi (yo )?(desapareciera|me muriera)\\b${WITHIN(30)}\\bnadie\\b|\\bpapeles (ordenad|arreglad|en orden)\\w*\\b${WITHIN(60)}\\b(para que|asi) mis? (mujer|esposa|marido|hij\\w+|herman\\w+|madre|padre|padres|familia)\\b|\\bregal\\w+\\b${WITHIN(60)}\\bdonde (yo )?(me )?voy\\b${WITHIN(15)}\\bno\\b`,
  `\\b(meglio|piu (facile|semplice|tranquill\\w+)|sollevat\\w+)\\b${WITHIN(40)}\\b(senza di me$|se (io )?(non ci fossi|sparissi|scomparissi|morissi|non esistessi))\\b|\\bse (io )?(sparissi|scomparissi|morissi)\\b${WITHIN(45)}\\b(nessuno|meglio|semplice|facile)\\b|\\b(carte|documenti) (in ordine|sistemat\\w)\\b${WITHIN(50)}\\bcosi (mi[ao]|i miei) (moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori)\\b|\\bregal\\w+\\b${WITHIN(60)}\\bdove vado\\b`,
  `\\b(makkelijker|beter|lichter|rustiger)\\b${WITHIN(40)}\\b(zonder mij$|als ik (er niet (meer )?(was|ben|zou)|(weg|dood) (was|ben)(?! (uit|van|bij|in|op|naar))))\\b|\\bals ik (verdwijn|verdween|er niet meer (was|ben))\\b${WITHIN(30)}\\b(niemand|iedereen)\\b|\\bpapieren (\\w+ )?(op orde|geordend|klaargelegd)\\b${WITHIN(50)}\\b(zodat|dan hoeft) mijn (vrouw|man|zoon|dochter|zus|broer|moeder|vader|kinderen|ouders)\\b|\\bweggegeven\\b${WITHIN(60)}\\bwaar ik (heen|naartoe) ga\\b`,
  `\\b(lepiej|latwiej|lzej|spokojniej)\\b${WITHIN(40)}\\b(beze mnie$|gdyby mnie (juz )?nie bylo|jak mnie (juz )?nie bedzie|gdybym (zniknal|zniknela|umarl|umarla))\\b|\\bgdybym (zniknal|zniknela|umarl|umarla)\\b${WITHIN(30)}\\bnikt\\b|\\bnie (bardzo |za bardzo )?chce mi sie (juz )?(budzic|zyc)\\b|\\bpapiery (\\w+ )?(uporzadkowa\\w+|w porzadku)\\b${WITHIN(50)}\\bzeby (zona|maz|syn|corka|siostra|brat|mama|rodzice|dzieci)\\b|\\b(rozda\\w+|oddal\\w+)\\b${WITHIN(60)}\\b(gdzie|dokad) (ide|sie wybieram)\\b`,
  `\\b(melhor|mais (facil|simples|tranquil\\w+)|aliviad\\w+)\\b${WITHIN(40)}\\b(sem mim$|se eu (nao existisse|(ja )?nao estivesse( mais)? (ca|aqui|viv\\w)|desaparecesse|sumisse|morresse))\\b|\\bse eu (desaparecesse|sumisse|morresse)\\b${WITHIN(30)}\\bninguem\\b|\\bpapeis (\\w+ )?(em ordem|arrumados|organizados)\\b${WITHIN(50)}\\bpara (que )?(o meu|a minha|os meus|minha|meu|meus) (mulher|esposa|marido|filh\\w+|irma|irmao|mae|pai|pais)\\b|\\b(doei|ofereci)\\b${WITHIN(60)}\\bonde (eu )?vou\\b`,
];

/** Nobody who would notice. */
const UNNOTICED = [
  `\\b(niemand|niemandem|keiner|keinem)\\b${WITHIN(50)}\\b(auffallen|auffiele|(be)?merken|vermissen|(be)?merkt|vermisst)\\b${WITHIN(30)}\\bwenn (ich (nicht mehr (da|hier)|weg|tot)|es mich nicht)\\b`,
  `\\bpersonne\\b${WITHIN(30)}\\b(remarquer\\w*|apercevr\\w*|compte|manquer\\w*)\\b${WITHIN(20)}\\bsi je (n'etais plus|disparaissais|mourais)\\b`,
  `\\bnadie\\b${WITHIN(30)}\\b(cuenta|notaria|menos|extranaria)\\b${WITHIN(15)}\\bsi (yo )?(ya )?(faltara|no estuviera( aqui)?(?= *($|[,;:]))|desapareciera|me muriera|no existiera)`,
  `\\bnessuno\\b${WITHIN(30)}\\b(accorgerebbe|noterebbe|mancherei)\\b${WITHIN(15)}\\bse (io )?(non ci fossi|sparissi|scomparissi|morissi)\\b`,
  `\\bniemand\\b${WITHIN(30)}\\b(merken|missen|opvallen|merkt|mist)\\b${WITHIN(15)}\\bals ik (er niet (meer )?(was|ben|zou)|weg (was|ben)(?! (uit|van|bij|in|op|naar))|verdwijn|verdween|dood)\\b`,
  `\\bnikt\\b${WITHIN(25)}\\b(zauwazy\\w*|tesknil\\w*)\\b${WITHIN(10)}\\b(gdyby mnie (juz )?nie bylo|jak mnie nie bedzie|gdybym (zniknal|zniknela|umarl\\w?))\\b`,
  `\\bninguem\\b${WITHIN(30)}\\b(nota\\w*|repara\\w*|percebe\\w*|falta|conta)\\b${WITHIN(15)}\\bse eu (ja )?(nao estivesse( (ca|aqui))?(?= *($|[,;:]))|desaparecesse|sumisse|morresse|nao existisse)`,
];

/** Their family better off: "without me" first. */
const WITHOUT_ME = [
  `\\b(familie|kinder|frau|mann|mutter|eltern|alle|jeder|welt)\\b${WITHIN(20)}\\bohne mich\\b${WITHIN(15)}\\b(leichter|besser|einfacher|ruhiger)\\b`,
  `\\bsans moi,? (tout le monde|ma famille|mes (enfants|parents)|ils)\\b${WITHIN(25)}\\b(mieux|heureux|tranquilles?)\\b`,
  `\\b(sin mi,? (todos|mi familia|mis (hijos|padres))\\b${WITHIN(25)}\\bmejor|(mi familia|mis hijos|todos)\\b${WITHIN(15)}\\bmejor sin mi)\\b`,
  `\\bsenza di me,? (starebbero|sarebbe|tutti|la mia famiglia|i miei)\\b${WITHIN(25)}\\bmeglio\\b`,
  `\\b(gezin|familie|kinderen|iedereen)\\b${WITHIN(20)}\\bzonder mij\\b${WITHIN(15)}\\b(beter|makkelijker|gelukkiger)\\b`,
  `\\b(rodzin\\w+|dzieciom|zonie|mezowi|wszystkim)\\b${WITHIN(15)}\\bbeze mnie\\b${WITHIN(12)}\\b(lepiej|latwiej|lzej)\\b`,
  `\\bsem mim,? (todos|a minha familia|os meus (filhos|pais))\\b${WITHIN(25)}\\bmelhor\\b`,
];

/** To sleep for good, and no sense in life. */
const NO_MORE = [
  `\\beinschlafen und (einfach )?(nicht|nie) (mehr |wieder )?aufwachen\\b|\\b(wache|wachte) (ich )?((morgen|morgens|einfach|vielleicht) )*(nicht|nie) (mehr |wieder )?auf(?= *($|[,;:]))|\\bso nicht (mehr )?weiterleben\\b|\\bkein(en)? (sinn|grund)( mehr)?\\b${WITHIN(15)}\\b(leben|weiterzuleben)\\b`,
  `\\bm'endormir\\b${WITHIN(12)}\\bne (plus|pas|jamais)\\b${WITHIN(8)}\\breveiller\\b|\\bn'en (peux|pouvais) plus de vivre\\b|\\b(plus|aucun) (aucun |de )?(sens|gout|interet) (a|dans) (la|ma) vie\\b|\\bvie n'a plus (de|aucun) sens\\b`,
  `\\b(dormir(me)?|acostarme)\\b${WITHIN(12)}\\bno (volver a )?despertar\\b|\\bno\\b${WITHIN(20)}\\b(sentido|ganas)\\b${WITHIN(8)}\\b(la|mi) vida\\b(?! (en|de) )|\\bvida (ya )?no tiene sentido\\b`,
  `\\baddormentarmi\\b${WITHIN(12)}\\bnon svegliarmi\\b|\\bnon\\b${WITHIN(20)}\\bsenso (alla|della|nella|a questa) (mia )?vita\\b|\\bvita non ha (piu )?senso\\b`,
  `\\b(inslapen|slapen)\\b${WITHIN(12)}\\b(niet|nooit) (meer )?wakker worden\\b|\\bleven niet meer zitten\\b|\\bgeen (zin|reden) meer\\b${WITHIN(8)}\\bleven\\b`,
  `\\bzasnac\\b${WITHIN(20)}\\bnie obudzic\\b|\\b(nie|bez)\\b${WITHIN(15)}\\bsensu? (zycia|w zyciu|zyc)\\b|\\bzycie nie ma (juz )?sensu\\b`,
  `\\badormecer\\b${WITHIN(12)}\\b(nao|nunca mais) acordar\\b|\\bnao\\b${WITHIN(20)}\\bsentido (na|a|para a) (minha )?vida\\b|\\bnao vale a pena\\b${WITHIN(15)}\\bviver\\b|\\bvida (ja )?nao (tem|faz) sentido\\b`,
];

/** All arranged for the time after, for those who stay. */
const ARRANGED = [
  `\\b(geregelt|geordnet|vorbereitet)\\b(?=${WITHIN(90)}\\b(frau|mann|sohn|tochter|schwester|bruder|mutter|vater|kinder|eltern|familie)\\b)${WITHIN(60)}\\bwenn ich (einmal |mal )?nicht mehr (da )?bin\\b`,
  `\\b(regle|ordre|prepare)\\b(?=${WITHIN(90)}\\b(femme|mari|fils|fille|soeur|sœur|frere|mere|pere|enfants|parents|famille)\\b)${WITHIN(60)}\\b(quand|lorsque|ou) je ne serai plus la\\b`,
  `\\b(arreglado|ordenado|preparado|dejado)\\b(?=${WITHIN(90)}\\b(mujer|esposa|marido|hij\\w+|herman\\w+|madre|padre|padres|familia)\\b)${WITHIN(60)}\\bcuando (yo )?(ya )?no este\\b(?= *($|[,;:]))`,
  `\\b(sistemato|ordine|preparato)\\b(?=${WITHIN(90)}\\b(moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori|famiglia)\\b)${WITHIN(60)}\\bquando non ci saro( piu)?\\b|\\b(documenti|carte|chiavi)\\b${WITHIN(40)}\\b(mi[ao]|miei) (moglie|marito|figli\\w?|sorella|fratello|madre|padre|genitori)\\b${WITHIN(20)}\\bnon (deve|debba|dovra|devono) cercare\\b`,
  `\\b(geregeld|klaargelegd|op orde)\\b(?=${WITHIN(90)}\\b(vrouw|man|zoon|dochter|zus|broer|moeder|vader|kinderen|ouders|gezin)\\b)${WITHIN(60)}\\bals ik er niet meer ben\\b`,
  `\\b(uporzadkowa\\w+|zalatwi\\w+|przygotowa\\w+)\\b(?=${WITHIN(90)}\\b(zon\\w+|maz|mezowi|syn\\w*|cork\\w+|siostr\\w+|brat\\w*|mam\\w+|rodzic\\w+|dzieci\\w*)\\b)${WITHIN(60)}\\bkiedy mnie (juz )?(zabraknie|nie bedzie)\\b`,
  `\\b(tratado|arrumado|organizado|preparado)\\b(?=${WITHIN(90)}\\b(mulher|esposa|marido|filh\\w+|irma|irmao|mae|pai|pais|familia)\\b)${WITHIN(60)}\\bquando eu (ja )?(ca )?nao estiver\\b`,
];

/** Not to wake up, hoped for. */
const ASLEEP = [
  `\\bhoffe\\b${WITHIN(50)}\\bnicht mehr (aufwache|wach werde)\\b|\\bwenn ich nicht mehr (aufwachte|aufwachen wurde|wach wurde)\\b`,
  `\\b(esperant|espere|souhaite|priant|prie)\\b${WITHIN(20)}\\bne (pas|plus|jamais) me reveiller\\b|\\bsi je ne me reveillais (pas|plus|jamais)\\b`,
  `\\b(pidiendo|rezando|espero|esperando|deseando)\\b${WITHIN(15)}\\bno despertar\\b|\\bsi (ya )?no me (despertara|despertase)\\b`,
  `\\b(sperando|spero|pregando)\\b${WITHIN(20)}\\bnon (svegliarmi|mi svegli)\\b|\\bse non mi svegliassi\\b`,
  `\\bhoop\\b${WITHIN(50)}\\bniet (meer )?wakker word\\b|\\bals ik niet (meer )?wakker (werd|zou worden)\\b`,
  `\\b(nadziej\\w|modle)\\b${WITHIN(30)}\\bsie nie obudze\\b|\\bgdybym sie (juz )?nie obudzil\\w?\\b`,
  `\\b(vontade|esperanca|rezo|espero)\\b${WITHIN(15)}\\bnao acordar\\b|\\bse eu nao acordasse\\b`,
];

/** Papers together, so that the family need not search. */
const PAPERS = [
  `\\b(papiere|unterlagen|dokumente)\\b(?=${WITHIN(90)}\\b(meinen|familie|frau|kinder|eltern|mutter|schwester|tochter|mann|sohn|bruder|vater)\\b)${WITHIN(110)}\\bsuchen\\b`,
  `\\bpapiers\\b(?=${WITHIN(90)}\\b(miens|famille|femme|enfants|parents|mere|soeur|sœur|fille|mari|fils|frere|pere)\\b)${WITHIN(110)}\\bchercher\\b`,
  `\\b(papeles|documentos)\\b(?=${WITHIN(90)}\\b(mios|familia|mujer|hij\\w+|padres|madre|herman\\w+|marido)\\b)${WITHIN(110)}\\bbuscar\\b`,
  `\\b(documenti|carte)\\b(?=${WITHIN(90)}\\b(i miei|famiglia|moglie|figli\\w?|genitori|madre|sorella|fratello|marito)\\b)${WITHIN(110)}\\bcercare\\b`,
  `\\bpapieren\\b(?=${WITHIN(90)}\\b(familie|gezin|vrouw|kinderen|ouders|moeder|zus|dochter|man|zoon|broer)\\b)${WITHIN(110)}\\b(zoeken|uit te zoeken)\\b`,
  `\\b(papiery|dokumenty)\\b(?=${WITHIN(90)}\\b(rodzin\\w+|zon\\w+|dzieci\\w*|mam\\w+|siostr\\w+|cork\\w+|maz|syn\\w*|brat\\w*)\\b)${WITHIN(110)}\\bszuka\\w+`,
  `\\b(papeis|documentos)\\b(?=${WITHIN(90)}\\b(meus|familia|mulher|filh\\w+|pais|mae|irma|irmao|marido)\\b)${WITHIN(110)}\\bprocurar\\b`,
];

/** Nobody will hear of them again. */
const LAST_HEARD = [
  '\\bhort (dann )?niemand mehr (etwas |was )?von mir\\b',
  "\\b(plus personne|personne) n'entendra (plus )?parler de moi\\b",
  '\\bnadie (mas )?volvera a (saber|oir) de mi\\b',
  '\\b(di me nessuno|nessuno) sentira piu parlare\\b',
  '\\bhoort niemand (ooit )?(nog |meer )?(nog )?iets van mij\\b',
  '\\bnikt (juz |wiecej )*o mnie (juz )?nie uslyszy\\b',
  '\\bninguem (mais )?vai (mais )?ouvir falar de mim\\b',
];

/** The same in other orders and words. */
const IN_OTHER_WORDS = [
  `\\bob ich (noch )?da bin oder nicht\\b${WITHIN(30)}\\b(keiner|niemand|keinem)\\b`,
  `\\bpersonne\\b${WITHIN(30)}\\bque j'ai disparu\\b|\\b(comprimes|medicaments)\\b${WITHIN(12)}\\bsur (la|ma) table\\b`,
  `\\bsi (manana )?(ya )?no estuviera\\b,?${WITHIN(6)}\\bnadie\\b|\\bsentido a (seguir )?vivi\\w+\\b`,
  `\\bse (io )?non ci fossi( piu)?\\b,?${WITHIN(25)}\\b(meglio|nessuno)\\b|\\b(motivo|ragione) per andare avanti a vivere\\b`,
  `\\bniemand opvallen als ik er (morgen )?niet meer\\b|\\bnut van\\b${WITHIN(40)}\\bhet leven\\b|\\bpillen naast mijn bed\\b`,
  '\\bnie mam (juz )?sily (juz )?zyc\\b',
  `\\bmais (descansad\\w|aliviad\\w|tranquil\\w+)\\b${WITHIN(15)}\\bse eu (ja )?(ca )?nao estivesse\\b|\\bsentido em (continuar a )?viver\\b`,
];

export const GONE_FOR_GOOD = [
  ...AT_PEACE,
  ...UNNOTICED,
  ...WITHOUT_ME,
  ...NO_MORE,
  ...ARRANGED,
  ...ASLEEP,
  ...PAPERS,
  ...LAST_HEARD,
  ...IN_OTHER_WORDS,
];

/** Soon over, everybody bidden farewell, no sense in anything: despair says so, and others who leave. */
export const MAY_BE_GONE = [
  '\\bbald (ist|wird|ware) (es|alles) ((sowieso|ohnehin|eh|ja) )?(vorbei|aus)\\b|\\bvon allen verabschiedet\\b(?! (bei|in|im|aus))|\\bkeinen sinn mehr (in allem|darin)\\b|\\b(kummern|kummert) (sie |ihr )?(sich|euch)\\b.{0,20}\\b(hund|katze)\\b|\\bder brucke\\b.{0,30}\\b(hinunter|runter|hinab)\\b|\\b(jemand|sorg\\w*)\\b.{0,30}\\bmeinen (hund|kater)\\b|\\b(allen|denen)\\b.{0,40}\\bwichtig\\b.{0,45}\\bverabschiedet\\b|\\b(gleisen|brucke)\\b.{0,60}\\b(ein schritt|ruhe)\\b',
  "\\bbientot (tout|ce) sera fini\\b|\\b(derangerai|embeterai) plus personne\\b|\\bdit adieu a (tous|tout le monde)\\b|\\bplus (trop |vraiment |bien )?l'interet de continuer\\b|\\b(regarde|pense)\\b.{0,15}\\b(le|au) pont\\b|\\boccupez-vous de mon (chien|chat)\\b|\\boccuper de mon (chien|chat)\\b|\\bcachets\\b.{0,12}\\bsur ma table\\b|\\bau revoir a (tous|toutes|ceux|celles)\\b(?! les collegues)|\\b(pont|rails|voies)\\b.{0,60}\\b(un pas|suffirait)\\b",
  '\\bpronto (se )?(acabara|terminara) todo\\b|\\bno molestare (mas )?a nadie\\b|\\bdespedido de todos\\b(?! (en|los|mis))|\\bno le (encuentro|veo) (ya )?sentido a nada\\b|\\bpienso (mucho )?en el puente\\b|\\blo mejor seria no estar\\b|\\bcuiden (de|a) mi (perro|gato)\\b|\\bcuide de mi (perr[oa]|gat[oa])\\b|\\bdespedido de toda la gente\\b|\\b(puente|vias)\\b.{0,60}\\b(mirando abajo|menos miedo|un paso)\\b',
  '\\btra poco sara tutto finito\\b|\\bnon disturbero piu nessuno\\b|\\bho salutato tutti\\b(?! (in|i|al))|\\bnon ha piu senso (andare avanti|niente)\\b|\\bpenso (spesso )?al ponte\\b|\\bcura del mio (cane|gatto)\\b|\\bsalutato tutti (quelli|coloro)\\b|\\b(binari|ponte)\\b.{0,60}\\b(basterebbe|un attimo|un passo)\\b|\\bpresto sara tutto finito\\b',
  '\\bbinnenkort is (het|alles) (allemaal )?voorbij\\b|\\bniemand meer lastig\\b|\\bvan iedereen afscheid\\b|\\bhet niet meer zitten\\b|\\bzorg(t|en)? (dan )?voor mijn (hond|kat)\\b|\\bvoor mijn (hond|kat) zorgen\\b|\\blief is\\b.{0,10}\\bafscheid genomen\\b|\\b(spoor|brug)\\b.{0,60}\\been stap\\b',
  '\\bniedlugo wszystko sie skonczy\\b|\\bnikomu nie bede (juz )?przeszkadza\\w+\\b|\\bpozegnal[ae]?m sie ze wszystkimi\\b(?! w )|\\bnie widze (juz )?(w niczym )?sensu\\b|\\bzaopieku\\w+ sie moim (psem|kotem)\\b|\\bpozegnal[ae]?m sie juz ze wszystkimi, ktorzy\\b|\\b(torach|moscie)\\b.{0,60}\\bkrok\\b|\\bniedlugo bedzie po wszystkim\\b',
  '\\bem breve (tudo acaba|acaba tudo)\\b|\\bnao incomodo mais ninguem\\b|\\bdespedi de (todos|toda a gente)\\b|\\bnao vejo sentido em nada\\b|\\bcuidem do meu (cao|gato|cachorro)\\b|\\bcuide do meu (cao|gato|cachorro)\\b|\\bdespedi de todas as pessoas\\b|\\bponte\\b.{0,40}\\bacabar ali\\b|\\bpara onde vou nao preciso\\b|\\bdaqui a pouco acaba tudo\\b',
];

/** One of these is in every pattern above. */
export const GONE_TELLING = `
  hoffe aufwachte esperant espere souhaite priant prie reveillais pidiendo rezando espero esperando deseando despertara despertase
  sperando spero pregando svegliassi hoop wakker obudze obudzil obudzila vontade esperanca rezo acordasse dokumente documentos dokumenty
  mir moi parler mi uslyszy mim disparu comprimes cachets medicaments opvallen nut pillen sily descansada descansado aliviada motivo ragione
  jemand gleisen allen revoir voies occuper cuide toda vias cura binari presto zorgen spoor brug psem kotem torach moscie niedlugo todas
  vou pouco prima svegliarmi
  ruhiger niemand keiner keinem niemandem verschwande verschwinde verschwinden sterbe papiere unterlagen geordnet geregelt verschenkt weggegeben
  tranquille tranquilles leger soulage soulages disparaissais mourais existais papiers donne legue
  tranquilo tranquila tranquilos desapareciera muriera aliviado aliviados papeles regale regalado regalo
  semplice tranquillo tranquilli sollevati sparissi scomparissi morissi fossi carte documenti regalato regalata
  rustiger verdwijn verdween niemand iedereen papieren weggegeven
  latwiej lzej spokojniej gdybym papiery rozdalem rozdalam rozdaje oddalem oddalam
  simples tranquilos desaparecesse sumisse morresse papeis doei ofereci
  auffallen merken bemerken personne nadie nessuno nikt ninguem einschlafen wache wachte grund sinn endormir peux pouvais vie vita
  dormir dormirme acostarme addormentarmi inslapen slapen zitten zasnac sensu sens sentido adormecer vorbereitet regle ordre prepare
  arreglado ordenado preparado dejado sistemato ordine preparato chiavi geregeld klaargelegd orde zabraknie bedzie tratado arrumado
  organizado vorbei verabschiedet hund katze fini derangerai embeterai interet pense regarde chien chat acabara terminara molestare despedido
  pienso estar perro gato finito disturbero salutato senso ponte voorbij lastig afscheid hond kat skonczy przeszkadzac przeszkadzal
  pozegnalem pozegnalam acaba incomodo despedi cao cachorro brucke puente vida gezin familie kinderen familia famille`;
