import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

describe('a title before who gives it, as they are addressed', () => {
  it.each([
    ['Dr', 'Dr'],
    ['Dr.', 'Dr.'],
    ['Pr', 'Pr'],
    ['Prof.', 'Prof.'],
    ['Professeur', 'Professeure'],
    ['Docteur', 'Docteure'],
    ['Mme', 'M.'],
    ['Mrs', 'Mr'],
  ])('is told from them by %s', async (her, him) => {
    const text = `# Congrès des soins

## SESSION 1 - LE COEUR

Modérateurs : Dr Luc Noir et Pr Jeanne Blanc

Un rythme qui change au printemps, ${her} Anne Roux

La marche après l'hiver : que faire ?, ${him} Paul Petit
`;
    expect(await ledIn(text)).toEqual([
      'SESSION 1 - LE COEUR: [Luc Noir] + [Jeanne Blanc]',
      `Un rythme qui change au printemps: Anne Roux`,
      `La marche après l'hiver : que faire ?: Paul Petit`,
    ]);
  });

  it('has several of them behind one word, with names in capitals', async () => {
    const text = `# Congrès des soins

## SESSION 2 - LA VEINE

La pose sans incision, Drs Anne ROUX et Paul PETIT

Les voies de demain, Dr Luc NOIR et Pr Jeanne BLANC
`;
    expect((await ledIn(text)).map(one => one.replace(/^SESSION[^:]*: /u, ''))).toEqual([
      'La pose sans incision: Anne ROUX + Paul PETIT',
      'Les voies de demain: Luc NOIR + Jeanne BLANC',
    ]);
  });

  it('runs into them in the cell beside its hours', async () => {
    const row = (hours: string, title: string, who: string, from: string) =>
      `<tr><td>${hours}</td><td><em>${title}</em>\n<strong>${who}</strong> (${from})</td></tr>`;
    const page = `<h1>Université d'automne des monnaies</h1><h3>Samedi 5 octobre 2024</h3><table>
${row('9h – 10h', 'La pièce de la monnaie locale', 'Professeur Anne Roux', 'Université de Redon')}
${row('10h – 11h', 'Les régimes du troc et leur mesure', 'Professeur Paul Petit', 'École de Morlange')}
${row('11h – 12h', 'La banque au village : état des lieux', 'Luc Noir', 'CNRS').replace('</strong> (CNRS)', ', économiste en chef de la Banque des prés</strong>')}
</table>`;
    expect(await ledIn(page, 'page.html')).toEqual([
      'La pièce de la monnaie locale: Anne Roux',
      'Les régimes du troc et leur mesure: Paul Petit',
      'La banque au village : état des lieux: Luc Noir',
    ]);
  });

  it.each([
    'Le maire de Redon, M. Paul Petit\n\nLa préfète du département, Mme Anne Roux',
    'Anne Roux, Dr Paul Petit\n\nLuc Noir, Dr Jeanne Blanc',
    'CNRS, Dr Paul Petit\n\nInserm, Dr Jeanne Blanc',
    'Rapport de M. Paul Petit\n\nAvis de Mme Anne Roux',
  ])('is none where an office, a name or a body stands before them: %s', async lines => {
    const found = await ledIn(`# Congrès des soins\n\n## Session 1 - Le coeur\n\n${lines}\n`);
    expect(found.filter(one => !one.startsWith('Session 1'))).toEqual([]);
  });
});
