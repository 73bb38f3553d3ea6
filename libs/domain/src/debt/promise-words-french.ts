import { frenchDeeds } from './deeds-romance.ts';
import type { PromisePatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

export const french: PromisePatterns = {
  ...frenchDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      nous|vous|je|on|le|la|les|un|une|de|du|des|d'ici|avant|au|aux|sous|dans|et|est|que|votre|notre|ce
      |cette|pour|par|lundi|mardi|mercredi|jeudi|vendredi|demain|reponse|te|tu|sera|sont|avec|sur|se|par
      |plus|nos|vos|ma|mon|d'ici
    )\b
  `,
  tell: [
    /\b(?:serai|serons|sera)\sen\smesure\sde\s(?:vous|te)\s\w+(?:er|ir|re)\b|\bvous\s(?:connaitrez|apprendrez|decouvrirez)\b/g,
    /\b(?:sera|seront)\s(?:re)?(?:contacte|prevenu|averti|informe|notifie|rappele)e?s?\b/g,
    /\b(?:vous\sdevriez|tu\sdevrais)\s(?:l[ae]s?\s|l')?(?:recevoir|avoir|savoir|obtenir)\b/g,
    verbose('g')`
    \bvous\s(?:
      (?:l[ae]s?\s|l')?(?:aurez|recevrez|saurez|entendrez)
      |serez\s(?:bien\s)?(?:contacte|informe|prevenu|recontacte|notifie|rappele|averti|fixe)(?:\(?e\)?)?
    )
  `,
    verbose('g')`
    \b(?:nous|je|on)\s(?:vous\s|te\s|ne\smanquerons\spas\sde\s)?(?:
      reviendrons|reviendrai|reviens|revenons|recontacterons|recontacterai|recontacte|contacterons
      |contacterai|contacte|appelle|appellerai|appellerons|rappelle|rappellerai|rappellerons|tiendrons
      |tiendrai|tiens|informerons|informerai|informe|ferons|ferai|donnerai|donnerons|donne|ecris|ecrirai
      |ecrirons|communiquerons|communiquerai|repondrons|repondrai|enverrai|enverrons|envoie|transmettrons
      |transmettrai|confirmerons|confirmerai|confirme|dirai|dirons
    )\b
  `,
    /\b(?:prendrons|prendrai|prendra|prends|prend|prenons)\scontact\b/g,
    /\bne\smanquer(?:ons|ai)\spas\sde\s(?:vous|te)\s\w+(?:er|ir|re)\b/g,
    /\bcompte[rz]?\ssur\b[^;?!]{0,40}\b(?:appel|reponse|retour|message|courriel|mail|courrier|nouvelles)\b/g,
    /\b(?:vous|te|t')\s?(?:re)?(?:contacte|rappelle|appelle|recrit|ecrit|envoie|repond|informe|previent|tient|revient|transmet|confirme)\b/g,
    verbose('g')`
    \b(?:decision|reponse|retour|resultats?)\b[^;?!]{0,40}\b(?:
      vous\s(?:sera|seront|parviendra)|sera\s(?:communiquee?|donnee?|envoyee?|transmise?)
    )
  `,
    verbose('g')`
    \b(?<!\b(?:votre|de)\s)(?:reponse|retour|nouvelles|decision)\s(?:
      d'ici|avant|sous|vendredi|lundi|mardi|mercredi|jeudi|demain
    )\b
  `,
  ],
  settle: [
    verbose('g')`
    \b(?:decision|choix)\b[^;?!]{0,40}\b(?:
      sera\s(?:prise|arretee)|seront\sprises|interviendra|est\sattendue?|est\sprevue?|tombera
    )
  `,
    /\b(?:nous|je|on)\s(?:deciderons|trancherons|arreterons\snotre|ferons\snotre|choisirons|prendrons\s(?:une|notre)\sdecision|pensons\sdecider)/g,
  ],
  news: [
    verbose('g')`
    \b(?:nous|je|on)\b[^;?!]{0,50}\b(?:
      part\sde\snotre|au\scourant|informer|appeler|ecrir|recontact|contacter|repond|confirmer|communiqu
      |tranch|decid|annonc|transmett|enverr|revien|reviendr
    )
  `,
    /\b(?<!\b(?:votre|vos|ta|sans|aucune|de)\s)(?:reponse|retour|nouvelles|decision|resultats?|verdict)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:attente|attendons|votre\s(?:reponse|retour|decision|confirmation))\b/,
    verbose()`
    \b(?:
      si\s(?:votre|vous|nous|elle|il|le|la|tout)|s'il|s'ils|au\scas|en\scas|sous\sreserve|seuls?|seules?
      |a\sdefaut
    )\b
  `,
    /\b(?:donnees|dossier|documents|cv)\b[^;?!]{0,40}\b(?:supprim|effac|detrui)/,
    // "Je note que vous nous enverrez".
    /\bque\svous\s(?:nous|me|m')\s?(?!avez|aviez|ayez)/,
    /\bne\b[^;?!]{0,30}\b(?:pas|plus|jamais|guere)\b(?!\sde\svous)/,
    /\bn'[^;?!]{0,30}\b(?:pas|plus|jamais)\b/,
    /\b(?:salaire|remerci\w+\sde|merci\sde(?!\spatienter)|veuillez|pourriez|priere\sde|pouvez(?!\scompter))\b/,
    /\b(?:aurions|devions|avions)\b/,
  ],
  noNews: [
    verbose()`
    \b(?:
      merci|veuillez|attendons|signer|valable|expire|joint|pourriez|entretien|debute|avons|avez|etait|aurait
      |devait
    )\b
  `,
    /\b(?:ne|n'|pas|sans|aucune)\b/,
  ],
};
