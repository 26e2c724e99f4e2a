import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from '../entries.fixture.ts';

const HEAD = '# Rencontres du sol\n\nDijon, 5 février 2024\n\n';
const under = (...heads: readonly string[]) =>
  `${HEAD}${heads.map(head => `## ${head}\n\nUn texte.\n`).join('\n')}`;
const read = (...heads: readonly string[]) => entriesOf(under(...heads), 'essai.md');

const list = (...items: readonly string[]) =>
  `${HEAD}## Intervenants\n\n${items.map(item => `- ${item}`).join('\n')}\n`;

describe('headings that name somebody and a body that nobody has heard of', () => {
  it.each([
    ['a comma', ['Anne Roux, Terrabio', 'Paul Petit, Humuslab', 'Zoé Marzin, Compostia']],
    ['a dash', ['Anne Roux – Terrabio', 'Paul Petit – Humuslab', 'Zoé Marzin – Compostia']],
    ['"@"', ['Anne Roux @ Terrabio', 'Paul Petit @ Humuslab', 'Zoé Marzin @ Compostia']],
    ['"chez"', ['Anne Roux chez Terrabio', 'Paul Petit de chez Humuslab', 'Zoé Marzin chez Compostia']],
    ['"de"', ['Anne Roux de Terrabio', 'Paul Petit de Humuslab', 'Zoé Marzin de Compostia']],
    ['one or the other', ['Anne Roux de Terrabio', 'Paul Petit, Humuslab', 'Zoé Marzin de Compostia']],
  ])('are who speaks, behind %s', async (_, heads) => {
    expect(await read(...heads)).toEqual([
      'Rencontres du sol: speaker Anne/Roux | Terrabio + speaker Paul/Petit | Humuslab + speaker Zoé/Marzin | Compostia',
    ]);
  });

  it('stand under the titles of what they give', async () => {
    const text = `${HEAD}## Nourrir le sol\n\n### Anne Roux, Terrabio\n\n## Compter les vers\n\n### Paul Petit, Humuslab\n\n## Composter au village\n\n### Zoé Marzin, Compostia\n`;
    expect(await entriesOf(text, 'essai.md')).toEqual([
      'Nourrir le sol: speaker Anne/Roux | Terrabio',
      'Compter les vers: speaker Paul/Petit | Humuslab',
      'Composter au village: speaker Zoé/Marzin | Compostia',
    ]);
  });

  it.each([
    ['one alone', ['Anne Roux, Terrabio', 'La matinée', 'Le repas']],
    ['a life', ['Louise Michel, une vie', 'Jean Jaurès, des combats', 'Simone Veil, un destin']],
    ['two families', ['Anne Roux de Terrac', 'Paul Petit de Humec', 'Le repas']],
  ])('name no body where they say %s', async (_, heads) => {
    const found = await read(...heads);
    expect(found.join(' ')).not.toMatch(/\| (?:Terrabio|une vie|des combats|un destin|Terrac|Humec)/u);
  });
});

describe('names that go on with "de" and a capital', () => {
  it('tell where people come from in a document in which most do', async () => {
    const [found] = await entriesOf(
      list('Anne Roux de Terrabio', 'Paul Petit de Humuslab', 'Zoé Marzin d’Alveol'),
      'essai.md',
    );
    expect(found).toContain(
      'Anne/Roux | Terrabio + speaker Paul/Petit | Humuslab + speaker Zoé/Marzin | Alveol',
    );
  });

  it.each([
    ['two', ['Anne Roux de Terrac', 'Paul Petit de Humec']],
    [
      'three of six',
      [
        'Anne Roux de Terrac',
        'Paul Petit de Humec',
        'Zoé Marzin de Vaux',
        'Hugo Floch',
        'Claire Besson',
        'Luc Morel',
      ],
    ],
  ])('are families where only %s do', async (_, items) => {
    const [found] = await entriesOf(list(...items), 'essai.md');
    expect(found).toContain('Anne/Roux de Terrac');
  });
});

describe('who stands below a label in a list', () => {
  it('has the evidence where the name is written', async () => {
    const text = list('Anne Roux', 'Paul Petit', 'Zoé Marzin');
    const { people } = await datasetOf(text, 'essai.md');
    const written = people.flatMap(({ variants }) =>
      variants.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))),
    );
    expect(written).toEqual(['Anne Roux', 'Paul Petit', 'Zoé Marzin']);
  });
});
