import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, NO_CHOICES } from '../../data/model/query.ts';
import { translator } from '../i18n/catalogues.ts';
import { formatsOf, type Language } from '../i18n/index.ts';
import { rouen } from '../state/rouen.fixture.ts';
import { conditionWords, queryWords } from './conditions.ts';

const corpus = rouen();
const words = (language: Language) => ({ t: translator(language), formats: formatsOf(language) });
type Arguments = Parameters<typeof conditionWords>;
const say = (facet: Arguments[1], mode: Arguments[2], ...values: readonly string[]) =>
  conditionWords(corpus, facet, mode, values, words('fr'));

describe('a condition in words', () => {
  it('says OR, AND and NOT as a sentence does', () => {
    expect(say('themes', 'any', 'T2', 'T3')).toBe('thème 2 ou 3');
    expect(say('themes', 'every', 'T2', 'T3')).toBe('thèmes 2 et 3 à la fois');
    expect(say('themes', 'none', 'T2', 'T3')).toBe('sauf thèmes 2 et 3');
    expect(say('themes', 'every', 'T2')).toBe('thème 2');
    expect(say('sessionKinds', 'none', 'workshop')).toBe('sauf ateliers');
    expect(say('sessions', 'any', 'A12', 'A1')).toBe('Atelier 12 ou Atelier 1');
    expect(say('organisations', 'none', 'ville-de-rouen')).toBe('sauf Ville de Rouen');
  });

  it('names the facet where the values do not say it, and a region that only its communes name', () => {
    expect(say('territories', 'any', 'region-28')).toBe('territoire\u202F: Normandie');
    expect(say('territories', 'none', 'commune-76540')).toBe('territoire\u202F: sauf Rouen');
    expect(say('organisationKinds', 'any', 'commune', 'region')).toBe(
      'organisations\u202F: Commune ou Région',
    );
    expect(say('parts', 'any', 'moderator')).toBe('rôle\u202F: Anime');
  });

  it('counts what it does not name', () => {
    expect(say('themes', 'any', 'T1', 'T2', 'T3', 'T4')).toBe('thème 1, 2 ou 2 autres');
  });

  it('stands beside the others of its query, what is chosen before what is excluded', () => {
    const query = {
      ...EMPTY_QUERY,
      themes: ['T2', 'T3'],
      territories: ['region-28'],
      except: { ...NO_CHOICES, sessionKinds: ['workshop' as const], territories: ['commune-76540'] },
    };
    expect(queryWords(corpus, query, words('en'))).toEqual([
      'theme 2 or 3',
      'except workshops',
      'territory: Normandie',
      'territory: except Rouen',
    ]);
  });
});
