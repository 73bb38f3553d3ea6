import { describe, expect, it } from 'vitest';
import { promisesBlows } from './blows.ts';
import { fold } from './evidence.ts';
import { riskIn } from './risk.ts';

describe('blows that are promised', () => {
  it.each([
    'I’ll beat the hell out of you.',
    'I’m going to come round there and knock your teeth out.',
    'I’ll run you over.',
    'I’ll come by with a bat and sort you out.',
    'You’ll be eating through a straw.',
    'You’ll get what’s coming to you when you leave the office tonight.',
    'That manager of yours needs a good kicking.',
    'My brother will punch him.',
    'I will wring your neck.',
    'Ich schlag dir die Fresse ein.',
    'Ich breche Ihnen die Beine.',
    'Man sollte euch alle Knochen brechen.',
    'Ich hau dir eine rein, wenn ich dich sehe.',
    'Ich fackel euer Büro ab.',
    'Morgen warte ich am Tor und dann kriegst du aufs Maul.',
    'Ich mach dich fertig.',
    'Je vais vous casser la figure.',
    'Je te brise les jambes.',
    'Je vais te fracasser.',
    'Demain je t’attends à la sortie et tu vas prendre cher.',
    'Tu finiras à l’hôpital.',
    'Te voy a partir la cara.',
    'Le voy a romper las piernas.',
    'Voy a reventarte.',
    'Te voy a dar una buena paliza.',
    'Mañana te espero a la salida y te enteras.',
    'Voy a quemar la oficina.',
    'Ti spacco la faccia.',
    'Ti gonfio di botte.',
    'Vi brucio l’ufficio.',
    'Ti mando all’ospedale.',
    'Domattina ti aspetto fuori e ti meno.',
    'Ik sla je op je bek.',
    'Ik trap je kop eraf.',
    'Ik rijd je omver.',
    'Ik zal u in elkaar slaan.',
    'Morgen sta ik bij de poort en dan krijg je klappen.',
    'Połamię ci nogi.',
    'Rozwalę pani łeb.',
    'Dostaniesz w ryj.',
    'Spuszczę ci łomot.',
    'Pobiję panią.',
    'Spalę wam biuro.',
    'Parto-te a cara.',
    'Vou quebrar a sua cara.',
    'Vou te dar uma surra.',
    'Vou te encher de porrada.',
    'Amanhã te espero na saída e você vai apanhar.',
    'Vou mandar você pro hospital.',
  ])('are plain, and a threat: %s', (text) => {
    const sentence = fold(text).replace(/\.$/, '');
    expect(riskIn(sentence)?.plain).toBe(true);
    expect(promisesBlows(sentence)).toBe(true);
  });

  it.each([
    'I will kill you.',
    'Ich bringe dich um.',
    'Je vais vous tuer.',
    'Le voy a matar.',
    'Vi ammazzo.',
    'Ik maak je af.',
    'Zabiję cię.',
    'Vou te matar.',
  ])('go as far as death: %s', (text) => {
    expect(promisesBlows(fold(text))).toBe(true);
  });

  it.each([
    'I broke my leg in March and am fit again.',
    'I’ll beat you to the punch with a quick note.',
    'I would run you through my plan, and you could knock out a first draft.',
    'I’ll hammer out the details with your team.',
    'We beat them on price every time.',
    'I’d take the stairs up to your office two at a time.',
    'The kitchen was hell, and I punch above my weight.',
    'Ich breche mir sonst die Finger an den alten Ventilen.',
    'Ich schlage Ihnen vor, dass ich die Beine der Tische selbst lackiere.',
    'Damit bin ich einmal auf die Nase gefallen.',
    'Ich gebe Ihnen eine Woche vorher Bescheid.',
    'Ich mache mich gleich fertig und fahre los.',
    'Ich bringe Sie gern mit dem Auto hin.',
    'Sans vous casser la tête, deux lignes suffisent.',
    'Je me casse le dos depuis vingt ans sur les chantiers.',
    'Je vous rejoindrai à l’hôpital pour l’essai.',
    'Je vais vous planter le décor en deux phrases.',
    'Me parto la cara por mi equipo.',
    'Les voy a dar una respuesta el lunes.',
    'Le mandé el currículum al hospital hace un mes.',
    'Mi rompo la schiena da vent’anni in cantiere.',
    'Vi mando i documenti in ospedale.',
    'Le faccio sapere per il taglio del pesce.',
    'Ik breek er mijn hoofd over.',
    'Ik stuur u de papieren van het ziekenhuis.',
    'De sector krijgt klappen van de crisis.',
    'Pobiłem rekord sprzedaży i pobiję ich wynik.',
    'Złamałem nogę w marcu.',
    'Quebrei a cara com aquele negócio.',
    'Vou apanhar o autocarro das oito.',
    'Posso dar uma ajuda no hospital.',
  ])('are not in: %s', (text) => {
    const sentence = fold(text);
    expect(riskIn(sentence)?.plain ?? false).toBe(false);
    expect(promisesBlows(sentence)).toBe(false);
  });
});
