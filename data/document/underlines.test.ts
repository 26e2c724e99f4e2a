import { describe, expect, it } from 'vitest';
import { openDocument } from './open.ts';
import { underlinedTitles } from './underlines.ts';

const headingsOf = async (text: string) => {
  const { blocks, text: own } = await openDocument(text, 'programme.md');
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ span, level }) => [level, own.slice(span.start, span.end)]);
};

describe('titles that are underlined in Markdown', () => {
  it('are headings of the first level with "=" and of the second with "-"', async () => {
    expect(
      await headingsOf(
        'Journée des marais\n==================\n\n9h Ouverture\n------------\nAnne Roux\n\nHabiter\n----\n\nPaul Petit\n',
      ),
    ).toEqual([
      [1, 'Journée des marais'],
      [2, '9h Ouverture'],
      [2, 'Habiter'],
    ]);
  });

  it('stand behind a head and directly below another heading', async () => {
    expect(await headingsOf('---\nlang: fr\n---\nLes haies\n=========\nOuverture\n---------\n')).toEqual([
      [1, 'Les haies'],
      [2, 'Ouverture'],
    ]);
  });

  it.each([
    ['a rule below a paragraph of two lines', 'Anne Roux\nsociologue\n----------\n\nPaul Petit\n'],
    ['a short rule below a long line', 'Nous aurons le plaisir de vous accueillir.\n---\n\nPaul Petit\n'],
    ['a rule below an item', '- Anne Roux\n-----------\n\nPaul Petit\n'],
    ['a dash between two hours', '9h00\n-\n10h30\n\nLes haies\n'],
    ['the rule of a table', 'Heure | Titre\n----- | -----\n9h | Haies\n'],
    ['a rule between blank lines', 'Anne Roux\n\n----------\n\nPaul Petit\n'],
    ['a head', '---\ntitle: Les haies\n---\n\nPaul Petit\n'],
  ])('are not told of %s', (_, text) => {
    expect(underlinedTitles(text)).toBeNull();
  });

  it('may be bold, and as long as a question', async () => {
    const title = `**${'Comment développer une agriculture de proximité, '.repeat(4)}et avec qui ?**`;
    expect(
      (await headingsOf(`${title}\n${'-'.repeat(title.length)}\n\nAnne Roux\n`)).map(([level]) => level),
    ).toEqual([2]);
  });

  it('leave the rules of the same text rules', async () => {
    const text = 'Les haies\n=========\n\nAnne Roux\nsociologue\n---\n\n9h00\n-\n10h30\n';
    expect(underlinedTitles(text)).toBe(
      'Les haies\n=========\n\nAnne Roux\nsociologue\n***\n\n9h00\n–\n10h30\n',
    );
    expect(await headingsOf(text)).toEqual([[1, 'Les haies']]);
  });
});
