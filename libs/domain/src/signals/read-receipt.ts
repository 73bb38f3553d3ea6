/** How Outlook and Thunderbird begin the subject of a receipt, in the languages of the guide. */
const SUBJECT = new RegExp(
  `^(?:${[
    '(?:not )?read|(?:nicht )?gelesen|ungelesen gelöscht|(?:non )?lu|(?:no )?leído|(?:non )?letto',
    '(?:niet )?gelezen|(?:nie)?przeczytan[oae]|(?:não )?lid[ao]',
  ].join('|')})\\s?[:：]|^(?:return receipt|empfangsbestätigung|lesebestätigung) \\(`,
  'iu',
);
const TELLS = new RegExp(
  [
    'was (?:read|deleted without being read)|return receipt for the mail',
    'gelesen|angezeigt|ungelesen gelöscht|a été (?:lu|supprimé sans avoir été lu)|se leyó|(?:fue|ha sido) leíd[oa]',
    '(?:è stat[oa]|stat[oa]) lett[oa]|(?:is|werd) gelezen|został[ay]? przeczytan|foi lid[ao]',
  ].join('|'),
  'iu',
);
/** Characters; a letter has more, or says nothing of having been read. */
const LONGEST = 600;

/**
 * Whether a mail program says that somebody opened a message of ours, or threw it away: nobody wrote anything then.
 *
 * @param subject as it stands in the message
 * @param newText what the message says besides quotes
 * @source RFC 8098 for what such a message is; programs that send one without its headers, by their words
 */
export function isReadReceipt(subject: string, newText: string): boolean {
  return newText.length <= LONGEST && SUBJECT.test(subject.trimStart()) && TELLS.test(newText);
}
