import { describe, expect, it } from 'vitest';
import { frenchLexicon } from '../../text/french.ts';
import { Rejoiner } from './hyphens.ts';

const joining = (said: string, breaks = true) =>
  new Rejoiner(() => new Set(said.split(' ')), breaks, frenchLexicon());

describe('a word that the end of a line broke', () => {
  it.each([
    ['intercom', 'munalité', 'intercommunalité'],
    ['d’intercom', 'munalités,', 'd’intercommunalités,'],
    ['rendez', 'vous', 'rendez-vous'],
    ['est', 'on', 'est-on'],
    ['vice', 'présidente', 'vice-présidente'],
    ['Seine', 'Maritime', 'Seine-Maritime'],
    ['directeurs', 'trices', 'directeurs-trices'],
    ['2024', '2025', '2024-2025'],
    ['Ile', 'de-France', 'Ile-de-France'],
    ['d’Ile', 'de-Bréhat,', 'd’Ile-de-Bréhat,'],
    ['Kerlou', 'en-Plaine', 'Kerlou-en-Plaine'],
    ['vis', 'à-vis', 'vis-à-vis'],
    ['au', 'des-sus', 'au-des-sus'],
    ['Kerlou', 'lesse', 'Kerloulesse'],
    ['Kerlou', 'égan', 'Kerlouégan'],
  ])('%s- and %s are %s', (before, behind, whole) => {
    expect(joining('').join(`${before}\ufffe`, behind)).toBe(whole);
    expect(joining('').join(`${before}-`, behind)).toBe(whole);
  });

  it('is written as the document writes it elsewhere', () => {
    expect(joining('le clinico-social').join('clinico-', 'social')).toBe('clinico-social');
    expect(joining('Jean KERLOUÉGAN').join('KERLOU-', 'ÉGAN')).toBe('KERLOUÉGAN');
    expect(joining('').join('KERLOU-', 'ÉGAN')).toBe('KERLOU-ÉGAN');
  });

  it('before a function is written as the document writes it before another', () => {
    expect(joining('le co-président').join('co-', 'directrice')).toBe('co-directrice');
    expect(joining('le co-président').join('co-', 'opération')).toBe('coopération');
    expect(joining('le co-président, la codirectrice').join('co-', 'directrice')).toBe('codirectrice');
    expect(joining('le co-voiturage').join('co-', 'directrice')).toBe('codirectrice');
  });

  it('keeps a hyphen of the writer’s where the program breaks no words', () => {
    expect(joining('coprésident', false).join('co-', 'président')).toBe('co-président');
    expect(joining('coprésident', true).join('co-', 'président')).toBe('coprésident');
  });
});
