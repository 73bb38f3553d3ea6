import { describe, expect, it } from 'vitest';
import { type RoleEvidence, openRoles, roleOf } from './role-evidence.ts';

const role = (id: number, title: string, words: string[] = []) => ({ id, title, words, addresses: [] });
const roles = openRoles([
  role(1, 'Delivery Driver', ['driver']),
  role(2, "Gardien d'immeuble", ['gardien']),
  role(3, 'Fahrer', ['fahrer']),
  role(4, 'Conserje', ['conserje']),
  role(5, 'Cuoco', ['cuoco']),
]);
const roleIn = (subject: string, text: string) => {
  const evidence: RoleEvidence = {
    chosenRoleId: null,
    sentTo: [],
    threadRoleIds: [],
    subject,
    text,
    quotedText: () => '',
    senderName: 'R. Peake',
    personRoleIds: [],
    candidateRoleIds: [],
  };
  return roleOf(evidence, roles)?.roleId ?? null;
};

describe('what somebody does who has such work here', () => {
  it.each([
    ['Flat 3, your driver again', 'Your delivery driver has parked across my door three mornings running.'],
    ['Driver', "Hello, your driver didn't shut the gate and the dog is gone."],
    ['Driver', 'The driver has not been for a week, and the crates are in the hall.'],
    ['Gardien absent', "Le gardien n'est pas passé depuis lundi et les poubelles débordent."],
    ['Gardien', 'Bonjour, votre gardien est très aimable, remerciez-le de ma part.'],
    ['Fahrer', 'Guten Tag, Ihr Fahrer steht jeden Morgen vor unserer Einfahrt.'],
    ['Conserje', 'Buenas, el conserje no ha venido y la puerta sigue rota.'],
    ['Cuoco', 'Il vostro cuoco è bravissimo, fategli i complimenti!'],
  ])('is about no role: %s / %s', (subject, text) => {
    expect(roleIn(subject, text)).toBeNull();
  });

  it.each([
    ['Driver', 'Your driver job is just what I look for.', 1],
    ['Driver', 'Your driver has told me that you need more drivers. I have a clean licence.', 1],
    ['Driver', 'Is your driver vacancy still open?', 1],
    ['gardien', "bonjour je postule pour la place de gardien, j'habite à côté", 2],
    ['Gardien', 'Votre gardien est parti et je voudrais postuler à sa place.', 2],
    ['Fahrer', 'Ihr Fahrer hat mir gesagt, dass eine Stelle frei ist. Ich bewerbe mich.', 3],
  ])('is none of what somebody writes who wants to do it: %s / %s', (subject, text, id) => {
    expect(roleIn(subject, text)).toBe(id);
  });

  it('is read of a very long line in no time', () => {
    const long = 'your delivery driver your driver le gardien n’est '.repeat(20_000);
    const started = performance.now();
    roleIn('Driver', long);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
