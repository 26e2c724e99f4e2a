import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TALKS = [
  ['14h00', 'Anne Tolbec (Rennes)', 'La haie au bord du champ'],
  ['15 h 00', 'Hugo Kerlo & Zoé Marzin', 'Le pont et la loutre de mer'],
  ['15h35 – 16h20', 'Paul Guivarch (Caen)', 'Compter les silures du fleuve'],
  ['16h20', 'Marie Brunoy', 'Mesurer la crue du siècle'],
] as const;
const SPOKEN = [
  'La haie au bord du champ: Anne Tolbec (Rennes)',
  'Le pont et la loutre de mer: Hugo Kerlo + Zoé Marzin',
  'Compter les silures du fleuve: Paul Guivarch (Caen)',
  'Mesurer la crue du siècle: Marie Brunoy',
];
const HEAD = 'Journées des rivières\n\nJeudi 20 novembre 2014\n\n';

describe('hours on a line of their own over who speaks', () => {
  it.each([
    ['with a blank line before the title', '\n\n'],
    ['with none', '\n'],
  ])('open a talk whose title stands below: %s', async (_, gap) => {
    const text = `${HEAD}${TALKS.map(([at, who, what]) => `${at}\n${who}${gap}${what}`).join('\n\n')}\n`;
    expect(await spokenIn(text)).toEqual(SPOKEN);
  });

  it('open a talk whose title they stand over, too', async () => {
    const text = `${HEAD}${TALKS.map(([at, who, what]) => `${at}\n${what}\n\n${who}`).join('\n\n')}\n`;
    expect(await spokenIn(text)).toEqual(SPOKEN);
  });
});
