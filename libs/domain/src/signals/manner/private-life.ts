import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** Reaching into private life: private phone, home, family, personal social media. */
export const PRIVATE_LIFE: ConceptCues = {
  concept: 'private_life',
  cues: {
    numberFrom: verbose('g')`
      \b(number|nr|handynr|mobile|address|whatsapp|numbers?)\b[^.!?\n]{0,25}\b(
        from (the|your|a|his|her|my|one)|off (the|your|a)|nyo sa
      )\b
      |\b(got|found|have|had|gave (me|her|him)) (your|her|his|the) (
        landline|mobile|cell|own|home|private|personal
      )\b
      |'?s own number\b|\b(landline|blue ticks)\b
      |\bi(?:'m| am|'ve| have)? (?:use|using|used|text(?:ing)?|call(?:ing)?|writ(?:e|ing)) (?:to )?(?:you )?
      (?:on |at )?th(?:is|at) number\b
    `,
    theirFamily: verbose('g')`
      \b(her|his|their) (
        boy|girl|son|daughter|husband|wife|kids?|children|mother|mum|dog|house|street|bus|landline|home
        |residence|front door
      )\b
      |\b(
        little one|little (theo|ones)
        |your (
          twins|nanny
          |(?:old |former |ex-?)?(?:
            flatmate|housemate|room-?mate|landlord|landlady|schoolmate|classmate|hairdresser|barber
            |babysitter|childminder|godmother|fiancee?|in-?laws|uncle|aunt(?:ie)?
          )
          |little|toddler|niece|nephew|husband's|wife's|father's|mother's
        )
        |miss(us)?'s boy|the wife works|school (gates?|run)|playground|at cards|her class|his form
      )\b
    `,
    gift: verbose('g')`
      \b(left|leave|lef|bring|brought|sent|put|hang|dropped)\b[^.!?\n]{0,40}\b(on|at|by|in|under|outside|to) (your|the|her|his) (
        gate|door|doorstep|porch|car|windscreen|windshield|desk|home|house|mailbox|letterbox|stairs|step
      )\b
      |\b(m-pesa|envelope for you|small appreciation|little something for you|gift for you|present for you)\b
    `,
    contact: verbose('g')`
      \b(
        your (home|private|personal|own) (
          number|phone|address|e-?mail|mobile|cell|line|account|page|profile|instagram|facebook
        )
        |your (cell|mobile)( number| phone)?\b
        |(found|got|have|had|dug up|looked up|tracked down) your (
          number|address|mobile|cell|home|profile|house
        )
        |(texted|rang|called|phoned|messaged|whatsapp\w*) you(
          r house| at home| last night| on (your|facebook|instagram|whatsapp|insta)
        )
        |at (your )?home\b
        |your (
          instagram|insta|facebook|fb|tiktok|whatsapp|strava|holiday (pictures|photos)|photos|pictures
          |stories|story
        )
        |pictures of you|private (page|number|profile|account)|friend(ed)? request|followed you on|slid into
      )
    `,
    family: verbose('g')`
      \b(
        your (
          wife|husband|partner|spouse|mother|mum|mom|mama|dad|father|parents|daughter|son|kids?|children
          |little (one|girl|boy)|sister|brother|family|boyfriend|girlfriend|ex|nan|gran|cat|dog|neighbou?rs?
          |cousin|school run|kid's|kids'|child's|toddler|baby|church|gym|street
          |house(?! (?:style|rules|brand|wine|blend|band|magazine|journal|account|dressing|sauce|red|white)\b
          )
          |flat|front door|doorbell|garden|driveway|porch|letter-?box|bedroom|window|balcony|hydrangeas
        )
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        ihre (private?\w*|handynummer|familie|kinder|tochter|frau|mutter)|ihr (mann|sohn|haus|privat\w*)
        |bei ihnen (zu hause|daheim)
        |(votre|ton) (mari|femme|fils|fille|mère|domicile|maison|numéro (personnel|privé)|portable|famille)
        |vos enfants|chez vous le soir
        |(tu|su|vuestr[oa]) (
          niñ[oa]|hij[oa]|marido|mujer|madre|casa|familia|móvil|instagram|número (personal|privado)
        )
        |(tuo|tua|suo|sua) (figli[oa]|marito|moglie|madre|casa|famiglia|cellulare|profilo)
        |(je|uw|jouw) (man|vrouw|zoon|dochter|kinderen|moeder|huis|privé\w*|thuisadres|mobiel\w*)
        |bij (je|u) thuis
        |(pani|pana|twoj\w*) (mąż|męża|żon[ay]|syn\w*|córk\w*|dzieci|dom\w*|prywatn\w+|telefon prywatny)
        |(tua|sua) (filha|mãe|mulher|casa|família)|(teu|seu) (filho|marido|telemóvel|número pessoal)
      )\b
    `,
  },
};
