import { describe, expect, it } from 'vitest';
import { isMachineAnswer } from './machine-answer.ts';

const found = (subject: string, newText: string, address = 'jobs@harbourlight.example', text = newText) =>
  isMachineAnswer({ from: { name: '', address }, isAutomatic: false, subject, newText, text });

describe('an answer of ours that a machine gave', () => {
  it.each([
    ['Automatic reply: Data Engineer', 'I am away until Monday.'],
    ['Abwesenheitsnotiz: Bewerbung', 'Ich bin bis Montag nicht im Büro.'],
    ['Réponse automatique : Candidature', 'Je suis en congé.'],
    ['Odpowiedź automatyczna: Aplikacja', 'Jestem na urlopie.'],
    ['Otomatik yanıt: Başvurunuz', 'Ofis dışındayım.'],
    ['Automatisk svar: Ansökan', 'Jag är på semester.'],
    ['自動応答: 応募', '不在です。'],
    ['Out of office', 'I am away until Monday.'],
    ['Abwesenheitsnotiz', 'Ich bin bis Montag nicht im Büro.'],
    ['Gelesen: Bewerbung', 'Ihre Nachricht wurde am 27.11.2026 10:12 gelesen.'],
    ['Read: Application', 'Your message was read on 27 November 2026.'],
    [
      '[#48211] Request received',
      '##- Please type your reply above this line -##\n\nYour request (48211) has been received and is being reviewed.',
    ],
    [
      'Your application',
      'Thank you for applying. This is an automated message, please do not reply to this email.',
    ],
    [
      'Eingangsbestätigung',
      'Wir bestätigen den Eingang Ihrer Unterlagen. Dies ist eine automatisch generierte Nachricht.',
    ],
    [
      'Votre candidature',
      'Nous avons bien reçu votre candidature. Ceci est un message automatique, merci de ne pas y répondre.',
    ],
    [
      'Su candidatura',
      'Hemos recibido su candidatura. Este es un mensaje automático, no responda a este correo.',
    ],
    ['Candidatura', 'Abbiamo ricevuto la Sua candidatura. Messaggio generato automaticamente.'],
    ['Sollicitatie', 'Bedankt voor je sollicitatie. Dit is een automatisch gegenereerd bericht.'],
    [
      'Aplikacja',
      'Dziękujemy za aplikację. Wiadomość została wygenerowana automatycznie, prosimy nie odpowiadać.',
    ],
    ['Candidatura', 'Recebemos a sua candidatura. Esta é uma mensagem automática.'],
  ])('is one that says so: %s', (subject, text) => {
    expect(found(subject, text)).toBe(true);
  });

  it.each([
    [
      'a person who has received something',
      'Re: Data Engineer',
      'Dear Ada, we have received your application and read it. I will write on Friday. Dale',
    ],
    [
      'a person who thanks',
      'Re: Bewerbung',
      'Vielen Dank für Ihre Bewerbung. Ich melde mich am Freitag. Dale',
    ],
    [
      'a machine that says no',
      'Your application',
      'Thank you for applying. Unfortunately you were not selected. This is an automated message, please do not reply.',
    ],
    [
      'a machine that invites',
      'Interview',
      'Thank you for applying. Your interview is on Monday at 10. This message was automatically generated.',
    ],
    [
      'a person who answers a note of absence',
      'Re: Automatic reply: Data Engineer',
      'Dear Ada, enjoy your holiday.',
    ],
    [
      'work that is done by machines',
      'Re: Data Engineer',
      'Thank you for your application. Can you tell us of your automated tests?',
    ],
  ])('is none of %s', (_, subject, text) => {
    expect(found(subject, text)).toBe(false);
  });

  it.each([
    ['Copy of your message', 'Thank you. This is a copy of your message.'],
    ['Ihre Bewerbung', 'Vielen Dank für Ihre Bewerbung. Wir melden uns.'],
  ])('is a receipt and nothing else, whatever address it comes from: %s', (subject, text) => {
    for (const local of ['wordpress', 'noreply', 'jobs'])
      expect(found(subject, text, `${local}@harbourlight.example`)).toBe(true);
    const no = `${text} Leider können wir Ihnen keine Stelle anbieten.`;
    expect(found(subject, no, 'noreply@harbourlight.example')).toBe(false);
  });

  it.each([
    'Thank you for your application. We would like to talk with you on Tuesday at three; shall we call you?',
    'Thank you for your message. The start is on 1 June and the pay is 14 euros.',
    'Thank you for your interest. We have chosen another candidate.',
    'Thank you for your application and please come on Tuesday.',
    'Vielen Dank für Ihre Bewerbung. Die Stelle ist vergeben.',
    'Vielen Dank für Ihre Bewerbung. Wir haben uns anders entschieden.',
    'Vielen Dank für Ihre Nachricht. Ja, Sie dürfen den Hund mitbringen.',
    'Hallo Ada, die Stelle ist vergeben. Vielen Dank für Ihre Bewerbung.',
    'Merci pour votre message. Le poste est pourvu.',
    'Gracias por su mensaje. La plaza ya está ocupada.',
    'Please send us a copy of your application again, the PDF is damaged.',
    'Thank you for your application.\nHarbourlight Recruitment\nYou start on Monday.',
    'Thank you for your message.\n\nBest regards\nDale Moss\nHarbourlight\nPorters\nPS: yes, you may come on Monday.',
  ])('is none that says more, whatever address it comes from: %s', (text) => {
    for (const local of ['noreply', 'notifications', 'web', 'wordpress'])
      expect(found('Your message', text, `${local}@harbourlight.example`)).toBe(false);
  });

  it.each([
    ['Your application', 'Dear Ada Crane,\n\nthank you for your application. We will be in touch shortly.'],
    ['Your message', 'Thank you for your message.\n\nBest regards\nHarbourlight Hotel'],
    ['Candidature', 'Bonjour Ada,\n\nNous avons bien reçu votre candidature.\n\nCordialement'],
    ['Copy of your message', 'This is a copy of your message:\n\nMay I bring my dog? Ada'],
  ])('is one that a program sends with all its politeness: %s', (subject, text) => {
    expect(found(subject, text, 'noreply@harbourlight.example')).toBe(true);
  });

  it.each([
    'Thank you, your application is with us. We aim to look at every application within two weeks. Please do not reply to this message.',
    'Thank you, your application is with us.',
    'Hi there,\n\nwe got it! Your details have landed safely in our inbox and one of the team will have a look.\n\nThe Harbourlight team',
    'This is to confirm that we have your CV on file. If your profile matches we will be in touch.',
    "We've received your message and will get back to you shortly.",
    'Dear applicant,\n\nYour application has reached us and is now in the queue. Owing to the large number of applications we can only write to those who are shortlisted.\n\nHarbourlight Recruitment',
    'Thanks for getting in touch with Harbourlight! A member of our team will respond within 2 working days.',
    'Guten Tag,\n\nIhre Bewerbung liegt uns vor. Wir melden uns, sobald wir sie geprüft haben.\n\nIhr Harbourlight-Team',
    'Danke für deine Nachricht! Wir haben sie erhalten und antworten in der Regel innerhalb von 3 Werktagen.',
    'Sehr geehrte Damen und Herren,\n\nIhre Bewerbung ist eingegangen und wird bearbeitet. Von Rückfragen zum Stand bitten wir abzusehen.\n\nPersonalabteilung',
    "Bonjour,\n\nvotre candidature est bien entre nos mains. Sans réponse de notre part sous trois semaines, veuillez considérer qu'elle n'a pas été retenue.\n\nLe service recrutement",
    'Nous accusons réception de votre candidature et vous en remercions. Elle sera étudiée avec attention.',
    'Bonjour,\n\nMerci pour votre message, il nous est bien parvenu. Notre équipe vous répondra dans les meilleurs délais.',
    'Hola,\n\ntu candidatura ya está en nuestras manos. Si tu perfil encaja, te llamaremos.\n\nEquipo de Harbourlight',
    'Gracias por contactar con nosotros. Hemos recibido tu currículum y lo incorporamos a nuestra base de datos.',
    'Su solicitud ha sido registrada correctamente. No responda a este correo.',
    'Grazie per la tua candidatura. È arrivata correttamente e sarà esaminata dal nostro ufficio del personale.',
    'Bedankt voor je sollicitatie. We hebben deze in goede orde ontvangen en nemen binnen twee weken contact met je op.',
    'Dziękujemy za przesłanie aplikacji. Skontaktujemy się z wybranymi kandydatami.',
    'Obrigado pela sua candidatura. Recebemos os seus dados e entraremos em contacto caso o perfil se adeque.',
    'Dear candidate,\n\nThank you for submitting your CV. It has been forwarded to the relevant department.\n\nHR Team',
    'We have received your application for the post of Kitchen Porter. We will contact you if you are shortlisted.',
    'Thank you for your interest in joining our team. We have received your details and will review them shortly.',
    'Hello Anna,\n\nyour application for Chef de Partie has been received. You will hear from us within 14 days.\n\nHarbourlight Careers',
    'Thanks for applying! We will review your application and get back to you within five working days.',
    'Your enquiry has been received. Reference number 48213.',
    'We acknowledge receipt of your application. Due to the high volume of applications we are unable to respond individually.',
    'Guten Tag Frau Berg,\n\nvielen Dank für Ihre Bewerbung als Köchin. Wir werden Ihre Unterlagen sorgfältig prüfen und uns so bald wie möglich bei Ihnen melden.\n\nMit freundlichen Grüßen\nIhr Team der Klinik am See',
    'Liebe Bewerberin, lieber Bewerber,\n\nIhre Unterlagen haben uns erreicht. Wir bitten um etwas Geduld.',
    'Hallo Anna,\n\ndanke für deine Bewerbung! Wir schauen uns alles in Ruhe an und melden uns dann bei dir.\n\nDein Harbourlight Team',
    'Wir bestätigen den Eingang Ihrer Bewerbung. Die Prüfung kann einige Zeit in Anspruch nehmen.',
    'Bonjour Madame,\n\nNous vous remercions de l’intérêt que vous portez à notre entreprise. Votre candidature a bien été reçue et sera examinée dans les meilleurs délais.\n\nLe service des ressources humaines',
    'Bonjour,\n\nVotre message a bien été transmis à nos équipes.',
    'Estimado candidato:\n\nGracias por enviarnos su CV. Lo estudiaremos y nos pondremos en contacto con usted si su perfil encaja.\n\nDepartamento de Recursos Humanos',
    'Hola Ana:\n\nHemos recibido tu solicitud correctamente. En breve te contactaremos.',
    'Hello and thank you for your application! We will be in touch as soon as possible.\n\nThe Harbourlight Team',
    'Your CV has been successfully received and will be reviewed by our team.',
    'We have successfully received your application documents.',
    'Many thanks for your e-mail. It will be answered within 48 hours.',
    'Danke, Ihre Bewerbung ist bei uns angekommen. Wir melden uns in den nächsten zwei Wochen bei Ihnen.',
    'Sehr geehrter Herr Maier,\n\nwir haben Ihre Bewerbungsunterlagen dankend erhalten und werden diese schnellstmöglich prüfen.\n\nMit freundlichen Grüßen\nPersonalabteilung',
    'Merci d’avoir postulé. Votre dossier est en cours d’étude.',
    'Nous avons bien reçu votre candidature et nous vous répondrons dans un délai de 15 jours.',
    'Hemos recibido tu candidatura. Nuestro equipo la revisará y te contactará si encajas en el puesto.',
    'Gracias por inscribirte en nuestra oferta. Tu candidatura está en proceso de revisión.',
    'Dear Ms Berg,\n\nThank you for your application, which we have received. We will contact you as soon as possible.\n\nYours sincerely\nHR Department',
    'Hi Anna, thank you for applying to join our team. We have received your application and it is being reviewed.',
    'Your application was submitted successfully. We will get in touch with you soon.',
    'We confirm that your application has been received.',
    'Hallo Anna Berg,\n\nvielen Dank für Deine Bewerbung bei uns. Deine Unterlagen werden jetzt geprüft. Du hörst in Kürze von uns.\n\nDein HR-Team',
    'Ihre Anfrage wurde erfolgreich übermittelt.',
    'Wir haben Ihre E-Mail erhalten und werden sie so schnell wie möglich beantworten.',
    'Bonjour Anna, merci pour votre candidature. Elle a bien été prise en compte et nous reviendrons vers vous rapidement.',
    'Gracias por tu interés en Harbourlight. Hemos recibido tu CV y lo revisaremos pronto.',
    'Su mensaje ha sido enviado correctamente. En breve nos pondremos en contacto con usted.',
    'Thank you for your email. We will reply to you within 2 working days.',
    'Your application for the position of Driver has been successfully submitted.',
    'Thanks for your interest in Harbourlight. Your application has been received and we will be in touch soon.',
    'We have got your application, thank you. Someone from our team will contact you.',
    'Guten Tag,\n\nwir haben Ihre Anfrage erhalten und werden uns schnellstmöglich mit Ihnen in Verbindung setzen.',
    'Hallo, danke für deine Nachricht. Wir melden uns bald bei dir!',
    'Bonjour, nous avons bien reçu votre CV. Nous vous contacterons si votre profil correspond.',
    'Merci pour votre intérêt. Votre candidature sera étudiée dans les prochains jours.',
    '¡Gracias! Tu solicitud ha sido recibida. Nos pondremos en contacto contigo lo antes posible.',
    'Le agradecemos su interés. Hemos recibido su candidatura.',
  ])('is a receipt that names no machine: %s', (text) => {
    expect(found('Re: Application', text)).toBe(true);
  });

  it.each([
    "Hi Anna, got it, thanks! I'll read it tonight. Dale",
    'Thanks Anna. Can you come in on Thursday at 3?',
    'Hallo Frau Berg, danke, angekommen. Ich rufe Sie morgen an. Gruß, D. Weiss',
    'Bonjour Anna, bien reçu, merci. Je reviens vers vous lundi. Claire',
    'Hola Ana, recibido, gracias. Te llamo el jueves. Marta',
    'Sorry for the wait – we have your application, still on my desk. Dale',
    'Yes, still open.',
    'Leider nein. VG Weiss',
    'Thank you for your application. Unfortunately we have filled the post.',
    'Vielen Dank für Ihre Bewerbung. Wir möchten Sie gern kennenlernen. Passt Ihnen Dienstag 10 Uhr?',
    'Dear Anna, thank you for your application, which I received this morning. I am the head of the kitchen and will read it with Paul on Wednesday. Kind regards, Dale Moss',
    'Ok!',
    'Ciao Anna, ricevuto. A presto, Gino',
    'Thanks, received. Dale',
    'Dear Ms Berg, we have received your documents. The certificate is still missing; could you send it? Best regards, Dale Moss',
    'Dear Ms Berg, your application is with Mr Okafor now; he decides by the 20th. Dale Moss',
    'Ihre Bewerbung liegt bei mir auf dem Tisch, ich schaffe es erst nächste Woche. Gruß Weiss',
    'Votre candidature a été transmise à Mme Durand, qui vous appellera. Cordialement, Claire Petit',
    'Tu currículum me ha gustado. ¿Puedes venir el lunes? Marta',
    'We have your CV. The job is 30 hours a week at 14 an hour. Still interested? D',
    'We have received your application. Could you send us your certificates as well?',
    'Thank you for your application. The post is filled.',
    'Thank you for your message. We are closed on Monday.',
    'Hi Anna, thanks for your application and sorry for the silence, we were on holiday.',
    'Thanks for getting in touch. We have no vacancies.',
    'Thank you for your interest. We do not hire at present.',
    'Your application is with us and so far the best.',
    'Thank you for applying. Please bring your passport.',
    'We will contact you. Your salary would be 2,000.',
    'Your application has been received and accepted!',
    'Danke für deine Bewerbung. Komm einfach vorbei.',
    'Vielen Dank für Ihre Bewerbung. Wir melden uns, sobald der Chef aus dem Urlaub ist.',
    'Vielen Dank für Ihre Nachricht. Die Stelle ist ab März frei.',
    'Wir haben Ihre Unterlagen erhalten, es fehlt aber das Zeugnis.',
    'Ihre Bewerbung ist bei uns eingegangen, gefällt uns sehr.',
    'Wir melden uns. Gruß Weiss',
    'Vielen Dank für Ihre Bewerbung.\n\nMit freundlichen Grüßen\nD. Weiss',
    'Merci pour votre candidature. Nous ne recrutons pas.',
    'Nous avons bien reçu votre dossier. Il manque votre diplôme.',
    'Bien reçu, à lundi !',
    'Gracias por su candidatura. Ya no hay plazas.',
    'Hemos recibido su correo. Puede venir el martes.',
    'Grazie per la tua candidatura. Il posto è occupato.',
    'Bedankt voor je sollicitatie. Kun je morgen langskomen?',
    'Thank you for your application. We will reply by Friday.',
    'Thank you for your application. We will get back to you within two weeks.\n\nKind regards\nDale Moss',
    'Thank you for your application. We will get back to you within two weeks. Dale',
    'Hi Anna, we have your CV and will look at it with the chef.',
    'We have your details. No.',
    'Thank you, your application is with us, and Paul rings you.',
    'Yes, we have received your documents.',
    'Thank you for your application. You are in!',
    'Thank you for your application. You will join our team.',
    'Thank you for your application. We will have you.',
    'Thank you for your application. We look at it on Monday with the chef.',
    'Vielen Dank für Ihre Bewerbung. Wir nehmen Sie.',
    'Vielen Dank für Ihre Bewerbung. Wir freuen uns auf Sie.',
    'Merci pour votre candidature. Votre profil correspond.',
    'Gracias por tu candidatura. Tu perfil encaja.',
    'Thank you for your application. We will be in touch.\n\nKind regards\nDale Moss\nHarbourlight Recruitment',
    'Received, thanks.',
    'Wir melden uns in den nächsten Tagen zu Ihrer Bewerbung.',
  ])('is none where a person says one thing more, signs or nods: %s', (text) => {
    expect(found('Re: Application', text)).toBe(false);
  });

  it.each([
    ['Dale Moss\nHarbourlight Hotel', false],
    ['Dr. Dora Weiss', false],
    ['Harbourlight Recruitment\n01234 567890', true],
    ['This message may be confidential.', true],
  ])('is none where a mail program signs for somebody: %s', (signature, isOne) => {
    const text = 'Thank you for your application. We will be in touch.';
    expect(found('Re: Application', text, 'jobs@harbourlight.example', `${text}\n\n-- \n${signature}`)).toBe(
      isOne,
    );
    expect(
      found('Re: Application', text, 'jobs@harbourlight.example', `${text}\n\nSent from my iPhone`),
    ).toBe(false);
  });

  it.each([
    ['Abwesenheit Frau Lang: Ihr Termin', 'Frau Lang ist krank, bitte kommen Sie am Mittwoch um 9.'],
    ['Nicht im Haus am Freitag', 'Können wir Ihr Gespräch auf Montag 10 Uhr legen?'],
    ['Nicht im Haus', 'Können wir Ihr Gespräch auf Montag 10 Uhr legen?'],
    ['Gelesen: Bewerbung', 'Gelesen, danke! Kommen Sie bitte am Montag um 10 Uhr.'],
    ['Gelesen: Bewerbung', 'Ihre Nachricht wurde gelesen. Kommen Sie am Montag um 10 Uhr.'],
    ['Read: Application', 'Your message was read by all of us, please come on Monday at ten.'],
  ])('is none by the first word of its subject: %s', (subject, text) => {
    expect(found(subject, text)).toBe(false);
  });
});
