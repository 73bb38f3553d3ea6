/** Two who are one person, and what says so. */
export interface OnePerson {
  readonly one: number;
  readonly other: number;
  readonly because: 'reply_to' | 'thread' | 'name_and_file' | 'same_mailbox' | 'same_number';
}
