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
export { isUnparseable } from './parse/parsed-mail.ts';
export type {
  MailAddress,
  MailAttachment,
  ParsedMail,
  ParseFlag,
  ParseResult,
  Unparseable,
} from './parse/parsed-mail.ts';
