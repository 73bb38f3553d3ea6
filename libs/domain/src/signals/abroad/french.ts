import { compile } from './plain-words.ts';

export const FRENCH = compile({
  threat:
    "(si (je n'|(vous|personne|on) ne (me )?(répond|rappel))~|sinon|sans réponse|faute de réponse) …(vais|irai|contacte|contacterai|alerte|alerterai|appelle|appellerai|préviens|préviendrai|écris|écrirai|raconte|raconterai|publie|publierai|poste|posterai|saisis|saisirai|parle|parlerai) …((à|voir|dans) la presse|aux? journa~|journaliste~|(les|aux) médias|google|glassdoor|twitter|réseaux sociaux|(un|une|mon) avocat|prud'?hommes|inspection du travail|défenseur des droits)|(vais|irai) (en parler|raconter (ça|tout)|tout raconter) (à la presse|aux journaux|aux médias)|(vous|tu) (allez|vas) le regretter(?=[.!])|vous le regretterez|ça va (mal finir|se savoir)|(aurez|recevrez) des nouvelles de mon avocat|vous faire (une |de la )?mauvaise pub~|à bon entendeur|(vous|tu) (allez|vas) (le |amèrement )*regretter,? je vous (le |l')?(promets|assure|jure|garantis)|(publie|publierai|diffuse|diffuserai|poste|posterai) …(vos|tes) (mails?|e-?mails?|messages|courriels|échanges|réponses)|(sinon|ou (bien )?|ou alors) (vos clients|la presse|les journaux|l'inspection|le fisc|l'urssaf|tout le monde|vos usagers) …(saura|sauront|apprendra|apprendront|lira|liront)|(presse|journaux|inspection du travail|fisc|urssaf|clients) …(saura|sauront|apprendra|apprendront|aimer~) …(ce que|comment|que vous)|vous (me )?le paierez|vous allez (me )?le payer",
  turnsUp:
    "(passe|passerai|viens|viendrai|débarque|débarquerai|serai|attends|attendrai|reste|resterai|m'installe|m'installerai) …(bureau~|accueil|hall|chez vous|siège|locaux|devant|porte) …(jusqu'à ce (qu'on|que quelqu'un) (me |m')?(reçoi|parl|écout|répond)~|tant qu(e vous|e personne|'on) n(e |')(me |m')?(répond|reçoi|parl)~|et (je )?(n'en|ne) (bougerai|repartirai|partirai|bouge) (plus|pas))|(serai|attendrai|resterai|reste) …(devant|portail|porte|grille|parking) …(jusqu'à ce que|tant que) vous (ne )?(sort|descend|vene)~|(laisserai|laisse) pas …(renvoyer|éconduire|chasser)",
  watches:
    "je (vous |t')(ai|avais) (vue?|aperçue?|croisée?|observée?|suivie?) …(avec (votre|vos|ton|tes|ta) (enfants?|petite?s? (garçon|fille|enfant))|(rentrer|rentriez) chez (vous|toi)|sortir du bureau)|je sais (bien |très bien )?(où (vous habitez|tu habites|vous vous garez)|à quelle heure (vous|tu) (rentr|quittez le|sortez du)~)|(vous êtes|tu es) (arrivée?|partie?|rentrée?) …(dans|avec|en) (votre|ta|la) …(rouge|bleue?|noire?|blanche?|grise?|verte?)(?!~)|(vous étiez|tu étais) (encore )?(en ligne|connectée?) …(l'ai vu|je le sais|pas de réponse)|vous (vois|observe|regarde) (chaque|tous les|souvent) …(matins?|soirs?|jours?|café|fenêtre|face)",
  courts:
    "pense (sans cesse |toujours )?(qu'|à )(à )?(vos|tes) (yeux|lèvres)|(accepteriez-vous|voulez-vous|voudriez-vous|viendriez-vous) (de )?(dîner|boire un verre|sortir) avec moi|(tombée?|suis) amoureu(x|se) de (vous|toi)|(rêvé|rêve) (de|à) (vous|toi)(?!~)|quand (puis-je|pourrai-je|est-ce que je peux) (vous|te) revoir",
  insults: "quel (idiot|imbécile|crétin|abruti|guignol) (dirige|gère|s'occupe|a)(?!~)",
  blames:
    '(pleuré|pleure|malade|dormi|dort) …à cause de (vous|toi)|à cause de (vous|toi) …(pleur|malade|dort|dors|mang)~',
  goesRound: '(mis|mets) …en copie …(tou(te)?s (les|vos)|chacun|votre (chef|directeur|directrice|direction))',
  afterNo:
    "n'(accepte|accepterai) pas (votre|ce) (refus|non)(?!~)|(vous (écrirai|appellerai)|à vous (écrire|appeler)) …(tous les jours|chaque (jour|semaine)|toutes les semaines) …(jusqu'à ce qu|tant qu)",
  offer:
    "(autre|deuxième|seconde) (offre|proposition|employeur|contrat)|(offre|proposition|promesse|contrat) …(ailleurs|d'une autre|d'un autre|chez un autre|concurrent~)|(clinique|hôpital|école|entreprise|hôtel|restaurant|société|boîte) …(me veut|me prend|m'a retenue?|veut m'embaucher|attend ma signature)",
  mustAnswer:
    "(dois|devrais|faut que je|doit être|à renvoyer|j'ai jusqu) …(répon~|sign~|décid~|donner|renvoy~|confirm~|à (demain|ce soir|midi))|(expire|à signer|réponse attendue|attendent ma réponse|veulent (ma|une) réponse)",
  dataRequest:
    '(rgpd)|(accès|effac~|suppr~|communiqu~) …(mes données|données (personnelles|me concernant))|données personnelles …(effac|suppr|conserv|détene)~',
  asksFormally:
    'où en est (le recrutement|ma candidature|la procédure)|(suite|suites) (donnée~|que vous donnez) à ma candidature|(avancement|état|statut) (de ma candidature|du recrutement|de mon dossier)',
  inside:
    "(c'est|ici) ~ (de la|du|au) (compta|comptabilité|paie|service informatique|marketing|accueil|standard|communication)|~ (de la|du) (compta|paie|service informatique|com|standard|logistique) (ici|à l'appareil)",
});
