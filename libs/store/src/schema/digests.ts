import { boolean, index, jsonb, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { foyer, id, reference, at, bytes } from './columns.ts';
import { user } from './access.ts';
import { message } from './messages.ts';
import { inboxEntry } from './inbox.ts';

/** When a person wants to be told, and how. A row for everybody, made with the first plan. */
export const digestSettings = foyer.table('digest_settings', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  timeZone: text('time_zone').notNull(),
  /** `HH:MM` on the clock of the zone. */
  times: text('times').array().notNull(),
  /** ISO weekdays. */
  workingDays: smallint('working_days').array().notNull(),
  /** Whose public holidays are free. */
  region: text('region'),
  /** ISO dates. */
  daysOff: text('days_off').array().notNull(),
  focus: jsonb('focus').$type<{ days: number[]; from: string; to: string }[]>().notNull(),
  /** Break-throughs a day, danger apart. */
  budget: smallint('budget').notNull(),
  /** Causes of urgency that wait for the end of focus hours; see `URGENCY_CAUSES` of the domain. */
  heldInFocus: text('held_in_focus', { enum: ['interview', 'offer', 'legal'] })
    .array()
    .notNull()
    .default([]),
  byMail: boolean('by_mail').notNull().default(true),
  /** Whether mails carry names and quotes. */
  showNames: boolean('show_names').notNull().default(true),
  webhookFormat: text('webhook_format', { enum: ['slack', 'teams'] }),
  /** Address and signing key of the webhook, sealed: whoever knows the address may write there. */
  sealedWebhookUrl: text('sealed_webhook_url'),
  sealedWebhookKey: text('sealed_webhook_key'),
  /** SHA-256 of the secret part of the calendar's address. */
  calendarTokenHash: bytes('calendar_token_hash').unique(),
  /** Up to here slots are rows; null makes the plan begin anew. */
  plannedUntil: at('planned_until'),
});

/** A slot of a person: one row, one digest at most. */
export const digest = foyer.table(
  'digest',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Local day and time, `2026-11-24T16:00`; with a `now-` before it where somebody asked for one. */
    slot: text('slot').notNull(),
    timeZone: text('time_zone').notNull(),
    dueAt: at('due_at').notNull(),
    /** `merged`: missed, and made good by a later one. `nothing_new`: nobody was bothered. */
    state: text('state', { enum: ['due', 'made', 'nothing_new', 'merged'] })
      .notNull()
      .default('due'),
    /** Counts and the ledger of the moment, no names: a `DigestFacts` of libs/digest. */
    facts: jsonb('facts'),
    madeAt: at('made_at'),
  },
  (table) => [
    // Whoever moves to another time zone has the hours of a day again, and they are other hours.
    uniqueIndex('digest_slot').on(table.userId, table.slot, table.timeZone),
    index('digest_due').on(table.state, table.dueAt),
    index('digest_user').on(table.userId, table.dueAt.desc(), table.id.desc()),
  ],
);

/** A row that a digest shows, as it was then; it goes with the person where a person is erased. */
export const digestItem = foyer.table(
  'digest_item',
  {
    digestId: reference('digest_id')
      .notNull()
      .references(() => digest.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    section: text('section', { enum: ['today', 'owed', 'worth'] }).notNull(),
    name: text('name').notNull(),
    roleTitle: text('role_title'),
    reason: text('reason').notNull(),
    quote: text('quote'),
    waitingSince: at('waiting_since').notNull(),
    /** How many entries the row tells of: people of one role who wait for the same cause make one. */
    standsFor: smallint('stands_for').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.digestId, table.position] }),
    index('digest_item_entry').on(table.entryId),
  ],
);

/** What a person was told last about an entry: nothing is told twice unless it has changed. */
export const digestTold = foyer.table(
  'digest_told',
  {
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    stateKey: text('state_key').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.entryId] }),
    index('digest_told_entry').on(table.entryId),
  ],
);

/** A folded message that somebody was asked about, and what was said. */
export const digestCheck = foyer.table(
  'digest_check',
  {
    id: id(),
    digestId: reference('digest_id')
      .notNull()
      .references(() => digest.id, { onDelete: 'cascade' }),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    words: text('words').notNull(),
    roleTitle: text('role_title'),
    verdict: text('verdict', { enum: ['right', 'not_right'] }),
    answeredAt: at('answered_at'),
  },
  (table) => [
    uniqueIndex('digest_check_once').on(table.userId, table.messageId),
    index('digest_check_digest').on(table.digestId),
  ],
);

/** An urgent message and a person: whether it reached them at once, and what they said of that. */
export const breakThrough = foyer.table(
  'break_through',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    danger: boolean('danger').notNull(),
    reason: text('reason').notNull(),
    /** The local day that its budget belongs to. */
    day: text('day').notNull(),
    inFocus: boolean('in_focus').notNull(),
    /** Null where it came through. */
    held: text('held', { enum: ['budget', 'day_off', 'told'] }),
    decidedAt: at('decided_at').notNull(),
    verdict: text('verdict', { enum: ['right', 'could_wait'] }),
    verdictAt: at('verdict_at'),
  },
  (table) => [
    uniqueIndex('break_through_once').on(table.userId, table.messageId),
    index('break_through_day').on(table.userId, table.day),
  ],
);

/**
 * One thing to send over one channel. `sending` is written just before the first word that could make the other side
 * accept it; whoever dies in it leaves `ambiguous`, which nobody repeats by itself.
 */
export const delivery = foyer.table(
  'delivery',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    digestId: reference('digest_id').references(() => digest.id, { onDelete: 'cascade' }),
    breakThroughId: reference('break_through_id').references(() => breakThrough.id, { onDelete: 'cascade' }),
    channel: text('channel', { enum: ['mail', 'webhook'] }).notNull(),
    state: text('state', {
      enum: ['due', 'claimed', 'sending', 'sent', 'ambiguous', 'failed', 'returned'],
    })
      .notNull()
      .default('due'),
    attempts: smallint('attempts').notNull().default(0),
    /** When it may be tried; for `claimed` and `sending`, when whoever holds it has certainly gone. */
    nextTryAt: at('next_try_at').notNull(),
    /** Who holds it. */
    claim: text('claim'),
    /** The Message-ID that it went out with. */
    messageId: text('message_id'),
    /** What went wrong, as a sentence. */
    problem: text('problem'),
    madeAt: at('made_at').notNull(),
    sentAt: at('sent_at'),
  },
  (table) => [
    uniqueIndex('delivery_digest').on(table.digestId, table.channel),
    uniqueIndex('delivery_break_through').on(table.breakThroughId, table.channel),
    index('delivery_next').on(table.state, table.nextTryAt),
    index('delivery_message').on(table.messageId),
  ],
);
