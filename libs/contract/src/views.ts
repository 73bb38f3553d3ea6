import { z } from 'zod';
import { InboxFilter } from './inbox.ts';
import { Id, Name } from './primitives.ts';

/** More than these nobody finds anything in. */
export const MOST_VIEWS = 50;

const ViewName = Name(60);
const ViewFilter = InboxFilter.refine((filter) => Object.values(filter).some((part) => part !== undefined), {
  error: 'say what to narrow the queue to: lane, role, mailbox, state or q',
});

/** A search or filter of the queue that somebody keeps under a name. Personal, and never counted. */
export const SavedView = z.object({ id: Id, name: ViewName, filter: InboxFilter }).meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

/** The caller's own, by name. */
export const SavedViewList = z.array(SavedView);
export type SavedViewList = z.infer<typeof SavedViewList>;

export const NewSavedView = z
  .strictObject({ name: ViewName, filter: ViewFilter })
  .meta({ id: 'NewSavedView' });
export type NewSavedView = z.infer<typeof NewSavedView>;

export const SavedViewPatch = z.strictObject({ name: ViewName }).meta({ id: 'SavedViewPatch' });
export type SavedViewPatch = z.infer<typeof SavedViewPatch>;
