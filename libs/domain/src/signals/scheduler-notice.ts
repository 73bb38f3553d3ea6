import { verbose } from '../verbose.ts';

/** Lines with which services for bookings say what was booked, by whom and when, in front of a colon. */
const LABEL = verbose('iu')`
  ^(?:
    event(?: type| name| date\/time)?|invitee(?: email| time zone)?|(?:booked|cancel{1,2}ed|rescheduled) by
    |appointment(?: type)?|attendees?|who|what|when|where|date(?: ?(?:and|&|\/) ?time)?|time(?: ?zone)?
    |location|duration|service|staff|customer(?: name)?|host|guest|reason|termin(?:art)?|buchung|uhrzeit
    |teilnehmer|ort|dauer
  )\s*[:：]
`;
const ABOUT = verbose('iu')`
  \b(?:
    new (?:event|booking|appointment|meeting)
    |(?:event|booking|appointment|meeting) (?:has been |was |is )?(?:
      scheduled|booked|confirmed|cancel{1,2}ed|rescheduled|updated
    )
    |(?:cancel{1,2}ed|updated|rescheduled|confirmed): |booked (?:a|an) |(?:neue|geänderte|stornierte) (?:buchung|terminbuchung)|neuer termin
    |termin (?:wurde )?(?:gebucht|abgesagt|verschoben|storniert)
  )
`;
/** Fewer such lines stand in letters as well. */
const FEWEST_LABELS = 3;
/** Lines; a notice says it at its beginning. */
const MOST_LINES = 60;

/**
 * Whether a booking service says that somebody chose, changed or gave up a time that we offered: part of a step that we
 * started, however often it says so.
 *
 * @param subject as it stands in the message
 * @param newText what the message says besides quotes
 */
export function isSchedulerNotice(subject: string, newText: string): boolean {
  const lines = newText.split('\n', MOST_LINES).map((line) => line.trim());
  if (!ABOUT.test(subject) && !lines.some((line) => ABOUT.test(line))) return false;
  return new Set(lines.flatMap((line) => LABEL.exec(line)?.[0].toLowerCase() ?? [])).size >= FEWEST_LABELS;
}
