import { describe, expect, it } from 'vitest';
import { isSilent } from './silent.ts';

describe('words before names that say that nobody named speaks', () => {
  it.each([
    'scenographie',
    'photographies et video',
    'graphisme',
    'design graphique',
    'direction artistique',
    'signaletique',
    'remerciements',
  ])('are labels of a colophon: %s', words => {
    expect(isSilent(words)).toBe(true);
  });

  it.each([
    'photographie des rives en hiver',
    'traduction et memoire des fleuves',
    'design',
    'direction des routes',
    'impression 3d pour tous',
  ])('are no titles that begin as such labels do: %s', words => {
    expect(isSilent(words)).toBe(false);
  });

  it.each(['information transmise par', 'annonce relayee par', 'transmis par', 'signale par'])(
    'tell who sent an announcement on: %s',
    words => {
      expect(isSilent(words)).toBe(true);
    },
  );

  it.each(['information et mediation par', 'annonce des resultats par', 'transmission des savoirs par'])(
    'are no talk about it: %s',
    words => {
      expect(isSilent(words)).toBe(false);
    },
  );

  it.each([
    'cette journee se deroule sous le haut patronage du president du senat',
    'placee sous le patronage du ministre de l agriculture',
    'sous le haut patronage de monsieur',
    'colloque sous le parrainage de la ministre de la mer',
  ])('name who lends a name to what is held: %s', words => {
    expect(isSilent(words)).toBe(true);
  });

  it.each(['le patronage de l art par', 'sous le haut barrage de la mer', 'le parrainage de la mer selon'])(
    'are no patronage: %s',
    words => {
      expect(isSilent(words)).toBe(false);
    },
  );
});
