import { isCompoundFile } from '../parse/compound-file.ts';

/** How an mbox begins; a message may, too. */
export const MBOX = /^(?:\xef\xbb\xbf)?\s*From /;
/** What tells an mbox whose name says nothing, as `Archive.2024`. */
export const DATED_MBOX = /^(?:\xef\xbb\xbf)?\s*From \S+ .*\d{1,2}:\d\d/;

/** In a maildir every file is a message; elsewhere what is called so or may hold such, and folders. */
export function isMail(name: string, folder: string): boolean {
  if (folder === 'cur' || folder === 'new') return !name.startsWith('.');
  const ending = /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || name.startsWith('.') || ENDINGS.has(ending);
}

const ENDINGS = new Set(
  'eml emlx mbox mbx gz msg oft pst ost olm dbx zip tar tgz tbz bz2 xz zst 7z rar'.split(' '),
);
const BLANK = new Set(Buffer.from(' \t\r\n\uFEFF'));
/** Whether there is nothing but white space and a byte order mark. */
export const isBlank = (bytes: Buffer) => bytes.every((byte) => BLANK.has(byte));
export const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A saved page begins like a letter; a text lies beside the letter itself, and so does half of it, not yet loaded. */
const NO_LETTER = /\.(?:mht|mhtml|part|crdownload|download|tmp)$|(?<!\.eml)\.txt$/i;

/** Whether a file of any name begins with a letter's head: somebody's name for it may end in anything. */
export function beginsAsLetter(first: Buffer, path: string): boolean {
  const head = first.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    !NO_LETTER.test(path) &&
    /^[!-9;-~]{1,80}:/.test(head) &&
    /^From:.*@/im.test(head) &&
    /^(?:Received|Message-ID|Date):/im.test(head)
  );
}

/** How files of Outlook begin, and such as are packed. */
const OF_OUTLOOK = ['!BDN', '\xcf\xad\x12\xfe'];
const PACKED = ['BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '\x28\xb5\x2f\xfd'];
/** Byte order marks, as an editor of Windows writes them with its "Unicode". */
const UTF_16 = ['\xff\xfe', '\xfe\xff'];
/** A tar has its mark behind the name of its first file. */
const [TAR, TAR_AT] = ['ustar', 257] as const;

/** What holds letters that nobody can read here, with what can be done about it; null for anything else. */
export function lettersClosed(first: Buffer, path: string): string | null {
  const text = first.toString('latin1');
  if (OF_OUTLOOK.some((mark) => text.startsWith(mark)))
    return 'it is a file of Outlook (.pst, .ost or .dbx): export its folders as an mbox or as .eml, with Thunderbird or readpst for instance';
  if (UTF_16.some((mark) => text.startsWith(mark)))
    return 'it is written in UTF-16: open it in an editor, save it as UTF-8, and import that';
  if (/\.olm$/i.test(path))
    return 'it is an archive of Outlook for Mac (.olm): export its folders as an mbox or as .eml';
  return null;
}

/** Null for what may be mail: a damaged message is one as well, and is set aside where it cannot be read. */
export function whyNoMail(first: Buffer, path: string): string | null {
  if (isGzip(first) || isCompoundFile(first)) return null;
  const text = first.toString('latin1');
  if (isBlank(first)) return 'it is empty';
  if (text.startsWith('PK\x03\x04')) return 'it is a zip file, which has to be unpacked first';
  if (PACKED.some((mark) => text.startsWith(mark)) || text.startsWith(TAR, TAR_AT))
    return 'it is packed in a way that we do not know, and has to be unpacked first';
  // "BEGIN:VCALENDAR" would pass for a field.
  if (/^(?:\xef\xbb\xbf)?\s*BEGIN:V(?:CALENDAR|CARD)\b/i.test(text))
    return 'it is an appointment or an address, and no mail';
  const isCalledMail = /\.(?:eml|emlx)(?:\.gz)?$/i.test(path) || /[\\/](?:cur|new)[\\/][^\\/]*$/.test(path);
  const isMailLike = /^(?:\xef\xbb\xbf)?\s*(?:\d+\s*\n)?(?:>?From |[!-9;-~]{1,80}\s*:)/.test(text);
  return isCalledMail || isMailLike ? null : 'it is no mail';
}
