import { describe, expect, it } from 'vitest';
import { endsInName } from './torn-names.ts';

describe('a line that ends within a name', () => {
  it.each([
    ['Anne Roux, Paul Durandel et Luc', 'MARZIN, maire de Redon'],
    ['Anne ROUX, Paul', 'DURANDEL et Luc MARZIN'],
    ['Anne ROUX, Paul DURANDEL, Claire', 'VAUTRIN and Luc MARZIN as panelists.'],
    ['Anne Roux and Claire', 'Vautrin'],
    ['Anne Roux & Jean-Paul', 'Durandel (CNRS)'],
    ['Anne Roux, Marie Claire', 'de la Tour'],
  ])('%s / %s', (before, line) => {
    expect(endsInName(before, line)).toBe(true);
  });

  it.each([
    ['Anne Roux, Paul Durandel', 'Luc Marzin, maire'],
    ['ROUX, Anne', 'DURANDEL, Paul'],
    ['Roux, Anne ; Durandel, Paul', 'Marzin, Luc'],
    ['Anne Roux, directrice, Paul', 'Durandel'],
    ['Avec Anne, Luc', 'Une soirée de contes'],
    ['Anne Roux, Rennes', 'Paul Durandel, Caen'],
    ['Anne Roux, Paul', 'et les autres'],
  ])('is none: %s / %s', (before, line) => {
    expect(endsInName(before, line)).toBe(false);
  });
});
