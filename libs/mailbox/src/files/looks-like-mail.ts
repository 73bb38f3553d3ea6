/** How an mbox begins; a message may, too. */
export const MBOX = /^(?:\xef\xbb\xbf)?\s*From /;
/** What tells an mbox whose name says nothing, as `Archive.2024`. */
export const DATED_MBOX = /^(?:\xef\xbb\xbf)?\s*From \S+ .*\d{1,2}:\d\d/;

/** In a maildir every file is a message; elsewhere those that are called so, and folders. */
export function isMail(name: string, folder: string): boolean {
  if (folder === 'cur' || folder === 'new') return !name.startsWith('.');
  const ending = /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || name.startsWith('.') || ENDINGS.has(ending);
}

const ENDINGS = new Set(['eml', 'emlx', 'mbox', 'msg', 'mbx', 'gz']);
const BLANK = new Set(Buffer.from(' \t\r\n\uFEFF'));
/** Whether there is nothing but white space and a byte order mark. */
export const isBlank = (bytes: Buffer) => bytes.every((byte) => BLANK.has(byte));
export const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Null for what may be mail: a damaged message is one as well, and is set aside where it cannot be read. */
export function whyNoMail(first: Buffer, path: string): string | null {
  if (isGzip(first)) return null;
  const text = first.toString('latin1');
  if (isBlank(first)) return 'it is empty';
  if (text.startsWith('\xd0\xcf\x11\xe0'))
    return 'it is a message of Outlook (.msg), which only Outlook can save as .eml';
  if (text.startsWith('PK\x03\x04')) return 'it is a zip file, which has to be unpacked first';
  // "BEGIN:VCALENDAR" would pass for a field.
  if (/^(?:\xef\xbb\xbf)?\s*BEGIN:V(?:CALENDAR|CARD)\b/i.test(text))
    return 'it is an appointment or an address, and no mail';
  const isCalledMail = /\.(?:eml|emlx)$/i.test(path) || /[\\/](?:cur|new)[\\/][^\\/]*$/.test(path);
  const isMailLike = /^(?:\xef\xbb\xbf)?\s*(?:\d+\s*\n)?(?:>?From |[!-9;-~]{1,80}\s*:)/.test(text);
  return isCalledMail || isMailLike ? null : 'it is no mail';
}
