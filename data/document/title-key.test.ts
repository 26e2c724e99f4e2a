import { describe, expect, it } from 'vitest';
import { openDocument } from './open.ts';

/** The words of what stands under a key of titles. */
async function titlesIn(text: string): Promise<readonly string[]> {
  const { text: shown, blocks } = await openDocument(text, 'essai.yml');
  return blocks
    .filter(({ value }) => value?.field === 'title')
    .map(({ span }) => shown.slice(span.start, span.end));
}

const series = (maps: readonly (readonly string[])[]) =>
  `talks:\n${maps.map(lines => `  - ${lines.join('\n    ')}\n`).join('')}`;
const TITLES = [
  'Mesurer la pluie sans troubler',
  'Le pont et la loutre',
  'Comment ouvrir les sols de la ville ?',
];
const NAMES = ['Ywan Kerlo', 'Zelda Brunoy', 'Oto Flamant'];

describe('a series of maps', () => {
  it.each(['categorie', 'question', 'pitch', 'headline', 'abstract'])(
    'holds its titles under "%s" where no key is called a title',
    async key => {
      const text = series(
        TITLES.map((title, i) => [`heure: ${9 + i}h`, `${key}: ${title}`, `speaker: ${NAMES[i]}`]),
      );
      expect(await titlesIn(text)).toEqual(TITLES);
    },
  );

  it('holds them where the key that is called so says the same of several', async () => {
    const text = series(
      TITLES.map((title, i) => [
        'title: Eau et ville',
        `type: Keynote`,
        `pitch: ${title}`,
        `speaker: ${NAMES[i]}`,
      ]),
    );
    expect(await titlesIn(text)).toEqual(TITLES);
  });

  it('holds them under the key that is called so', async () => {
    const text = series(
      TITLES.map((title, i) => [
        `title: ${title}`,
        `question: Qui a mesuré cela, en ${i} ?`,
        `speaker: ${NAMES[i]}`,
      ]),
    );
    expect(await titlesIn(text)).toEqual(TITLES);
  });

  it.each([
    ['words that repeat', ['Salle du bord de mer', 'Salle du bord de mer', 'Salle du bord de mer']],
    ['single words', ['Keynote', 'Atelier', 'Plénière']],
    ['whole pages', ['a', 'b', 'c'].map(letter => `${letter} `.repeat(40).trim())],
  ])('has no titles in %s', async (_, values) => {
    expect(
      await titlesIn(series(values.map((value, i) => [`genre: ${value}`, `speaker: ${NAMES[i]}`]))),
    ).toEqual([]);
  });

  it('has none where nobody speaks', async () => {
    expect(await titlesIn(series(TITLES.map(title => [`lien: ${title}`, 'heure: 9h'])))).toEqual([]);
  });
});
