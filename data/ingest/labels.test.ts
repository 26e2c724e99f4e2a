import { describe, expect, it } from 'vitest';
import { labelOf } from './labels.ts';

/** The number and the title that a line has. */
function read(line: string) {
  const label = labelOf(line);
  return label === null ? null : [label.number, line.slice(label.rest)];
}

describe('the label of a session', () => {
  it.each([
    ['Atelier 2L’héritage des jeux', [2, 'L’héritage des jeux']],
    ["Atelier 5L'écoute", [5, "L'écoute"]],
    ['Atelier 8Plateau radio', [8, 'Plateau radio']],
    ['Thème 4Revoir les postures', [4, 'Revoir les postures']],
    ['Atelier 12 L’eau', [12, 'L’eau']],
    ['Atelier 2A', null],
    ['Atelier 2B : l’eau', null],
    ['Atelier 2bis', null],
    ['Atelier 3DS Max', null],
    ['ATELIERS DE TERRAIN 2024', null],
    ['Atelier B – L’eau', [null, 'L’eau']],
    ['Atelier n°B – L’eau', [null, 'L’eau']],
  ])('ends where a title is glued to its number: %s', (line, found) => {
    expect(read(line)).toEqual(found);
  });
});
