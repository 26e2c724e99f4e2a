import { describe, expect, it } from 'vitest';
import { placesOnRoll } from './roll-places.ts';

const cutInto = (roll: string) => {
  const cuts = placesOnRoll(roll);
  return cuts.map((at, i) => roll.slice(at, cuts[i + 1] ?? roll.length).trim());
};

describe('a roll that is called place by place', () => {
  it('ends each where the next place begins, behind a comma or a family name', () => {
    expect(
      cutInto(
        'LURY : Mme Anne ROUX FOËCY : M. Jean Paul PETIT, LE SUBDRAY : M. Luc MOREL, Mme Léa BLANC SAINT-FLORENT : M. Yves LE GALL LA CHAPELLE : Mme Inès DURAND',
      ),
    ).toEqual([
      'LURY : Mme Anne ROUX',
      'FOËCY : M. Jean Paul PETIT,',
      'LE SUBDRAY : M. Luc MOREL, Mme Léa BLANC',
      'SAINT-FLORENT : M. Yves LE GALL',
      'LA CHAPELLE : Mme Inès DURAND',
    ]);
  });

  it('needs no civility', () => {
    expect(cutInto('LURY : Anne ROUX, Paul PETIT, MÉREAU : Luc MOREL, BRINAY : Léa BLANC')).toHaveLength(3);
  });

  it.each([
    'Mme Anne ROUX, M. Paul PETIT, M. Luc MOREL',
    'LURY : Mme Anne ROUX, MÉREAU : M. Luc MOREL',
    'Mme Anne ROUX (pouvoir : M. Luc MOREL), Mme Léa BLANC (pouvoir : M. Yves COLAS), M. Jean DUPRÉ (pouvoir : M. Marc VIDAL)',
    'Titulaires : M. Luc MOREL Suppléants : Mme Léa BLANC Invités : M. Yves COLAS',
  ])('is no other: %s', roll => {
    expect(placesOnRoll(roll)).toEqual([]);
  });
});
