import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '../model/entity.ts';
import { knownBodyNamed, knownNamesFrom, placeOfKnownBody } from './directory.ts';
import { nameKey } from './name-key.ts';
import file from './organisations.json' with { type: 'json' };

const entries = Object.entries(file).flatMap(([kind, list]) =>
  Array.isArray(list) ? list.map((entry: string) => ({ kind, entry })) : [],
);

describe('the directory of national bodies', () => {
  it('holds several hundred entries, each under a kind of the model', () => {
    expect(entries.length).toBeGreaterThan(700);
    for (const { kind } of entries) expect(ORGANISATION_KINDS).toContain(kind);
  });

  it('gives each name to one body only', () => {
    const names = entries.flatMap(({ entry }) =>
      (entry.split(' @')[0] ?? '').split(' | ').map(name => nameKey(name.replace(/^\?/, ''))),
    );
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual([]);
  });

  it('joins an acronym and its expansion in one body', () => {
    expect(knownBodyNamed('amf')).toEqual(knownBodyNamed(nameKey('Association des maires de France')));
    expect(knownBodyNamed('ademe')?.kind).toBe('state');
  });

  it('offers the longest name first, of those that go on with the second word', () => {
    const names = knownNamesFrom('association', 'des');
    const sizes = names.map(known => known.words.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(names.every(({ words }) => words[1] === 'des')).toBe(true);
  });

  it('offers a name of one word whatever stands behind it, and nothing for a word that begins none', () => {
    const amf = knownBodyNamed('amf');
    for (const second of ['', 'zzz'])
      expect(knownNamesFrom('amf', second).map(({ body }) => body)).toEqual([amf]);
    expect(knownNamesFrom('zzz', '')).toEqual([]);
  });

  it('knows the place of a body that bears one', () => {
    expect(placeOfKnownBody(knownBodyNamed('idf mobilite')?.key ?? '')).toBe('region:11');
    expect(placeOfKnownBody(knownBodyNamed('amf')?.key ?? '')).toBeNull();
  });
});
