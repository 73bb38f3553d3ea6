import { verbose } from '../verbose.ts';

/** What people are invited to while they are being hired; eight languages, folded. */
export const MEETING = verbose()`
  \b(
    interview|assessment|appointment|meeting|trial (day|shift)|written test|vorstellungs\w+|gesprach|termin
    |probe(tag|arbeit\w*)|einstellungstest|entretien|epreuve|rendez-vous|entrevista|prueba|citacion|cita|colloquio
    |prova|(sollicitatie)?gesprek|toets|proefdag|meeloopdag|rozmow\w+|spotkani\w+|test\w*|teste|dinamica
  )\b
`;
