import { useQuery } from '@tanstack/react-query';
import type { InboxEntry } from '#libs/contract';
import { meanwhileQuery } from '../lib/message-query.ts';
import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Notice } from '../ui/Notice.tsx';
import { whileWriting } from './conflict.ts';

/** Tells, while an answer is being written, that somebody else was faster: two answers are worse than one. */
export function Meanwhile({ entry }: { readonly entry: InboxEntry }) {
  const { data } = useQuery(meanwhileQuery(entry.id));
  const now = useNow();
  const sentence = data === undefined ? null : whileWriting(entry, data, now);
  return sentence === null ? null : <Notice>{actWords.replyKept(sentence)}</Notice>;
}
