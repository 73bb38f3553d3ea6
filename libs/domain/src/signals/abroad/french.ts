import { compile } from './plain-words.ts';

export const FRENCH = compile({
  threat:
    "(si (je n'|(vous|personne|on) ne (me )?(répond|rappel))~|sinon|sans réponse|faute de réponse) …(vais|irai|contacte|contacterai|alerte|alerterai|appelle|appellerai|préviens|préviendrai|écris|écrirai|raconte|raconterai|publie|publierai|poste|posterai|saisis|saisirai|parle|parlerai) …((à|voir|dans) la presse|aux? journa~|journaliste~|(les|aux) médias|google|glassdoor|twitter|réseaux sociaux|(un|une|mon) avocat|prud'?hommes|inspection du travail|défenseur des droits)|(vais|irai) (en parler|raconter (ça|tout)|tout raconter) (à la presse|aux journaux|aux médias)|(vous|tu) (allez|vas) le regretter(?=[.!])|vous le regretterez|ça va (mal finir|se savoir)|(aurez|recevrez) des nouvelles de mon avocat|vous faire (une |de la )?mauvaise pub~|à bon entendeur",
  turnsUp:
    "(passe|passerai|viens|viendrai|débarque|débarquerai|serai|attends|attendrai|reste|resterai|m'installe|m'installerai) …(bureau~|accueil|hall|chez vous|siège|locaux|devant|porte) …(jusqu'à ce (qu'on|que quelqu'un) (me |m')?(reçoi|parl|écout|répond)~|tant qu(e vous|e personne|'on) n(e |')(me |m')?(répond|reçoi|parl)~|et (je )?(n'en|ne) (bougerai|repartirai|partirai|bouge) (plus|pas))",
  watches:
    "je (vous |t')(ai|avais) (vue?|aperçue?|croisée?|observée?|suivie?) …(avec (votre|vos|ton|tes|ta) (enfants?|petite?s? (garçon|fille|enfant))|(rentrer|rentriez) chez (vous|toi)|sortir du bureau)|je sais (bien |très bien )?(où (vous habitez|tu habites|vous vous garez)|à quelle heure (vous|tu) (rentr|quittez le|sortez du)~)",
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
