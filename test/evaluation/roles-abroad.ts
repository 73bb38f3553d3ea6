import type { RoleToGive } from '../integration/role-world.ts';

export interface MailFromAbroad {
  /** Title of its role; null where it tells none. */
  readonly about: string | null;
  readonly person: string;
  readonly subject: string;
  readonly text: string;
}

export interface OfficeAbroad {
  readonly roles: Readonly<Record<string, RoleToGive>>;
  /** In the order of their arrival. The same person's mails are one history. */
  readonly mails: readonly MailFromAbroad[];
}

function office<R extends Readonly<Record<string, RoleToGive>>>(
  roles: R,
  mails: readonly (readonly [role: keyof R | '', person: string, subject: string, text: string])[],
): OfficeAbroad {
  return {
    roles,
    mails: mails.map(([role, person, subject, text]) => ({
      about: role === '' ? null : (roles[role]?.title ?? null),
      person,
      subject,
      text,
    })),
  };
}

/** Two offices whose roles are in French, Spanish, Italian, Dutch, Polish, Portuguese and German. */
export const officesAbroad: readonly OfficeAbroad[] = [
  office(
    {
      infirmier: { title: 'Infirmier / Infirmière de nuit (H/F)', function: 'healthcare' },
      comptable: { title: 'Comptable fournisseurs', function: 'finance' },
      camarero: { title: 'Camarero/a de sala', function: 'hospitality' },
      almacen: { title: 'Mozo de almacén (turno de tarde)', function: 'operations' },
      magazziniere: { title: 'Magazziniere con patentino muletto', function: 'operations' },
      impiegata: { title: 'Impiegato/a ufficio acquisti', function: 'operations' },
      verpleeg: { title: 'Verpleegkundige wijkzorg', function: 'healthcare' },
      kok: { title: 'Zelfstandig werkend kok', function: 'hospitality' },
      ksiegowa: { title: 'Główna księgowa / Główny księgowy', function: 'finance' },
      kierowca: { title: 'Kierowca kat. C+E', function: 'operations' },
      professora: { title: 'Professor(a) de Português', function: 'education' },
      rececao: { title: 'Rececionista de hotel', function: 'hospitality' },
      erzieher: { title: 'Erzieher/in (w/m/d) Krippe', function: 'education' },
      elektro: { title: 'Elektroniker für Betriebstechnik (m/w/d)', function: 'trades' },
    },
    [
      [
        'infirmier',
        'Lea Morin',
        'Candidature infirmière',
        'Bonjour, diplômée depuis 2019, je souhaite travailler de nuit. Cordialement',
      ],
      [
        'infirmier',
        'Hugo Petit',
        'poste de nuit',
        'Bonjour, le poste d’infirmier de nuit est-il toujours à pourvoir ?',
      ],
      ['infirmier', 'Lea Morin', 'Relance', 'Avez-vous pu étudier mon dossier ?'],
      ['comptable', 'Aude Roy', 'Comptable', 'Madame, Monsieur, vous trouverez ci-joint mon CV.'],
      [
        'comptable',
        'Marc Blot',
        'Votre annonce',
        'Bonjour, je réponds à votre annonce de comptable fournisseurs parue sur Indeed.',
      ],
      ['camarero', 'Iker Sanz', 'camarero', 'Hola, busco trabajo de camarero, tengo 5 años de experiencia.'],
      ['camarero', 'Lola Ruiz', 'Oferta de camarera', 'Buenas, me interesa la oferta. Un saludo'],
      ['camarero', 'Iker Sanz', 'prueba', '¿A qué hora es la prueba el sábado?'],
      ['almacen', 'Pau Vila', 'Mozo almacen', 'Buenos días, adjunto mi CV para el puesto.'],
      [
        'almacen',
        'Eva Gil',
        'trabajo almacén tardes',
        'Hola, ¿sigue libre el trabajo de almacén por la tarde?',
      ],
      ['magazziniere', 'Ugo Neri', 'Candidatura magazziniere', 'Buongiorno, ho il patentino del muletto.'],
      ['magazziniere', 'Ivo Sala', 'Lavoro in magazzino', 'Salve, mi candido per il posto di magazziniere.'],
      ['impiegata', 'Rita Bossi', 'impiegata ufficio acquisti', 'Buongiorno, allego il curriculum.'],
      [
        'impiegata',
        'Pia Longo',
        'Annuncio',
        'Gentili signori, rispondo al vostro annuncio per un impiegato all’ufficio acquisti.',
      ],
      [
        'verpleeg',
        'Anouk Bos',
        'Sollicitatie wijkverpleegkundige',
        'Beste, ik solliciteer graag op de functie van verpleegkundige in de wijkzorg.',
      ],
      ['verpleeg', 'Joris Dam', 'vacature verpleegkundige', 'Hallo, is de vacature nog open?'],
      ['kok', 'Bram Smit', 'Kok', 'Hoi, ik kom graag een dag proefdraaien als kok.'],
      ['kok', 'Fenna Vos', 'Sollicitatie zelfstandig werkend kok', 'Zie bijlage.'],
      ['kok', 'Bram Smit', 'Re: Kok', 'Zaterdag is prima.'],
      ['ksiegowa', 'Ewa Lis', 'Aplikacja na stanowisko głównej księgowej', 'Dzień dobry, w załączeniu CV.'],
      ['ksiegowa', 'Jan Kos', 'Główny księgowy', 'Dzień dobry, czy oferta jest aktualna?'],
      ['kierowca', 'Piotr Duda', 'kierowca C+E', 'Witam, mam wszystkie uprawnienia, szukam pracy.'],
      ['kierowca', 'Adam Nowy', 'praca', 'Dzień dobry, piszę w sprawie pracy jako kierowca.'],
      ['kierowca', 'Piotr Duda', 'pytanie', 'Ile wynosi stawka?'],
      ['professora', 'Ana Melo', 'Professora de português', 'Boa tarde, envio a minha candidatura.'],
      ['professora', 'Rui Costa', 'Vaga', 'Bom dia, candidato-me à vaga de professor de Português.'],
      ['rececao', 'Ines Brito', 'Recepcionista', 'Olá, tenho experiência em hotéis de 4 estrelas.'],
      ['rececao', 'Nuno Reis', 'Candidatura rececionista', 'Segue em anexo o meu CV.'],
      ['erzieher', 'Mia Lenz', 'Bewerbung Erzieherin', 'Hallo, ich möchte gern in der Krippe arbeiten.'],
      [
        'erzieher',
        'Tom Jung',
        'Krippe',
        'Guten Tag, ich bin staatlich anerkannter Erzieher und suche eine neue Stelle.',
      ],
      ['elektro', 'Ali Can', 'Elektroniker Betriebstechnik', 'Guten Tag, anbei meine Bewerbung.'],
      ['elektro', 'Max Horn', 'Stelle als Elektroniker', 'Ist sie noch frei?'],
      ['', 'Zoe Abt', 'Praktikum', 'Hallo, bieten Sie Praktika an?'],
      ['', 'Leo Fau', 'Question', 'Bonjour, quels sont vos horaires d’ouverture ?'],
      ['', 'Sol Paz', 'Factura', 'Adjunto la factura de octubre del almacén.'],
      ['', 'Kai Mol', 'CV', 'Beste, hierbij mijn cv voor als er ooit iets vrijkomt.'],
    ],
  ),
  office(
    {
      aide: { title: 'Aide-soignant de nuit', function: 'healthcare' },
      chef: { title: 'Chef de chantier', function: 'trades' },
      cajero: { title: 'Cajero de supermercado', function: 'operations' },
      cuidador: { title: 'Cuidadora de mayores', function: 'healthcare' },
      barista: { title: 'Barista di sala', function: 'hospitality' },
      saldatore: { title: 'Saldatore TIG', function: 'trades' },
      monteur: { title: 'Monteur zonnepanelen', function: 'trades' },
      spawacz: { title: 'Spawacz MIG/MAG', function: 'trades' },
      pielegniarka: { title: 'Pielęgniarka oddziałowa', function: 'healthcare' },
      cozinheiro: { title: 'Cozinheiro de 1.ª', function: 'hospitality' },
      lagerist: { title: 'Lagerist (m/w/d) Frühschicht', function: 'operations' },
    },
    [
      ['aide', 'Nina Roux', 'emploi aide soignante', 'Bonjour, est-ce que l’emploi est encore disponible ?'],
      ['chef', 'Paul Gay', 'Chef de chantier H/F', 'Bonjour, CV ci-joint.'],
      ['chef', 'Remi Fort', 'Bonjour', 'Je voudrais postuler comme chef de chantier chez vous.'],
      ['cajero', 'Marta Gil', 'Cajera', 'Hola, adjunto CV.'],
      ['cajero', 'Luis Rey', 'empleo', 'Buenas tardes, escribo por el trabajo de cajero.'],
      ['cuidador', 'Rosa Paz', 'Cuidadora', 'Me interesa mucho, tengo referencias.'],
      ['barista', 'Gino Pace', 'lavoro', 'Salve, vi scrivo per il lavoro di barista.'],
      ['barista', 'Elsa Riva', 'Barista', 'Mi candido volentieri.'],
      ['saldatore', 'Aldo Fini', 'posto di saldatore', 'Buonasera, è ancora libero?'],
      ['monteur', 'Daan Vis', 'Baan als monteur', 'Hoi, is de baan nog vrij?'],
      ['monteur', 'Lars Bos', 'zonnepanelen monteur', 'Ik heb VCA en rijbewijs B.'],
      ['spawacz', 'Olek Maj', 'praca spawacza', 'Dzień dobry, czy szukają Państwo jeszcze?'],
      ['pielegniarka', 'Iza Bury', 'Oferta dla pielęgniarki oddziałowej', 'W załączniku CV.'],
      ['pielegniarka', 'Iza Bury', 'termin', 'Mogę przyjść w środę.'],
      ['cozinheiro', 'Davi Luz', 'emprego cozinheiro', 'Bom dia, ainda precisam?'],
      ['cozinheiro', 'Rita Sol', 'Cozinheira', 'Segue o CV.'],
      ['lagerist', 'Can Oz', 'Lagerjob', 'Hallo, ich interessiere mich für den Job als Lagerist.'],
      ['lagerist', 'Uwe Alt', 'Lagerist', 'Frühschicht passt mir gut.'],
      ['', 'Bea Gri', 'orari', 'Buongiorno, a che ora aprite il bar?'],
      ['', 'Tim Vos', 'werk', 'Hoi, ik zoek werk in de buurt.'],
      [
        '',
        'Joao Sa',
        'trabajo',
        'Hola, trabajo de noche en un hospital y quiero informarme sobre sus cursos.',
      ],
    ],
  ),
];
