/**
 * One hundred and fifty mails to the mailbox of `agency-roles.ts`, in the order of their arrival, each with the role
 * that a person who reads all of them would file it under. Written without knowledge of the code that tells roles.
 *
 * Ten name no role and come from people whom nothing else is known of; ten people have two applications. Letters of ours
 * stand among them where a candidate answers one; they are no candidates' mails and are not counted.
 */

export interface AgencyMail {
  /** Only where another mail answers it. */
  readonly id?: string;
  readonly answers?: string;
  /** `us` is a letter of ours; `to` then is the candidate. */
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  /** Key of the true role, or none where nobody could tell; several where a mail is about each of them. */
  readonly role: string | null | readonly string[];
}

export const agencyMails: readonly AgencyMail[] = [
  // --- first letters -------------------------------------------------------------------------------------------------
  {
    id: 'abena-1',
    from: 'Abena Osei <abena.osei@post.example>',
    subject: 'Application for Staff Nurse, Night',
    text: `Dear Hiring Team,

please find attached my CV and registration. I have worked nights on a surgical ward for four years and would love to keep doing so at your clinic.

Kind regards
Abena Osei`,
    role: 'night',
  },
  {
    id: 'tom-1',
    from: 'Tom Whittle <twhittle71@mailbox.example>',
    subject: 'HGV class 1 driver vacancy',
    text: `Hi, saw the ad in the paper. Got my class 1 since 2009, clean licence, CPC till 2028. Happy with nights out. Give me a ring on 07700 900123. Tom`,
    role: 'hgv',
  },
  {
    id: 'jelena-1',
    from: 'Jelena Marković <jelena.m@webpost.example>',
    subject: 'Bewerbung als Pflegefachkraft auf der Intensivstation',
    text: `Sehr geehrte Damen und Herren,

anbei sende ich Ihnen meine Bewerbungsunterlagen. Ich arbeite seit sechs Jahren auf einer interdisziplinären Intensivstation.

Mit freundlichen Grüßen
Jelena Marković`,
    role: 'icu-de',
  },
  {
    id: 'ryan-1',
    from: 'Ryan Duffy <ryan.duffy@inbox.example>',
    subject: 'Backend Engineer (Go) - Ryan Duffy',
    text: `Hello,

I'd like to apply for the backend position. Five years of Go, mostly payments. Repo links in the CV.

Ryan`,
    role: 'backend',
  },
  {
    id: 'sunita-1',
    from: 'Sunita Rao <sunita.rao@post.example>',
    subject: 'QA Engineer application',
    text: `Hi there, applying for the QA role I found on your site. I have been writing Playwright suites for three years.

Best, Sunita`,
    role: 'qa',
  },
  {
    from: 'Camille Rousseau <camille.rousseau@courriel.example>',
    id: 'camille-1',
    subject: 'Candidature au poste de chargée d’exploitation transport',
    text: `Madame, Monsieur,

Je vous adresse ma candidature pour le poste de chargée d'exploitation transport. Vous trouverez ci-joint mon CV et ma lettre de motivation.

Cordialement,
Camille Rousseau`,
    role: 'exploitation',
  },
  {
    id: 'gareth-1',
    from: 'Gareth Pugh <gareth@pugh-family.example>',
    subject: 'Senior Account Executive – CV attached',
    text: `Good morning,

Please see my CV for the Senior Account Executive vacancy. I've carried a 1.2m quota for the past three years at Northlight.

Gareth Pugh
Account Manager | Northlight Systems`,
    role: 'senior-ae',
  },
  {
    id: 'lena-1',
    from: 'Lena Fuchs <lena.fuchs@webpost.example>',
    subject: 'Bewerbung MFA',
    text: `Guten Tag, ich bewerbe mich als Medizinische Fachangestellte in Ihrer Praxis. Lebenslauf im Anhang. Viele Grüße, Lena Fuchs`,
    role: 'mfa',
  },
  {
    id: 'paul-1',
    from: 'Paul Okafor <p.okafor@mailbox.example>',
    subject: 'warehouse job',
    text: `hello i am looking for warehouse work i can start monday. i have forklift licence. paul`,
    role: 'warehouse',
  },
  {
    id: 'marie-1',
    from: 'Marie-Claire Dubois <mcdubois@courriel.example>',
    subject: 'Commis chef position',
    text: `Dear chef,

I finished my apprenticeship in Lyon last summer and would like to join your kitchen as commis. I am moving in March.

Marie-Claire`,
    role: 'commis',
  },
  {
    id: 'derek-1',
    from: 'Derek Hall <derek.hall@inbox.example>',
    to: 'jobs+motor-claims@hollin.example',
    subject: 'My application',
    text: `Hello,

please find my CV attached. I've dealt with third-party liability for the last eight years.

Derek Hall`,
    role: 'claims',
  },
  {
    id: 'amy-1',
    from: 'Amy Tran <amy.tran@post.example>',
    subject: 'Frontend Engineer role',
    text: `Hi! I'm a front-end developer with a soft spot for accessibility and I'd love to apply for your opening. Portfolio: amytran.example

Amy`,
    role: 'frontend',
  },
  {
    id: 'nick-1',
    from: 'Nick Barlow <nick_barlow@mailbox.example>',
    subject: 'Store Manager vacancy - application',
    text: `Dear Sir or Madam,

I am writing to apply for the position of Store Manager at your Leeds branch. I have been an assistant store manager for three years at Fenwick & Sons and feel ready for a shop of my own.

Yours faithfully
Nick Barlow`,
    role: 'store',
  },
  {
    id: 'hanna-1',
    from: 'Hanna Lindqvist <hanna.l@post.example>',
    subject: 'Assistant Store Manager - Hanna Lindqvist',
    text: `Hi,

I'd like to be considered for the assistant store manager job in York. I've been a supervisor there since 2021 and my store manager suggested that I write to you.

Thanks
Hanna`,
    role: 'assistant-store',
  },
  {
    id: 'ivan-1',
    from: 'Ivan Petrov <ivanp@inbox.example>',
    subject: 'SDR opening',
    text: `Hey team, I'm reaching out about the SDR opening. 60 cold calls a day doesn't scare me. Where can I send a short video?

Ivan`,
    role: 'sdr',
  },
  {
    id: 'chloe-1',
    from: 'Chloe Marsh <chloe.marsh@post.example>',
    subject: 'Radiographer post',
    text: `Dear all,

I qualified as a diagnostic radiographer in July and am HCPC registered. Please consider me for the post advertised last week.

Kind regards, Chloe`,
    role: 'radiographer',
  },
  {
    id: 'oliver-1',
    from: 'Oliver Brandt <o.brandt@webpost.example>',
    subject: 'Bewerbung als Speditionskaufmann',
    text: `Sehr geehrte Frau Keller,

hiermit bewerbe ich mich um die ausgeschriebene Stelle. Meine Ausbildung habe ich 2022 in Bremen abgeschlossen.

Freundliche Grüße
Oliver Brandt`,
    role: 'spedition',
  },
  {
    id: 'grace-1',
    from: 'Grace Kim <gracekim.np@post.example>',
    subject: 'Nurse Practitioner Application - Grace Kim, MSN, FNP-C',
    text: `To whom it may concern,

I am a board certified family nurse practitioner with seven years in primary care. I previously worked as a staff nurse on nights, so I know both sides.

Sincerely,
Grace Kim`,
    role: 'practitioner',
  },
  {
    id: 'sam-1',
    from: 'Sam Whitehouse <samwh@mailbox.example>',
    subject: 'Transport planner',
    text: `Morning. Interested in the transport planner job you have on the board. 11 years in the traffic office at Derwent, know Paragon and TruTac well. I hold a class 1 licence as well and can cover a run if I have to.

Sam`,
    role: 'planner',
  },
  {
    id: 'elif-1',
    from: 'Elif Demir <elif.demir@inbox.example>',
    subject: 'Application - Account Manager',
    text: `Hi,

attached are my cover letter and CV for the Account Manager role. I look after forty mid-market customers today and my net retention is 112%.

Elif`,
    role: 'am',
  },
  {
    id: 'josh-1',
    from: 'Josh Penrose <jpenrose@post.example>',
    subject: 'Ref 20417',
    text: `Hello, I want to put in for job ref 20417, seen on your notice board. I've done picking and packing for two years. Josh Penrose`,
    role: 'warehouse',
  },
  {
    from: 'Birgit Sommer <b.sommer@webpost.example>',
    subject: 'Ihre Stellenanzeige vom 3. November',
    text: `Guten Tag,

ich habe Ihre Anzeige für die Stelle als Medizinische Fachangestellte gelesen und möchte mich gerne vorstellen. Ich bin gelernte Arzthelferin mit 15 Jahren Erfahrung am Empfang.

Mit freundlichen Grüßen
Birgit Sommer`,
    role: 'mfa',
  },
  {
    from: 'Kofi Mensah <kofi.mensah@inbox.example>',
    to: 'kitchen@hollin.example',
    subject: 'work trial',
    text: `Hi chef, my name is Kofi, a friend told me you need hands. I can come for a trial shift any day this week. Thank you.`,
    role: 'commis',
  },
  {
    from: 'Agata Nowak <agata.nowak@post.example>',
    subject: 'registered nurse - nights',
    text: `Dear team, I'm an RN from Poland, just got my PIN. I saw you need nurses for nights and I would like to apply. When could we talk?

Agata`,
    role: 'night',
  },
  {
    from: 'Devon Clarke <devon.c@mailbox.example>',
    to: 'jobs+hgv@hollin.example',
    subject: 'licence and tacho card',
    text: `Alright, as asked here are the scans of my licence, both sides, and digi card. Cheers Devon`,
    role: 'hgv',
  },
  {
    from: 'Yuki Tanabe <yuki@tanabe.example>',
    subject: 'Golang developer',
    text: `Hello. I read your advertisement for a Go backend engineer. I have attached my resume. I use Golang since version 1.4.

Yours sincerely
Yuki Tanabe`,
    role: 'backend',
  },
  {
    from: 'Rob Ellison <rob.ellison@inbox.example>',
    subject: 'Sr. Account Executive',
    text: `Hi, I'm interested in the Sr Account Exec role. Could you tell me the OTE before I apply formally?

Rob`,
    role: 'senior-ae',
  },
  {
    from: 'Lucie Perrin <lucie.perrin@courriel.example>',
    subject: 'Candidature - exploitant transport',
    text: `Bonjour,

Suite à votre annonce pour un chargé d'exploitation transport, je me permets de vous envoyer mon CV. Je suis exploitante depuis cinq ans chez un transporteur régional.

Bien à vous
Lucie Perrin`,
    role: 'exploitation',
  },
  {
    from: 'Mona Schäfer <mona.schaefer@webpost.example>',
    subject: 'Bewerbung Intensivpflege',
    text: `Hallo, ich würde mich gern auf die Stelle in der Intensivpflege bewerben. Ich habe die Fachweiterbildung Anästhesie und Intensiv. Liebe Grüße Mona Schäfer`,
    role: 'icu-de',
  },
  {
    from: 'Peter Lomax <plomax@post.example>',
    subject: 'Motor claims handler',
    text: `Dear Recruiter,

I would like to apply for the vacancy of Motor Claims Handler as advertised. I currently handle household claims for Albion Mutual and would like to go back to motor.

Peter Lomax
Claims Adviser, Albion Mutual`,
    role: 'claims',
  },
  {
    from: 'Zara Ahmed <zara.ahmed@mailbox.example>',
    subject: 'Applying for ASM',
    text: `Hiya, would like to apply for the ASM job in Harrogate please, CV attached x`,
    role: 'assistant-store',
  },
  {
    from: 'Ben Sutcliffe <ben.sutcliffe@inbox.example>',
    subject: 'Test automation / QA',
    text: `Hi, I came across your job for someone to own test automation. I've a background in C# and Selenium and have moved to TypeScript. Is it still open?

Ben`,
    role: 'qa',
  },
  {
    from: 'Inês Carvalho <ines.carvalho@post.example>',
    subject: 'React developer',
    text: `Hello! Is the front end engineer position remote? I've been building with React and TypeScript since 2018. CV attached.

Inês`,
    role: 'frontend',
  },
  {
    from: 'Will Tate <will.tate@mailbox.example>',
    subject: 'Sales Dev Rep',
    text: `Hi, I'd like to throw my hat in the ring for the Sales Dev Rep position. Just left uni, hungry to learn.

Will Tate`,
    role: 'sdr',
  },
  {
    from: 'Helen Ashby <helen.ashby@post.example>',
    subject: 'Shop manager in Leeds',
    text: `Dear Madam,

with reference to your advertisement for a store manager, I'd be glad to be considered. I ran a bookshop with nine staff until it closed in September.

Helen Ashby`,
    role: 'store',
  },
  {
    from: 'Rajesh Nair <r.nair@inbox.example>',
    subject: 'Job application',
    text: `Dear Sir/Madam,

I wish to apply for the post of Radiographer in your imaging department. My wife works as a nurse practitioner at St Anne's and speaks highly of your clinic.

With best wishes
Rajesh Nair`,
    role: 'radiographer',
  },
  {
    from: 'Oksana Bondar <oksana.bondar@mailbox.example>',
    subject: 'application order picker',
    text: `Good day, I apply for order picker in your depot. I worked in same job in Gdansk 3 years. I speak English little but I learn. Oksana`,
    role: 'warehouse',
  },
  {
    from: 'Felix Hartmann <felix.hartmann@webpost.example>',
    subject: 'Stelle in der Spedition',
    text: `Moin, ist die Stelle als Speditionskaufmann noch frei? Ich bin seit drei Jahren in der Disposition und suche etwas Neues. Gruß Felix Hartmann`,
    role: 'spedition',
  },
  {
    from: 'Tess Monroe <tess.monroe@post.example>',
    subject: 'NP position',
    text: `Hello,

I'm finishing my clinical hours in May and am very interested in the NP position at your women's health clinic. I am an RN at County General at the moment.

Tess Monroe, RN, BSN`,
    role: 'practitioner',
  },
  {
    from: 'Ali Hussain <ali.hussain@inbox.example>',
    subject: 'Vacancy in traffic office',
    text: `Hi, I'm writing about the vacancy for a transport planner in the traffic office at Wakefield. I drive HGV for you on agency now and know all of the routes. Ali`,
    role: 'planner',
  },
  // --- body only, question first, passing mentions --------------------------------------------------------------------
  {
    from: 'Sophie Lang <sophie.lang@post.example>',
    subject: 'Quick question',
    text: `Hi, is the account manager job based in Bristol or could it be done from Cardiff? I'd like to apply this week if it could.

Thanks, Sophie`,
    role: 'am',
  },
  {
    from: 'Mark Eastwood <mark.eastwood@mailbox.example>',
    subject: 'Hello from Mark',
    text: `Hi there,

My sister works as a nurse for you, and she told me you're looking for drivers. I've class 1 and ADR. I'd like to apply for the HGV driver job.

Mark`,
    role: 'hgv',
  },
  {
    id: 'petra-1',
    from: 'Petra Vogel <petra.vogel@webpost.example>',
    subject: 'Frage zu Ihrer Anzeige',
    text: `Guten Tag, ich interessiere mich für die ausgeschriebene Stelle auf Ihrer Intensivstation. Arbeiten Sie im Dreischichtsystem? Ich bin examinierte Pflegefachkraft und komme aus der ambulanten Pflege.

Petra Vogel`,
    role: 'icu-de',
  },
  {
    from: 'Luke Farrow <luke.farrow@inbox.example>',
    subject: 'Career change',
    text: `Dear team,

I've been a store manager for twelve years and it is time for something else. I would like to apply as a claims handler in your motor team. I'm good with upset people and forms don't frighten me.

Luke Farrow`,
    role: 'claims',
  },
  {
    from: 'Nadia Belkacem <nadia.belkacem@courriel.example>',
    subject: 'Votre annonce',
    text: `Bonjour Madame,

votre annonce de chargé d'exploitation m'intéresse beaucoup. Le poste est-il encore à pourvoir ?

Nadia Belkacem`,
    role: 'exploitation',
  },
  {
    from: 'Jo Redfern <jo.redfern@post.example>',
    subject: 'night shifts',
    text: `hi, do u still need a staff nurse for the nights? i can do 3 a week, more over xmas. i'm band 5. Jo`,
    role: 'night',
  },
  {
    id: 'andre-1',
    from: 'André Fontaine <andre.fontaine@inbox.example>',
    subject: 'Introduction',
    text: `Hello,

I have seven years as a QA engineer behind me, and in the last two I have moved entirely to product code. I'm therefore applying for your Backend Engineer opening, not for a test position.

André Fontaine`,
    role: 'backend',
  },
  {
    from: 'Megan Price <meg.price@mailbox.example>',
    subject: 'CV - Megan Price',
    text: `Hi

please find my CV for the sales development representative job. My flatmate Ivan is a frontend engineer with you!

Meg`,
    role: 'sdr',
  },
  {
    from: 'Dario Conti <dario.conti@post.example>',
    subject: 'job in the kitchen',
    text: `Dear Sir, I'm cook from Bari. I look for work as commis de cuisine or similar. I can begin the first of the month. Dario`,
    role: 'commis',
  },
  {
    from: 'Susan Whitby <susan.whitby@mailbox.example>',
    subject: 'Enquiry',
    text: `Good afternoon,

could you let me know the closing date for the radiographer vacancy? I'm on leave until the 9th.

Many thanks
Susan Whitby
Senior Staff Nurse, Ward 12`,
    role: 'radiographer',
  },
  {
    from: 'Kieran Doyle <kieran.doyle@inbox.example>',
    subject: 'Application',
    text: `Hello, I'm applying for your vacancy as Transport Planner. References on request.

Kieran Doyle
Warehouse Team Leader
Castleton Distribution`,
    role: 'planner',
  },
  {
    from: 'Fatima El Amrani <fatima.elamrani@post.example>',
    subject: 'CV',
    text: `Hello, please find attached my CV for the frontnd engineer postion. I'm happy to do a take-home.

Fatima`,
    role: 'frontend',
  },
  {
    from: 'Greg Holm <greg.holm@mailbox.example>',
    subject: 'Sales opening',
    text: `Hi,

I understand that you're hiring a Senior AE for the north. I work as an Account Manager at Corio and close my own renewals. Could we have a chat?

Greg Holm
Account Manager
Corio Ltd`,
    role: 'senior-ae',
  },
  {
    from: 'Pia Neumann <pia.neumann@webpost.example>',
    subject: 'Initiativ? Nein, auf Ihre Anzeige!',
    text: `Hallo liebes Team, ich bewerbe mich auf die MFA-Stelle in der Praxis. Ich habe bisher im Krankenhaus in der Pflege gearbeitet. LG Pia`,
    role: 'mfa',
  },
  {
    from: 'Stuart Neal <stuart.neal@post.example>',
    subject: 'Assistant manager, Harrogate store',
    text: `Hello, I'm interested in becoming assistant manager at the Harrogate store. I've attached a CV. I worked the tills there when I was a student.

Stuart`,
    role: 'assistant-store',
  },
  {
    from: 'Wendy Cole <wendy.cole@inbox.example>',
    to: 'jobs+nights@hollin.example',
    subject: 'Reference',
    text: `Hi, the name of my referee is Dr A. Shaw, 0113 496 0000. She's expecting your call. Wendy`,
    role: 'night',
  },
  {
    from: 'Tariq Aziz <tariq.aziz@mailbox.example>',
    subject: 'Tester job',
    text: `Hi, is your tester job okay for someone with ISTQB foundation and a year of manual testing?

Tariq`,
    role: 'qa',
  },
  // --- replies in a thread --------------------------------------------------------------------------------------------
  {
    id: 'us-abena',
    answers: 'abena-1',
    from: 'us',
    to: 'abena.osei@post.example',
    subject: 'Re: Application for Staff Nurse, Night',
    text: `Dear Abena, thank you, we have your documents and will be in touch by Friday. Kate, Hollin People`,
    role: 'night',
  },
  {
    answers: 'us-abena',
    from: 'Abena Osei <abena.osei@post.example>',
    subject: 'Re: Application for Staff Nurse, Night',
    text: `Dear Kate,

it is Tuesday now and I have not heard anything. Is there any news?

Abena

> Dear Abena, thank you, we have your documents and will be in touch by Friday. Kate, Hollin People`,
    role: 'night',
  },
  {
    id: 'us-ryan',
    answers: 'ryan-1',
    from: 'us',
    to: 'ryan.duffy@inbox.example',
    subject: 'Re: Backend Engineer (Go) - Ryan Duffy',
    text: `Hi Ryan, could you send us two dates for a call? Kate`,
    role: 'backend',
  },
  {
    answers: 'us-ryan',
    from: 'Ryan Duffy <ryan.duffy@inbox.example>',
    subject: 'Two dates',
    text: `Hi Kate, Wednesday after 3 or any time on Friday. I should say that I was asked to do a React exercise by another company this week, so my evenings are full.

Ryan`,
    role: 'backend',
  },
  {
    answers: 'tom-1',
    from: 'Tom Whittle <twhittle71@mailbox.example>',
    subject: 'RE: HGV class 1 driver vacancy',
    text: `Any joy with this?`,
    role: 'hgv',
  },
  {
    answers: 'jelena-1',
    from: 'Jelena Marković <jelena.m@webpost.example>',
    subject: 'AW: Bewerbung als Pflegefachkraft auf der Intensivstation',
    text: `Guten Tag, haben Sie meine Unterlagen erhalten? Ich wäre für eine kurze Rückmeldung dankbar. Jelena Marković`,
    role: 'icu-de',
  },
  {
    answers: 'sunita-1',
    from: 'Sunita Rao <sunita.rao@work-sunita.example>',
    subject: 'Re: QA Engineer application',
    text: `Hi, writing from my other address because the first one bounced an answer of yours. Is the process still running?

Sunita`,
    role: 'qa',
  },
  {
    id: 'us-camille',
    answers: 'camille-1',
    from: 'us',
    to: 'camille.rousseau@courriel.example',
    subject: 'Votre candidature',
    text: `Bonjour Madame Rousseau, merci pour votre candidature. Nous revenons vers vous sous quinze jours.`,
    role: 'exploitation',
  },
  {
    answers: 'us-camille',
    from: 'Camille Rousseau <camille.rousseau@courriel.example>',
    subject: 'RE: Votre candidature',
    text: `Bonjour,

les quinze jours étant passés, je me permets de revenir vers vous. Avez-vous pu prendre une décision ?

Camille Rousseau`,
    role: 'exploitation',
  },
  {
    answers: 'gareth-1',
    from: 'Gareth Pugh <gareth@pugh-family.example>',
    subject: 'Re: Senior Account Executive – CV attached',
    text: `Following up on the below, I'd appreciate an indication of timing.

Gareth Pugh
Account Manager | Northlight Systems`,
    role: 'senior-ae',
  },
  {
    answers: 'lena-1',
    from: 'Lena Fuchs <lena.fuchs@webpost.example>',
    subject: 'AW: Bewerbung MFA',
    text: `Guten Tag, ich wollte höflich nachfragen, ob es schon etwas Neues gibt. Viele Grüße, Lena Fuchs`,
    role: 'mfa',
  },
  {
    answers: 'paul-1',
    from: 'Paul Okafor <p.okafor@mailbox.example>',
    subject: 'Re: warehouse job',
    text: `hello did you see my email please. paul`,
    role: 'warehouse',
  },
  {
    id: 'us-marie',
    answers: 'marie-1',
    from: 'us',
    to: 'mcdubois@courriel.example',
    subject: 'Your trial day',
    text: `Dear Marie-Claire, would the 14th suit you for a trial day? Bring your knives. Kate`,
    role: 'commis',
  },
  {
    answers: 'us-marie',
    from: 'Marie-Claire Dubois <mcdubois@courriel.example>',
    subject: 'Re: Your trial day',
    text: `Dear Kate, the 14th is perfect. At what time, and by which door?

Marie-Claire`,
    role: 'commis',
  },
  {
    answers: 'derek-1',
    from: 'Derek Hall <derek.hall@inbox.example>',
    subject: 'Re: My application',
    text: `Hello, just a nudge on my application. Thanks, Derek`,
    role: 'claims',
  },
  {
    answers: 'hanna-1',
    from: 'Hanna Lindqvist <hanna.l@post.example>',
    subject: 'Re: Assistant Store Manager - Hanna Lindqvist',
    text: `Hi again, my store manager tells me that interviews were held last week. Am I still in the running?

Hanna`,
    role: 'assistant-store',
  },
  {
    id: 'us-nick',
    answers: 'nick-1',
    from: 'us',
    to: 'nick_barlow@mailbox.example',
    subject: 'Re: Store Manager vacancy - application',
    text: `Dear Nick, thank you for applying for Store Manager, Leeds. We are also looking for an Assistant Store Manager in Harrogate, should that be of interest. Kate`,
    role: 'store',
  },
  {
    answers: 'us-nick',
    from: 'Nick Barlow <nick_barlow@mailbox.example>',
    subject: 'Re: Store Manager vacancy - application',
    text: `Dear Kate, thank you, but it is Leeds that I want. When may I expect an answer?

Nick Barlow

On 12 November Hollin People wrote:
> Dear Nick, thank you for applying for Store Manager, Leeds. We are also looking for
> an Assistant Store Manager in Harrogate, should that be of interest. Kate`,
    role: 'store',
  },
  {
    answers: 'chloe-1',
    from: 'Chloe Marsh <chloe.marsh@post.example>',
    subject: 'Re: Radiographer post',
    text: `Hello, I hope you're well. Could you tell me whether the shortlist has been drawn up? Chloe`,
    role: 'radiographer',
  },
  {
    answers: 'oliver-1',
    from: 'Oliver Brandt <o.brandt@webpost.example>',
    subject: 'Re: Bewerbung als Speditionskaufmann',
    text: `Sehr geehrte Frau Keller, leider habe ich bislang keine Antwort erhalten. Ist die Stelle bereits besetzt? Oliver Brandt`,
    role: 'spedition',
  },
  {
    answers: 'sam-1',
    from: 'Sam Whitehouse <samwh@mailbox.example>',
    subject: 'Fwd: Transport planner',
    text: `Sending this again in case it went to junk.

---------- Forwarded message ----------
From: Sam Whitehouse <samwh@mailbox.example>
Subject: Transport planner

Morning. Interested in the transport planner job you have on the board.`,
    role: 'planner',
  },
  {
    answers: 'elif-1',
    from: 'Elif Demir <elif.demir@inbox.example>',
    subject: 'Re: Application - Account Manager',
    text: `Hi, a recruiter has just called me about a Senior Account Executive job elsewhere, so I'd like to know where I stand with you first.

Elif`,
    role: 'am',
  },
  {
    answers: 'ivan-1',
    from: 'Ivan Petrov <ivanp@inbox.example>',
    subject: 'Re: SDR opening',
    text: `Bumping this to the top of your inbox! Ivan`,
    role: 'sdr',
  },
  {
    answers: 'grace-1',
    from: 'Grace Kim <gracekim.np@post.example>',
    subject: 'Re: Nurse Practitioner Application - Grace Kim, MSN, FNP-C',
    text: `Good morning, I've accepted to wait until the end of the month, but my present employer, where I precept night nurses, needs to know. Can you give me an update?

Grace`,
    role: 'practitioner',
  },
  {
    answers: 'amy-1',
    from: 'Amy Tran <amy.tran@post.example>',
    subject: 'Re: Frontend Engineer role',
    text: `Hello again. Did my portfolio link work? I noticed it was down over the weekend.

Amy`,
    role: 'frontend',
  },
  {
    answers: 'josh-1',
    from: 'Josh Penrose <jpenrose@post.example>',
    subject: 'Re: Ref 20417',
    text: `hi any news on this one`,
    role: 'warehouse',
  },
  // --- a new thread, and nothing named: the only application that they have ----------------------------------------------
  {
    from: 'Agata Nowak <agata.nowak@post.example>',
    subject: 'Following up',
    text: `Dear team, two weeks ago I sent you my application and PIN. May I ask how it stands? Agata`,
    role: 'night',
  },
  {
    from: 'Yuki Tanabe <yuki@tanabe.example>',
    subject: 'Status of my application',
    text: `Dear Sirs, I would be grateful if you could inform me on the status of my application.

Yuki Tanabe`,
    role: 'backend',
  },
  {
    from: 'Peter Lomax <plomax@post.example>',
    subject: 'Checking in',
    text: `Hello, just checking in. I'm still very keen.

Peter Lomax
Claims Adviser, Albion Mutual`,
    role: 'claims',
  },
  {
    from: 'Mona Schäfer <mona.schaefer@webpost.example>',
    subject: 'Nachfrage',
    text: `Hallo, gibt es schon Neuigkeiten zu meiner Bewerbung? Liebe Grüße Mona`,
    role: 'icu-de',
  },
  {
    from: 'Ben Sutcliffe <ben.sutcliffe@inbox.example>',
    subject: 'Any update?',
    text: `Hi, nothing heard yet, so I thought I'd ask. Ben`,
    role: 'qa',
  },
  {
    from: 'Lucie Perrin <lucie.perrin@courriel.example>',
    subject: 'Relance',
    text: `Bonjour, sans nouvelles de votre part je me permets de vous relancer au sujet de ma candidature. Lucie Perrin`,
    role: 'exploitation',
  },
  {
    from: 'Helen Ashby <helen.ashby@post.example>',
    subject: 'My letter of the 4th',
    text: `Dear Madam, might I ask whether you have had the opportunity to look at my letter of the 4th? Helen Ashby`,
    role: 'store',
  },
  {
    from: 'Rob Ellison <rob.ellison@inbox.example>',
    subject: 'still waiting',
    text: `Hi, asked about OTE three weeks ago. No reply. Is that how you treat everybody?

Rob`,
    role: 'senior-ae',
  },
  {
    from: 'Oksana Bondar <oksana.bondar@mailbox.example>',
    subject: 'question',
    text: `Good day, I wait for answer. Do you need passport copy? Oksana`,
    role: 'warehouse',
  },
  {
    from: 'Felix Hartmann <felix.hartmann@webpost.example>',
    subject: 'Unterlagen',
    text: `Moin, hier noch mein Zeugnis. Gruß Felix`,
    role: 'spedition',
  },
  {
    from: 'Tess Monroe <tess.monroe@post.example>',
    subject: 'License number',
    text: `Hello, you'll find my license number below. Please let me know if anything is missing.

Tess Monroe, RN, BSN`,
    role: 'practitioner',
  },
  {
    from: 'Kofi Mensah <kofi.mensah@inbox.example>',
    subject: 'trial shift',
    text: `Hi, I wrote last week, is there any day for me? Thank you. Kofi`,
    role: 'commis',
  },
  {
    from: 'Zara Ahmed <zara.ahmed@mailbox.example>',
    subject: 'heya',
    text: `just wondering if ive been shortlisted?? x`,
    role: 'assistant-store',
  },
  // --- name no role, and nothing else is known of them -------------------------------------------------------------------
  {
    from: 'Colin Marsden <colin.marsden@mailbox.example>',
    subject: 'My application',
    text: `Hello, I applied on your website ten days ago and haven't heard back. Could you tell me where things stand? Colin Marsden`,
    role: null,
  },
  {
    from: 'Ruth Adeyemi <ruth.adeyemi@post.example>',
    subject: 'Following up on my interview',
    text: `Dear Kate,

thank you again for the conversation on Thursday. I remain very interested and look forward to hearing from you.

Ruth Adeyemi`,
    role: null,
  },
  {
    from: 'Jens Krüger <jens.krueger@webpost.example>',
    subject: 'Meine Bewerbung',
    text: `Sehr geehrte Damen und Herren, darf ich fragen, wie der Stand meiner Bewerbung ist? Jens Krüger`,
    role: null,
  },
  {
    from: 'Tina Boyle <tina.boyle@inbox.example>',
    subject: 'Hello?',
    text: `Third time of asking. Is anybody reading these?`,
    role: null,
  },
  {
    from: 'Marcus Bell <marcus.bell@mailbox.example>',
    subject: 'Open application',
    text: `Hi, I don't see anything that fits on your page at the moment, but I'd like to leave my CV with you. I have done a bit of everything: shops, offices, a year at sea.

Marcus`,
    role: null,
  },
  {
    from: 'Laure Chevalier <laure.chevalier@courriel.example>',
    subject: 'Suite à notre entretien',
    text: `Bonjour, je vous remercie pour notre entretien de lundi. Je reste à votre disposition. Laure Chevalier`,
    role: null,
  },
  {
    from: 'Diane Foster <diane.foster@post.example>',
    subject: 'Changed phone number',
    text: `Hi, my mobile has changed, please use 07700 900456 from now on. My neighbour is a radiographer at your clinic and says hello, by the way. Diane`,
    role: null,
  },
  {
    from: 'Owen Griffiths <owen.griffiths@inbox.example>',
    subject: 'Interview on Monday',
    text: `Hello, I'm running late for Monday, the trains are on strike. Could we start at 11?

Owen Griffiths
Store Manager at Peel & Co`,
    role: null,
  },
  {
    from: 'Priya Menon <priya.menon@mailbox.example>',
    subject: 'Feedback please',
    text: `Dear team, I was told that I wasn't successful. Would you share a few words of feedback? Priya Menon`,
    role: null,
  },
  {
    from: 'Alan Sharp <alan.sharp@post.example>',
    subject: 'documents',
    text: `as requested, payslip and proof of address attached. alan`,
    role: null,
  },
  // --- ten people with two applications ---------------------------------------------------------------------------------
  {
    id: 'maria-1',
    from: 'Maria Lopez <maria.lopez@post.example>',
    subject: 'Application – Maria Lopez – RN nights',
    text: `Dear team, please accept my application for the night nurse position. Maria Lopez`,
    role: 'night',
  },
  {
    from: 'Maria Lopez <maria.lopez@post.example>',
    subject: 'Nurse Practitioner vacancy',
    text: `Dear team, as I shall be certified in spring I'd also like to apply as Nurse Practitioner. My application for nights stands. Maria Lopez`,
    role: 'practitioner',
  },
  {
    answers: 'maria-1',
    from: 'Maria Lopez <maria.lopez@post.example>',
    subject: 'Re: Application – Maria Lopez – RN nights',
    text: `Dear team, any decision on this one yet? Maria`,
    role: 'night',
  },
  {
    from: 'Chris Bolton <chris.bolton@inbox.example>',
    subject: 'Senior Account Executive application',
    text: `Hi, CV attached for the Senior Account Executive role. Chris`,
    role: 'senior-ae',
  },
  {
    from: 'Chris Bolton <chris.bolton@inbox.example>',
    subject: 'Account Manager application',
    text: `Hi, as a second string I'm applying for the Account Manager role too. Chris`,
    role: 'am',
  },
  {
    from: 'Chris Bolton <chris.bolton@inbox.example>',
    subject: 'Account Manager - any news?',
    text: `Hi, have you had a chance to look at this one? Chris`,
    role: 'am',
  },
  {
    from: 'Chris Bolton <chris.bolton@inbox.example>',
    subject: 'any news?',
    text: `Hi, anything at all would be good. Chris`,
    role: null,
  },
  {
    from: 'Anja Wolf <anja.wolf@webpost.example>',
    subject: 'Bewerbung als Medizinische Fachangestellte',
    text: `Sehr geehrte Damen und Herren, anbei meine Unterlagen. Anja Wolf`,
    role: 'mfa',
  },
  {
    id: 'anja-2',
    from: 'Anja Wolf <anja.wolf@webpost.example>',
    subject: 'Bewerbung Pflegefachkraft ITS',
    text: `Sehr geehrte Damen und Herren, da ich auch eine Ausbildung in der Pflege habe, bewerbe ich mich ebenfalls auf diese Stelle. Anja Wolf`,
    role: 'icu-de',
  },
  {
    answers: 'anja-2',
    from: 'Anja Wolf <anja.wolf@webpost.example>',
    subject: 'Re: Bewerbung Pflegefachkraft ITS',
    text: `Guten Tag, dazu hätte ich noch eine Frage: Wird die Fachweiterbildung bezahlt? Anja Wolf`,
    role: 'icu-de',
  },
  {
    from: 'Leroy Banks <leroy.banks@mailbox.example>',
    to: 'jobs+hgv@hollin.example',
    subject: 'Driver job',
    text: `Hi, I want to apply. Class 1, 6 years. Leroy`,
    role: 'hgv',
  },
  {
    from: 'Leroy Banks <leroy.banks@mailbox.example>',
    subject: 'Transport Planner',
    text: `Hi, Leroy again, I applied for driving but my back is not getting better. Please put me down for the planner job as well.`,
    role: 'planner',
  },
  {
    from: 'Leroy Banks <leroy.banks@mailbox.example>',
    subject: 'Planner job in the office',
    text: `Hi, has the transport planner job gone? Leroy`,
    role: 'planner',
  },
  {
    from: 'Isla McRae <isla.mcrae@post.example>',
    subject: 'Frontend Engineer',
    text: `Hi all, CV attached for Frontend Engineer. Isla`,
    role: 'frontend',
  },
  {
    from: 'Isla McRae <isla.mcrae@post.example>',
    subject: 'Backend Engineer too',
    text: `Hi all, I've done two years of Go as well, so please consider me for Backend Engineer too. Isla`,
    role: 'backend',
  },
  {
    from: 'Isla McRae <isla.mcrae@post.example>',
    subject: 'Frontend and Backend Engineer: timing',
    text: `Hi all, do the interviews for both fall into the same week? Isla`,
    role: ['frontend', 'backend'],
  },
  {
    id: 'damian-1',
    from: 'Damian Frost <damian.frost@inbox.example>',
    subject: 'Store Manager, Leeds',
    text: `Hello, applying for Store Manager in Leeds. Damian Frost`,
    role: 'store',
  },
  {
    from: 'Damian Frost <damian.frost@inbox.example>',
    subject: 'Assistant Store Manager, Harrogate',
    text: `Hello, applying for Assistant Store Manager in Harrogate in case Leeds is gone. Damian Frost`,
    role: 'assistant-store',
  },
  {
    answers: 'damian-1',
    from: 'Damian Frost <damian.frost@inbox.example>',
    subject: 'Re: Store Manager, Leeds',
    text: `Hello, is Leeds gone then? Damian`,
    role: 'store',
  },
  {
    from: 'Damian Frost <damian.frost@inbox.example>',
    subject: 'Hello again',
    text: `Hello, I have not heard anything from you. Damian`,
    role: null,
  },
  {
    from: 'Béatrice Morel <beatrice.morel@courriel.example>',
    subject: 'Candidature commis de cuisine',
    text: `Bonjour, je souhaite rejoindre votre brigade comme commis. Béatrice Morel`,
    role: 'commis',
  },
  {
    id: 'bea-2',
    from: 'Béatrice Morel <beatrice.morel@courriel.example>',
    subject: 'Candidature chargée d’exploitation',
    text: `Bonjour, je postule aussi au poste de chargée d'exploitation transport : j'ai travaillé trois ans dans une entreprise de messagerie. Béatrice Morel`,
    role: 'exploitation',
  },
  {
    answers: 'bea-2',
    from: 'Béatrice Morel <beatrice.morel@courriel.example>',
    subject: 'RE: Candidature chargée d’exploitation',
    text: `Bonjour, je suis disponible dès lundi pour un entretien. Béatrice Morel`,
    role: 'exploitation',
  },
  {
    from: 'Hugh Lister <hugh.lister@post.example>',
    subject: 'QA Engineer',
    text: `Hello, I'd like to apply for QA Engineer. Hugh Lister`,
    role: 'qa',
  },
  {
    from: 'Hugh Lister <hugh.lister@post.example>',
    subject: 'Sales Development Representative',
    text: `Hello, I know it's an odd mix, but I'd also like to apply for the Sales Development Representative position. Hugh Lister`,
    role: 'sdr',
  },
  {
    from: 'Hugh Lister <hugh.lister@post.example>',
    subject: 'test task',
    text: `Hello, I've finished the test task for the QA position; link below. Hugh Lister`,
    role: 'qa',
  },
  {
    from: 'Nora Quinn <nora.quinn@mailbox.example>',
    subject: 'claims job',
    text: `Hello, I'd like to apply for the motor claims handler job. Nora Quinn`,
    role: 'claims',
  },
  {
    from: 'Nora Quinn <nora.quinn@mailbox.example>',
    subject: 'Warehouse Operative',
    text: `Hello, me again. I would take the warehouse job too, evenings are best. Nora Quinn`,
    role: 'warehouse',
  },
  {
    from: 'Nora Quinn <nora.quinn@mailbox.example>',
    to: 'jobs+motor-claims@hollin.example',
    subject: 'Notice period',
    text: `Hello, my notice period is four weeks, not eight as I wrote. Nora Quinn`,
    role: 'claims',
  },
  {
    from: 'Nora Quinn <nora.quinn@mailbox.example>',
    subject: 'holiday',
    text: `Hello, I'm away from the 3rd to the 17th. Nora Quinn`,
    role: null,
  },
  {
    id: 'vik-1',
    from: 'Viktor Hansen <viktor.hansen@post.example>',
    subject: 'Radiographer vacancy',
    text: `Dear all, I'd like to apply for the radiographer vacancy. Viktor Hansen`,
    role: 'radiographer',
  },
  {
    from: 'Viktor Hansen <viktor.hansen@post.example>',
    subject: 'Staff Nurse nights',
    text: `Dear all, I hold a nursing registration as well and could do the staff nurse post on nights until the other is decided. Viktor Hansen`,
    role: 'night',
  },
  {
    answers: 'vik-1',
    from: 'Viktor Hansen <viktor.hansen@post.example>',
    subject: 'Re: Radiographer vacancy',
    text: `Dear all, is there a date for interviews? Viktor Hansen`,
    role: 'radiographer',
  },
  // --- later letters of people who wrote before -----------------------------------------------------------------------------
  {
    from: 'Sophie Lang <sophie.lang@post.example>',
    subject: 'AM role - application',
    text: `Hi, as discussed on the phone, here is my application for the AM role. Sophie`,
    role: 'am',
  },
  {
    from: 'Luke Farrow <luke.farrow@inbox.example>',
    subject: 'My application of 2 November',
    text: `Dear team, you may remember me, the store manager who'd like to change. Has a decision been taken? Luke Farrow`,
    role: 'claims',
  },
  {
    from: 'Meg Price <meg.price@mailbox.example>',
    subject: 'sdr interview',
    text: `Hi, thanks for having me in on Tuesday, I really enjoyed meeting the team! When will I hear? Meg`,
    role: 'sdr',
  },
  {
    answers: 'andre-1',
    from: 'André Fontaine <andre.fontaine@inbox.example>',
    subject: 'Re: Introduction',
    text: `Hello, I'd be glad of a word either way. André Fontaine`,
    role: 'backend',
  },
  {
    from: 'Devon Clarke <devon.c@mailbox.example>',
    subject: 'start date',
    text: `Alright, when do I start? Been two weeks. Devon`,
    role: 'hgv',
  },
  {
    answers: 'petra-1',
    from: 'Petra Vogel <petra.vogel@webpost.example>',
    subject: 'AW: Frage zu Ihrer Anzeige',
    text: `Guten Tag, auf meine Frage habe ich noch keine Antwort bekommen. Petra Vogel`,
    role: 'icu-de',
  },
  {
    from: 'Keith Bamford <keith.bamford@mailbox.example>',
    subject: 'Re: Your application at Hollin',
    text: `Thanks for this. Eight weeks and counting...

Keith

> From: Hollin People
> Dear Keith, thank you for your application for Claims Handler, Motor. We have received
> a large number of applications and shall be in touch.`,
    role: 'claims',
  },
  {
    from: 'Simone Albrecht <simone.albrecht@webpost.example>',
    subject: 'Speditionskauffrau in Teilzeit?',
    text: `Guten Morgen, wäre die Stelle auch mit 30 Stunden möglich? Simone Albrecht`,
    role: 'spedition',
  },
  {
    from: 'Terry Wills <terry.wills@inbox.example>',
    subject: 'recieved my aplication?',
    text: `hi i sent an aplication for the wharehouse operative job 3 weeks ago did you recieve it. terry`,
    role: 'warehouse',
  },
  {
    from: 'Joanna Pike <joanna.pike@post.example>',
    subject: 'Interview feedback - staff nurse (nights)',
    text: `Dear Kate, thank you for meeting me on ward 4. The nurse practitioner who showed me round could not have been kinder. When will you decide?

Joanna Pike`,
    role: 'night',
  },
  {
    from: 'Ned Harker <ned.harker@mailbox.example>',
    subject: 'Lorry job',
    text: `Is the lorry driver job days or nights? I don't want nights. Ned`,
    role: 'hgv',
  },
  {
    from: 'Eva Kranz <eva.kranz@webpost.example>',
    subject: 'Bewerbung als Pflegefachfrau Intensiv, Frühdienst bevorzugt',
    text: `Hallo, meine Bewerbung hängt an. Eva Kranz`,
    role: 'icu-de',
  },
  {
    from: 'Malik Stone <malik.stone@inbox.example>',
    subject: 'Follow-up: quality assurance engineer',
    text: `Hello, I had a call with your talent team on the 10th and was told to expect a coding test. Has it been sent? Malik`,
    role: 'qa',
  },
  {
    from: 'Carys Bevan <carys.bevan@post.example>',
    subject: 'Deputy',
    text: `Hello, I spoke to the store manager in York, who said to write to you about the assistant position there. I'd love to apply. Carys Bevan`,
    role: 'assistant-store',
  },
  {
    from: 'Dominic Ray <dominic.ray@mailbox.example>',
    subject: 'Senior account exec - salary',
    text: `Hello, before the second interview I'd like to be open about money: I expect 85k base. I manage the account managers here, so I'm taking a step sideways.

Dominic Ray
Head of Account Management`,
    role: 'senior-ae',
  },
  {
    from: 'Iris Vane <iris.vane@inbox.example>',
    subject: 'Sonographer / radiographer',
    text: `Hello, I'm trained as both. Is the radiographer post full time? Iris Vane`,
    role: 'radiographer',
  },
];
