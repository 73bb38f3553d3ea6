import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { foyer, id, reference, at } from './columns.ts';
import { user } from './access.ts';
import { message } from './messages.ts';

/** The present assessment of a message. */
export const assessment = foyer.table(
  'assessment',
  {
    messageId: reference('message_id')
      .primaryKey()
      .references(() => message.id, { onDelete: 'cascade' }),
    /** The message's revision that it is about. */
    revision: integer('revision').notNull(),
    lane: text('lane', { enum: ['value_added', 'empty', 'excessive', 'other'] }).notNull(),
    kind: text('kind', { enum: ['application', 'process', 'not_candidate'] }),
    urgent: boolean('urgent').notNull(),
    /** The whole `Assessment` of the domain. */
    result: jsonb('result').notNull(),
    policyVersion: integer('policy_version').notNull(),
    modelVersion: text('model_version').notNull(),
    /** Whose public holidays its working days leave out; null for nobody's. */
    holidayRegion: text('holiday_region'),
    assessedAt: at('assessed_at').notNull(),
    nextReviewAt: at('next_review_at'),
  },
  (table) => [
    index('assessment_review').on(table.nextReviewAt),
    // Every sweep asks which lie ahead of the clock.
    index('assessment_assessed').on(table.assessedAt),
    // Counting those that asked again reads this index and no assessment.
    index('assessment_empty')
      .on(table.messageId)
      .where(sql`lane = 'empty'`),
    index('assessment_unsure')
      .on(table.messageId)
      .where(sql`(result ->> 'unsure') = 'true'`),
  ],
);

/**
 * Which messages wait for an assessment, and at which revision. Nobody writes it but the database itself, by triggers on
 * `message` and `assessment`, so that no writer of those can forget to. Each revision has a row of its own: nobody waits
 * for a row that somebody else is changing, and none vanishes with an assessment of an older revision.
 */
export const toAssess = foyer.table(
  'to_assess',
  {
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.revision] })],
);

/** The record of automatic decisions: a row for the first assessment of a message and for every one that differs. */
export const decision = foyer.table(
  'decision',
  {
    id: id(),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    lane: text('lane').notNull(),
    kind: text('kind'),
    urgent: boolean('urgent').notNull(),
    section: text('section').notNull(),
    policyVersion: integer('policy_version').notNull(),
    modelVersion: text('model_version').notNull(),
    contactsIn14Days: integer('contacts_in_14_days').notNull(),
    /** Who was heard besides the model; null where nobody was. */
    secondOpinion: text('second_opinion'),
    decidedAt: at('decided_at').notNull(),
  },
  (table) => [
    index('decision_message').on(table.messageId),
    index('decision_at').on(table.decidedAt, table.id),
  ],
);

/** What was asked of the second opinion about a message, and what came back; the newest question only. */
export const secondOpinion = foyer.table('second_opinion', {
  messageId: reference('message_id')
    .primaryKey()
    .references(() => message.id, { onDelete: 'cascade' }),
  /** The message's revision that the question was about: the answer holds for no other. */
  revision: integer('revision').notNull(),
  outcome: text('outcome', {
    enum: ['asked', 'answered', 'withheld', 'unusable', 'unavailable'],
  }).notNull(),
  attempts: smallint('attempts').notNull(),
  /** When it may be asked again, where it has to be. */
  tryAfter: at('try_after').notNull(),
  source: text('source').notNull(),
  /** Lane, kind, urgency and quote as answered; null without an answer. */
  answer: jsonb('answer'),
  askedAt: at('asked_at').notNull(),
});

/** How many questions a day has seen (UTC); a day without a row has seen none. */
export const secondOpinionDay = foyer.table('second_opinion_day', {
  day: text('day').primaryKey(),
  asked: integer('asked').notNull(),
});

/** Whether messages may be shown to the second opinion. The last row holds; without one they may not. */
export const secondOpinionSwitch = foyer.table('second_opinion_switch', {
  id: id(),
  allowed: boolean('allowed').notNull(),
  byName: text('by_name').notNull(),
  at: at('at').notNull(),
});

/** Policies that an administrator published; the one with the highest version holds. None: the shipped one does. */
export const policyVersion = foyer.table('policy_version', {
  version: integer('version').primaryKey(),
  /** The whole `Policy` of the domain. */
  policy: jsonb('policy').notNull(),
  because: text('because').notNull(),
  userId: reference('user_id').references(() => user.id, { onDelete: 'set null' }),
  byName: text('by_name').notNull(),
  publishedAt: at('published_at').notNull(),
});
