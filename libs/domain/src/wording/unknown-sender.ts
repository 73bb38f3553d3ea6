/** The name of whoever wrote without saying who they are; a letter to them begins with no name. */
export const UNKNOWN_SENDER = 'Unknown sender';
/** The same of whoever left a voicemail, without a number that the telephone system knows. */
export const UNKNOWN_CALLER = 'Unknown caller';

/** How the address of a person begins of whom one notice of a program tells, and nothing else: it stands for none. */
export const NOTICE_ADDRESS = 'unknown:notice:';
