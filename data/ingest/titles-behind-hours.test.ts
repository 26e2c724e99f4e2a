import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

/** Titles of two or three words, which by themselves might name a body. */
const TALKS = [
  ['14h00', 'Dessiner vos cartes librement', 'Adèle Noury'],
  ['14h30', 'Découvrir Ardour', 'Paul Floch'],
  ['15h00', 'Identité numérique', 'Zoé Marzin'],
  ['15h30', "Découverte d'Ossia", 'Luc Martin'],
  ['16h00', 'Intelligence Artificielle', 'Anne Roux'],
] as const;
const READ = TALKS.map(([, title, name]) => `${title}: ${name}`);

type Talk = (typeof TALKS)[number];
const list = (write: (talk: Talk) => string) => TALKS.map(write).join('\n');
const dotted = (clock: string) => clock.replace('h', ' h ');

describe('a few words behind an hour and before a name in brackets', () => {
  it.each([
    ['items of Markdown', '.md', list(([h, t, n]) => `* ${h} - ${t} (${n})`)],
    ['items with dashes', '.md', list(([h, t, n]) => `- ${h} – ${t} (${n})`)],
    ['items with the hour in bold', '.md', list(([h, t, n]) => `- **${h}** : ${t} (${n})`)],
    ['lines with a colon', '.txt', list(([h, t, n]) => `${dotted(h)} : ${t} (${n})`)],
    ['lines with a dash', '.txt', list(([h, t, n]) => `${h} — ${t} (${n})`)],
    ['lines with nothing between', '.txt', list(([h, t, n]) => `${h.replace('h', ':')} ${t} (${n})`)],
    ['a dash before the name', '.txt', list(([h, t, n]) => `${h} : ${t} – ${n}`)],
    ['a name behind "par"', '.md', list(([h, t, n]) => `- ${h} : ${t}, par ${n}`)],
    ['items of a page', '.html', `<ul>${list(([h, t, n]) => `<li>${h} – ${t} (${n})</li>`)}</ul>`],
    ['paragraphs', '.html', list(([h, t, n]) => `<p><b>${h}</b> ${t} (<i>${n}</i>)</p>`)],
  ])('are the title of what is given: %s', async (_, ending, lines) => {
    const isPage = ending === '.html';
    const text = isPage
      ? `<html><body><h1>La rive en libre</h1><h2>Conférences</h2>${lines}</body></html>`
      : `${ending === '.md' ? '# La rive en libre\n\n## Conférences' : 'La rive en libre'}\n\n${lines}\n`;
    expect(await spokenIn(text, `essai${ending}`)).toEqual(READ);
  });

  it('are a body without hours and without titles around them', async () => {
    const text = `# La rive en libre

## Table ronde : qui tient la digue ?

- Fabrique Limoges (Adèle Noury)
- Compagnie Verte (Paul Floch)
- Atelier Ossia (Zoé Marzin)
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Table ronde : qui tient la digue ?: Adèle Noury (Fabrique Limoges) + Paul Floch (Compagnie Verte) + Zoé Marzin (Atelier Ossia)',
    ]);
  });
});
