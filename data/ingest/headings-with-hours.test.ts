import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';
import { toldIn } from './spoken.fixture.ts';

describe('headings that say the day and the hours of what they open', () => {
  it.each([
    (day: number) => `Rencontre du jeudi ${day} août 2022 de 14h30 à 16h30`,
    (day: number) => `Regroupement du ${day} août 2022, 14h30-16h30`,
    (day: number) => `Marche du samedi ${day} juin à 9h`,
    (day: number) => `Le port le ${day}/08/2022 à 14:30`,
    (day: number) => `Day of rivers on Friday ${day} June, 9:00`,
  ])('open sessions though nobody is named', async title => {
    const headings = [3, 10, 17, 24].map(day => `## ${title(day)}\n\n- Accueil\n- Bilan\n`);
    const { sessions } = await toldIn(`# Programme des rives\n\n${headings.join('\n')}`, 'essai.md');
    expect(sessions).toHaveLength(4);
  });

  it.each([(day: number) => `Le port du ${day} août 2022`, (day: number) => `La digue à ${day}h`])(
    'do not where they say one alone',
    async title => {
      const headings = [3, 10, 17].map(day => `## ${title(day)}\n\nBonjour.\n`);
      const { sessions } = await toldIn(`# Programme des rives\n\n${headings.join('\n')}`, 'essai.md');
      expect(sessions).toEqual(['Programme des rives']);
    },
  );
});

describe('the day of an entry with its hours and where in one bracket', () => {
  it.each([
    ['7 avril 2026 (10h-12h, ENAC) : Les digues', 'Les digues'],
    ['Mardi 7 avril 2026 (14h, salle 3) – Les digues', 'Les digues'],
    ['07/04/2026 (9h30-11h, amphi A). Les digues', 'Les digues'],
  ])('is before its words: %s', (line, words) => {
    const { length, day, clock } = marksOf(line);
    expect([line.slice(length), day, clock === null]).toEqual([words, true, false]);
  });

  it('is no day where the bracket says something else', () => {
    expect(marksOf('7 avril 2026 (ENAC, 10h) : Les digues').clock).toBeNull();
  });
});
