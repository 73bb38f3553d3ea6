import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { FoyerError } from '#libs/platform';
import type { MailAddress } from '../parse/parsed-mail.ts';
import { type SmtpProblem, smtpProblem } from './smtp-errors.ts';
import type { SmtpAddress } from './smtp-url.ts';

export interface OutgoingMail {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  /** Complete by itself. */
  readonly text: string;
  readonly html: string;
  /** With its angle brackets. */
  readonly messageId: string;
  /** The thread that it belongs to, oldest first. */
  readonly references: readonly string[];
  readonly date: Date;
  /** Further headers by name, one line each. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What became of a mail. `unknown` is the one that must not be tried again by itself: the server may have it.
 */
export type SendOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'withdrawn' }
  | ({ readonly kind: 'not-sent' | 'refused' | 'unknown' } & SmtpProblem);

const CONNECT_MS = 20_000;
const SILENCE_MS = 60_000;
/** From MAIL FROM to the answer to the last byte; after it the outcome counts as unknown. */
export const SEND_DEADLINE_MS = 120_000;

/**
 * Sends one mail over a connection of its own.
 *
 * @param beforeEnvelope called when the server is ready and before MAIL FROM, the first word after which it may take
 *   the mail; false withdraws
 * @throws only what `beforeEnvelope` throws; everything that the server does is an outcome
 */
export async function sendMail(
  address: SmtpAddress,
  mail: OutgoingMail,
  beforeEnvelope: () => Promise<boolean>,
): Promise<SendOutcome> {
  const source = await compose(mail);
  const connection = new SMTPConnection(optionsFor(address));
  // Errors between two steps; those within one reach its callback.
  const lost = new Promise<never>((_, reject) => connection.on('error', reject));
  lost.catch(() => {});
  try {
    try {
      await Promise.race([lost, signIn(connection, address)]);
    } catch (error) {
      return { kind: 'not-sent', ...smtpProblem(error, address.host) };
    }
    if (!(await beforeEnvelope())) return { kind: 'withdrawn' };
    return await transmit(connection, address, mail, source);
  } finally {
    connection.quit();
    connection.close();
  }
}

async function transmit(
  connection: SMTPConnection,
  { host }: SmtpAddress,
  mail: OutgoingMail,
  source: Buffer,
): Promise<SendOutcome> {
  let bodyBegun = false;
  // Read only once the server has said 354: until then it cannot have the mail.
  const body = Readable.from(
    (function* () {
      bodyBegun = true;
      yield source;
    })(),
  );
  const envelope = { from: mail.from.address, to: [mail.to.address] };
  const sent = new Promise<void>((resolve, reject) => {
    connection.send(envelope, body, (error) => (error ? reject(error) : resolve()));
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
      SEND_DEADLINE_MS,
    );
  });
  try {
    await Promise.race([sent, late]);
    return { kind: 'accepted' };
  } catch (error) {
    const problem = smtpProblem(error, host);
    if (problem.answered) return { kind: 'refused', ...problem };
    return { kind: bodyBegun ? 'unknown' : 'not-sent', ...problem };
  } finally {
    clearTimeout(timer);
    sent.catch(() => {});
  }
}

function optionsFor(address: SmtpAddress): ConstructorParameters<typeof SMTPConnection>[0] {
  const { host, port, security, caFile } = address;
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    tls: { minVersion: 'TLSv1.2', ...(caFile === null ? {} : { ca: readAuthority(caFile) }) },
  };
}

/** @throws `setting-invalid` where the file of the own authority cannot be read */
export function readAuthority(caFile: string): Buffer {
  try {
    return readFileSync(caFile);
  } catch (error) {
    throw new FoyerError('setting-invalid', 'SMTP_URL names a certificate file that cannot be read.', {
      cause: error,
    });
  }
}

async function signIn(connection: SMTPConnection, { user, password }: SmtpAddress): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (user === null || password === null) return;
  await new Promise<void>((resolve, reject) => {
    connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve()));
  });
}

async function compose(mail: OutgoingMail): Promise<Buffer> {
  const node = new MailComposer({
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    references: [...mail.references],
    ...(mail.references.length === 0 ? {} : { inReplyTo: mail.references.at(-1) }),
    date: mail.date,
    headers: { ...mail.headers },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return node.build();
}
