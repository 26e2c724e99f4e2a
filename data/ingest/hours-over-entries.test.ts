import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { withHoursAhead } from './hours-over-entries.ts';

/** The lines of a text out of a PDF that say something. */
function readOf(...lines: readonly string[]): readonly string[] {
  const text = `Rencontres du bocage\n\n${lines.join('\n')}\n\f`;
  return withHoursAhead(text, readLines({ text, blocks: [] }))
    .slice(1)
    .map(line => line.text)
    .filter(words => words !== '');
}

const REST = ['', '11h00', '', 'Les mares', '', '12h00', '', 'Déjeuner'];

describe('hours that stand alone over what they open', () => {
  it.each([
    ['a title', ['10h00', '', 'Les haies'], ['10h00 Les haies']],
    ['a name over a title', ['10h00', '', 'Anne Roux', 'Les haies'], ['10h00 Anne Roux', 'Les haies']],
    ['a range', ['10:00–10:45', '', 'Les haies'], ['10:00–10:45 Les haies']],
    ['two lines of hours', ['10:00 –', '10:45', '', 'Les haies'], ['10:00 – 10:45 Les haies']],
    [
      'words that a cell wraps',
      ['10h00', '', 'Les haies du bocage et les oiseaux', 'qui y passent l’hiver'],
      ['10h00 Les haies du bocage et les oiseaux qui y passent l’hiver'],
    ],
    [
      'a line that is not finished',
      ['10h00', '', 'Les haies du bocage, par', 'Anne Roux'],
      ['10h00 Les haies du bocage, par', 'Anne Roux'],
    ],
    [
      'a bracket that a cell wraps',
      ['10h00', '', 'Les haies du bocage (Anne', 'Roux, maire de', 'Redon)'],
      ['10h00 Les haies du bocage (Anne Roux, maire de Redon)'],
    ],
    [
      'an article at the end of a line',
      ['10h00', '', 'Ce que savent les', 'Bretons'],
      ['10h00 Ce que savent les Bretons'],
    ],
    [
      'a column of hours, torn from as many entries',
      ['8h00', '9h00', '10h00', '', 'Accueil', 'Les dunes', 'Les haies'],
      ['8h00 Accueil', '9h00 Les dunes', '10h00 Les haies'],
    ],
    ['two blank lines', ['10h00', '', '', 'Les haies'], ['10h00 Les haies']],
  ])('stand before it: %s', (_, lines, expected) => {
    expect(readOf(...lines, ...REST)).toEqual([...expected, '11h00 Les mares', '12h00 Déjeuner']);
  });

  it.each([
    ['a column of hours over fewer entries', ['8h00', '9h00', '10h00', '', 'Accueil', 'Les haies']],
    ['hours right over a title', ['10h00', 'Les haies']],
    ['a day', ['10h00', '', 'Jeudi 4 juin 2024']],
    ['three blank lines', ['10h00', '', '', '', 'Les haies']],
  ])('stay where they are over %s', (_, lines) => {
    expect(readOf(...lines, ...REST).slice(0, 2)).toEqual(lines.filter(words => words !== '').slice(0, 2));
  });

  it('stay where they are when they are two, or when the text has no pages', () => {
    expect(readOf('10h00', '', 'Les haies', '', '11h00', '', 'Les mares')[0]).toBe('10h00');
    const text = ['10h00', '', 'Les haies', ...REST].join('\n');
    const lines = readLines({ text, blocks: [] });
    expect(withHoursAhead(text, lines)).toBe(lines);
  });
});
