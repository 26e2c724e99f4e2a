import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const CARDS = [
  [
    '9h00 – 9h30',
    "Les haies et l'eau",
    'Table ronde',
    ['Anne Roux, hydrologue, OFB', 'Paul Petit, maire de Redon'],
  ],
  ['9h30 – 10h30', 'Compter les mares', 'Atelier', ['Zoé Marzin, directrice, Agence du Val']],
  ['10h30 – 11h00', 'Le pré et la ville', 'Plénière', ['Jean Morel, géographe, Université de Brest']],
] as const;
const READ = [
  "Les haies et l'eau: Anne Roux (hydrologue, OFB) + Paul Petit (maire de Redon)",
  'Compter les mares: Zoé Marzin (directrice, Agence du Val)',
  'Le pré et la ville: Jean Morel (géographe, Université de Brest)',
];

type Card = (typeof CARDS)[number];
const cards = (write: (card: Card) => string) => CARDS.map(write).join('\n');

describe('the form of a session below its hours and its title', () => {
  it.each([
    [
      'cards whose hours are headings',
      'html',
      cards(
        ([h, t, f, p]) => `<h4>${h}</h4><h3>${t}</h3><div>${f}</div>${p.map(x => `<p>${x}</p>`).join('')}`,
      ),
    ],
    [
      'cards whose hours are none',
      'html',
      cards(
        ([h, t, f, p]) => `<div>${h}</div><h3>${t}</h3><div>${f}</div>${p.map(x => `<p>${x}</p>`).join('')}`,
      ),
    ],
    [
      'headings with their hours',
      'html',
      cards(([h, t, f, p]) => `<h3>${h} : ${t}</h3><p>(${f})</p>${p.map(x => `<p>${x}</p>`).join('')}`),
    ],
    [
      'headings of Markdown',
      'md',
      cards(([h, t, f, p]) => `### ${h} : ${t}\n\n*${f}*\n\n${p.map(x => `- ${x}`).join('\n')}\n`),
    ],
    [
      'lines of Markdown',
      'md',
      cards(([h, t, f, p]) => `**${h}**\n\n### ${t}\n\n${f}\n\n${p.join('\n\n')}\n`),
    ],
    ['plain lines', 'txt', cards(([h, t, f, p]) => `${h}\n${t}\n${f}\n${p.join('\n')}\n`)],
    [
      'plain lines behind their hours',
      'txt',
      cards(([h, t, f, p]) => `${h} : ${t}\n${f}\n${p.join('\n')}\n`),
    ],
  ])('opens no session of its own: %s', async (_, ending, text) => {
    const whole =
      ending === 'html'
        ? `<html><body><h1>Rencontres de la mare</h1>${text}</body></html>`
        : `${ending === 'md' ? '# ' : ''}Rencontres de la mare\n\n${text}`;
    expect(await spokenIn(whole, `essai.${ending}`)).toEqual(READ);
  });

  it('is one that opens a session where it stands once, with a title of its own', async () => {
    const text = `# Rencontres de la mare

### 9h00 : Ouverture des rencontres

Table ronde

Anne Roux, hydrologue, OFB

Paul Petit, maire de Redon
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Table ronde: Anne Roux (hydrologue, OFB) + Paul Petit (maire de Redon)',
    ]);
  });
});
