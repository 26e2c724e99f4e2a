import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { isHalfDay } from './half-days.ts';
import { readOutline } from './outline.ts';

async function titlesIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  return readOutline(document, { name, sha256: '', characters: text.length }).sessions.map(
    ({ title }) => title,
  );
}

const TITLES = [
  'Les haies en ville',
  'Une mare dans la cour',
  'Comment compter les hérissons ?',
  '« Le sol vivant »',
];

describe('the half of a day', () => {
  it.each([
    'Matin',
    'Matin :',
    'Matinée',
    'Après-midi',
    'APRES-MIDI',
    'L’après-midi :',
    'Soirée',
    'Jeudi 12 mars (matin)',
    'Vendredi 13 mars 2026 – après-midi',
    'Samedi matin',
    'Le mardi 3 juin, matinée',
    'Jour 2 : après-midi',
  ])('is told by %s', line => expect(isHalfDay(line)).toBe(true));

  it.each([
    'Matinée des élus',
    'Jeudi 12 mars',
    'Matin calme sur la ville',
    'Une matinée',
    'Bon après-midi',
    `Jeudi ${'et vendredi '.repeat(4)}12 mars (matin)`,
  ])('is not told by %s', line => expect(isHalfDay(line)).toBe(false));
});

describe('titles listed under the halves of days', () => {
  it.each([
    ['-', 'Matin :', 'Après-midi :'],
    ['•', 'Matinée', 'Après-midi'],
    ['▪', 'MATIN', 'APRES-MIDI'],
    ['—', 'Jeudi 12 mars (matin)', 'Jeudi 12 mars (après-midi)'],
    ['–', 'Samedi matin', 'Samedi après-midi'],
    ['*', 'Matin', 'Après-midi'],
    ['.', 'Matin', 'Soir'],
  ])('are sessions behind the bullet %s', async (bullet, first, second) => {
    const text = `Journée des jardins

${first}
${bullet} ${TITLES[0]}
${bullet} ${TITLES[1]}

${second}
${bullet} ${TITLES[2]}
${bullet} ${TITLES[3]}
`;
    expect(await titlesIn(text)).toEqual([...TITLES.slice(0, 3), TITLES[3]]);
  });

  it('are sessions as paragraphs of a page, and what follows the page is none', async () => {
    const page = `<h1>Rencontres des jardins</h1>
<h3>Jeudi 12 mars (matin)</h3><p><em>${TITLES[0]}</em></p><p><em>${TITLES[1]}</em></p>
<h3>Jeudi 12 mars (après-midi)</h3><p><em>${TITLES[2]}</em></p><p><em>${TITLES[3]}</em></p>
<h2>Venir</h2><p>Le jardin est au bout de la rue</p>`;
    expect(await titlesIn(page, 'page.html')).toEqual(TITLES);
  });

  it('are told from the label over some of them', async () => {
    const text = `Journée des jardins

Matin :
▪ Une enquête auprès des voisins
▪ 1ère table ronde : « Les haies en ville »

Après-midi :
▪ Ateliers :
. Atelier 1 : « Une mare dans la cour »
. Atelier 2 : « Compter les hérissons »
`;
    expect(await titlesIn(text)).toEqual([
      'Une enquête auprès des voisins',
      '1ère table ronde : « Les haies en ville »',
      'Atelier 1 : « Une mare dans la cour »',
      'Atelier 2 : « Compter les hérissons »',
    ]);
  });

  it.each([
    ['one half of a day', 'Matin :\n- Une haie\n- Deux mares\n- Trois sols vivants\n- Quatre jardins\n'],
    ['three titles', 'Matin :\n- Une haie\n- Deux mares\n\nAprès-midi :\n- Trois sols vivants\n'],
    [
      'sentences',
      'Matin :\nNous avons planté la haie.\nIl a plu.\n- Une haie\n- Une mare\n\nAprès-midi :\nLa mare a été creusée.\nLe sol a été nourri.\n- Un sol vivant\n- Un jardin\n',
    ],
  ])('are none where there are only %s', async (_, text) => {
    const titles = await titlesIn(`Journée des jardins\n\n${text}`);
    expect(titles).not.toContain('Une haie');
  });
});
