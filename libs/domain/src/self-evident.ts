import type { Kind, Reason } from './assessment.ts';
import type { History } from './contact/contact.ts';
import type { Message } from './message/message.ts';
import { isAutomaticReply } from './signals/automatic-reply.ts';
import { isBareThanks } from './signals/bare-thanks.ts';
import { isCalendarNotice } from './signals/calendar-notice.ts';
import { isDeliveryReport } from './signals/delivery-report.ts';
import type { Observation } from './signals/observe.ts';
import { isReadReceipt } from './signals/read-receipt.ts';
import { returnsInvitation } from './signals/returned-invitation.ts';
import { isSchedulerNotice } from './signals/scheduler-notice.ts';
import { REASONS } from './wording/reasons.ts';

/** Mail of the lane `other` that says by itself what it is. */
export interface SelfEvident {
  readonly kind: Kind;
  /** Whether it can wait; null where its words say that, as a meeting that is called off does. */
  readonly presses: boolean | null;
  readonly reason: Reason;
}

const evident = (code: string, text: string, kind: Kind, presses: boolean | null): SelfEvident => ({
  kind,
  presses,
  reason: { code, text, quote: null, range: null },
});

const DELIVERY_REPORT = evident('delivery_report', REASONS.deliveryReport, 'not_candidate', false);
const RETURNED_INVITATION = evident('returned_invitation', REASONS.returnedInvitation, 'not_candidate', true);
const AUTOMATIC_REPLY = evident('automatic_reply', REASONS.automaticReply, 'not_candidate', false);
const CALENDAR_NOTICE = evident('calendar_notice', REASONS.calendarNotice, 'not_candidate', null);
const READ_RECEIPT = evident('read_receipt', REASONS.readReceipt, 'not_candidate', false);
const BOOKING = evident('booking', REASONS.booking, 'process', null);
const THANKS = evident('thanks', REASONS.onlyThanks, 'process', false);

/**
 * What a message is that needs no judgement: what a machine reports, and nothing but thanks.
 *
 * Not to be asked where somebody may come to harm: what calls itself a mail server is not believed then.
 *
 * @returns null where it has to be judged
 */
export function selfEvident(
  message: Message,
  observation: Observation,
  history: History,
): SelfEvident | null {
  if (isDeliveryReport(message, observation))
    return returnsInvitation(observation) ? RETURNED_INVITATION : DELIVERY_REPORT;
  if (message.channel === 'email' && isAutomaticReply(message.subject)) return AUTOMATIC_REPLY;
  if (isCalendarNotice(message)) return CALENDAR_NOTICE;
  if (message.channel === 'email' && isReadReceipt(message.subject, message.newText)) return READ_RECEIPT;
  if (message.channel === 'email' && isSchedulerNotice(message.subject, message.newText)) return BOOKING;
  return isBareThanks(observation, history) ? THANKS : null;
}
