import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument } from '../document/open.ts';
import { withLostHeadings } from './lost-headings.ts';

const TOLD =
  'La commune a planté huit cents mètres de haies depuis le printemps, avec les écoles et les agriculteurs du plateau.';

/** The headings that are found in a text. */
async function headingsIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const headed = withLostHeadings(await openDocument(text, name));
  return headed === null ? [] : readLines(headed).flatMap(line => (line.level > 0 ? [line.text] : []));
}

const under = (titles: readonly string[], told = TOLD) =>
  `Réunion des haies\n\n${TOLD}\n\n${titles.map(title => `${title}\n${told}\n`).join('\n')}`;

describe('short lines over text, in a document without headings', () => {
  it.each([
    [['Les plantations', 'Le verger', 'Le budget']],
    [['Le mot d’Anne Roux', 'Et les mares ?', '« Planter sans arroser »']],
    [['2024 en chiffres', 'À faire', 'Divers']],
    [['Haies', 'Mares', 'Rives']],
    [['Nouveau logo', 'Le site internet', 'Organisation du bureau', 'La suite']],
  ])('are its headings: %s', async titles => {
    expect(await headingsIn(under(titles))).toEqual(titles);
  });

  it('are so over lists, and with a blank line below', async () => {
    const text = `Réunion des haies\n\n${TOLD}\n\nLe verger\n\n• Les poiriers sont taillés, reste le paillage\n• Trois pommiers sont à remplacer cet hiver\n\nLe budget\n\n${TOLD}\n\nDivers\n\n${TOLD}\n`;
    expect(await headingsIn(text)).toEqual(['Le verger', 'Le budget', 'Divers']);
  });

  it('are so in Markdown that has none', async () => {
    const text = `Réunion des haies\n\n${['Le verger', 'Le budget', 'Divers'].map(title => `${title}\n\n${TOLD}\n`).join('\n')}`;
    expect(await headingsIn(text, 'essai.md')).toEqual(['Le verger', 'Le budget', 'Divers']);
  });

  it.each([
    ['two of them are chance', under(['Le verger', 'Le budget'])],
    ['lines that end a sentence', under(['Le verger.', 'Le budget ;', 'Divers :'])],
    ['lines that go on from above', under(['et le verger', 'puis le budget', 'avec la suite'])],
    ['lines that lead on', under(['Le comité est présidé par', 'Les intervenants sont', 'Une pensée pour'])],
    ['hours', under(['9h30 Le verger', '10h15 Le budget', '11:00 Divers'])],
    ['addresses', under(['Anne@haies.fr', 'Https://haies.fr', 'https://mares.fr'])],
    ['names over offices', under(['Anne Roux', 'Paul Petit', 'Zoé Blanc'], 'Maire de Redon')],
    [
      'text cut at the width of a page',
      `Réunion des haies\n\n${TOLD}\n${'La suite du texte sans point\n'.repeat(4)}${TOLD}\n`,
    ],
    ['what has headings', `# Réunion\n\n${under(['Le verger', 'Le budget', 'Divers'])}`],
  ])('are none: %s', async (_, text) => {
    expect(await headingsIn(text, text.startsWith('#') ? 'essai.md' : 'essai.txt')).toEqual([]);
  });

  it('are as long as a title may be', async () => {
    const title = (size: number) =>
      `Le ${'verger '.repeat(30)}`
        .slice(0, size - 1)
        .trimEnd()
        .padEnd(size, 'x');
    expect(await headingsIn(under([title(140), 'Le budget', 'Divers']))).toHaveLength(3);
    expect(await headingsIn(under([title(141), 'Le budget', 'Divers']))).toHaveLength(0);
  });

  it('stand over what is long, or a sentence', async () => {
    const titles = ['Le verger', 'Le budget', 'Divers'];
    expect(await headingsIn(under(titles, 'mot '.repeat(23).slice(0, 90).replace(/.$/u, 't')))).toEqual(
      titles,
    );
    expect(await headingsIn(under(titles, 'mot '.repeat(23).slice(0, 89).replace(/.$/u, 't')))).toEqual([]);
    expect(await headingsIn(under(titles, 'On a vu les haies et dit oui à tout.'))).toEqual(titles);
    expect(await headingsIn(under(titles, 'On a vu les haies et dit oui enfin.'))).toEqual([]);
  });

  it('are so where most of a document is text', async () => {
    const short = (count: number) =>
      `${under(['Le verger', 'Le budget', 'Divers'])}\n${'Salle des fêtes\n'.repeat(count)}`;
    expect(await headingsIn(short(10))).toHaveLength(3);
    expect(await headingsIn(short(40))).toHaveLength(0);
  });
});
