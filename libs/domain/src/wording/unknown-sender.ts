/** The name of whoever wrote without saying who they are; a letter to them begins with no name. */
export const UNKNOWN_SENDER = 'Unknown sender';
