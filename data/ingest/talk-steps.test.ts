import { describe, expect, it } from 'vitest';
import { listedIn } from './spoken.fixture.ts';

describe('titles right under those who give them, apart from one another', () => {
  it.each([
    ['Dr Anne Black (University of Leeds)', 'Mary White (Leeds Beckett University)'],
    ['Anne Roux (Université de Caen)', 'Paul Petit (Institut des haies)'],
  ])('are what each gives: %s', (one, other) => {
    const text = `Hedge days

10:30 Panel 1 · Care, craft and control

${one}
Restoring weirs in the old mill valleys of the north

${other}
Counting birds from the road, a short history of patience

Luke Martin (CNRS)
Maps of hedges that nobody has drawn yet

followed by discussion

11:30 Coffee break
`;
    const names = [one, other].map(line => line.replace(/^(?:Dr|Professor) | \(.*$/gu, ''));
    expect(listedIn(text)).toEqual([
      `Restoring weirs in the old mill valleys of the north: ${names[0]}`,
      `Counting birds from the road, a short history of patience: ${names[1]}`,
      'Maps of hedges that nobody has drawn yet: Luke Martin',
    ]);
  });
});
