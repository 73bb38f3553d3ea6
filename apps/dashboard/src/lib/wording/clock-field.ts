export const clockFieldWords = {
  /** @param example a time as the reader counts hours */
  wrong: (example: string) => `Write a time such as ${example}.`,
};
