import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { InboxEntry } from '#libs/contract';
import { mayOf } from '../../lib/may.ts';
import { messageAddress } from '../../lib/message-address.ts';
import { sessionQuery } from '../../lib/session.ts';
import { useNarrow } from '../../lib/use-narrow.ts';

/** Who reads the rows, and on what. */
export interface RowReader {
  readonly name: string | null;
  /** Whether they may settle a row, or only read it. */
  readonly change: boolean;
  readonly phone: boolean;
  /** Goes to the message of a row. */
  readonly open: (entry: InboxEntry) => void;
}

/** Found out once for a list, not in each of its rows. */
export function useRowReader(): RowReader {
  const navigate = useNavigate();
  const user = useQuery(sessionQuery).data?.session?.user;
  return {
    name: user?.name ?? null,
    change: mayOf(user?.access ?? null).change,
    phone: useNarrow(),
    open: (entry) => void navigate(messageAddress(entry)),
  };
}
