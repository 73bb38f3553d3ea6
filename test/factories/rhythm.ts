import type { Rhythm } from '#libs/domain';

/** The count of a first contact: one message, nothing exceeded, all our replies to be seen. */
export const QUIET_RHYTHM: Rhythm = {
  contactsIn14Days: 1,
  contactsIn24Hours: 1,
  limit14Days: 4,
  limit24Hours: 3,
  exceeded: null,
  lastReplyAt: null,
  repliesVisible: true,
};
