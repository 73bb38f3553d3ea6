import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Detection, MailboxTest } from '#libs/contract';
import { call } from '../lib/api.ts';
import { whyNot } from '../lib/why-not.ts';
import { takesPassword } from './provider-offer.ts';
import { type ConnectionFields, NO_FIELDS, connectionOf, isAddress, withServer } from './connection.ts';

/** What is known of a mailbox that somebody is about to connect. */
export function useConnect() {
  const [fields, setFields] = useState(NO_FIELDS);
  const [settingsOpen, setSettingsOpen] = useState(false);
  /** Whether one goes on in the settings when they open; nobody does who types in another field by then. */
  const [beginsInSettings, setBeginsInSettings] = useState(false);
  /** The address that was looked up, and what came of it; null where the look-up itself failed. */
  const [lookedUp, setLookedUp] = useState<{ email: string; found: Detection | null } | null>(null);
  const [tested, setTested] = useState<MailboxTest | null>(null);
  // A look-up takes a while, and somebody types on meanwhile.
  const latest = useRef({ fields, settingsOpen });
  latest.current = { fields, settingsOpen };

  const lookup = useMutation({
    mutationFn: (email: string) =>
      call<Detection>('/mailboxes/detect', { method: 'POST', body: { address: email } }),
  });
  const test = useMutation({
    mutationFn: (body: ReturnType<typeof connectionOf>) =>
      call<MailboxTest>('/mailboxes/test', { method: 'POST', body }),
    // Tried were the fields of that moment.
    onSuccess: (result, body) => {
      if (JSON.stringify(body) === JSON.stringify(connectionOf(latest.current.fields))) setTested(result);
    },
  });

  function change(next: ConnectionFields): void {
    setFields(next);
    latest.current = { ...latest.current, fields: next };
    // What was tried is not what stands there any more.
    setTested(null);
    test.reset();
  }

  /** Looks the address up, unless that was done. @returns the fields with a server, null without one */
  async function find(): Promise<ConnectionFields | null> {
    const email = fields.email.trim();
    const asking = document.activeElement;
    if (lookedUp?.email !== email && !settingsOpen) {
      const found = await lookup.mutateAsync(email).catch(() => null);
      const now = latest.current;
      if (now.fields.email.trim() !== email) return null;
      setLookedUp({ email, found });
      if (found?.server == null) {
        setBeginsInSettings([asking, document.body].includes(document.activeElement));
        setSettingsOpen(true);
      } else if (!now.settingsOpen) change(withServer(now.fields, found.server));
    }
    return latest.current.fields.host.trim() === '' ? null : latest.current.fields;
  }

  async function tryIt(): Promise<void> {
    const ready = await find();
    if (ready !== null) await test.mutateAsync(connectionOf(ready)).catch(() => {});
  }

  return {
    fields,
    change,
    /** An address that is typed to its end is looked up at once. */
    addressLeft: () => {
      if (isAddress(fields.email)) void find();
    },
    addressChanged: (email: string) => {
      // Settings that were found belong to the address before.
      const kept = lookedUp === null || settingsOpen ? {} : { host: '', user: '' };
      if (!settingsOpen) setLookedUp(null);
      change({ ...fields, ...kept, email });
    },
    detection: lookedUp?.found ?? null,
    /** Other settings than those found may be of a server that does. */
    takesPassword: settingsOpen || takesPassword(lookedUp?.found ?? null),
    lookupFailed: lookedUp !== null && lookedUp.found === null,
    isLooking: lookup.isPending,
    settingsOpen,
    beginsInSettings,
    openSettings: () => {
      setBeginsInSettings(true);
      setSettingsOpen(true);
    },
    tryIt,
    isTesting: test.isPending,
    tested,
    problem: test.error === null ? null : whyNot(test.error),
  };
}

export type Connect = ReturnType<typeof useConnect>;
