import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function read(text: string, name = 'essai.txt') {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ id, title }) => {
    const people = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${people.map(({ name: { text } }) => text).join(', ')}`;
  });
}

const HEAD = 'Colloque des fours\nLozac, 12 mars 2024\n\n';

describe('entries that bear the number of their session and their own', () => {
  it.each([
    ['4.1 ', '4.2 ', '4.3 '],
    ['4.1. ', '4.2. ', '4.3. '],
    ['4.1) ', '4.2) ', '4.3) '],
    ['4.1 – ', '4.2 – ', '4.3 – '],
    ['4.1 : ', '4.2 : ', '4.3 : '],
    ['S4.1 ', 'S4.2 ', 'S4.3 '],
    ['10.1 ', '10.2 ', '10.3 '],
  ])('are talks: %s', async (first, second, third) => {
    const two = `${first}Anne Roux, Paul Petit. Cuire en montagne\n${second}Claire Lenoir. Moudre à la meule\n`;
    const talks = `${two}${third}Yves Tremel, Jeanne Morvan, Luc Garnier. Semer le seigle\n`;
    expect(await read(`${HEAD}Session 4 : Les fours\n${talks}`)).toEqual([
      'Session 4 : Les fours: ',
      'Cuire en montagne: Anne Roux, Paul Petit',
      'Moudre à la meule: Claire Lenoir',
      'Semer le seigle: Yves Tremel, Jeanne Morvan, Luc Garnier',
    ]);
  });

  it('are points of minutes where no name stands behind the number', async () => {
    const minutes = `Compte rendu du conseil du 12 mars 2024

Présents : Anne Roux, Paul Petit

1. Budget
1.1 Vote du budget
Anne Roux présente le budget.
1.2 Compte Administratif, approbation
Paul Petit commente.

2. Travaux
2.1 Le four
Paul Petit rappelle le calendrier.
`;
    expect((await read(minutes)).map(each => each.split(':')[0])).toContain('Vote du budget');
  });
});

describe('points whose number is glued to their words', () => {
  const minutes = (numbers: readonly string[]) => `**Assemblée générale du 3 novembre 2013**

Personnes excusées : Gilbert Lambert, Vincent Rivet.

${numbers[0]}Lecture du compte rendu d’activité 2013

Le président donne la parole à Laurent Duret pour le bilan des courses.

${numbers[1]}Rapport financier

Marie Blin, trésorière, présente les comptes.

${numbers[2]}Projets pour 2014

Anne Roux présente le voyage à Brienne.
`;

  it('are points from three of them on, in their order', async () => {
    expect(await read(minutes(['1', '2', '3']), 'essai.md')).toEqual([
      'Assemblée générale du 3 novembre 2013: Gilbert Lambert, Vincent Rivet',
      'Lecture du compte rendu d’activité 2013: Laurent Duret',
      'Rapport financier: Marie Blin',
      'Projets pour 2014: Anne Roux',
    ]);
    expect(await read(minutes(['1', '7', '2']), 'essai.md')).not.toContain('Rapport financier: Marie Blin');
  });
});

describe('a roll in columns, family names first', () => {
  it.each([
    'Roux, Anne ; maire ; Ville de Lozac',
    'Roux, Anne; maire; Ville de Lozac',
    'ROUX, Anne ; maire ; Ville de Lozac',
    'Petit, Paul ; directeur ; Four de Brienne',
    'Martin, Yves ; meunier ; Moulin de Sarre',
    'Blanc, Marie-Claude ; présidente ; Association des fours',
    'De la Fère, Jeanne ; cheffe de projet ; ADEME',
    'Lenoir, Claire ; agronome ; INRAE',
  ])('names people by words that are others as well: %s', async line => {
    const [entry = ''] = await read(`${HEAD}Table ronde 1 : Cuire\n${line}\n`);
    const [family = '', given = ''] = line.split(/[,;]/u).map(words => words.trim());
    expect(entry).toBe(`Table ronde 1 : Cuire: ${given} ${family}`);
  });

  it('is no list of places or days', async () => {
    for (const line of ['Marne, Oise ; Aisne ; Somme', 'Lundi, mardi ; jeudi'])
      expect(await read(`${HEAD}Table ronde 1 : Cuire\n${line}\n`)).toEqual(['Table ronde 1 : Cuire: ']);
  });
});
