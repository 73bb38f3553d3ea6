const LONGEST_VALUE = 1_000;
const ADDRESS = /.@./;
const POSTED_TO = /<mailto:([^<>?\s]{1,320})/gi;
const MAILING_LIST = /\blist ([^\s;]{1,320})/i;
const LIST_ID = /<?([^<>\s.]{1,64})\.([^<>\s]{1,255})>?\s*$/;

/**
 * Whether a list passes on what somebody wrote to its own address. An office may have a group for its mail, of which every
 * letter then looks like a list's; a newsletter goes to the address of its reader.
 *
 * @param recipients addresses in To and Cc
 * @source RFC 2369 (List-Post), RFC 2919 (List-ID); Mailing-List as Google Groups writes it
 */
export function isWrittenToList(
  headers: Readonly<Record<string, string>>,
  recipients: readonly string[],
): boolean {
  const value = (name: string) => (headers[name] ?? '').slice(0, LONGEST_VALUE);
  const posted = Array.from(value('list-post').matchAll(POSTED_TO), ([, address = '']) => address);
  const [, list = ''] = MAILING_LIST.exec(value('mailing-list')) ?? [];
  const [, local = '', domain = ''] = LIST_ID.exec(value('list-id')) ?? [];
  const lists = new Set([...posted, list, `${local}@${domain}`].map((address) => address.toLowerCase()));
  return recipients.some((address) => ADDRESS.test(address) && lists.has(address.toLowerCase()));
}

/**
 * Whether headers say that a machine or a mailing list sent the message.
 *
 * A voicemail service and a telephone switchboard also send by machine; the caller decides by the channel.
 *
 * @param headers values by lower-case name; undefined where they are not known
 * @param recipients addresses in To and Cc
 * @source RFC 3834 (Auto-Submitted), RFC 2919 and 2369 (List-*), RFC 5230, the Precedence convention
 */
export function sentByMachine(
  headers: Readonly<Record<string, string>> | undefined,
  recipients: readonly string[] = [],
): 'list' | 'machine' | null {
  if (headers === undefined) return null;
  const precedence = headers['precedence']?.toLowerCase();
  if (precedence === 'bulk' || precedence === 'junk') return 'list';
  const byList =
    headers['list-id'] !== undefined || headers['list-unsubscribe'] !== undefined || precedence === 'list';
  if (byList && !isWrittenToList(headers, recipients)) return 'list';
  const submitted = headers['auto-submitted']?.toLowerCase();
  if (submitted !== undefined && submitted !== 'no') return 'machine';
  if (headers['x-autoreply'] !== undefined || headers['x-auto-response-suppress'] !== undefined)
    return 'machine';
  if (headers['return-path'] === '<>' || headers['x-failed-recipients'] !== undefined) return 'machine';
  return null;
}
