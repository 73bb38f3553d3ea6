/** What an answer quotes. */
export interface Quoted {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** On the answerer's clock. */
  readonly at: Date;
}

const marked = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** `Mon, Mar 2, 2026` and the parts of it, read from a date whose UTC fields are local time. */
function partsOf(at: Date) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(at);
  return {
    short: part({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
    bare: part({ month: 'short', day: 'numeric', year: 'numeric' }),
    long: part({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    clock: part({ hour: 'numeric', minute: '2-digit' }).replace('\u202f', ' '),
  };
}

const gmail = ({ from, text, at }: Quoted): string => {
  const { short, clock } = partsOf(at);
  return `On ${short} at ${clock} ${from.name} <${from.address}>\nwrote:\n\n${marked(text)}`;
};

const outlook = ({ from, to, subject, text, at }: Quoted): string => {
  const { long, clock } = partsOf(at);
  const head = [
    `From: ${from.name} <${from.address}>`,
    `Sent: ${long} ${clock}`,
    `To: ${to}`,
    `Subject: ${subject}`,
  ];
  return `${'_'.repeat(32)}\n${head.join('\n')}\n\n${text}`;
};

const apple = ({ from, text, at }: Quoted): string => {
  const { bare, clock } = partsOf(at);
  return `> On ${bare}, at ${clock}, ${from.name} <${from.address}> wrote:\n> \n${marked(text)}`;
};

/** How three mail programs put the answered message below an answer. */
export const QUOTE_STYLES: readonly ((quoted: Quoted) => string)[] = [gmail, outlook, apple];
