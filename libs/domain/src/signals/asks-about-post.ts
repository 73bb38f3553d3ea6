import type { Observation } from './observe.ts';
import { isOutsider } from './outsider.ts';
import { verbose } from '../verbose.ts';

/** A post, work that somebody would do here, and the day on which they show it, folded, in the eight languages. */
const OF_A_POST = verbose()`
  \b(?:
    jobs?|vacanc\w+|positions?|post(?!\s?(?:code|office|box|card|man))|roles?|appl(?:y|ied|ying|ications?)|interview\w*|trial\s(?:day|shift|run|as|for)|work(?:ing)?\s(?:as|for\syou|with\syou)
    |stellen?|\w*bewerb\w*|beworben|probe(?:tag|arbeit|schicht)\w*|als\s\w+\s(?:arbeit|anfang|beginn|einsteig)\w*
    |postes?|candidature|postule|essai|entretien|travailler|puesto|empleo|vacante|solicitud|prueba|entrevista|trabajar
    |posto|candidatura|(?:giornata\sdi\s)?prova|colloquio|lavorare|baan|functie|vacature|\w*sollicit\w*|proefd\w+|werken\sals
    |praca|pracy|stanowisk\w*|aplik\w*|rozmow\w*|pracowa\w*|vaga|emprego|trabalhar
  )\b
`;

/**
 * Whether somebody asks something about a post. Where the role is known, whom the model takes for no candidate may still
 * be one: few such questions were in what it read, and nobody answers them otherwise.
 */
export const asksAboutPost = (observation: Observation): boolean => {
  const { subject, folded, machine } = observation;
  const isAsked = machine === null && folded.includes('?');
  return isAsked && OF_A_POST.test(`${subject}\n${folded}`) && !isOutsider(observation);
};
