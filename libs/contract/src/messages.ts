import { z } from 'zod';
import { PersonAddress } from './people.ts';
import {
  CandidateView,
  ChannelName,
  DebtView,
  Id,
  KindName,
  LaneName,
  MarkName,
  MessageStatus,
  PageQuery,
  ReasonView,
  RhythmView,
  RoleView,
  SectionName,
  Timestamp,
} from './primitives.ts';
import { RoleEvidence } from './roles.ts';

export const MessagesQuery = PageQuery;

export const MessageLocation = z
  .object({
    mailboxId: Id,
    folder: z.string(),
    /** Decimal; a 32-bit number by RFC 9051. */
    uidValidity: z.number().int(),
    uid: z.number().int(),
  })
  .meta({ id: 'MessageLocation' });

export const MessageSummary = z
  .object({
    id: Id,
    /** The Message-ID header with its angle brackets; null where the message has none. */
    messageId: z.string().nullable(),
    locations: z.array(MessageLocation),
    subject: z.string(),
    from: z.object({ name: z.string(), address: z.string() }),
    receivedAt: Timestamp,
    status: MessageStatus,
    direction: z.enum(['in', 'out']),
    lane: LaneName.nullable(),
    kind: KindName.nullable(),
    urgent: z.boolean().nullable(),
  })
  .meta({ id: 'MessageSummary' });
export type MessageSummary = z.infer<typeof MessageSummary>;

export const MessagesPage = z
  .object({ messages: z.array(MessageSummary), nextCursor: z.string().nullable() })
  .meta({ id: 'MessagesPage' });
export type MessagesPage = z.infer<typeof MessagesPage>;

export const AttachmentView = z
  .object({
    name: z.string(),
    type: z.string(),
    sizeBytes: z.number().int(),
    /** Where it can be downloaded: it is fetched from the mailbox then. */
    href: z.string(),
    /** Whether the same file (by hash) came with an earlier message of this person, and when. */
    seenBefore: Timestamp.nullable(),
    /** When a file of this name but with other content last came from this person; null where none did. */
    changedSince: Timestamp.nullable(),
  })
  .meta({ id: 'Attachment' });

export const AssessmentView = z
  .object({
    lane: LaneName,
    kind: KindName.nullable(),
    urgent: z.boolean(),
    danger: z.boolean(),
    harmAt: Timestamp.nullable(),
    unsure: z.boolean(),
    between: z.array(LaneName).length(2).nullable(),
    confidence: z.number(),
    owed: DebtView.nullable(),
    reasons: z.array(ReasonView),
    newSince: z.string().nullable(),
    wouldChange: z.string().nullable(),
    notices: z.array(z.string()),
    rhythm: RhythmView,
    section: SectionName,
    readingSeconds: z.number().int(),
    policyVersion: z.number().int(),
    modelVersion: z.string(),
    /** What another reader said, and whether that moved the message up; null where none was asked. */
    secondOpinion: z
      .object({
        source: z.string(),
        lane: LaneName,
        kind: KindName.nullable(),
        urgent: z.boolean(),
        quote: z.string().nullable(),
        moved: z.boolean(),
      })
      .nullable(),
    assessedAt: Timestamp,
  })
  .meta({ id: 'Assessment' });
export type AssessmentView = z.infer<typeof AssessmentView>;

/** One contact with a person, in either direction, newest first in every list. */
export const ContactView = z
  .object({
    id: Id,
    messageId: Id.nullable(),
    at: Timestamp,
    by: z.enum(['candidate', 'employer']),
    automatic: z.boolean(),
    /** It is in our name and nothing shows that it is ours, or a call that reached nobody: it counts as no answer. */
    unproven: z.boolean(),
    channel: ChannelName,
    subject: z.string(),
    /** The first words of the new text, or what somebody here wrote down. */
    excerpt: z.string(),
    /** Who wrote it down, or what a colleague said when passing the mail on; null otherwise. */
    note: z.string().nullable(),
    loggedBy: z.string().nullable(),
    lane: LaneName.nullable(),
    /** How it is marked in a list of everything from its person; null for our own mail and what is not assessed. */
    mark: MarkName.nullable(),
    /** The first reason of its assessment; null for our own mail and what is not assessed. */
    reason: z.string().nullable(),
    /** To whom it went, copies included; empty where it was no mail. */
    to: z.array(z.string()),
    /** Word that we promised in it, with the day on which that was due; empty for what they wrote. */
    promises: z.array(z.object({ quote: z.string(), dueDay: z.iso.date() })),
  })
  .meta({ id: 'Contact' });
export type ContactView = z.infer<typeof ContactView>;

export const MessageDetail = MessageSummary.extend({
  candidate: CandidateView.nullable(),
  role: RoleView.nullable(),
  /** What tells the role; null where none is known, and then the most patient limit holds. */
  roleEvidence: RoleEvidence.nullable(),
  /** The inbox entry that holds this message; null for our own mail and what is not assessed yet. */
  entryId: Id.nullable(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  newText: z.string(),
  /** Days after that of the writing which the sender named, in their words; empty for our own mail. */
  namedDays: z.array(z.object({ day: z.iso.date(), quote: z.string() })),
  text: z.string(),
  /** Sanitised: no scripts, no styles, no remote content; null where the message has no HTML. */
  html: z.string().nullable(),
  attachments: z.array(AttachmentView),
  assessment: AssessmentView.nullable(),
  /** When our copy was made. */
  storedAt: Timestamp,
  history: z.array(ContactView),
}).meta({ id: 'MessageDetail' });
export type MessageDetail = z.infer<typeof MessageDetail>;

export const CandidateTimeline = z
  .object({
    candidate: CandidateView,
    addresses: z.array(z.string()),
    /** The same with the evidence that made each theirs. */
    addressEvidence: z.array(PersonAddress),
    /** Names of people who seem to share an address of theirs; empty where one person writes. */
    sharedBy: z.array(z.string()),
    /** The role that a person here chose for all of their messages. */
    chosenRoleId: Id.nullable(),
    contacts: z.array(ContactView),
  })
  .meta({ id: 'CandidateTimeline' });
export type CandidateTimeline = z.infer<typeof CandidateTimeline>;

/** The source of a message as text, for a person to look at; never HTML to be shown as such. */
export const OriginalView = z
  .object({
    text: z.string(),
    /** False where only the beginning is given; the whole can be downloaded. */
    isWhole: z.boolean(),
    sizeBytes: z.number().int(),
    /** Why it is our own copy, which has no attachments, and not what lies in the mailbox; null where it is that. */
    copyBecause: z.enum(['gone', 'mailbox_away']).nullable(),
    copiedAt: Timestamp,
    /** Where the whole source can be downloaded. */
    source: z.string(),
  })
  .meta({ id: 'Original' });
export type OriginalView = z.infer<typeof OriginalView>;

/** One automatic decision about a message, as it is recorded. */
export const DecisionView = z
  .object({
    lane: LaneName,
    kind: KindName.nullable(),
    urgent: z.boolean(),
    section: SectionName,
    policyVersion: z.number().int(),
    modelVersion: z.string(),
    contactsIn14Days: z.number().int(),
    /** Who was heard besides the model; null where nobody was. */
    secondOpinion: z.string().nullable(),
    decidedAt: Timestamp,
  })
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof DecisionView>;

/** Newest first. */
export const DecisionList = z.array(DecisionView);
