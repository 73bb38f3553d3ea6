/** A plain message as a candidate's mail program would send it; valid unless told otherwise. */
export interface MailParts {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let made = 0;

export function buildMail(parts: MailParts): string {
  made += 1;
  const id = parts.messageId ?? `<${made}.${parts.date.getTime()}@mail.example.com>`;
  const headers = {
    From: parts.from,
    To: parts.to ?? 'jobs@harbourlight.example',
    Subject: parts.subject,
    Date: parts.date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': id,
    ...(parts.inReplyTo === undefined ? {} : { 'In-Reply-To': parts.inReplyTo, References: parts.inReplyTo }),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...parts.headers,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [...head, '', ...parts.text.split('\n')].join('\r\n');
}
