import { describe, expect, it } from 'vitest';
import { givenRank, isDoubtfulGiven } from './given-names.ts';
import { findNames } from './names.ts';

const OLD = 'Ginette Claudette Pierrette Réjane Lucette Jeannine Yveline Marcellin Josyane Gilberte Mariette';
const RARE = 'Romaric Fanchon Théodule Quiterie Symphorien Zénaïde Wandrille Euphrosyne Ferréol Hermance';
const REGIONAL = 'Roparz Maelan Guilhemette Maialen Beñat Ghjulia Jürgen Yolette Nominoë Godelieve';

describe('given names', () => {
  it.each(['Marc-Olivier', 'Jean-Olivier', 'Anne-Lise'])('%s is French as its parts are', name => {
    expect(givenRank(name)).toBe(2);
    expect(findNames(`${name} Roux appuie`, 0.5)).toHaveLength(1);
  });

  it.each([...OLD.split(' '), ...RARE.split(' '), ...REGIONAL.split(' ')])('%s is one', name => {
    expect(givenRank(name)).toBeGreaterThan(0);
    expect(findNames(`${name} Tarvel, ingénieure`, 0.5)).toHaveLength(1);
  });

  it.each(['Corneille', 'Mirabelle', 'Bienvenue', 'Placide'])(
    '%s is one where a place is likely, and doubtful elsewhere',
    name => {
      expect(isDoubtfulGiven(name)).toBe(true);
      expect(findNames(`${name} Tarvel, ingénieure`, 0.5)).toEqual([]);
    },
  );

  it.each(['Vitalis', 'Girard', 'Thiébaut', 'Rolland', 'Aubert', 'Perrin'])(
    '%s, which is rather a thing or a family name, is none',
    name => {
      expect(givenRank(name)).toBe(0);
    },
  );
});
