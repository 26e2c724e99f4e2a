import { describe, expect, it } from 'vitest';
import { indexedAuthors } from './indexed-authors.ts';

const namesIn = (line: string) =>
  indexedAuthors(line)?.people.map(({ name }) => `${name.givenName} ${name.familyName}`) ?? [];

describe('authors as programs that keep papers write them', () => {
  it.each([
    ['Durandel, Paul; Vautrin, Anne', ['Paul Durandel', 'Anne Vautrin']],
    ['Durandel, Paul*; Vautrin, Anne', ['Paul Durandel', 'Anne Vautrin']],
    ['DURANDEL, Paul ; VAUTRIN, Anne', ['Paul DURANDEL', 'Anne VAUTRIN']],
    ['LE BIHANNIC, Anne-Lise*; de la Motte, Yann.', ['Anne-Lise LE BIHANNIC', 'Yann de la Motte']],
    ['durandel, paul; vautrin, anne*', ['paul durandel', 'anne vautrin']],
    ['Durandel, Paul; and Vautrin, Anne', ['Paul Durandel', 'Anne Vautrin']],
    [
      'Kerzhao, Mbarek; Vautrin, Anne; Marzin, J.; Robic, Claire',
      ['Mbarek Kerzhao', 'Anne Vautrin', 'J. Marzin', 'Claire Robic'],
    ],
    ['O’Vautrin, Hélène; N’Goma, Luc *', ['Hélène O’Vautrin', 'Luc N’Goma']],
    ['Durandel, Dr Paul; Vautrin, Dr. Anne', ['Paul Durandel', 'Anne Vautrin']],
    ['Ben Marzin, Fatima Zohra; EL ROBIC, Ahmed', ['Fatima Zohra Ben Marzin', 'Ahmed EL ROBIC']],
  ])('are all read in %s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it('stand where they are said to', () => {
    const line = 'Durandel, Paul*; Vautrin, Anne';
    expect(indexedAuthors(line)?.people.map(({ name }) => line.slice(name.start, name.end))).toEqual([
      'Durandel, Paul',
      'Vautrin, Anne',
    ]);
  });

  it.each([
    'Rennes, Bretagne; Caen, Normandie',
    'Eau, air; sol, climat; haies, talus',
    'Durandel, Paul',
    'Durandel, Paul, maire; Vautrin, Anne, adjointe',
    'Direction de l’eau, Paul; Service des haies, Anne',
    'Paul Durandel; Anne Vautrin',
    'Il faut agir, dit-elle; la digue, Paul, est basse',
  ])('are none in %s', line => {
    expect(indexedAuthors(line)).toBeNull();
  });
});
