/**
 * Whether headers say that a machine or a mailing list sent the message.
 *
 * A voicemail service and a telephone switchboard also send by machine; the caller decides by the channel.
 *
 * @param headers values by lower-case name; undefined where they are not known
 * @source RFC 3834 (Auto-Submitted), RFC 2919 and 2369 (List-*), RFC 5230, the Precedence convention
 */
export function sentByMachine(
  headers: Readonly<Record<string, string>> | undefined,
): 'list' | 'machine' | null {
  if (headers === undefined) return null;
  if (headers['list-id'] !== undefined || headers['list-unsubscribe'] !== undefined) return 'list';
  const precedence = headers['precedence']?.toLowerCase();
  if (precedence === 'bulk' || precedence === 'list' || precedence === 'junk') return 'list';
  const submitted = headers['auto-submitted']?.toLowerCase();
  if (submitted !== undefined && submitted !== 'no') return 'machine';
  if (headers['x-autoreply'] !== undefined || headers['x-auto-response-suppress'] !== undefined)
    return 'machine';
  if (headers['return-path'] === '<>' || headers['x-failed-recipients'] !== undefined) return 'machine';
  return null;
}
