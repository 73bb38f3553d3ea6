import type { RecordedMessage } from '#libs/domain';

/** Somebody whom no mail is from. */
const OTHER = { first: 'Ngozi', last: 'Lindqvist' };

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Written small a name may be a word ("grace", "will"): it is one where somebody signs by it or says it. */
function lowerCaseName(part: string): RegExp {
  const name = escaped(part.toLowerCase());
  return new RegExp(
    String.raw`(?<=^[ \t]*)${name}(?=[ \t]*$)|(?<=\b(?:this is|i am|i'm|my name is) )${name}(?!\p{L})`,
    'gmu',
  );
}

/**
 * The same message from somebody with another name, wherever the name stands in it: a lane that changes by this
 * depends on who writes.
 */
export function withOtherName(message: RecordedMessage): RecordedMessage {
  const parts = message.from.name.split(/\s+/u).filter((part) => part.length > 2);
  const [first] = parts;
  const swap = (text: string) =>
    parts.reduce((swapped, part) => {
      const other = part === first ? OTHER.first : OTHER.last;
      return swapped
        .replaceAll(new RegExp(String.raw`(?<!\p{L})${escaped(part)}(?!\p{L})`, 'gu'), () => other)
        .replaceAll(lowerCaseName(part), () => other.toLowerCase());
    }, text);
  return {
    ...message,
    from: { name: `${OTHER.first} ${OTHER.last}`, address: 'n.lindqvist@post.example' },
    subject: swap(message.subject),
    text: swap(message.text),
  };
}
