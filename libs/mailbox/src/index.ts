export type {
  FetchedMessage,
  FetchedOutline,
  FetchedSource,
  Folder,
  FolderUse,
  ListedMessage,
  MailboxSession,
  News,
  OpenFolder,
  PartOutline,
} from './mailbox-session.ts';
export { UNKNOWN_UID_NEXT } from './mailbox-session.ts';
export { PARSER_VERSION, isUnparseable } from './parse/parsed-mail.ts';
export { asForwarded, belowEachOther } from './parse/enclosed.ts';
export { headOfSource } from './parse/charset.ts';
export type {
  MailAddress,
  MailAttachment,
  ParsedMail,
  ParseFlag,
  ParseResult,
  Unparseable,
} from './parse/parsed-mail.ts';
export { parseMailboxUrl, writeMailboxUrl } from './mailbox-url.ts';
export type { MailboxAddress, Security } from './mailbox-url.ts';
export { packed, unpacked } from './packed-source.ts';
export { SourceFile } from './source-file.ts';
export type { ByteRange, Source } from './source-file.ts';
export { readMailOnDisk } from './files/mail-on-disk.ts';
export type { LeftOut, MailOnDisk } from './files/file-of-mail.ts';
export type { Unread } from './files/mail-on-disk.ts';
export { connectMailbox } from './imap-connect.ts';
export type { ConnectOptions } from './imap-client.ts';
export type { SessionTimes } from './imap-client.ts';
export { createMailParser } from './parse/mail-parser.ts';
export type { HowToParse, MailParser, MailParserOptions } from './parse/mail-parser.ts';
export { parseFrom, parseSmtpUrl } from './smtp/smtp-url.ts';
export type { SmtpAddress } from './smtp/smtp-url.ts';
export { SEND_DEADLINE_MS, readAuthority, sendMail } from './smtp/send-mail.ts';
export type { OutgoingMail, SendOutcome } from './smtp/send-mail.ts';
export { draftSource } from './draft.ts';
export type { Draft } from './draft.ts';
export { detectMailbox } from './detect/detect-mailbox.ts';
export { emailAddressOf } from './detect/email-address.ts';
export type { DetectionWays } from './detect/detect-mailbox.ts';
export type { Detection, FoundServer, SignIn, TokenProvider } from './detect/detection.ts';
export { beginAuthorisation } from './oauth/authorisation.ts';
export type { Authorisation } from './oauth/authorisation.ts';
export { MAIL_CLIENT_PROVIDERS, allowsMail, mailClientOf } from './oauth/mail-client.ts';
export type { MailClient, MailClientProvider, MailClientSettings } from './oauth/mail-client.ts';
export { exchangeCode, refreshTokens } from './oauth/token-request.ts';
export type { Tokens } from './oauth/token-request.ts';
