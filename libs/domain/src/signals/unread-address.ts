const UNREAD = /^(?:.*[._+-])?(?:no-?reply|do-?not-?reply|nicht-?antworten|ne-?pas-?repondre)(?:[._+-].*)?$/i;

/** Whether an address says that nobody reads what is sent to it: a machine writes from it, for many people. */
export function isUnreadAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  return at > 0 && UNREAD.test(address.slice(0, Math.min(at, 100)));
}
