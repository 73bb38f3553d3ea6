import { basename, dirname } from 'node:path';
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
 * Of a file: by its maildir's folder and flags, or by its own name or its folder's, as an export of Thunderbird or of
 * Apple Mail has them.
 *
 * @param root what was given to be read: its own name says whose mail it is, and not that it is left out
 */
export function useOfFile(path: string, root: string): UseOfPlace {
  const folder = basename(dirname(path));
  if (folder !== 'cur' && folder !== 'new') {
    const use = useOfName(plainName(basename(path))) ?? (path === root ? null : useOfName(plainName(folder)));
    return path === root && use !== 'sent' ? null : use;
  }
  const flags = /[:;!]2,([A-Za-z]*)$/.exec(basename(path))?.[1] ?? '';
  if (flags.includes('T')) return 'trash';
  if (flags.includes('D')) return 'drafts';
  const maildir = dirname(dirname(path));
  const use = useOfName(plainName(basename(maildir)).split('.').at(-1) ?? '');
  return maildir === root && use !== 'sent' ? null : use;
}

const plainName = (name: string) => name.replace(/\.(?:mbox|mbx|sbd|gz|eml|emlx)$/gi, '').replace(/^\./, '');

/** By the labels that an export from Gmail writes into each message. */
export function useOfLabels(head: Buffer): UseOfPlace {
  const value = /^x-gmail-labels:((?:[^\n]|\n[ \t])*)/im.exec(head.toString('latin1'))?.[1];
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
