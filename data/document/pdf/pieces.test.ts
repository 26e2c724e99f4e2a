import { expect, it } from 'vitest';
import { lineOf, type Word } from './page.ts';
import { hourLike } from './pieces.ts';

function lineWith(text: string) {
  const words = text.split(' ').map((each, i): Word => {
    const left = i * 40;
    return {
      text: each,
      left,
      right: left + 35,
      top: 110,
      bottom: 100,
      bold: false,
      slanted: false,
      from: i,
      to: i,
    };
  });
  return lineOf(words, { left: 0, right: 400 });
}

it.each([
  ['9h30 – 10h : accueil', 2],
  ['de 9 h à 10 heures 15', 2],
  ['9 : 30 AM Roux', 1],
  ['atelier à 14.30', 1],
  ['9. 60 communes, 12 EPCI', 0],
  ['(9h30) accueil', 0],
  ['en 2024, 35 élus', 0],
])('counts the words of “%s” that may begin hours: %i', (text, count) => {
  expect(hourLike(lineWith(text))).toBe(count);
});
