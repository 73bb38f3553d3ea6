import { describe, expect, it } from 'vitest';
import { roleAmong } from './fixtures/role-among.ts';

const titles = [
  'Fachkraft für Lagerlogistik',
  'Pflegehelfer/in (m/w/d)',
  'Pflegefachkraft Geriatrie (m/w/d)',
  'Büromitarbeiter/in',
  'Caissier / Caissière',
  'Assistant(e) de gestion',
  'Panadero/a',
  'Enfermero/a de quirófano',
  'Cameriere/a di sala',
  'Addetto/a al magazzino',
  'Buschauffeur',
  'Kapster',
  'Kelner / Kelnerka',
  'Cozinheiro(a)',
  'Técnico(a) comercial',
  'İnsan kaynakları uzmanı',
  'Garson',
] as const;
const titleOf = roleAmong(titles);

describe('which role, in other languages than English', () => {
  it.each([
    ['Bewerbung Pflegefachfrau', '', 'Pflegefachkraft Geriatrie (m/w/d)'],
    ['Anzeige', 'Ich bewerbe mich auf die Stelle im Büro.', 'Büromitarbeiter/in'],
    ['Hallo', 'ich suche eine Stelle als Pflegehelferin', 'Pflegehelfer/in (m/w/d)'],
    ['Bonjour', 'Je souhaite rejoindre votre magasin comme caissière.', 'Caissier / Caissière'],
    [
      'Bonjour',
      'Vous recrutez des assistantes de gestion, et je serais intéressée.',
      'Assistant(e) de gestion',
    ],
    ['Bonjour', 'Je souhaite travailler comme caissière.', 'Caissier / Caissière'],
    ['Oferta', 'Me interesa el puesto en la panadería.', 'Panadero/a'],
    ['Hola', 'Me gustaría trabajar de enfermera en el quirófano.', 'Enfermero/a de quirófano'],
    ['Buongiorno', 'Cercate camerieri di sala? Sono libera da subito.', 'Cameriere/a di sala'],
    ['Salve', 'Vorrei lavorare come addetta al magazzino.', 'Addetto/a al magazzino'],
    ['Hallo', 'Ik reageer op de vacature voor chauffeur op de bus.', 'Buschauffeur'],
    ['Dzień dobry', 'Chciałabym pracować jako kelnerka.', 'Kelner / Kelnerka'],
    ['Candidatura à cozinha', '', 'Cozinheiro(a)'],
    ['Bom dia', 'Vi o vosso anúncio para técnicos comerciais.', 'Técnico(a) comercial'],
    ['İnsan kaynakları uzmanlığı başvurusu', '', 'İnsan kaynakları uzmanı'],
    ['Merhaba', 'Garson ilanınız için yazıyorum, hâlâ eleman arıyor musunuz?', 'Garson'],
  ])('is known by its trade and by what a post is called there: %s / %s', (subject, text, title) => {
    expect(titleOf(subject, text)).toBe(title);
  });

  it.each([
    ['Hallo', 'Meine Kollegin ist Pflegefachkraft, sie lässt grüßen.'],
    ['Frage', 'Ist Ihr Büro am Montag offen?'],
    ['Bonjour', "La caissière m'a dit que vous êtes en congé."],
    ['Bonjour', 'Mon travail de caissière finit en mai.'],
    ['Hallo', 'Ich habe als Pflegehelferin gearbeitet.'],
    ['Hola', 'Trabajo de panadero en Burgos. ¿Tienen algo?'],
    ['Buongiorno', 'Ho lavorato come cameriere per due anni.'],
    ['Hallo', 'Ik werk als kapster in Leiden en ben beschikbaar.'],
    ['Dzień dobry', 'Pracowałam jako kelnerka, teraz studiuję.'],
    ['Bom dia', 'Sou cozinheiro há dez anos.'],
    ['Merhaba', 'Üç yıl garson olarak çalıştım.'],
    ['Question', 'Le train était en retard, je suis à la caisse du parking.'],
  ])('is none where nobody applies for one: %s / %s', (subject, text) => {
    expect(titleOf(subject, text)).toBeNull();
  });
});
