import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TABLES = [
  [
    '14h40',
    'Table ronde 1',
    'Repenser la rive : adapter plutôt que bâtir ?',
    'Paul Petit, géographe, Université de Brest',
  ],
  ['15h40', 'Table ronde 2', 'Agir avec les outils du paysage', 'Jean Morel, paysagiste, Ville de Redon'],
  ['16h40', 'Atelier 3', 'Qui paie la digue ?', 'Zoé Marzin, directrice, Agence du Val'],
] as const;
const READ = [
  'Repenser la rive : adapter plutôt que bâtir ?: Paul Petit (géographe, Université de Brest)',
  'Agir avec les outils du paysage: Jean Morel (paysagiste, Ville de Redon)',
  'Qui paie la digue ?: Zoé Marzin (directrice, Agence du Val)',
];
const SAID = 'La rive est un bien commun. On en débat ici depuis longtemps, et sans en voir la fin.';

type Table = (typeof TABLES)[number];
const tables = (write: (table: Table) => string) => TABLES.map(write).join('\n');

describe('a title below "Table ronde 1"', () => {
  it.each([
    [
      'in a card of a page',
      'html',
      tables(
        ([h, l, t, p]) =>
          `<div>\n  <p><em>${h}</em></p>\n  <h3>${l}</h3>\n\n  <p class="subtitle">${t}</p>\n  <p>${SAID}</p>\n  <p>${p}</p>\n</div>`,
      ),
    ],
    [
      'in a heading below',
      'html',
      tables(([h, l, t, p]) => `<p>${h}</p><h3>${l}</h3>\n<h4>${t}</h4>\n<p>${p}</p>`),
    ],
    [
      'in a page without hours',
      'html',
      tables(([, l, t, p]) => `<h3>${l}</h3>\n\n\n\n<p>${t}</p>\n<p>${p}</p>`),
    ],
    [
      'in a page, as lines',
      'html',
      tables(([, l, t, p]) => `<div>\n<p><b>${l}</b></p>\n\n\n<p>${t}</p>\n<p>${p}</p></div>`),
    ],
    ['in Markdown', 'md', tables(([h, l, t, p]) => `**${h}**\n\n### ${l}\n\n${t}\n\n${SAID}\n\n${p}\n`)],
    ['in Markdown, in italics', 'md', tables(([, l, t, p]) => `### ${l}\n\n*${t}*\n\n- ${p}\n`)],
    ['in Markdown, as a heading', 'md', tables(([, l, t, p]) => `## ${l}\n\n### ${t}\n\n- ${p}\n`)],
    ['in plain lines', 'txt', tables(([h, l, t, p]) => `${h} ${l}\n${t}\n${p}\n`)],
    ['in plain lines without hours', 'txt', tables(([, l, t, p]) => `${l}\n${t}\n${p}\n`)],
    ['in plain lines, apart', 'txt', tables(([, l, t, p]) => `${l}\n\n${t}\n\n${p}\n`)],
  ])('is that of the session: %s', async (_, ending, text) => {
    const whole =
      ending === 'html'
        ? `<html><body><h1>Rencontres de la rive</h1><h2>Programme</h2>${text}</body></html>`
        : `${ending === 'md' ? '# ' : ''}Rencontres de la rive\n\n${text}`;
    expect(await spokenIn(whole, `essai.${ending}`)).toEqual(READ);
  });

  it('is none where the words are a question that is put in a discussion', async () => {
    const text = `# Rencontres de la rive

### Discussion

Qui paie la digue ?

- Zoé Marzin, directrice, Agence du Val
`;
    expect(await spokenIn(text, 'essai.md')).toEqual(['Discussion: Zoé Marzin (directrice, Agence du Val)']);
  });

  it.each(['https://example.org/programme', 'www.example.org/programme', 'http://example.org'])(
    'is no web address: %s',
    async address => {
      const text = `Rencontres de la rive\n\nPlénière\n\n${address}\n\n• Les haies, Anne Roux, paysagiste\n• Les mares, Paul Petit, géographe\n`;
      expect((await spokenIn(text, 'essai.txt')).join('\n')).not.toContain('example');
    },
  );
});
