import { describe, expect, it } from 'vitest';
import type { OrganisationMention } from '../model/reading.ts';
import { resolveOrganisations } from './organisations.ts';
import { oneSlipApart } from './slips.ts';

let offset = 0;

function mention(name: string, more: Partial<OrganisationMention> = {}): OrganisationMention {
  offset += 100;
  return {
    span: { start: offset, end: offset + name.length },
    text: name,
    name,
    kind: 'association',
    key: null,
    session: 'A1',
    via: 'role',
    rule: 'test',
    ...more,
  };
}

const body = (name: string, key: string, more: Partial<OrganisationMention> = {}) =>
  mention(name, { key, ...more });

describe('mentions of one body', () => {
  it('are joined by key, and keep every spelling', () => {
    const { organisations, idOf } = resolveOrganisations([
      body('Association des maires de France', 'body:amf', { text: 'AMF' }),
      body('Association des maires de France', 'body:amf', { text: 'Association des maires de France' }),
      body('Association des maires de France', 'body:amf', { text: 'AMF' }),
    ]);
    expect(organisations).toHaveLength(1);
    expect(organisations[0]?.variants.map(v => [v.text, v.spans.length])).toEqual([
      ['AMF', 2],
      ['Association des maires de France', 1],
    ]);
    expect(idOf).toEqual([
      'association-des-maires-de-france',
      'association-des-maires-de-france',
      'association-des-maires-de-france',
    ]);
  });

  it('are joined by the words of the name that are its own', () => {
    const { organisations } = resolveOrganisations([
      mention("l'association Elan Interculturel"),
      mention('Association Élan interculturel'),
    ]);
    expect(organisations).toHaveLength(1);
  });

  it('are joined over one slip in a long name, with a warning', () => {
    const { organisations, warnings } = resolveOrganisations([
      mention('Fédération des jardins partagés'),
      mention('Fédération des jardins partagé'),
    ]);
    expect(organisations).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: 'spelling', args: { found: 'Fédération des jardins partagé' } }]);
  });

  it('are kept apart by one letter of a short name, and by a number', () => {
    expect(resolveOrganisations([mention('CGT'), mention('CFT')]).organisations).toHaveLength(2);
    expect(
      resolveOrganisations([mention('Université Lumière Lyon 2'), mention('Université Lumière Lyon 3')])
        .organisations,
    ).toHaveLength(2);
  });
});

describe('bodies', () => {
  it('have the id of their name, with a number where two share it', () => {
    const { organisations } = resolveOrganisations([
      body('Ville de Saint-Denis', 'commune:93066', { kind: 'commune' }),
      body('Ville de Saint-Denis', 'commune:97411', { kind: 'commune' }),
    ]);
    expect(organisations.map(o => o.id)).toEqual(['ville-de-saint-denis', 'ville-de-saint-denis-2']);
  });

  it('that govern a place name its territory, others none', () => {
    const { organisations } = resolveOrganisations([
      body('Ville de Rouen', 'commune:76540', { kind: 'commune' }),
      body('Ville de Grigny', 'commune:grigny', { kind: 'commune' }),
      body('CHU de Rouen', 'chu:commune:76540', { kind: 'health' }),
    ]);
    expect(organisations.map(o => o.territory)).toEqual(['commune-76540', 'commune-grigny', null]);
  });

  it('take a kind from any mention that tells one', () => {
    const { organisations } = resolveOrganisations([
      mention('Solagro', { kind: 'other' }),
      mention('Solagro'),
    ]);
    expect(organisations.map(o => o.kind)).toEqual(['association']);
  });

  it('come in the order of their first mention, the same each time', () => {
    const mentions = [mention('Bêta'), body('Alpha', 'body:alpha'), mention('Gamma longue association')];
    const first = resolveOrganisations(mentions);
    expect(first.organisations.map(o => o.name)).toEqual(['Bêta', 'Alpha', 'Gamma longue association']);
    expect(JSON.stringify(resolveOrganisations(mentions))).toBe(JSON.stringify(first));
  });
});

describe('one slip', () => {
  it('is a letter lost, added, changed, or two that changed places', () => {
    expect(
      ['solidarit', 'solidaritee', 'solidatité', 'soildarité'].map(w => oneSlipApart('solidarité', w)),
    ).toEqual([true, false, true, true]);
    expect(oneSlipApart('solidarité', 'solidarités')).toBe(true);
    expect(oneSlipApart('rouen', 'rennes')).toBe(false);
  });
});

describe('a slip in the name of a body', () => {
  const bodiesOf = (...names: readonly string[]) =>
    resolveOrganisations(names.map(name => mention(name))).organisations.map(({ name }) => name);

  it('is one body where its own words have twelve characters', () => {
    expect(bodiesOf('Fabrique Elan', 'Fabrique Elan', 'Fabriqe Elan')).toEqual(['Fabrique Elan']);
  });

  it('is another below, where one letter is another word', () => {
    expect(bodiesOf('Fabriq Elan', 'Fabriq Elan', 'Fabric Elan')).toHaveLength(2);
  });
});
