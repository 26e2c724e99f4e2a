import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const BOTH = [
  'Comprendre les écrans: Anne Roux (psychologue) + Paul Petit (médiateur)',
  'Image numérique: Luc Morel (photographe) + Zoé Marin (professeure)',
];
const ONE = ['Anne Roux, psychologue', 'Paul Petit, médiateur'] as const;
const OTHER = ['Luc Morel, photographe', 'Zoé Marin, professeure'] as const;

describe('titles over “Les intervenants”', () => {
  it.each([
    [
      'plain lines',
      'essai.txt',
      `Les webinaires\n\nComprendre les écrans\nIntervenants :\n${ONE.join('\n')}\n\nImage numérique\nIntervenants :\n${OTHER.join('\n')}\n`,
    ],
    [
      'plain lines over what tells of them',
      'essai.txt',
      `Les webinaires\n\nComprendre les écrans\nCe que font les enfants, du réveil au coucher.\nIntervenants : ${ONE.join(', et ')}\n\nImage numérique\nCe que dit une image.\nIntervenants : ${OTHER.join(', et ')}\n`,
    ],
    [
      'bold lines',
      'essai.md',
      `# Les webinaires\n\n**Comprendre les écrans**\n\nCe que font les enfants.\n\n**Les intervenants**\n\n- ${ONE.join('\n- ')}\n\n**Image numérique**\n\nCe que dit une image.\n\n**Les intervenants**\n\n- ${OTHER.join('\n- ')}\n`,
    ],
    [
      'headings',
      'essai.md',
      `# Les webinaires\n\n### Comprendre les écrans\n\n**Les intervenants :**\n\n- ${ONE.join('\n- ')}\n\n### Image numérique\n\nCe que dit une image.\n\n**Les intervenants :**\n\n- ${OTHER.join('\n- ')}\n`,
    ],
  ])('open a session each: %s', async (_, name, text) => {
    expect(await spokenIn(text, name)).toEqual(BOTH);
  });

  it('leave a workshop its number', async () => {
    const round = (letter: string, title: string, name: string) =>
      `Atelier ${letter} – ${title}\nIntervenants : ${name} (Cerema)\n`;
    const read = await spokenIn(
      `Rencontre des rives\n\n${round('A', 'La vase', 'Anne Roux')}\n${round('B', 'Le sable', 'Paul Petit')}`,
      'essai.txt',
    );
    expect(read).toEqual(['La vase: Anne Roux (Cerema)', 'Le sable: Paul Petit (Cerema)']);
  });

  it('are none where the label stands once, or behind the programme', async () => {
    expect(
      await spokenIn(
        `Table ronde : quels écrans ?\n\nInscription obligatoire\n\nLes intervenants :\n${ONE.join('\n')}\n`,
        'essai.txt',
      ),
    ).toEqual(['Table ronde : quels écrans ?: Anne Roux (psychologue) + Paul Petit (médiateur)']);
    expect(
      await spokenIn(
        '# Colloque\n\n## 9h Ouverture\n\nAnne Roux, psychologue\n\n## 10h Les écrans\n\nPaul Petit, médiateur\n\n## Les intervenants\n\nAnne Roux, psychologue, a publié deux livres.\n\nLuc Morel, né en 1970, a peint.\n\n## Contact\n\nLes intervenants\n',
      ),
    ).toEqual(['Ouverture: Anne Roux (psychologue)', 'Les écrans: Paul Petit (médiateur)']);
  });
});
