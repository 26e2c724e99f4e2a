import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function outlineOf(text: string, name = 'essai.md') {
  return readOutline(await openDocument(text, name), { name, sha256: '', characters: text.length });
}

async function titlesIn(text: string, name?: string): Promise<readonly string[]> {
  return (await outlineOf(text, name)).sessions.map(({ title }) => title);
}

const HEAD = '# Compte rendu du conseil\n\nPrésents : Anne Roux, Paul Petit\n\nExcusé : Luc Morel\n\n';

describe('the points of a meeting', () => {
  it('are the headings of the level that takes up the agenda', async () => {
    const text = `# Conseil d'administration du 12 mars 2022

## Présentation de la maison

Elle est ouverte.

## Ordre du jour

1. Validation du compte rendu
2. Le jardin
3. Questions diverses

## Validation du compte rendu du 3 janvier

Il est approuvé.

## Le jardin partagé

Il sera ouvert.

### Budget

Il est de 300 euros.

## Les travaux de la cour

Rien.

## Annexes

Plan.
`;
    expect(await titlesIn(text)).toEqual([
      'Validation du compte rendu du 3 janvier',
      'Le jardin partagé',
      'Les travaux de la cour',
    ]);
  });

  it('are the headings that bear the numbers of a series, and the roll above them stands apart', async () => {
    const { sessions, appearances } = await outlineOf(
      `${HEAD}## 1. Le jardin\n\nIl sera ouvert.\n\n## 2. La cour\n\nRien.\n`,
    );
    expect(sessions.map(({ title }) => title)).toEqual(['Compte rendu du conseil', 'Le jardin', 'La cour']);
    expect(appearances.map(({ name, part, session }) => `${name.text} ${part} ${session}`)).toEqual([
      'Anne Roux participant P1',
      'Paul Petit participant P1',
      'Luc Morel absent P1',
    ]);
  });

  it('are the headings beside the one that calls the roll', async () => {
    const text =
      '# Compte-rendu de la réunion\n\n## Présents\n\n- Anne Roux\n- Paul Petit\n\n## Le site\n\nÀ refaire.\n\n## La fête\n\nLe 3 mai.\n';
    expect(await titlesIn(text)).toEqual(['Compte-rendu de la réunion', 'Le site', 'La fête']);
  });

  it('are the lines of plain text that spell the items of the agenda', async () => {
    const text = `Compte rendu de la réunion du 3 mai

Ordre du jour :
- Le site web
- La fête du quartier

Le site web

Il est à refaire.

La fête du quartier

Elle aura lieu le 3 mai.
`;
    expect(await titlesIn(text, 'essai.txt')).toEqual(['Le site web', 'La fête du quartier']);
  });

  it('are said by a title that only the head of the file declares', async () => {
    const text =
      "---\ntitle: Conseil d'administration du 19 mai 2021\n---\n\n## Ordre du jour\n\n1. Les statuts\n2. Les partenaires\n\n## 1\\. Les statuts\n\nApprouvés.\n\n## 2\\. Les partenaires\n\nRien.\n";
    expect(await titlesIn(text)).toEqual(['Les statuts', 'Les partenaires']);
  });

  it.each([
    [
      'a tale in numbered chapters',
      '# Le départ\n\n## 1. Le port\n\nIl pleut.\n\n## 2. La mer\n\nIl vente.\n',
    ],
    [
      'a single heading',
      '# Compte rendu du conseil\n\nIl pleut.\n\n## 1. Le jardin\n\nIl sera ouvert.\n\nRien.\n',
    ],
    [
      'headings without agenda, numbers or roll',
      '# Compte rendu de la journée\n\n## Le port\n\nIl pleut.\n\n## La mer\n\nIl vente.\n',
    ],
    [
      'an agenda that no heading takes up',
      '# Compte rendu du conseil\n\n## Ordre du jour\n\n- Le budget\n- La fête\n\n## Cadre légal\n\nLoi.\n\n## Votes\n\nPour.\n',
    ],
  ])('leave %s whole', async (_, text) => {
    expect((await titlesIn(text)).length).toBeLessThan(2);
  });
});
