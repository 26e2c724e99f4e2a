import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** Who speaks in a report of which these are the paragraphs, and what it is called. */
async function reportOf(paragraphs: readonly string[], title = 'Compte rendu de la journée du sable') {
  const text = `# ${title}\n\n## Les dunes\n\n${paragraphs.join('\n\n')}\n`;
  const document = await openDocument(text, 'essai.md');
  const { proceedings, appearances } = readOutline(document, {
    name: 'essai.md',
    sha256: '',
    characters: text.length,
  });
  const people = appearances
    .filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name }) => name.text);
  return { title: proceedings.title, people };
}

const TOLD = [
  '**Anne Roux** a présenté la carte des dunes de la côte.',
  '**Paul Petit** a ensuite montré que le vent les déplace.',
];
const OTHERWISE = [
  'Pour **Claire Morel**, la mer vient avant le vent.',
  '**Luc Marin** est le fondateur du réseau des plages du Nord.',
];

describe('names in bold among the sentences of a report', () => {
  it('are of those who speak, where half of them are told to', async () => {
    const { people } = await reportOf([...TOLD, ...OTHERWISE]);
    expect(people).toEqual(['Anne Roux', 'Paul Petit', 'Claire Morel', 'Luc Marin']);
  });

  it('are not where fewer are, or where they are three', async () => {
    const more = ['On a lu **Jean Blanc** et **Julie Garnier**, qui ont écrit des livres.'];
    expect((await reportOf([...TOLD, ...OTHERWISE, ...more])).people).toEqual(['Anne Roux', 'Paul Petit']);
    expect((await reportOf([...TOLD, OTHERWISE[0] ?? ''])).people).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it('are not in a text that tells of no event', async () => {
    expect((await reportOf(OTHERWISE, 'Les dunes')).people).toEqual([]);
  });
});

describe('notes that are called by one word and their day', () => {
  it.each([
    ["Rivag'IST 2018-12-13", "Rivag'IST 2018-12-13"],
    ['Dunes 20181213', 'Dunes 20181213'],
  ])('keep that title: %s', async (heading, title) => {
    expect((await reportOf(TOLD, heading)).title).toBe(title);
  });
});
