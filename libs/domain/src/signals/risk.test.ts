import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { fold } from './evidence.ts';
import { riskIn } from './risk.ts';

const strengthOf = (text: string) => riskIn(fold(text))?.plain ?? null;

describe('words by which somebody may be at risk', () => {
  it.each([
    'Some nights I think it would be easier for everybody if I was not here any more.',
    'After this rejection I honestly do not see the point of getting up any more.',
    'My kids would be better off without me, I bring nothing home.',
    'Everybody would be happier if I didn’t exist.',
    'I am at the end of my strength and have been thinking of taking my own life.',
    'I am scared of what I might do to myself tonight.',
    'I have the pills here in front of me and your letter.',
    'I wish I had not woken up this morning. Is there any news on my application?',
    'What is the point of living when nobody hires you at 55?',
    'I think about suicide every day since your letter.',
    'I don’t believe that I’ll see the spring and I find I don’t mind.',
    'Ich möchte nicht mehr leben.',
    'Vielleicht ist es besser, wenn ich nicht mehr da bin.',
    'I nearly stepped in front of a bus on Tuesday.',
    'Je n’ai plus envie de vivre.',
    'He has my address and said he would kill me if I work there.',
    'Tell Ms Lowe I am coming to the lobby with my shotgun.',
    'Someone in your office will bleed for this.',
    'If nobody answers, I will set fire to your reception.',
    'i dont wanna be here anymore',
    'I have been saving up my insulin.',
    'I cut again last night. Sorry, you don’t want to know that.',
    'Some nights I stand on the platform and wait for the fast train and think how easy it would be.',
    'Was in hospital after I tried to end things in March, so did my form arrive?',
    'He says he’ll kill me if I take a job, so write only to this address.',
    'My husband broke my wrist because I had applied.',
    'My stepfather hits me when I’m home.',
    'If the boy from your reception crosses me again I will put him in the ground.',
    'Next time I see that manager of yours I’m going to smash his face in.',
    'Tell your director I know where her kids go to school.',
    'Every day I think about driving into the pier of the motorway bridge.',
    'There’ll be blood on your carpet before the month is out.',
    'If this one is a no as well I am going to end it.',
    'You need not write again, I’ll be dead by Monday.',
    'I sat in the car with the engine running and the garage closed.',
    'Then I will have gone to sleep for good.',
    'Tell Mr Rowe to watch his back when he walks to his car.',
    'One of these days somebody in your HR department is going to get hurt.',
    'If I see that recruiter again I’ll break every bone he has.',
    'Your house on Elm Road would burn nicely.',
    'He has his hands on my throat most nights.',
    'My boyfriend said he’d cut me if I come home.',
  ])('are plain: %s', (text) => {
    expect(strengthOf(text)).toBe(true);
  });

  it.each([
    'I cannot do this any longer.',
    'There is nothing keeping me here.',
    'I can’t go on like this.',
    'I have written letters to my parents.',
    'Wait until you hear what is in my bag.',
    'You people will regret this.',
    'I am holding the rope while I type this.',
    'I killed the backlog and would love to do that for your team.',
    'This is goodbye, not about the job, about everything.',
    'I gave my cat away and paid the rent to the end of the month.',
    'Please answer my mum, I won’t be around.',
    'I do not think I will make it to Christmas.',
    'This will be my last mail to anyone.',
    'I have stopped taking my heart tablets.',
    'I am locked in the flat while he is at work.',
  ])('are for a person to read: %s', (text) => {
    expect(strengthOf(text)).toBe(false);
  });

  it.each([
    'I am dying to hear from you about the nurse position.',
    'It would be easier for everybody if we moved the call to Thursday.',
    'The team is better off without me on nights than on days.',
    'I do not want to live in Leeds any more, so I would move.',
    'I want to end my contract in March. I have thought about ending it early.',
    'As a counsellor I talk to people who are thinking of suicide.',
    'I trained ward staff on patients who want to hurt themselves.',
    'I set fire safety standards at my last post.',
    'I hope the recruitment freeze is over soon.',
    'For three years I took calls at night from callers who wanted to end their lives.',
    'I stepped off the train at Leeds and walked over the bridge to your office.',
    'I have a shotgun certificate and have kept pheasants for six years.',
    'My partner beat me to the application by a day.',
    'I’d jump at the chance, or jump on a call tomorrow.',
    'I’ve said goodbye to everyone at the depot, so Monday works.',
    'Your building is high, and I would give my right arm to work in it.',
    'I broke my arm on a ski slope and am fit again from Monday.',
    'I’ll shoot you an email, and jump on the next train if you can see me.',
    'I’d come to the trial with my own knives and an apron.',
    'This job would give me a reason to get up in the morning.',
    'I am tired of living out of a suitcase.',
    'My boss keeps me in the loop and throws problems at me daily.',
    'I put the potatoes in the ground in March, and them in a box in June.',
    'They threw me under the bus at my last firm.',
    'My mum knows where I am if you ring the house.',
    'My contract is a mess and I am going to end it in March.',
    'I am going to end it here, as this mail is long enough.',
    'I teach lifters to watch their backs, and on my ward nobody got hurt.',
    'If the guard rail is not mended, people will get hurt.',
    'I won’t be around next week; Monday the 7th suits me.',
    'I broke every bone in my foot two years ago and run again.',
    'I’ve had enough of life on the road.',
    'I sat in the car with the engine running for the whole call.',
    'This will be my final mail about the role.',
    'I don’t think I will see the spring collection before the interview.',
  ])('are not in: %s', (text) => {
    expect(strengthOf(text)).toBeNull();
  });

  it.each([
    'Ich habe mich letzte Nacht wieder geritzt und weiß nicht weiter.',
    'Mein Mann schlägt mich, seit ich mich bewerbe.',
    'Ich komme vorbei und dann könnt ihr die Leichen zählen.',
    'Mon compagnon me frappe et m’enferme.',
    'Je vais venir avec un fusil et on verra si vous répondez.',
    'Si no me llaman hoy, me tiro al tren.',
    'Mi marido me pega y amenaza con matarme.',
    'Ho già scritto la lettera d’addio ai miei figli.',
    'Senza questo posto mi butto dal ponte.',
    'Mijn vriend slaat me, dus mail alleen hierheen.',
    'Het zou makkelijker zijn als ik er niet meer was.',
    'Mąż mnie bije i grozi, że mnie zabije.',
    'Jeśli to się nie uda, skoczę z mostu.',
    'O meu marido bate-me e tirou-me o telefone.',
    'Tenho os comprimidos todos na mesa à minha frente.',
    'Den Frühling erlebe ich nicht mehr.',
    'Je ne verrai pas le printemps.',
    'No veré la primavera, y no me importa.',
    'Tanto non vedrò il Natale.',
    'De lente haal ik niet meer.',
    'Nie dożyję wiosny.',
    'Não verei o verão.',
    'Die Tabletten liegen aufgereiht auf dem Nachttisch.',
    'J’ai compté mes cachets, il y en a assez.',
    'Las pastillas están en fila al borde del lavabo.',
    'Ho contato tutte le mie pastiglie stanotte.',
    'De pillen heb ik vanavond op een rijtje gelegd.',
    'Odliczyłam już swoje tabletki.',
    'Os comprimidos estão alinhados na pia.',
    'Für alle wäre es ruhiger, wenn ich nicht mehr da wäre.',
    'Ich habe die Unterlagen geordnet, damit meine Schwester nicht suchen muss.',
    'Tout le monde serait soulagé si je disparaissais.',
    'J’ai mis mes papiers en ordre, comme ça mon frère n’aura rien à chercher.',
    'A veces pienso que mi familia estaría más tranquila si yo no existiera.',
    'Le regalé el coche a mi hermano, que a donde voy no lo necesito.',
    'Se scomparissi, forse non se ne accorgerebbe nessuno.',
    'Sarebbe tutto più semplice se non ci fossi.',
    'Voor iedereen was het rustiger als ik weg was.',
    'Als ik verdwijn, merkt niemand het.',
    'Wszystkim byłoby łatwiej, gdybym zniknął.',
    'Nie bardzo chce mi się już budzić.',
    'A família ficava mais tranquila se eu já não estivesse cá.',
    'Se eu sumisse, ninguém dava por nada.',
    'Quiero matarme, no aguanto más.',
    'Stasera mi ammazzo, di questo sono sicuro.',
    'J’ai voulu me tuer hier.',
  ])('are plain in other languages: %s', (text) => {
    expect(strengthOf(text)).toBe(true);
  });

  it.each([
    'Der Arbeitsmarkt bringt mich noch um, gibt es schon etwas Neues?',
    'Ich arbeite bei der Telefonseelsorge, viel mit Menschen, die nicht mehr leben wollen.',
    'Je meurs d’impatience. Je me suis coupé les cheveux pour l’entretien.',
    'Trabajé cuatro años en una casa de acogida, con mujeres a las que el marido pega.',
    'Sono morta di sonno dopo il turno.',
    'Ik neem mijn eigen mes mee en sterf van nieuwsgierigheid.',
    'Przez pięć lat pracowałam w telefonie zaufania z osobami, które nie chcą żyć.',
    'Estou morto de curiosidade: já há resposta?',
    'Von dem Gehalt kann ich nicht mehr leben. Messer und Schürze bringe ich mit.',
    'Je sais faire sauter les légumes, et je veux en finir avec les contrats courts.',
    'No quiero vivir en Madrid. Voy con mi cuchillo a la prueba.',
    'Mi butto nel lavoro. Vorrei farla finita con i contratti a termine.',
    'Van dit loon kan ik niet meer leven. Ik kom met mijn eigen mes.',
    'Nie chcę już żyć w Warszawie.',
    'Den Sommer erlebe ich nicht mehr als Praktikantin, sondern fest angestellt.',
    'Je ne verrai pas l’été à Lyon, car je déménage.',
    'De zomer maak ik niet mee in Gent.',
    'Ich habe die Tabletten für zwölf Bewohner gezählt und gestellt, sie lagen in Reihe drei.',
    'Je compte les comprimés au comptoir de l’officine depuis neuf ans.',
    'In de apotheek legde ik pillen uit en zette ik doosjes op een rij.',
    'Tomei uns comprimidos para a febre e já estou bem.',
    'Ich habe meine Unterlagen geordnet und schicke sie morgen.',
    'Das Team wäre ohne mich schlechter dran, sagt mein Chef, und es wäre einfacher, wenn wir telefonieren.',
    'J’ai mis mes papiers en ordre pour la préfecture.',
    'Ce serait plus simple si je n’étais plus en CDD.',
    'El trámite sería más fácil si yo no estuviera empadronado en Cádiz.',
    'He regalado los muebles porque donde voy ya hay de todo.',
    'Sarebbe più semplice se ci vedessimo giovedì.',
    'Het is makkelijker als ik weg ben uit Gent en dan pas begin.',
    'Byłoby łatwiej, gdyby mnie Państwo powiadomili.',
    'Seria mais simples se eu não estivesse a trabalhar de noite.',
    'Estoy harta de matarme a trabajar por cuatro duros.',
    'Mi ammazzo di lavoro volentieri, e non voglio ammazzarmi di noia.',
    'Je ne veux plus me tuer au travail.',
    'Não quero mais me matar de trabalhar.',
  ])('are not in: %s', (text) => {
    expect(strengthOf(text)).toBeNull();
  });

  it('are found where they stand', () => {
    const text = 'Dear Ms Holt, any news? If not, I wish I was dead. Ada';
    const risk = riskIn(fold(text));
    expect(text.slice(risk?.start, risk?.end)).toBe('wish I was dead');
  });

  it('make a message urgent without any model, and quote themselves', () => {
    const text = 'Is there any news? I wish I was dead. Ada';
    const assessment = assess(
      {
        at: '2026-03-02T09:00:00Z',
        channel: 'email',
        from: { name: 'Ada Person', address: 'ada@mail.example' },
        to: ['jobs@work.example'],
        cc: [],
        subject: 'My application',
        text,
        newText: text,
        attachments: [],
      },
      [],
      {
        policy: defaultPolicy,
        calendar: defaultCalendar,
        now: '2026-03-02T09:00:00Z',
        model: { version: 'by-rules' },
        role: null,
        repliesVisible: true,
      },
    );
    expect(assessment).toMatchObject({ urgent: true, danger: true, section: 'today' });
    expect(assessment.reasons[0]).toMatchObject({ code: 'danger', quote: 'I wish I was dead.' });
  });
});
