import { describe, expect, it } from 'vitest';
import { readRole } from './roles.ts';

/** "name [kind] position" of every mandate of a role. */
function mandates(role: string): string[] {
  return readRole(role).mandates.map(({ hit, position }) => `${hit.name} [${hit.kind}] ${position ?? '–'}`);
}

function bodies(role: string): string[] {
  return readRole(role).mandates.map(({ hit }) => hit.name);
}

describe('bodies by their head noun', () => {
  it.each([
    ["membre de l'association « Fête le mur »", 'Fête le mur [association] membre'],
    ["responsable de l'association rouennaise KINTSU JOUETS", 'KINTSU JOUETS [association] responsable'],
    ['dirigeante du cabinet Capacité', 'Capacité [company] dirigeante'],
    ['animatrice à la SCIC Les 7 Vents', 'SCIC Les 7 Vents [company] animatrice'],
    ['gérant, SEM Axe Nord', 'SEM Axe Nord [public-service] gérant'],
    [
      'chargée de mission au SDIS de Loire-Atlantique',
      'SDIS de la Loire-Atlantique [public-service] chargée de mission',
    ],
    ['conseillère de la DRAC de Normandie', 'DRAC Normandie [state] conseillère'],
    ['Directeur, Drac des Pays de la Loire', 'DRAC Pays de la Loire [state] Directeur'],
    [
      'Directrice du centre de gestion de la fonction publique territoriale 44',
      'Centre de gestion de la Loire-Atlantique [public-service] Directrice',
    ],
    [
      "directeur de la maison des adolescents d'Ille et Vilaine",
      "Maison des adolescents d'Ille-et-Vilaine [health] directeur",
    ],
    ['chercheuse, Université de Lille', 'Université de Lille [university] chercheuse'],
    ['pédiatre au Centre hospitalier Le Vinatier', 'Centre hospitalier Le Vinatier [health] pédiatre'],
    [
      "directrice de l'Entreprise à But d'Emploi (EBE) l'Abeille Verte",
      "L'Abeille Verte [company] directrice",
    ],
  ])('%s → %s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });

  it('merge by key the spellings of one local body', () => {
    const keys = [
      'DRAC Normandie',
      'la DRAC de Normandie',
      'la Direction régionale des affaires culturelles de Normandie',
    ].map(name => readRole(`conseillère à ${name}`).mandates[0]?.hit.key);
    expect(new Set(keys)).toEqual(new Set(['drac:region:28']));
  });
});

describe('cues of a role', () => {
  it.each([
    ['fondatrice de CœurAidant.com', 'CœurAidant.com [company] fondatrice'],
    ['consultante chez Alphée', 'Alphée [company] consultante'],
    ['présidente de La Cloche', 'La Cloche [association] présidente'],
    ['Rédactrice en chef de démocraties', 'démocraties [media] Rédactrice en chef'],
    ["journaliste d'ARTE", 'Arte [media] journaliste'],
    ['journaliste au Monde', 'Le Monde [media] journaliste'],
    ['journaliste à La Montagne du soir', 'La Montagne du soir [media] journaliste'],
    [
      'chargée de mission Territoire zéro non-recours Chemillé-en-Anjou',
      'Ville de Chemillé-en-Anjou [commune] chargée de mission Territoire zéro non-recours',
    ],
  ])('%s → %s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });

  it('give nothing to those who work for themselves', () => {
    for (const role of [
      'consultant/formateur et essayiste sur la démocratie',
      'journaliste',
      'sociologue',
      'directeur Recherche et Innovation – Architecte',
      'architecte à Lyon',
      "inspecteur général de l'administration honoraire",
      'intervenante - formatrice',
    ]) {
      expect(bodies(role), role).toEqual([]);
    }
  });

  it('keep an unknown name as a body of no kind', () => {
    expect(mandates('Designer, Vraiment Vraiment')).toEqual(['Vraiment Vraiment [other] Designer']);
    expect(mandates('ingénieure, Solagro')).toEqual(['Solagro [other] ingénieure']);
    expect(mandates('Datalab')).toEqual(['Datalab [other] –']);
  });
});
