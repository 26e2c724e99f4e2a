import { describe, expect, it } from 'vitest';
import {
  CIVILITY,
  COUNCIL_CIVILITY,
  DEGREE,
  ENGLISH,
  genderOf,
  LAWYER,
  ONE_CIVILITY,
  SEVERAL_CIVILITIES,
  WRITTEN_SHORT,
} from './civilities.ts';

const TABLES = { CIVILITY, COUNCIL_CIVILITY, DEGREE, ENGLISH, LAWYER, ONE_CIVILITY, SEVERAL_CIVILITIES };
const first = (table: keyof typeof TABLES, text: string) =>
  new RegExp(`^${TABLES[table]}`, 'u').exec(text)?.[0] ?? null;

describe('the civilities', () => {
  it.each([
    ['ONE_CIVILITY', 'M. Petit', 'M.'],
    ['ONE_CIVILITY', 'M Petit', 'M'],
    ['ONE_CIVILITY', 'M.PETIT', 'M.'],
    ['ONE_CIVILITY', 'Martin', null],
    ['ONE_CIVILITY', 'Mme Roux', 'Mme'],
    ['ONE_CIVILITY', 'Mmes Roux', null],
    ['ONE_CIVILITY', 'monsieur Petit', 'monsieur'],
    ['ONE_CIVILITY', 'Mademoiselle Roux', 'Mademoiselle'],
    ['SEVERAL_CIVILITIES', 'MM. Petit', 'MM.'],
    ['SEVERAL_CIVILITIES', 'Mesdames Roux', 'Mesdames'],
    ['SEVERAL_CIVILITIES', 'M. Petit', null],
    ['CIVILITY', 'MM. Petit', 'MM.'],
    ['CIVILITY', 'Mlle Roux', 'Mlle'],
    ['COUNCIL_CIVILITY', 'Cllr Roux', 'Cllr'],
    ['COUNCIL_CIVILITY', 'Madame Roux', 'Madame'],
    ['ENGLISH', 'Mrs. Wood', 'Mrs.'],
    ['DEGREE', 'Dr Roux', 'Dr'],
    ['DEGREE', 'Pr. Roux', 'Pr.'],
    ['DEGREE', 'Professeures Roux', 'Professeures'],
    ['DEGREE', 'Premier rendez-vous', null],
    ['DEGREE', 'Drôle de rue', null],
    ['LAWYER', 'Me Roux', 'Me'],
    ['LAWYER', 'Merle', null],
  ] as const)('%s of "%s": %s', (table, text, said) => {
    expect(first(table, text)).toBe(said);
  });

  it('say whether a man or a woman is addressed, and nothing of a bare letter', () => {
    for (const one of ['M.', 'Mr', 'MM.', 'monsieur', 'Messieurs']) expect(genderOf(one)).toBe('m');
    for (const one of ['Mme', 'Mlles', 'Madame', 'Mesdames', 'Mrs']) expect(genderOf(one)).toBe('f');
    for (const one of ['M', 'Dr', 'Maire', '']) expect(genderOf(one)).toBe(null);
  });

  it('written short stand before a dot that ends no sentence', () => {
    const ends = new RegExp(String.raw`(?<!(?<!\p{L})(?:${WRITTEN_SHORT}))\. `, 'u');
    for (const words of ['avec Mme. Roux', 'par le Dr. Petit', 'de Mgr. Roux', 'à St. Lô'])
      expect(ends.test(words)).toBe(false);
    expect(ends.test('La rue. Petit')).toBe(true);
  });
});
