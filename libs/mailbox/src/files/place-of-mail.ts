import { basename, dirname, relative, sep } from 'node:path';
import { specialUse } from 'imapflow/lib/special-use.js';
import { decodeBytes } from '../parse/charset.ts';

/** What a folder, a label or a flag says of the mail in it: ours, or nobody's letter. */
type UseOfPlace = 'sent' | 'drafts' | 'trash' | 'junk' | null;

const USES: Readonly<Record<string, UseOfPlace>> = {
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Trash': 'trash',
  '\\Junk': 'junk',
};
const ENCODED_WORD = /=\?([\w-]{1,40})\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** By the names that mail programs give to folders in some eighty languages; Sent also where it only sounds so. */
function useOfName(name: string): UseOfPlace {
  const { flag, source } = specialUse(false, { name, path: name, flags: new Set() } as never);
  const use = USES[flag ?? ''] ?? null;
  return use === 'sent' || source === 'name' ? use : null;
}

/**
 * Of a file: by the flags in its name in a maildir, or by the names of the folders that it lies in and its own, as an
 * export of Thunderbird or of Apple Mail has them. What lies anywhere below Sent is ours as well, and what lies below the
 * bin was thrown away.
 *
 * @param root what was given to be read: its own name says whose mail it is, and not that it is left out
 */
export function useOfFile(path: string, root: string): UseOfPlace {
  const inMaildir = ['cur', 'new'].includes(basename(dirname(path)));
  const flags = (inMaildir && /[:;!]2,([A-Za-z]*)$/.exec(basename(path))?.[1]) || '';
  if (flags.includes('T')) return 'trash';
  if (flags.includes('D')) return 'drafts';
  // A single message is called by its subject, or by a number.
  const isSingle = inMaildir || /\.emlx?(?:\.gz)?$/i.test(path);
  const named = inMaildir ? dirname(dirname(path)) : isSingle ? dirname(path) : path;
  const isBelow = named.startsWith(root.endsWith(sep) ? root : root + sep);
  const below = isBelow ? relative(root, named).split(sep).flatMap(namesIn) : [];
  const given = namesIn(basename(isBelow ? root : named));
  const uses = below.map(useOfName);
  return (
    uses.find((use) => use !== null && use !== 'sent') ??
    (uses.includes('sent') || given.some((name) => useOfName(name) === 'sent') ? 'sent' : null)
  );
}

/** A folder of a maildir says in its name what it lies in: `.Sent.2024`. */
function namesIn(folder: string): string[] {
  const name = folder.replace(/(?:\.(?:mbox|mbx|sbd|gz|emlx?|partial))+$/gi, '');
  return (/^\.|^INBOX\./i.test(name) ? name.split('.') : [name]).map(inUnicode);
}

const UTF_16 = new TextDecoder('utf-16be');

/** Servers and Thunderbird write folders to disk as IMAP calls them: `Entw&APw-rfe` (RFC 3501, 5.1.3). */
function inUnicode(name: string): string {
  return name.replace(/&([A-Za-z\d+,]*)-/g, (_, encoded: string) =>
    encoded === '' ? '&' : UTF_16.decode(Buffer.from(encoded.replaceAll(',', '/'), 'base64')),
  );
}

/** What Thunderbird has deleted is there, and hidden, until its folder is compacted. */
const EXPUNGED_BY_MOZILLA = 0x0008;

/** By what mail programs write into the messages of an mbox. */
export function useOfHead(head: Buffer): UseOfPlace {
  const text = head.toString('latin1');
  const mozilla = Number.parseInt(/^x-mozilla-status:[ \t]*([\da-f]{4})\b/im.exec(text)?.[1] ?? '0', 16);
  const status = /^x-status:[ \t]*([A-Z]{1,8})\b/im.exec(text)?.[1] ?? '';
  if ((mozilla & EXPUNGED_BY_MOZILLA) !== 0 || status.includes('D')) return 'trash';
  return status.includes('T') ? 'drafts' : useOfLabels(text);
}

/** By the labels that an export from Gmail writes into each message. */
const FLAGS_OF_APPLE = { deleted: 1 << 1, draft: 1 << 6 } as const;

/** @param list what Apple Mail writes behind a message, as XML */
export function useOfAppleFlags(list: Buffer): 'trash' | 'drafts' | null {
  const flags = Number(/<key>flags<\/key>\s*<integer>(\d{1,15})</.exec(list.toString('latin1'))?.[1] ?? 0);
  // Bits above the 32nd would fold over.
  const low = flags % 2 ** 31;
  if ((low & FLAGS_OF_APPLE.deleted) !== 0) return 'trash';
  return (low & FLAGS_OF_APPLE.draft) === 0 ? null : 'drafts';
}

function useOfLabels(head: string): UseOfPlace {
  const value = /^x-gmail-labels:((?:[^\n]|\n[ \t])*)/im.exec(head)?.[1];
  if (value === undefined) return null;
  const uses = decoded(value.replace(/\r?\n[ \t]+/g, ' '))
    .split(',')
    .map((label) => (label.trim().toLowerCase() === 'chat' ? 'drafts' : useOfName(label.trim())));
  return uses.find((use) => use !== null && use !== 'sent') ?? (uses.includes('sent') ? 'sent' : null);
}

function decoded(value: string): string {
  return value.replace(ENCODED_WORD, (_, charset: string, kind: string, text: string) =>
    decodeBytes(
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64')
        : Buffer.from(
            text
              .replaceAll('_', ' ')
              .replace(/=([\da-f]{2})/gi, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ),
      charset,
    ),
  );
}
