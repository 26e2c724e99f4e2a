import { expect, it } from 'vitest';
import { timedOn } from './hour-stack.ts';
import { lineOf, type Word } from './page.ts';
import { isHourAt } from './pieces.ts';
import { wordAt } from './word.fixture.ts';

/** A line whose words stand so far apart, in points; its letters are 10 high. */
function lineWith(text: string, gap = 5) {
  const words = text.split(' ').map((each, i): Word => {
    const left = i * 40;
    return wordAt({ text: each, left, right: left + 40 - gap, top: 110, bottom: 100, from: i, to: i });
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
  const { words } = lineWith(text);
  expect(words.filter((_, at) => isHourAt(words, at))).toHaveLength(count);
});

const times = (count: number, line: ReturnType<typeof lineWith>) => new Array(count).fill(line);

it.each([
  ['three hours at the begin of lines', times(3, lineWith('9h30 accueil')), 3],
  ['two', times(2, lineWith('9h30 accueil')), null],
  ['hours behind “de”', times(3, lineWith('de 9h30 accueil')), 3],
  ['dashes that stand alone', times(3, lineWith('–')), 3],
  [
    'hours that stand so far behind the words before that they are cells',
    times(3, lineWith('accueil 9h30', 8)),
    3,
  ],
  ['hours in running text', times(9, lineWith('accueil 9h30', 7.9)), null],
  ['dashes in running text', times(9, lineWith('accueil – repas')), null],
  ['words without an hour', times(9, lineWith('2024 accueil')), null],
])('parts the pieces of a page for %s', (_, lines, count) => {
  expect(timedOn(lines)?.timed.length ?? null).toBe(count);
});
