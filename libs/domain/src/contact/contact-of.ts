import type { Message } from '../message/message.ts';
import { oncePer } from '../once-per.ts';
import type { Contact } from './contact.ts';

/** Mail that says of itself that no person sent it. */
function isAutomatic({ headers }: Message): boolean {
  const submitted = headers?.['auto-submitted'];
  return submitted !== undefined && submitted.trim().toLowerCase() !== 'no';
}

/** A message as the contact that it is. */
export const contactOf = oncePer((message: Message): Contact => {
  const { at, channel, subject, newText, attachments } = message;
  return {
    at,
    by: 'candidate',
    automatic: isAutomatic(message),
    channel,
    subject,
    text: newText,
    attachments,
  };
});
