import { describe, expect, it } from 'vitest';
import { callsWithBodies } from './floor-bodies.ts';

const called = (text: string) => callsWithBodies(text).map(({ called: who, gender }) => `${who} ${gender}`);

describe('who is called by the family name and the body that sent her', () => {
  it.each([
    [
      'Messieurs Tanguy du cabinet Ouest Conseil et Riou de l’Atelier du Port présentent le projet.',
      ['Tanguy m', 'Riou m'],
    ],
    [
      'Sur invitation du maire, MM. Tanguy de l’Atelier et Riou du cabinet Vert, maître d’œuvre présentent le plan.',
      ['Tanguy m', 'Riou m'],
    ],
    [
      'M. Floch, du bureau d’études Transit, et Mme Marzin de l’agence Horizons exposent les scénarios.',
      ['Floch m', 'Marzin f'],
    ],
    [
      'Mesdames Garnier (cabinet Sogeaux) et Salou (agence de l’eau) présentent l’avant-projet.',
      ['Garnier f', 'Salou f'],
    ],
    ['MM. Leroux et Bazin de la société Véor détaillent le rapport.', ['Leroux m', 'Bazin m']],
    ['M. Thuret, de la société Aqualis, précise que le terrain est humide.', ['Thuret m']],
    ['Madame Picard de la Safi présente le plan.', ['Picard f']],
  ])('speaks: %s', (text, names) => {
    expect(called(text)).toEqual(names);
  });

  it.each([
    'La lettre de M. Thuret de la société Aqualis rappelle que le terrain est humide.',
    'Mme Picard de la Safi, le conseil approuve le plan.',
    'M. Thuret de la société Aqualis que le maire présente est là.',
    'MM. Leroux et Bazin de la société Véor sont arrivés en retard.',
    'M. Thuret précise que le terrain est humide.',
    'Monsieur le Maire de la commune présente le plan.',
    'Madame la Présidente du comité, élue en mars, rappelle les faits.',
    'Monsieur Thuret du cabinet Vert est venu. Le maire présente le plan.',
  ])('is not called so: %s', text => {
    expect(called(text)).toEqual([]);
  });
});
