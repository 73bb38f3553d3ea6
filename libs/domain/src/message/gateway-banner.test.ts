import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const words = 'I can start in May. Is that too late?';
const newTextOf = (text: string) => separateNewText(text).newText;

describe('what a gateway puts above a message', () => {
  it.each([
    'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.',
    '[EXTERNAL]',
    '*** EXTERNAL EMAIL ***',
    '[EXTERNAL EMAIL] Do not click links unless you know the sender.',
    'EXTERNAL SENDER: Be cautious with links and attachments.',
    'This Message Is From an External Sender\nThis message came from outside your organization.',
    "You don't often get email from ada@mail.example. Learn why this is important",
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Öffnen Sie keine Anhänge, wenn Sie ihn nicht kennen.',
    '[EXTERN] ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation.\nKlicken Sie nicht auf Links und öffnen Sie keine Anhänge.',
    'Vorsicht: Externe E-Mail',
    'Sie erhalten nicht häufig E-Mails von ada@mail.example. Erfahren Sie, warum dies wichtig ist',
    "ATTENTION : Ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.",
    'Vous ne recevez pas souvent de courriers de la part de ada@mail.example. Découvrez pourquoi cela est important',
    'PRECAUCIÓN: Este correo electrónico se originó fuera de la organización. No haga clic en enlaces.',
    'No suele recibir correos electrónicos de ada@mail.example. Descubra por qué esto es importante',
    "ATTENZIONE: Questa email proviene dall'esterno. Non aprire allegati se non si conosce il mittente.",
    'Non si ricevono spesso messaggi di posta elettronica da ada@mail.example. Informazioni sul perché è importante',
    'LET OP: Deze e-mail is afkomstig van buiten de organisatie. Klik niet op koppelingen.',
    'U ontvangt niet vaak e-mail van ada@mail.example. Ontdek waarom dit belangrijk is',
    'UWAGA: Ta wiadomość pochodzi spoza organizacji. Nie otwieraj załączników od nieznanego nadawcy.',
    'Nie otrzymujesz często wiadomości e-mail z ada@mail.example. Dowiedz się, dlaczego jest to ważne',
    'ATENÇÃO: Este e-mail foi enviado de fora da organização. Não abra anexos.',
    'Não costuma receber e-mails de ada@mail.example. Saiba por que isso é importante',
  ])('is none of the words: %j', (banner) => {
    const separated = separateNewText(`${banner}\n\n${words}`);
    expect(separated).toMatchObject({ newText: words, signature: banner });
    expect(newTextOf(`\n${banner}\n________________________________\n\n${words}`)).toBe(words);
  });

  it('is left out where there are several, and above a forward', () => {
    const two = '[EXTERNAL]\n\nCAUTION: This email came from outside. Do not click links.';
    expect(newTextOf(`${two}\n\n${words}`)).toBe(words);
    const forward = `---------- Forwarded message ---------\nFrom: Ann Lee <ann@lee.example>\nDate: Mon, 16 Nov 2026\nSubject: Work\nTo: ada@b.example\n\n${words}`;
    expect(separateNewText(`${two}\n\n${forward}`)).toMatchObject({ newText: words, forwarded: true });
  });

  it.each([
    'Attention: I have sent two attachments from an external address of mine.',
    'Important: my external examiner sends the certificate as an attachment.',
    'Warning signs on site were my task.',
    'External auditor, twelve years, all sites.',
    'Achtung, mein Zug kommt später.',
    'This message is for Ms Osei.',
    'Externe Bewerbung als Koch',
  ])('is not how somebody begins: %j', (beginning) => {
    expect(newTextOf(`${beginning}\n\n${words}`)).toBe(`${beginning}\n\n${words}`);
  });

  it('is all that is left where nothing stands below', () => {
    expect(newTextOf('[EXTERNAL]\n\n')).toBe('[EXTERNAL]');
  });
});
