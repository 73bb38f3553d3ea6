import { VisuallyHidden } from '@mantine/core';
import { IconDownload, IconFile, IconFileText, IconPhoto } from '../../ui/icons.ts';
import { useState } from 'react';
import type { MessageDetail } from '#libs/contract';
import { readFile } from '../../lib/api.ts';
import { dayMonth } from '../../lib/dates.ts';
import { saveFile } from '../../lib/save-file.ts';
import { whyNot } from '../../lib/why-not.ts';
import { messageWords } from '../../lib/wording.ts';
import css from './message.module.css';

type Attachment = MessageDetail['attachments'][number];

function iconOf({ type }: Attachment): typeof IconFile {
  if (type.startsWith('image/')) return IconPhoto;
  return type === 'application/pdf' || type.includes('word') || type.startsWith('text/')
    ? IconFileText
    : IconFile;
}

function newness({ seenBefore, changedSince }: Attachment, now: Date): string {
  if (seenBefore !== null) return messageWords.fileSame(dayMonth(seenBefore, now));
  return changedSince === null ? messageWords.fileNew : messageWords.fileChanged(dayMonth(changedSince, now));
}

interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly now: Date;
}

/** Files by name, each told to be new, changed or the same as before; it is fetched from the mailbox when asked for. */
export function Attachments({ attachments, now }: AttachmentsProps) {
  const [said, setSaid] = useState('');
  const [coming, setComing] = useState<string | null>(null);
  if (attachments.length === 0) return null;

  async function get({ href, name, type }: Attachment): Promise<void> {
    setComing(href);
    setSaid(messageWords.fileComing);
    try {
      saveFile(name, type, await readFile(href));
      setSaid(messageWords.fileGot(name));
    } catch (error) {
      setSaid(`${name}: ${whyNot(error)}`);
    }
    setComing(null);
  }
  return (
    <>
      <ul className={css.files} aria-label={messageWords.files}>
        {attachments.map((attachment) => {
          const Icon = iconOf(attachment);
          return (
            <li key={attachment.href}>
              <button
                type="button"
                // Not disabled, which would drop the focus while it is fetched.
                aria-disabled={coming !== null}
                aria-busy={coming === attachment.href}
                onClick={() => (coming === null ? void get(attachment) : undefined)}
              >
                <Icon size={16} stroke={1.75} aria-hidden />
                <VisuallyHidden>{messageWords.fileGet}</VisuallyHidden>
                <span>{attachment.name}</span>
                <i>{newness(attachment, now)}</i>
                <IconDownload size={15} stroke={1.75} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <p className={css.fileSaid} role="status">
        {said}
      </p>
    </>
  );
}
