import { ARRANGED, PAPERS } from './gone/arranged.ts';
import { AT_PEACE, UNNOTICED, WITHOUT_ME } from './gone/better-off.ts';
import { ASLEEP, IN_OTHER_WORDS, LAST_HEARD, NO_MORE, NO_SPRING } from './gone/no-more.ts';
import { PERHAPS } from './gone/perhaps.ts';
import type { Ways } from './gone/within.ts';

const said = (...things: readonly Ways[]): string[] => things.flat().map((ways) => ways.join('|'));

/** Plain words of somebody who wishes to be gone, or means to be; sources of patterns for one sentence, folded. */
export const GONE_FOR_GOOD = said(
  AT_PEACE,
  UNNOTICED,
  WITHOUT_ME,
  NO_MORE,
  ARRANGED,
  ASLEEP,
  PAPERS,
  LAST_HEARD,
  NO_SPRING,
  IN_OTHER_WORDS,
);

/** Words that despair says, and others who leave. */
export const MAY_BE_GONE = said(PERHAPS);

/** One of these is in every pattern above. */
export const GONE_TELLING = `
  hoffe aufwachte esperant espere souhaite priant prie reveillais pidiendo rezando espero esperando deseando despertara despertase
  sperando spero pregando svegliassi hoop wakker obudze obudzil obudzila vontade esperanca rezo acordasse dokumente documentos dokumenty
  mir moi parler mi uslyszy mim disparu comprimes cachets medicaments opvallen nut pillen sily descansada descansado aliviada motivo ragione
  jemand gleisen allen revoir voies occuper cuide toda vias cura binari presto zorgen spoor brug psem kotem torach moscie niedlugo todas
  vou pouco prima svegliarmi
  fruhling fruhjahr sommer herbst weihnachten printemps ete automne noel primavera verano otono navidad navidades estate autunno
  natale lente voorjaar zomer herfst kerst wiosny lata jesieni swiat verao outono natal
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
