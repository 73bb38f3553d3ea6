import { describe, expect, it } from 'vitest';
import { suggestRoles } from './suggested-roles.ts';

const written = (...subjects: readonly string[]) =>
  subjects.map((subject) => ({ subject, senderName: 'Maria Lopez' }));
const titlesIn = (...subjects: readonly string[]) =>
  suggestRoles(written(...subjects), []).map(({ title }) => title);

describe('roles that subjects suggest', () => {
  it('are those that applications name, counted, in their most frequent spelling', () => {
    const subjects = written(
      'Application for the position of Night Nurse',
      'Re: Application: Night Nurse (full time)',
      'application – night nurse',
      'Bewerbung als Hausmeister (m/w/d)',
      'Candidature au poste de Chef de projet',
      'Applying for Driver position, ref 4711',
      'Hello',
      'My application',
      'Any update?',
    );
    expect(suggestRoles(subjects, [])).toEqual([
      { title: 'Night Nurse', function: 'healthcare', messages: 3 },
      { title: 'Chef de projet', function: 'operations', messages: 1 },
      { title: 'Driver', function: 'operations', messages: 1 },
      { title: 'Hausmeister', function: 'trades', messages: 1 },
    ]);
  });

  it('are none where the application is for no post, nor for money, and what a machine says of it is no part of one', () => {
    expect(
      titlesIn(
        'Speculative application',
        'New application: Speculative',
        'Grant application',
        'Planning application',
      ),
    ).toEqual([]);
    expect(titlesIn('Undeliverable: Application for Barista', 'Tentative: Interview Barista')).toEqual([
      'Barista',
    ]);
    expect(titlesIn('Application for Grant Writer')).toEqual(['Grant Writer']);
  });

  it('stand before the words for the post as well as behind them, and alone', () => {
    expect(titlesIn('Radiographer post')).toEqual(['Radiographer']);
    expect(titlesIn('RE: Store Manager vacancy - application')).toEqual(['Store Manager']);
    expect(titlesIn('Frontend Engineer')).toEqual(['Frontend Engineer']);
    expect(titlesIn("Poste d'infirmier")).toEqual(['Infirmier']);
    expect(titlesIn('Schreiner')).toEqual(['Schreiner']);
    expect(titlesIn('Sales executive job', 'exec job')).toEqual(['Sales executive']);
    expect(titlesIn('HGV class 1 driver vacancy')).toEqual(['HGV class 1 driver']);
  });

  it('are counted once, however they are shortened, spelled and qualified', () => {
    expect(
      suggestRoles(
        written('SDR opening', 'Sales Development Representative', 'Application - sales development rep'),
        [],
      ),
    ).toMatchObject([{ title: 'Sales Development Representative', messages: 3 }]);
    expect(
      titlesIn('Bewerbung als Speditionskaufmann', 'Speditionskaufmann', 'Bewerbung Speditionskauffrau'),
    ).toEqual(['Speditionskaufmann']);
    expect(
      titlesIn('Bewerbung Pflegefachkraft', 'AW: Bewerbung Pflegefachkraft', 'Bewerbung Pflegefachkraft ITS'),
    ).toEqual(['Pflegefachkraft']);
    expect(titlesIn('Transport Planner', 'Planner job')).toEqual(['Transport Planner']);
  });

  it('are two where a rank or another trade makes two of them', () => {
    expect(titlesIn('Store Manager vacancy', 'Assistant Store Manager vacancy')).toEqual([
      'Assistant Store Manager',
      'Store Manager',
    ]);
    expect(titlesIn('Nurse vacancy', 'Nurse Practitioner vacancy')).toEqual(['Nurse', 'Nurse Practitioner']);
  });

  it('are no names, numbers, places and phrases', () => {
    expect(titlesIn('Application – Maria Lopez – Staff Nurse')).toEqual(['Staff Nurse']);
    expect(
      titlesIn(
        'Application Maria Lopez',
        'CV - Maria Lopez',
        'Ref 20417',
        'Sales opening',
        'Stelle in der Spedition',
        'AW: Frage zu Ihrer Anzeige',
        'Vacancy in traffic office',
        'Another role',
        'My application of 2 November',
        'Interview on Monday',
        'License number',
        'Former sales executive seeking next step',
        'Senior care role',
        'Krankenschwester sucht neue Aufgabe',
        'Stelle im Lager',
        'Frontend and Backend Engineer: timing of the interviews',
      ),
    ).toEqual([]);
  });

  it('are not those that are known', () => {
    const known = [{ id: 1, title: 'Night Nurse', words: [] }];
    expect(suggestRoles(written('Application: Night Nurse'), known)).toEqual([]);
    const store = [{ id: 1, title: 'Store Manager', words: [] }];
    expect(suggestRoles(written('Assistant Store Manager vacancy'), store)).toHaveLength(1);
  });

  it('take time linear in hostile subjects', () => {
    expect(
      suggestRoles(written('application '.repeat(10_000), 'Application for '.repeat(10_000)), []).length,
    ).toBeLessThan(3);
  });
});
