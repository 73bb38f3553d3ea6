import { compile } from './plain-words.ts';

export const FRENCH = compile({
  threat:
    "(vais|irai|parle|parlerai|contacte|contacterai|appelle|appellerai|alerte|alerterai|préviens|préviendrai|raconte|raconterai|écris|écrirai|publie|publierai|poste|posterai|saisis|saisirai|dépose|laisse|laisserai|ai un (ami|cousin|oncle|frère|voisin)|une (amie|cousine|tante)|connais (quelqu'un|du monde|un journaliste|une journaliste)) …(la presse|ouest-france|le parisien|le journal|les journaux|journaliste~|un journal|bfm|france (bleu|3|inter)|les médias|aux médias|la télé|google|glassdoor|indeed|twitter|linkedin|réseaux sociaux|mon avocat|un avocat|prud'?hommes?|inspection du travail|défenseur des droits|un avis|un commentaire)|mon avocat|(vous (allez|le)|tu vas) (le )?regrett~|ça va (mal|se) (finir|savoir)|vous (aurez|allez avoir) de mes nouvelles|je vous aurai (prévenu|averti)~|faire une (mauvaise )?pub|(ami|amie|cousin|cousine|frère|sœur|soeur|belle-sœur|belle-soeur|beau-frère|oncle|tante|voisin|voisine|mari|femme) …(journaliste|télégramme|parisien|ouest-france|presse|rédaction|journal|radio|télé~) …(histoire|intéress|adore|ravi|sujet|article|racont|écrir)~|à bon entendeur|connais (très )?(bien )?(la rédaction|quelqu'un à la rédaction)",
  turnsUp:
    "(passe|passerai|viens|viendrai|débarque|débarquerai|serai|attends|attendrai|reste|resterai|m'installe|m'installerai) …(bureau~|accueil|hall|agence|chez vous|siège|locaux|devant|porte) …(jusqu|tant qu|sans (rendez-vous|rdv|prévenir)|attend~|ne (bouge|part|repart)~|que ça vous plaise)|sans (rendez-vous|rdv) et j|ne (bougerai|partirai|repartirai) pas|(suis|serai|plante|poste) …(devant votre|à votre porte|en bas de) …(tant que|jusqu|bouge)~|je ne décolle pas",
  watches:
    "je (vous|t') ?(ai |avais )?(vue?|aperçue?|croisée?|observée?|suivie?) (hier|ce matin|samedi|dimanche|devant|au|à la|dans|avec|sortir|rentrer|en train)~|(je sais|j'ai appris|j'ai trouvé) …(où (vous|tu) (habit|gar|viv)~|à quelle heure (vous|tu)|votre adresse)|(belle|jolie|nouvelle) (maison|porte|voiture|terrasse) (que )?vous avez|(passé|passée|passais) devant (chez vous|votre maison)|je sais que vous (habitez|rentrez|sortez|partez)",
  afterNo:
    "(je )?n'?(accepte|accepterai) pas (votre|ce|le|cette) (refus|réponse|décision|non)|(écrirai|appellerai|continuerai) …(tous les jours|chaque jour|jusqu'à ce que|tant que)",
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
