import { verbose } from '../verbose.ts';

/** Days and hours up to what is to be done by then. */
const BY_THEN = '[^!?\\n]{1,50}';

/**
 * A term that is set to the reader, with what is asked of her by then or what comes after it, in folded text of the seven
 * other languages: "Sie haben bis Freitag Zeit, mir zu antworten", "tiene hasta el lunes para contestarme".
 */
export const TERM_ABROAD = new RegExp(
  [
    `(tienen?|tienes|teneis|(le|les|os|te) doy) (de plazo |tiempo |plazo )?hasta ${BY_THEN}\\b(para (contestar|responder|llamar|decir|dar)\\w*|si no|de lo contrario|despues)`,
    `(sie haben|ihr habt|du hast|ich (gebe|setze) (ihnen|euch|dir)) (noch |eine frist |zeit )*bis ${BY_THEN}\\b(mir (zu antworten|antworten)|zu antworten|mich anzurufen|sonst|andernfalls|danach)`,
    `(vous avez|tu as|je vous (donne|laisse)) (encore |un delai )?jusqu'?(a|au|en|aux) ?${BY_THEN}\\b(pour (me |nous )?(repondre|rappeler|donner)|passe ce delai|sinon|faute de quoi|apres quoi)`,
    `(avete|ha|hai|(vi|le|ti) do) (tempo )?(fino a|fino al|entro) ?${BY_THEN}\\b(per (rispondermi|rispondere|chiamarmi|darmi)|altrimenti|dopodiche|se no)`,
    `(tem|tens|dou-(lhe|vos|te)) (o prazo )?ate ${BY_THEN}\\b(para (me )?(responder|ligar)|senao|caso contrario|depois disso)`,
    `(u heeft|u hebt|je hebt|jullie hebben|ik geef (u|je|jullie)) (nog |de tijd )?tot ${BY_THEN}\\b(om (mij |me )?te (antwoorden|reageren|bellen)|anders|daarna)`,
    `(daje (panu|pani|panstwu|wam)|ma (pan|pani)|macie|maja panstwo|panstwo maja|pani ma|pan ma) (czas )?do ${BY_THEN}\\b(na odpowiedz|inaczej|w przeciwnym razie|potem)`,
  ]
    .map((term) => `\\b(${term})\\b`)
    .join('|'),
);

/** That somebody will be at our door and not leave it. */
export const STAYS_ABROAD = verbose()`
  \bme (planto|presento|plantare|presentare|siento) en (su|tu|vuestra|vuestro|la|el) (
    oficina|despacho|casa|puerta|tienda|recepcion|portal
  )\b[^.!?\n]{0,60}\b(no me (muevo|voy|ire|movere)|hasta que)\b
  |\b(setze|stelle) mich (in|vor) (ihr|ihre|ihren|ihrem|euer|eure|eurem|das|die|den) (buro|tur|empfang|laden|praxis|eingang)\b
  [^.!?\n]{0,60}\b(bis|gehe nicht|bleibe)\b
  |\bje (m'installe|me plante|m'assieds|m'assois) (dans|devant) (votre|vos|le|la|l')\b[^.!?\n]{0,60}\b
  (jusqu'|tant que|je n'en bouge)
`;
