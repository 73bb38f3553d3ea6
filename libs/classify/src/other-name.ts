import type { RecordedMessage } from '#libs/domain';

/** Somebody whom no mail is from. */
const OTHER = { first: 'Ngozi', last: 'Lindqvist' };

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The same message from somebody with another name, wherever the name stands in it: a lane that changes by this
 * depends on who writes.
 */
export function withOtherName(message: RecordedMessage): RecordedMessage {
  const parts = message.from.name.split(/\s+/u).filter((part) => part.length > 2);
  const [first] = parts;
  const swap = (text: string) =>
    parts.reduce(
      (swapped, part) =>
        swapped.replaceAll(new RegExp(String.raw`(?<!\p{L})${escaped(part)}(?!\p{L})`, 'gu'), () =>
          part === first ? OTHER.first : OTHER.last,
        ),
      text,
    );
  return {
    ...message,
    from: { name: `${OTHER.first} ${OTHER.last}`, address: 'n.lindqvist@post.example' },
    subject: swap(message.subject),
    text: swap(message.text),
  };
}
