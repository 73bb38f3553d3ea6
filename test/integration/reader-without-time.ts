import type { MailParser } from '#libs/mailbox';

const TOO_LONG = { unparseable: { code: 'took-too-long', detail: 'It took too long to read.' } } as const;

/**
 * What reads messages, on a machine that has no time for any of them. The real one with a deadline of nothing is not so
 * sure: it takes an answer that is there when it looks at the clock.
 */
export const readerWithoutTime: MailParser = {
  parse: async () => TOO_LONG,
  parseAndPack: async () => TOO_LONG,
  findFile: async () => null,
  close: async () => {},
};
