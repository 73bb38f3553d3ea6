import type { Message } from '../message/message.ts';

const CALENDAR = /^text\/calendar\b/i;

/**
 * Whether a message is nothing but the notice of a calendar: whoever accepts or declines in one has written nothing. One
 * that has words beside the event is read by its words.
 *
 * @source RFC 6047 (iMIP); the labelling guide, `not_candidate`
 */
export function isCalendarNotice({ channel, headers = {} }: Message): boolean {
  return channel === 'email' && CALENDAR.test(headers['content-type'] ?? '');
}
