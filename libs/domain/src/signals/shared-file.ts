import type { History } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';

/** Where people lay down files for others, by the last parts of the host. */
const HOSTS = [
  'wetransfer.com|we.tl|drive.google.com|docs.google.com|dropbox.com|1drv.ms|onedrive.live.com|sharepoint.com',
  'box.com|icloud.com|mega.nz|mega.io|swisstransfer.com|transfernow.net|fromsmash.com|pcloud.com|sendspace.com|mediafire.com',
].join('|');
const SHARED = new RegExp(
  `https?://(?:[\\w-]{1,63}\\.){0,4}(?:${HOSTS.replaceAll('.', '\\.')})/[^\\s<>"')\\]]+`,
  'giu',
);

/**
 * Whether a message names a file that lies elsewhere and that nothing before it named. What is in the file nobody here
 * knows, as with a file that is attached.
 */
export function sharesNewFile({ newText }: Message, history: History): boolean {
  const links = newText.match(SHARED) ?? [];
  return links.some((link) => !history.some(({ text }) => text.includes(link)));
}
