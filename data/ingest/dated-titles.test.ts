import { describe, expect, it } from 'vitest';
import { spokenIn, toldIn } from './spoken.fixture.ts';

const item = (title: string) =>
  `-   **${title}**\n    -   Format : présentiel\n    -   Résumé : [la page](page.md)\n`;

describe('days with a title behind each, in bold', () => {
  it('are the sessions of a series, newest first', async () => {
    const text = `# Programme du groupe\n\n### Séances passées\n\n${[
      '17 février 2025 - Les crues du fleuve',
      '21 juin 2024 – Introduction aux digues avec R',
      '25 Janvier 2023 : Mesurer le vent (et la pluie)',
    ]
      .map(item)
      .join('')}`;
    expect((await toldIn(text, 'essai.md')).sessions.slice(-3)).toEqual([
      'Les crues du fleuve',
      'Introduction aux digues avec R',
      'Mesurer le vent (et la pluie)',
    ]);
  });

  it('have who comes below them', async () => {
    const text = `# Séminaire des rives

**Mardi 3 juin 2025 – Les crues du fleuve**

Anne Roux, maire de Vimy

**12/07/2025 : Le port et ses quais**

Avec Paul Petit, géographe au CNRS

**2025-09-04 | Faut-il une digue ?**

Animation : Zoé Marzin (Université de Caen)
`;
    expect(await spokenIn(text)).toEqual([
      'Les crues du fleuve: Anne Roux (maire de Vimy)',
      'Le port et ses quais: Paul Petit (géographe au CNRS)',
      'Faut-il une digue ?: Zoé Marzin (Université de Caen)',
    ]);
  });

  it.each([
    [
      'two of them',
      ['17 février 2025 - Les crues du fleuve', '21 juin 2024 - Introduction aux digues'],
      '# Séminaire',
    ],
    [
      'a chronicle',
      [
        '17 février 1910 - Les crues du fleuve',
        '21 juin 1924 - Construction des digues',
        '3 mai 1931 - Ouverture du port',
      ],
      '# Histoire du port',
    ],
  ])('open nothing: %s', async (_, titles, head) => {
    const { sessions } = await toldIn(`${head}\n\n${titles.map(item).join('')}`, 'essai.md');
    expect(sessions.filter(title => /digues|crues/.test(title))).toEqual([]);
  });
});
