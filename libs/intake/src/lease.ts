/** Which process reads which mailbox: an advisory lock of this class for each, which the server frees after a crash. */
export const LEASE_CLASS = 7_041_504;
