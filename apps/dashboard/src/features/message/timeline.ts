import type { ActionView, ContactView } from '#libs/contract';

/** Something that happened with a person: a contact in either direction, or what one of us did about it. */
export type Happening =
  | { readonly type: 'contact'; readonly at: string; readonly contact: ContactView }
  | { readonly type: 'act'; readonly at: string; readonly action: ActionView };

/** Contacts and acts in one order, newest first; at the same moment an act comes after what it is about. */
export function timelineOf(
  contacts: readonly ContactView[],
  actions: readonly ActionView[],
): readonly Happening[] {
  const happenings: Happening[] = [
    ...actions.map((action) => ({ type: 'act', at: action.at, action }) as const),
    ...contacts.map((contact) => ({ type: 'contact', at: contact.at, contact }) as const),
  ];
  return happenings.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
