import { describe, expect, it } from 'vitest';
import { findEvidence, fold } from './evidence.ts';
import { ALL_CUES } from './index.ts';

const cuesIn = (text: string): string[] => findEvidence(fold(text), ALL_CUES).map(({ cue }) => cue);

describe('cues of manner in further languages', () => {
  it.each([
    ['Wenn ich bis Montag nichts höre, gehe ich damit an die Presse.', 'threat.elsewhere'],
    ['Je vais tout dire aux journalistes, vous verrez.', 'threat.elsewhere'],
    ['Iré a los periódicos con todo esto.', 'threat.elsewhere'],
    ['Dan stap ik naar de krant.', 'threat.elsewhere'],
    ['Pójdę z tym do gazety.', 'threat.elsewhere'],
    ['Då skriver jag till tidningarna om er.', 'threat.elsewhere'],
    ['Så går jeg til avisen med det.', 'threat.elsewhere'],
    ['Ellers sender jeg mailene til pressen.', 'threat.elsewhere'],
    ['Kerron tämän lehdistölle.', 'threat.elsewhere'],
    ['Jag sitter i er reception tills någon pratar med mig.', 'turning_up.elsewhere'],
    ['Jeg kommer forbi uanmeldt på fredag.', 'turning_up.elsewhere'],
    ['Odotan aulassa kunnes joku tulee.', 'turning_up.elsewhere'],
    ['Habersiz geleceğim, kapıda beklerim.', 'turning_up.elsewhere'],
    ['Jeg ved jo hvor du holder ferie.', 'watched.elsewhere'],
    ['Sie sind wirklich bezaubernd, darf ich das sagen?', 'romance.elsewhere'],
    ['Vous êtes ravissante sur la photo.', 'romance.elsewhere'],
    ['Skulle du vilja äta middag med mig?', 'romance.elsewhere'],
    ['Tulisitko kanssani kahville joskus?', 'romance.elsewhere'],
    ['Gözleriniz aklımdan çıkmıyor.', 'romance.elsewhere'],
  ])('hear %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });

  it.each([
    'Ich habe sechs Jahre in der Presseabteilung einer Zeitung gearbeitet.',
    'J’ai travaillé pour la presse régionale et la radio.',
    'Trabajé en la prensa local y en la radio.',
    'Jag kommer gärna på intervju när det passar er.',
    'Jeg kommer gerne forbi, hvis det passer jer.',
  ])('hear none in %s', (text) => {
    expect(cuesIn(text).filter((cue) => /^(threat|turning_up|watched|romance)\.elsewhere/.test(cue))).toEqual(
      [],
    );
  });
});

describe('other cues in further languages', () => {
  it.each([
    ['Sur les bureaux, la remise est de 20 % ce mois-ci.', 'vendor.elsewhere'],
    ['Ci sono ancora 10% di sconto sulle sedie.', 'vendor.elsewhere'],
    ['Une promesse d’embauche ferme m’attend à Nantes.', 'decision_change.elsewhere'],
    ['Für das Gespräch brauche ich eine Gebärdendolmetscherin.', 'accommodation.need'],
  ])('hear %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });
});
