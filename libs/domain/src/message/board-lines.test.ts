import { describe, expect, it } from 'vitest';
import { separateNewText } from './new-text.ts';

const WORDS = 'I would like to apply as a night nurse.';
const FILLED_IN = `Name: Ada Crane\nEmail: ada@mail.example.com\n\nMessage:\n${WORDS}`;
const newTextOf = (below: string) => separateNewText(`${FILLED_IN}\n\n${below}`).newText;

describe('below what somebody filled in', () => {
  it.each([
    'Log in to view or download your responses at https://forms.example/1\n\nHappy typeforming!',
    'Create your own Google Form',
    'View candidate: https://board.example/1',
    'Review application https://board.example/1\n\nReply to this email to contact the candidate.',
    'Mark as spam',
    "You can edit this submission and view all your submissions easily. Now create your own Jotform - It's free!",
    'Puede editar este envío y ver todos sus envíos fácilmente.',
    'Vous pouvez modifier cette soumission.',
    'View contact in HubSpot\nHubSpot, Inc. 2 Canal Park, Cambridge, MA 02141\nManage your notification preferences',
    'Afficher le contact dans HubSpot',
    'Melde dich an, um deine Antworten anzusehen',
    'Edit response: https://docs.example/1\n\nThis email was sent via Google Forms. Form Notifications by Somebody.',
    'Powered by Typeform',
    'Consent\n  I agree to the privacy policy.',
    'Datenschutz: Ich habe die Datenschutzerklärung gelesen und stimme zu.',
    'RGPD\n  J’accepte que mes données soient utilisées pour me recontacter.',
    'Diese E-Mail wurde automatisch von Ihrer Website erstellt.',
    'Bitte antworten Sie nicht auf diese automatisch erstellte E-Mail.',
    'Manage Submissions\n\nDoes this submission look like spam? Report it here.',
    'Submitted on: 24 November 2026 09:12',
    'Zur Bewerbung: https://board.example/1\n\nDein Board-Team',
    'Bewerbung ansehen: https://board.example/1\n\nIhr Board Team',
    'Bitte antworten Sie nicht auf diese E-Mail.',
    'Diese Nachricht wurde automatisch erstellt.',
    'Voir la candidature : https://board.example/1\n\nL’équipe Board',
    'Ver candidato: https://board.example/1\n\nEl equipo de Board',
    'Vedi candidatura: https://board.example/1\n\nIl team di Board',
    'Bekijk kandidaat\n\nDit bericht is automatisch gegenereerd.',
    'Zobacz aplikację\n\nZespół Board.example',
    'Ver candidatura\n\nA equipa Board',
  ])('is what a board or a form says: %j', (below) => {
    expect(newTextOf(below)).toBe(WORDS);
  });

  it.each([
    'I view applications as a craft.',
    'I agree to the privacy policy.',
    'Ich stimme der Speicherung meiner Daten zu.',
    'Datenschutz: Ich habe vier Jahre darüber gelehrt.',
    'Consent\nIs what I learned to ask for.',
    'Employers:\nHubSpot, Inc. 2015 to 2019\nMicrosoft Corporation, 2019 to 2024',
    'Edit responses as you like, I have a copy.',
    'See the form that I have filled in for you.',
    'Please do not reply to this email, I read the other one.',
    'I look forward to meeting\nthe night team',
    'I hope to hear from\nyour friendly team',
    'Reply to this email and I will send my papers.',
  ])('is what somebody wrote: %j', (below) => {
    expect(newTextOf(below)).toBe(`${WORDS}\n\n${below}`);
  });
});
