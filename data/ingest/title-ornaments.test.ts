import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';
import { spokenIn } from './spoken.fixture.ts';
import { withoutOrnaments } from './title-ornaments.ts';

describe('what a page sets around a title', () => {
  it.each([
    ['- Le sable et la rive', 'Le sable et la rive'],
    ['| Où va l’eau ?', 'Où va l’eau ?'],
    [': « Le sable »', '« Le sable »'],
    ['Le sable et la rive 🗺️', 'Le sable et la rive'],
    ['Le sable et la rive ▶️ Vidéo', 'Le sable et la rive'],
    ['Le sable et la rive 📄 Texte intégral ▶️ Vidéo', 'Le sable et la rive'],
    ['Le sable – et la rive', 'Le sable – et la rive'],
    ['-18 °C : le froid', '-18 °C : le froid'],
    ['Cartes → territoires', 'Cartes → territoires'],
    ['🗺️', '🗺️'],
  ])('is none of it: %s', (title, words) => {
    expect(title.slice(...withoutOrnaments(title))).toBe(words);
  });

  it('leaves the title of a page that folds its talks under a day and a name', async () => {
    const talk = (day: string, name: string, title: string) =>
      `<details><summary>[${day}] <span class="speaker">${name}</span> - <span class="topic">${title}</span> 🎧&nbsp;<a href="a.mp3">Son</a></summary><p>Salle verte, entrée libre, au bord du canal.</p></details>`;
    const talks = [
      talk('19/03', 'Adèle Noury', 'Le sable et la rive'),
      talk('04/02', 'Paul Floch', 'Quelle place pour la digue ?'),
      talk('22/01', 'Zoé Marzin', 'Pas de rive sans eau'),
    ];
    const text = `<html><body><h1>Les jeudis de la rive</h1>${talks.join('\n')}</body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual([
      'Le sable et la rive: Adèle Noury',
      'Quelle place pour la digue ?: Paul Floch',
      'Pas de rive sans eau: Zoé Marzin',
    ]);
  });
});

describe('a day in brackets before an entry', () => {
  it.each([
    ['[19/03] Adèle Noury', 8],
    ['[19/03/2025] Adèle Noury', 13],
    ['(19 mars) « Le sable »', 10],
    ['[mardi 4 février, 18h] : Paul Floch', 25],
    ['[2025-03-19] – Le sable', 15],
  ])('is its mark: %s', (line, length) => {
    expect(marksOf(line)).toMatchObject({ length, day: true, hours: true });
  });

  it.each([
    '[1/2] la suite',
    '[19/03',
    '(19 mars et après) Le sable',
    '[reporté] Adèle Noury',
    '(2e étage) Salle',
  ])('is none where words go on or stand beside it: %s', line => expect(marksOf(line).day).toBe(false));
});
