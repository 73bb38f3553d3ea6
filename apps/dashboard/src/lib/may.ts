import { useQuery } from '@tanstack/react-query';
import type { AccessLevel } from '#libs/contract';
import type { Command } from './keys.ts';
import { sessionQuery } from './session.ts';

/**
 * What somebody may do besides reading and looking after what is their own (views, times, appearance, password). The
 * pages offer nothing else; the server decides anyway.
 */
export interface May {
  /** Settle messages, answer, say whose they are and what they are about, try rules, read again what was set aside. */
  readonly change: boolean;
  /** Look after mailboxes, roles, team and tokens, and publish rules. */
  readonly govern: boolean;
}

/** @param access null where nobody is signed in */
export function mayOf(access: AccessLevel | null): May {
  return { change: access === 'recruiter' || access === 'administrator', govern: access === 'administrator' };
}

export function useMay(): May {
  return mayOf(useQuery(sessionQuery).data?.session?.user.access ?? null);
}

/** The keys that act on rows and messages, or only lead to what does. */
const CHANGING: ReadonlySet<Command> = new Set([
  'reply',
  'done',
  'later',
  'lane',
  'pass',
  'note',
  'answer-all',
  'confirm',
  'select',
  'extend-next',
  'extend-previous',
  'first-lane',
  'second-lane',
  'five-more',
  'undo',
]);

export function mayPress({ change }: May, command: Command): boolean {
  return change || !CHANGING.has(command);
}
