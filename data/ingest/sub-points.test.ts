import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument, plain } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { subPoints } from './sub-points.ts';

const TEXT = `1. Le jardin
Rien.
2. Écoles
2 .1. Cantine – Convention
Elle est vieille.
2.2 Transport scolaire
Il coûte cher.
3. La cour
Rien.
`;

function partsIn(text: string): readonly string[] {
  const lines = readLines(plain(text));
  const points = new Map(lines.filter(line => /^\d\. /.test(line.text)).map(({ index }) => [index, 3]));
  return [...subPoints(lines, points)].map(([index, from]) => lines[index]?.text.slice(from) ?? '');
}

describe('the parts of a point', () => {
  it('bear its number and their own', () => {
    expect(partsIn(TEXT)).toEqual(['Cantine – Convention', 'Transport scolaire']);
  });

  it.each([
    ['one alone', TEXT.replace('2.2 Transport scolaire\n', '')],
    ['with the number of another point', TEXT.replace('2 .1.', '5.1.').replace('2.2', '5.2')],
    ['a sentence', TEXT.replace('Convention', 'Convention passée.')],
    ['without a word below it', TEXT.replace('Elle est vieille.\n', '')],
    ['an amount', TEXT.replace('2 .1. Cantine', '2.1 euros').replace('2.2 Transport', '2.2 millions')],
  ])('are none where there is %s', (_, text) => {
    expect(partsIn(text)).toEqual([]);
  });
});

describe('parts of a long point', () => {
  it('may have nothing to say, once others have', () => {
    const text = `1. Élections
1.1 Présidence
Anne se propose.
1.2 Secrétariat
Luc se propose.
1.3 Sport
1.4 *Adjoints
Zoé se propose.
2. Clôture
Rien.
`;
    expect(partsIn(text)).toEqual(['Présidence', 'Secrétariat', 'Sport', 'Adjoints']);
  });
});

describe('the parts of a point under a heading', () => {
  it('stand in the point above, each with those who speak in it', async () => {
    const text = `# Procès-verbal de l’assemblée générale du 3 mars 2024

## 1 Ouverture

Anne Roux ouvre la séance.

## 2 Élections

2.1 Présidence

Luc Petit se propose, Zoé Morel l’appuie.

2.2 Trésorerie

Personne ne se présente.

## 3 Clôture

Anne Roux lève la séance.
`;
    const source = { name: 'pv.md', sha256: '', characters: 0 };
    const { sessions, appearances } = readOutline(await openDocument(text, 'pv.md'), source);
    const titled = sessions.map(({ id, title, parent }) => {
      const people = appearances
        .filter(({ session, via }) => session === id && via === 'list')
        .map(({ name }) => name.text);
      return [title, sessions.find(one => one.id === parent)?.title ?? null, people];
    });
    expect(titled).toEqual([
      ['Ouverture', null, ['Anne Roux']],
      ['Élections', null, []],
      ['Présidence', 'Élections', ['Luc Petit', 'Zoé Morel']],
      ['Trésorerie', 'Élections', []],
      ['Clôture', null, ['Anne Roux']],
    ]);
  });
});
