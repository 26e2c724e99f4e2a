import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const FOLDED = [
  ['9h00', '(30 min)', 'Amphithéâtre A', 'La haie et son eau', 'Anne Roux, hydrologue, OFB'],
  ['9h30', '(1 h 30 min)', 'MB 3.435', 'Compter les mares', 'Paul Petit, géographe, Université de Brest'],
  ['11h00', '(2 heures)', 'Atrium', 'Le pré et la ville', 'Zoé Marzin, directrice, Agence du Val'],
] as const;
const TALKS = [
  'La haie et son eau: Anne Roux (hydrologue, OFB)',
  'Compter les mares: Paul Petit (géographe, Université de Brest)',
  'Le pré et la ville: Zoé Marzin (directrice, Agence du Val)',
];

function page(summary: string, lasting = true): string {
  const rows = FOLDED.map(
    ([hours, length, room, title, people]) => `<div>
<div>
${hours}<br />
${lasting ? length : ''}
</div>
<div>${room}</div>
<div>
<details>
${summary}${title}</summary>
<p>
${people}
</p>
<p>Une présentation de ce que la mesure apporte aux communes et à ceux qui les gèrent.</p>
</details>
</div>
</div>`,
  );
  return `<html><body><main><h1>Rencontres de la mare</h1>\n${rows.join('\n')}</main></body></html>`;
}

describe('talks that a page folds under their titles', () => {
  it.each(['<summary>', '<summary class="h6">', '<summary class="mb-2 h5 text-muted">'])(
    'stand behind their hours, length and room: %s',
    async summary => expect(await spokenIn(page(summary), 'essai.html')).toEqual(TALKS),
  );

  it('need no length', async () => {
    expect(await spokenIn(page('<summary>', false), 'essai.html')).toEqual(TALKS);
  });

  it('are the same in the HTML of a Markdown file', async () => {
    const inner = page('<summary class="h6">').replace(/^[\s\S]*?<\/h1>\n|<\/main>[\s\S]*$/gu, '');
    expect(await spokenIn(`# Rencontres de la mare\n\n${inner}\n`, 'essai.md')).toEqual(TALKS);
  });

  it('are no sessions where nobody speaks under them', async () => {
    const text = `<html><body><main><h1>Rencontres de la mare</h1>
<details><summary>Comment venir ?</summary><p>En train, puis à pied depuis la gare.</p></details>
<details><summary>Où dormir ?</summary><p>Deux hôtels sont proches de la salle.</p></details>
</main></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual([]);
  });

  it('take the look of a heading from the class of a paragraph', async () => {
    const text = `<html><body><main><h1>Rencontres de la mare</h1>
<p class="h4">La haie et son eau</p><p>Anne Roux, hydrologue, OFB</p>
<p class="h4">Compter les mares</p><p>Paul Petit, géographe, Université de Brest</p>
<p class="h4">Le pré et la ville</p><p>Zoé Marzin, directrice, Agence du Val</p>
</main></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
  });
});

describe('how long something lasts', () => {
  it('is no title under hours', async () => {
    const text = `Rencontres de la mare

9h00
(15 min)
Ouverture
Anne Roux, présidente, Association du Val

9h15
(45 min)
La haie et son eau
Paul Petit, hydrologue, OFB
`;
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'Ouverture: Anne Roux (présidente, Association du Val)',
      'La haie et son eau: Paul Petit (hydrologue, OFB)',
    ]);
  });
});
