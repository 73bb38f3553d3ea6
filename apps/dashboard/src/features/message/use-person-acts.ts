import { useQueryClient } from '@tanstack/react-query';
import type {
  ContactLogged,
  ContactView,
  MessageDetail,
  NamesakeView,
  PersonChanged,
  RoleChosen,
} from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { call } from '../../lib/api.ts';
import { FRESH_KEY } from '../../lib/inbox-cache.ts';
import { personPath } from '../../lib/person-query.ts';
import { whyNot } from '../../lib/why-not.ts';
import { messageWords, personWords } from '../../lib/wording.ts';

/** A contact that left no mail, as somebody writes it down. */
export interface Logged {
  readonly by: ContactView['by'];
  readonly channel: ContactView['channel'];
  /** Now where left out. */
  readonly at?: string;
  readonly note?: string;
  /** Whether they were reached; the note tells where left out. */
  readonly reached?: boolean;
}

export interface RoleChoice {
  /** Null where evidence shall decide. */
  readonly roleId: string | null;
  readonly title: string;
  /** Whether it is said of everything from this person, or of this message alone. */
  readonly ofAll: boolean;
}

/**
 * What can be said about the person of a message. Each is told at the bottom of the page and can be undone; what the
 * server refuses is told in its words.
 */
export function usePersonActs(
  message: MessageDetail,
  candidate: { readonly id: string; readonly name: string },
) {
  const client = useQueryClient();
  const { did, say } = useActing();
  const path = personPath(candidate.id);

  async function readAgain(): Promise<void> {
    void client.invalidateQueries({ queryKey: FRESH_KEY });
    await Promise.all(
      ['message', 'person', 'actions', 'waiting'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  }
  /** @returns whether it happened */
  async function change(text: () => string, work: () => Promise<() => Promise<unknown>>): Promise<boolean> {
    try {
      const takeBack = await work();
      did(text(), async () => {
        await takeBack();
        await readAgain();
      });
      await readAgain();
      return true;
    } catch (error) {
      say(whyNot(error));
      return false;
    }
  }
  const removeContact = (id: string) => () =>
    call(`${path}/contacts/${encodeURIComponent(id)}`, { method: 'DELETE' });

  function log(contact: Logged, text: string): Promise<boolean> {
    return change(
      () => text,
      async () => {
        const { id } = await call<ContactLogged>(`${path}/contacts`, {
          method: 'POST',
          body: { ...contact, messageId: message.id },
        });
        return removeContact(id);
      },
    );
  }
  return {
    log,
    answeredOutside: () =>
      log({ by: 'employer', channel: 'email' }, messageWords.answeredSaid(candidate.name)),
    takeBackContact: ({ id, by, channel, at, note, unproven }: ContactView) =>
      change(
        () => messageWords.takenBack,
        async () => {
          await removeContact(id)();
          return () =>
            call(`${path}/contacts`, {
              method: 'POST',
              body: { by, channel, at, note: note ?? '', reached: !unproven, messageId: message.id },
            });
        },
      ),
    /** @param chosenBefore the role that a person had chosen; null where evidence decided */
    chooseRole({ roleId, title, ofAll }: RoleChoice, chosenBefore: string | null): Promise<boolean> {
      const about = ofAll ? path : `/messages/${encodeURIComponent(message.id)}`;
      const choose = (id: string | null) =>
        call<RoleChosen>(about, { method: 'PATCH', body: { roleId: id } });
      let changed = 0;
      return change(
        () => (roleId === null ? personWords.roleLeft(changed) : personWords.roleSaid(title, changed)),
        async () => {
          changed = (await choose(roleId)).changedMessages;
          return () => choose(chosenBefore);
        },
      );
    },
    separate: (address: string) =>
      change(
        () => personWords.separated(address),
        async () => {
          const made = await separate(path, address);
          return () => join(path, made);
        },
      ),
    join: ({ candidate: other, addresses }: NamesakeView) =>
      change(
        () => personWords.joined(addresses.join(', ')),
        async () => {
          await join(path, other.id);
          return async () => {
            // All addresses of the other one become one person again.
            const [first, ...rest] = addresses;
            if (first === undefined) return;
            const made = personPath(await separate(path, first));
            for (const address of rest) await join(made, await separate(path, address));
          };
        },
      ),
    tellApart: ({ candidate: other }: NamesakeView) =>
      change(
        () => personWords.apart,
        async () => {
          const apart = `${path}/namesakes/${encodeURIComponent(other.id)}/apart`;
          await call(apart, { method: 'POST' });
          return () => call(apart, { method: 'DELETE' });
        },
      ),
  };
}

/** @returns the person that the address is now */
async function separate(path: string, address: string): Promise<string> {
  const { candidateId } = await call<PersonChanged>(`${path}/separate`, {
    method: 'POST',
    body: { address },
  });
  return candidateId;
}

const join = (path: string, candidateId: string) =>
  call<PersonChanged>(`${path}/join`, { method: 'POST', body: { candidateId } });
