import { z } from 'zod';
import { Name } from './primitives.ts';

/** Whom the organisation wants called where somebody may be at risk. */
export const SafetyContact = z
  .strictObject({
    name: Name(200),
    /** A telephone number or an address, as one would read it out. */
    reach: Name(200),
    /** When to call them: "outside office hours"; may be empty. */
    about: z.union([z.literal(''), Name(300)]).default(''),
  })
  .meta({ id: 'SafetyContact' });
export type SafetyContact = z.infer<typeof SafetyContact>;

/** In the order in which to try them. */
export const SafetyContacts = z.array(SafetyContact).max(20);
export type SafetyContacts = z.infer<typeof SafetyContacts>;

export const SafetyContactsChange = z
  .strictObject({
    contacts: SafetyContacts,
    /** The list that the change began from: where there is another one by now, nothing is changed. */
    before: SafetyContacts.optional(),
  })
  .meta({ id: 'SafetyContactsChange' });
export type SafetyContactsChange = z.infer<typeof SafetyContactsChange>;
