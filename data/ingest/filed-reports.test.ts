import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** Who speaks in a page that is filed under these words. */
async function speakersIn(head: readonly string[], body: readonly string[]): Promise<readonly string[]> {
  const text = `---\n${head.join('\n')}\ntitle: Comment la dune change-t-elle la côte ?\n---\n\n${body.join('\n\n')}\n`;
  const document = await openDocument(text, 'essai.md');
  const { appearances } = readOutline(document, { name: 'essai.md', sha256: '', characters: text.length });
  return appearances
    .filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name }) => name.text);
}

const BODY = [
  '**Anne Roux** , ingénieure du littoral, a présenté la carte des dunes. Elle a dit son inquiétude devant la mer qui monte et le sable qui manque à toute la côte depuis dix ans.',
  '**Paul Petit**, a rappelé la tempête de 1999.',
];

describe('a page that a site files as a report', () => {
  it.each([
    [['categories:', '- Compte-rendu', '- Littoral']],
    [['category: Comptes rendus']],
    [['tags: cr, dunes']],
    [['type: procès-verbal']],
  ])('tells who spoke, by the verb: %j', async head => {
    expect(await speakersIn(head, BODY)).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it('and one that is filed otherwise is no report', async () => {
    expect(await speakersIn(['categories:', '- Littoral', '- Comptes de la commune'], BODY)).toEqual([]);
  });

  it('as is one that says that a meeting was held, in either order', async () => {
    const held = 'C’est à Redon que s’est tenue la seconde édition des rencontres du sable.';
    expect(await speakersIn(['tags: dunes'], [held, ...BODY])).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it.each([
    'La réunion publique du conseil de ce quartier s’est tenue avec 80 personnes.',
    'Le comité de la dune s’est déroulé en mairie.',
    '8e réunion du groupe de travail',
    'Présents : Jean Marzin, Luc Morel',
    'Étaient présents',
  ])('as is one that says “%s”', async head => {
    expect(await speakersIn(['tags: dunes'], [head, ...BODY])).toEqual(
      expect.arrayContaining(['Anne Roux', 'Paul Petit']),
    );
  });

  it.each([
    'La dune s’est tenue à distance.',
    'Les absents ont toujours tort',
    'Présents et absents du sable',
  ])('and one that only says “%s” is none', async head => {
    expect(await speakersIn(['tags: dunes'], [head, ...BODY])).toEqual([]);
  });
});
