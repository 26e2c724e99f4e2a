import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS, PROJECTION_WEIGHTS, RELATIONS } from '../../../data/graph/graph.ts';
import { LAYOUTS } from '../../../data/graph/layouts.ts';
import { EDITION_KINDS } from '../../../data/measure/edition-kinds.ts';
import { COUNTINGS, DIMENSIONS } from '../../../data/measure/flows.ts';
import { ENTITY_KINDS, ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import { EMPTY_QUERY, NO_CHOICES } from '../../../data/model/query.ts';
import { anyText } from '../../../data/text/any-text.fixture.ts';
import { anyComparison } from '../comparison.fixture.ts';
import type { Captions } from '../exploration/captions.ts';
import { EDITION_READINGS, EDITION_SHOWN } from '../exploration/editions.ts';
import { DEFAULT_EXPLORATION, type Exploration, SCREENS } from '../exploration/exploration.ts';
import { FLOW_READINGS, type FlowsOptions } from '../exploration/flows.ts';
import {
  LIKENESSES,
  MAP_UNITS,
  TERRITORY_READINGS,
  type TerritoriesOptions,
} from '../exploration/territories.ts';
import { TIMELINE_READINGS } from '../exploration/timeline.ts';
import {
  CLOUD_SIZES,
  DEFAULT_WORDS,
  LEAST_USES,
  LINE_ORDERS,
  WORD_MEASURES,
  WORD_READINGS,
} from '../exploration/words.ts';
import { COLOURS, HULLS } from '../network/network-colours.ts';
import { MOST_DEPTH, type NetworkOptions, PROJECTED, SHARED } from '../network/network-options.ts';
import { SIZES } from '../network/network-sizes.ts';
import { anyQuery, anyId as id } from '../query.fixture.ts';
import { formatAddress, parseAddress, type Whereabouts } from './address.ts';

const key = fc.tuple(fc.constantFrom(...NODE_KINDS), id).map(([kind, name]) => `${kind}:${name}`);
const keys = fc.uniqueArray(key, { maxLength: 3 });
const tenth = fc.integer({ min: -9999, max: 9999 }).map(value => value / 10);
const pins = fc.uniqueArray(fc.record({ key, x: tenth, y: tenth }), {
  selector: pin => pin.key,
  maxLength: 3,
});
const network: fc.Arbitrary<NetworkOptions> = fc.record({
  kinds: fc.shuffledSubarray([...NODE_KINDS]),
  projection: fc.option(
    fc.constantFrom(...PROJECTED).chain(kind =>
      fc.record({
        kind: fc.constant(kind),
        over: fc.constantFrom(...SHARED[kind]),
        weight: fc.constantFrom(...PROJECTION_WEIGHTS),
      }),
    ),
  ),
  colourBy: fc.constantFrom(...COLOURS.map(each => each.id)),
  sizeBy: fc.constantFrom(...SIZES.map(each => each.id)),
  layout: fc.constantFrom(...LAYOUTS.map(each => each.id)),
  hull: fc.constantFrom(...HULLS.map(each => each.id)),
  least: fc.oneof(fc.nat(9), fc.double({ min: 0.01, max: 1, noNaN: true })),
  backbone: fc.boolean(),
  focus: fc.option(
    fc.record({
      roots: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      depth: fc.nat(MOST_DEPTH),
      relations: fc.shuffledSubarray([...RELATIONS]),
    }),
  ),
  hidden: keys,
  marked: keys,
  link: fc.option(fc.tuple(key, key, fc.constantFrom(...RELATIONS)).map(parts => parts.join('|'))),
  path: fc.option(fc.record({ from: key, to: key })),
  pins,
  names: pins,
  naming: fc.record({
    titled: fc.boolean(),
    short: fc.boolean(),
    unnamed: fc.subarray([...NODE_KINDS]),
    always: keys,
    groups: fc.uniqueArray(fc.record({ key, name: fc.stringMatching(/^[A-Za-zé=][a-z =]{0,20}[a-z]$/u) }), {
      maxLength: 3,
      selector: group => group.key,
    }),
  }),
});
const asked = fc.option(
  fc.tuple(fc.constantFrom('count', 'share', 'cell'), id).map(parts => parts.join(':')),
);
const territories: fc.Arbitrary<TerritoriesOptions> = fc.record({
  reading: fc.constantFrom(...TERRITORY_READINGS),
  nested: fc.boolean(),
  unit: fc.constantFrom(...MAP_UNITS),
  rate: fc.boolean(),
  links: fc.boolean(),
  likeness: fc.constantFrom(...LIKENESSES),
  asked,
});
const flows: fc.Arbitrary<FlowsOptions> = fc.record({
  reading: fc.constantFrom(...FLOW_READINGS),
  dimensions: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 2, maxLength: 3 }),
  traced: fc.boolean(),
  counting: fc.constantFrom(...COUNTINGS),
  asked,
});
const wordsPart = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.record({ kind: fc.constantFrom('session', 'theme', 'document', 'territory'), id }),
  fc.record({ kind: fc.constant('organisationKind' as const), id: fc.constantFrom(...ORGANISATION_KINDS) }),
  fc.record({
    kind: fc.constant('sessions' as const),
    ids: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/u), { minLength: 1, maxLength: 5 }),
  }),
);

const said = anyText({ maxLength: 60 });
const captions: fc.Arbitrary<Captions> = fc.dictionary(
  fc.constantFrom('network', 'words.cloud', 'timeline.years', 'flows.volumes'),
  fc
    .record({
      title: fc.option(said.filter(text => text.trim() !== '')),
      plain: fc.boolean(),
      subtitle: fc.option(said),
      note: said,
      callouts: fc.array(fc.record({ key, text: anyText({ minLength: 1, maxLength: 40 }) }), {
        maxLength: 3,
      }),
    })
    .filter(
      ({ title, plain, subtitle, note, callouts: pinned }) =>
        title !== null || plain || subtitle !== null || note !== '' || pinned.length > 0,
    ),
  { noNullPrototype: true },
);

const exploration: fc.Arbitrary<Exploration> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  query: anyQuery,
  selection: fc.option(fc.record({ kind: fc.constantFrom(...ENTITY_KINDS), id })),
  passage: fc.option(
    fc.tuple(fc.nat(1_000_000), fc.nat(1_000)).map(([start, length]) => ({ start, end: start + length })),
  ),
  network,
  timeline: fc.record({ reading: fc.constantFrom(...TIMELINE_READINGS), linked: fc.boolean() }),
  words: fc.record({
    reading: fc.constantFrom(...WORD_READINGS),
    part: wordsPart,
    against: fc.option(wordsPart),
    measure: fc.constantFrom(...WORD_MEASURES),
    most: fc.constantFrom(...CLOUD_SIZES),
    least: fc.option(fc.constantFrom(...LEAST_USES)),
    across: fc.boolean(),
    order: fc.constantFrom(...LINE_ORDERS),
    asked: fc.option(id),
  }),
  territories,
  comparison: anyComparison,
  flows,
  editions: fc.record({
    reading: fc.constantFrom(...EDITION_READINGS),
    kind: fc.constantFrom(...EDITION_KINDS),
    shown: fc.constantFrom(...EDITION_SHOWN),
  }),
  captions,
  search: anyText({ maxLength: 100 }),
});
const digest = fc.option(fc.stringMatching(/^[0-9a-f]{12}$/u));
const slug = fc.stringMatching(/^[a-z0-9]+-[a-z0-9]{1,7}$/u);
const place: fc.Arbitrary<Whereabouts> = fc.record({
  document: fc.option(fc.record({ id: slug, digest })),
  exploration,
});

const HOME: Whereabouts = { document: null, exploration: DEFAULT_EXPLORATION };

describe('an address', () => {
  it('reads as what it shows', () => {
    expect(formatAddress(HOME)).toBe('#/reseau');
    const e: Exploration = {
      ...DEFAULT_EXPLORATION,
      query: { ...DEFAULT_EXPLORATION.query, themes: ['T1', 'T3'] },
      selection: { kind: 'person', id: 'isadora-guerra' },
      network: { ...DEFAULT_EXPLORATION.network, kinds: ['person', 'session'] },
    };
    expect(formatAddress({ document: null, exploration: e })).toBe(
      '#/reseau?theme=T1&theme=T3&montrer=person,session&sel=person:isadora-guerra',
    );
    expect(
      formatAddress({
        document: { id: 'actes-1a', digest: '9c0ffee12345' },
        exploration: {
          ...DEFAULT_EXPLORATION,
          screen: 'words',
          words: { ...DEFAULT_WORDS, part: { kind: 'session', id: 'A12' }, measure: 'frequency' },
        },
      }),
    ).toBe('#/mots?texte=session:A12&mesure=frequency&doc=actes-1a.9c0ffee12345');
  });

  it('says what is chosen, what is asked for at once, and what is excluded', () => {
    const query = {
      ...EMPTY_QUERY,
      themes: ['T2', 'T3'],
      territories: ['region-28'],
      every: ['themes' as const],
      except: { ...NO_CHOICES, sessionKinds: ['workshop' as const], organisations: ['ville-de-rouen'] },
    };
    const address = formatAddress({ document: null, exploration: { ...DEFAULT_EXPLORATION, query } });
    expect(address).toBe(
      '#/reseau?theme=T2&theme=T3&territoire=region-28&tous=theme&sauf-type=workshop&sauf-org=ville-de-rouen',
    );
    expect(parseAddress(address).exploration.query).toEqual(query);
  });

  it('of before exclusions is understood as it was', () => {
    const old =
      '#/seances?theme=T1&type=workshop&seance=A12&organisation=region&organisation=commune&niveau=commune&part=speaker';
    expect(parseAddress(old).exploration.query).toEqual({
      ...EMPTY_QUERY,
      themes: ['T1'],
      sessionKinds: ['workshop'],
      sessions: ['A12'],
      organisationKinds: ['region', 'commune'],
      territoryLevels: ['commune'],
      parts: ['speaker'],
    });
    expect(formatAddress(parseAddress(old))).toBe(old);
  });

  it('that asks for and excludes the same asks for it', () => {
    const { query } = parseAddress(
      '#/reseau?theme=T1&sauf-theme=T1&sauf-theme=T2&tous=seance,theme,dragon',
    ).exploration;
    expect(query).toEqual({
      ...EMPTY_QUERY,
      themes: ['T1'],
      every: ['themes'],
      except: { ...NO_CHOICES, themes: ['T2'] },
    });
  });

  it('gives back any state that it was made of', () => {
    fc.assert(
      fc.property(place, p => {
        expect(parseAddress(formatAddress(p))).toEqual(p);
      }),
    );
  });

  it('has the screens by their French names', () => {
    const slugs = [
      'reseau',
      'chronologie',
      'mots',
      'territoires',
      'comparaison',
      'flux',
      'editions',
      'seances',
      'source',
      'corrections',
      'vues',
      'documents',
    ];
    expect(slugs.map(slug => parseAddress(`#/${slug}`).exploration.screen)).toEqual([...SCREENS]);
  });

  it('is understood whatever stands in it, and what is not understood is as by default', () => {
    for (const junk of [
      '',
      '#',
      '#/',
      '#/nulle-part',
      '#?theme=',
      '#/reseau?sel=dragon:x&passage=9-3&couleur=rouge&texte=person:x&type=atelier',
      '#/reseau?sel=person:&passage=-1-5&montrer=dragon&taille=',
      `#/reseau?q=${'x'.repeat(501)}`,
    ]) {
      expect(parseAddress(junk)).toEqual(HOME);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), junk => {
        const { exploration: e } = parseAddress(`#/${junk}`);
        expect(SCREENS).toContain(e.screen);
        expect(e.passage === null || e.passage.start <= e.passage.end).toBe(true);
      }),
    );
  });

  it('keeps the understood part of one that is half junk', () => {
    expect(parseAddress('#/mots?theme=T2&theme=T2&part=speaker&part=juggler').exploration).toMatchObject({
      screen: 'words',
      query: { themes: ['T2'], parts: ['speaker'] },
    });
  });

  it('can say that no kind of node is shown', () => {
    expect(parseAddress('#/reseau?montrer=').exploration.network.kinds).toEqual([]);
  });
});
