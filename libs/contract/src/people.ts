import { z } from 'zod';
import { CandidateView, ChannelName, Id, Timestamp } from './primitives.ts';

/** An address of a person, and why it is theirs. */
export const PersonAddress = z
  .object({
    address: z.string(),
    because: z.enum(['mail', 'reply_to', 'thread', 'name_and_file', 'same_mailbox', 'same_number', 'person']),
  })
  .meta({ id: 'PersonAddress' });

export const AddressSeparation = z
  .strictObject({ address: z.string().trim().min(1).max(320) })
  .meta({ id: 'AddressSeparation' });
export type AddressSeparation = z.infer<typeof AddressSeparation>;

export const PeopleJoining = z.strictObject({ candidateId: Id }).meta({ id: 'PeopleJoining' });
export type PeopleJoining = z.infer<typeof PeopleJoining>;

export const PersonChanged = z.object({ candidateId: Id }).meta({ id: 'PersonChanged' });
export type PersonChanged = z.infer<typeof PersonChanged>;

/** Why nothing about a person may be erased. */
export const NewHold = z
  .strictObject({
    reason: z.string().trim().min(1).max(500),
    /** The last day of it; left out where it ends when somebody takes it off. Not in the past. */
    until: z.iso.date().optional(),
  })
  .meta({ id: 'NewHold' });
export type NewHold = z.infer<typeof NewHold>;

export const HoldView = z
  .object({ reason: z.string(), until: z.iso.date().nullable(), by: z.string(), at: Timestamp })
  .meta({ id: 'Hold' });
export type HoldView = z.infer<typeof HoldView>;

/** What erasing a person takes away, or took. */
export const Erasure = z
  .object({
    /** Theirs, and ours that went to nobody else. */
    messages: z.number().int(),
    files: z.number().int(),
    notes: z.number().int(),
    /** What was decided about the messages by itself. */
    decisions: z.number().int(),
    /** What forbids it; null where nothing does. */
    hold: HoldView.nullable(),
  })
  .meta({ id: 'Erasure' });
export type Erasure = z.infer<typeof Erasure>;

/** A contact that left no mail with us: a call, a visit, an answer from elsewhere. An empty body says: we called now. */
export const NewContact = z
  .strictObject({
    by: z.enum(['candidate', 'employer']).default('employer'),
    channel: ChannelName.default('phone'),
    /** Now where left out; not in the future. */
    at: Timestamp.optional(),
    note: z.string().trim().max(2_000).default(''),
    /** Of ours: whether they were reached, without which it is no answer. Where left out, the note tells. */
    reached: z.boolean().optional(),
    /** The message that whoever logs it looks at: where addresses are separated, it goes with the one that this is from. */
    messageId: Id.optional(),
  })
  .meta({ id: 'NewContact' });
export type NewContact = z.infer<typeof NewContact>;

export const ContactLogged = z.object({ id: Id }).meta({ id: 'ContactLogged' });
export type ContactLogged = z.infer<typeof ContactLogged>;

/** Somebody else of the same name: perhaps the same person, which only a person here can say. */
export const NamesakeView = z
  .object({
    candidate: CandidateView,
    /** All of theirs. */
    addresses: z.array(z.string()),
    messages: z.number().int(),
    lastAt: Timestamp,
  })
  .meta({ id: 'Namesake' });
export type NamesakeView = z.infer<typeof NamesakeView>;
export const NamesakeList = z.array(NamesakeView);
