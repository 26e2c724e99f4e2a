import { describe, expect, it } from 'vitest';
import { drawnOn } from '../letters-on-page.ts';
import { readLines } from '../lines.ts';
import { plain } from '../open.ts';
import { areRows } from './rows-of-two.ts';

/** Two lines, each letter in its column as on a page. */
function areRowsOf(above: string, below: string): boolean {
  const text = `${above}\n${below}`;
  const [one, other] = readLines(plain(text)).flatMap((line, row) => drawnOn(text, line, row));
  return one !== undefined && other !== undefined && areRows(one, other);
}

describe('rows of a name and what stands beside it', () => {
  it.each([
    ['Anne Roux          Les haies en ville', 'Paul Petit         Le canal et ses rives'],
    ['P. de la Tour      Les haies', 'Luc Morel          Le canal'],
    ['Anne-Lise Roux     Les haies', 'J. van Noury       Le canal'],
  ])('begin under one another: %s', (above, below) => {
    expect(areRowsOf(above, below)).toBe(true);
  });

  it.each([
    ['what stands beside begins elsewhere', 'Anne Roux          Les haies', 'Paul Petit       Le canal'],
    ['a line has no gap', 'Anne Roux, les haies', 'Paul Petit         Le canal'],
    ['a line has two', 'Anne Roux          Les haies       Lille', 'Paul Petit         Le canal        Lens'],
    [
      'no name stands ahead',
      'Les haies en ville          Anne Roux',
      'Le canal des rives          Paul Petit',
    ],
  ])('are none where %s', (_, above, below) => {
    expect(areRowsOf(above, below)).toBe(false);
  });
});
