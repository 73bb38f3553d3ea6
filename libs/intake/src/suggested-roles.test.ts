import { describe, expect, it } from 'vitest';
import { suggestRoles } from './suggested-roles.ts';

describe('roles that subjects suggest', () => {
  it('are those that applications name, counted, in their most frequent spelling', () => {
    const subjects = [
      'Application for the position of Night Nurse',
      'Re: Application: Night Nurse (full time)',
      'application – night nurse',
      'Bewerbung als Hausmeister (m/w/d)',
      'Candidature au poste de Chef de projet',
      'Applying for Driver position, ref 4711',
      'Hello',
      'My application',
      'Any update?',
    ];
    expect(suggestRoles(subjects, [])).toEqual([
      { title: 'Night Nurse', function: 'healthcare', messages: 3 },
      { title: 'Chef de projet', function: 'operations', messages: 1 },
      { title: 'Driver', function: 'operations', messages: 1 },
      { title: 'Hausmeister', function: 'trades', messages: 1 },
    ]);
  });

  it('are not those that are known', () => {
    const known = [{ id: 1, title: 'Night Nurse', words: [] }];
    expect(suggestRoles(['Application: Night Nurse'], known)).toEqual([]);
  });

  it('take time linear in hostile subjects', () => {
    expect(
      suggestRoles(['application '.repeat(10_000), 'Application for '.repeat(10_000)], []).length,
    ).toBeLessThan(3);
  });
});
