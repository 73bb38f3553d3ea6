import { IconFile, IconFileText, IconPhoto } from '@tabler/icons-react';
import type { MessageDetail } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { messageWords } from '../../lib/wording.ts';
import css from './message.module.css';

type Attachment = MessageDetail['attachments'][number];

function iconOf({ type }: Attachment): typeof IconFile {
  if (type.startsWith('image/')) return IconPhoto;
  return type === 'application/pdf' || type.includes('word') || type.startsWith('text/')
    ? IconFileText
    : IconFile;
}

interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly now: Date;
}

/** Names of the files, each told to be new or the same as before. */
export function Attachments({ attachments, now }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <ul className={css.files} aria-label={messageWords.files}>
      {attachments.map((attachment, index) => {
        const Icon = iconOf(attachment);
        return (
          // Two files of one message may have the same name.
          <li key={`${index}-${attachment.name}`}>
            <Icon size={16} stroke={1.75} aria-hidden />
            <span>{attachment.name}</span>
            <i>
              {attachment.seenBefore === null
                ? messageWords.fileNew
                : messageWords.fileSame(dayMonth(attachment.seenBefore, now))}
            </i>
          </li>
        );
      })}
    </ul>
  );
}
