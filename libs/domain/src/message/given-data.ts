/** What somebody gives in a letter and signs with nowhere, as labels before a colon. All folded by `foldLine`. */
const LABELS: readonly string[] = [
  // How to join a call, and what to sign in with.
  '(?:meeting|besprechungs|konferenz|webinar|vergaderings?|zoom)[- ]?(?:id|nummer|number|code)',
  '(?:id|identyfikator|numero) (?:(?:de|da|do|della|di) )?(?:la )?(?:reunion|riunione|reuniao|spotkania|meeting|sitzung)',
  "pass ?code|kenncode|zugangscode|access code|code secret|code d'acces|codigo de aces{1,2}o|codice di accesso|toegangscode|kod dostepu",
  'user(?:name)?|login|benutzer(?:name)?|identifiant|usuario|utente|gebruikersnaam|uzytkownik|utilizador',
  'pass ?word|passwort|kennwort|mot de passe|contrasena|wachtwoord|haslo|senha|palavra-passe|pin',
  // Where to pay.
  'iban|bic|swift|konto\\w*|nr konta|account(?: (?:number|holder))?|sort code|titulaire|titular|intestatario|rekening\\w*|numer konta|conta|agencia|bank|banque|banco|banca',
  // What an office asks for.
  '(?:numero|n\\.?[o°º]) (?:de|da|do|di|della)(?! (?:tel|fax|movil))(?: \\p{L}{1,14}){1,4}',
  'steuer-?(?:id\\w*|nummer)|steueridentifikationsnummer|(?:sozial|renten|kranken)versicherung\\w*|krankenkasse|codice fiscale|pesel|cpf|rg|bsn|burgerservicenummer|dni|nie',
  'tax (?:id|number)|social security(?: number)?|ni number|national insurance(?: number)?|numero de (?:securite sociale|afiliacion|la seguridad social)',
  'geburts\\w+|geboren|date of birth|born|birthday|nee? le|date de naissance|fecha de nacimiento|data di nascita|nat[oa] il|geboortedatum|data urodzenia|data de nascimento',
  '(?:reise)?pass|(?:personal)?ausweis|passport|passeport|pasaporte|passaporto|passaporte|paspoort|paszport',
  '(?:bewerber|referenz|personal|kunden|buchungs)nummer|kennziffer|aktenzeichen|ref(?:eren(?:ce|cia|tie|cja))?|booking(?: code)?',
];

/** A line of a letter with data for its reader: "Meeting ID: 893 1234", "Geburtsdatum: 3.4.1988", or where a call is. */
export const GIVEN_DATA = new RegExp(
  `^(?:${LABELS.join('|')})(?:[ -]?(?:no|nr|n|num|number|nummer|numero))?\\.?(?:\\s?:|\\s(?=\\S{0,20}\\d))|` +
    // An account stands for itself.
    '\\b[a-z]{2}\\d\\d(?: ?[a-z\\d]{4}){3}|\\b\\d\\d(?: \\d{4}){6}\\b|' +
    '^https?://(?:[\\w-]+\\.){0,4}(?:zoom|webex|whereby|teams\\.(?:microsoft|live)|meet\\.google|gotomeet\\w*)\\.\\S',
  'u',
);
