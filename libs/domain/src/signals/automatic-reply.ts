/**
 * How mail programs begin the subject of an answer that they give by themselves, in the languages of Outlook and Gmail.
 * A colon follows, and the subject that was answered: people write of their absence as well, but not so.
 */
const BEGINNING = new RegExp(
  `^(?:${[
    'automatic reply|auto(?:matic)?[ -]?(?:reply|response)',
    'out of office auto-?reply',
    'automatische antwort|(?:automatische )?abwesenheits(?:notiz|nachricht|meldung|assistent)',
    "réponse automatique|message d['’]absence",
    'respuesta automática|risposta automatica|automatisch antwoord|afwezigheidsbericht',
    'odpowiedź automatyczna|autoodpowiedź|resposta automática|automatická odpověď',
    'otomatik yanıt|otomatik cevap|autosvar|automatisk svar|automatiskt svar|automaattinen vastaus',
    'automatikus válasz|răspuns automat|αυτόματη απάντηση|automatski odgovor|samodejni odgovor',
    'автоматический ответ|автоответ|автоматична відповідь|автоматичен отговор',
    '自動応答|自動返信|自动回复|自动答复|自動回覆|자동 ?회신|자동 ?응답|الرد التلقائي|رد تلقائي|מענה אוטומטי|תשובה אוטומטית',
  ].join('|')})\\s{0,3}[:：]`,
  'iu',
);

/**
 * Whether a subject is that of an answer which a mail program gave by itself, whatever headers say.
 *
 * @param subject as it stands in the message
 */
export const isAutomaticReply = (subject: string): boolean => BEGINNING.test(subject.trimStart());
