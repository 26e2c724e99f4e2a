import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Dataset } from '../model/dataset.ts';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { indexCorpus } from '../resolve/corpus.ts';
import { resolve } from '../resolve/resolve.ts';
import text from '../samples/actes-rouen-2025.txt?raw';
import { COUNTINGS, DIMENSIONS, flowsOf, NATIONAL, NO_BODY, NO_VALUE, OTHERS } from './flows.ts';
import { heldDimensions, tellingDimensions } from './telling-dimensions.ts';

const rouen = indexCorpus(
  'rouen',
  text,
  resolve(ingest(plain(text), { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length })),
);
const everything = subcorpusOf(rouen, EMPTY_QUERY);

const span = { start: 0, end: 1 };
const session = (id: string, theme: string | null, order: number): Dataset['sessions'][number] => ({
  id,
  kind: 'workshop',
  number: order,
  title: id,
  subtitle: null,
  format: null,
  theme,
  page: null,
  order,
  declaredKeywords: [],
  summary: null,
  resources: [],
  span,
});
const person = (id: string) => ({ id, name: id, givenName: id, familyName: id, variants: [] });
const speaks = (who: string, where: string, part: 'speaker' | 'moderator' = 'speaker') =>
  ({ person: who, session: where, part, role: null, span }) as const;
const works = (who: string, where: string, body: string) =>
  ({ person: who, session: where, position: null, organisation: body, span }) as const;

/**
 * By hand: ana speaks in A1 for x and y, and in A2 for x; bob speaks and moderates in A1 for y; cid in A2 for nobody.
 * Full: ana A1 2, ana A2 1, bob 1, cid 1 = 5 participations. Shared: one a person and session = 4.
 */
const small: Dataset = {
  ...rouen.dataset,
  themes: [{ id: 'T1', number: 1, title: 'One', spans: [] }],
  sessions: [session('A1', 'T1', 0), session('A2', null, 1)],
  people: ['ana', 'bob', 'cid'].map(person),
  organisations: [
    { id: 'x', name: 'X', kind: 'commune', territory: 'commune-1', variants: [] },
    { id: 'y', name: 'Y', kind: 'association', territory: null, variants: [] },
  ],
  territories: [
    {
      id: 'commune-1',
      name: 'Un',
      level: 'commune',
      code: '1',
      department: '1',
      region: '28',
      population: 10,
      candidates: [],
      variants: [],
    },
  ],
  terms: [],
  participations: [
    speaks('ana', 'A1'),
    speaks('bob', 'A1', 'moderator'),
    speaks('bob', 'A1'),
    speaks('ana', 'A2'),
    speaks('cid', 'A2'),
  ],
  affiliations: [
    works('ana', 'A1', 'x'),
    works('ana', 'A1', 'y'),
    works('ana', 'A1', 'x'),
    works('ana', 'A2', 'x'),
    works('bob', 'A1', 'y'),
  ],
  mentions: [],
  dates: [],
  figures: [],
  warnings: [],
};
const tiny: Corpus = indexCorpus('tiny', '', small);
const all = subcorpusOf(tiny, EMPTY_QUERY);
const totals = (dimension: (typeof DIMENSIONS)[number], counting: (typeof COUNTINGS)[number]) =>
  Object.fromEntries(
    flowsOf(tiny, all, [dimension, 'session'], { counting })
      .nodes.filter(node => node.column === 0)
      .map(node => [node.value, node.total]),
  );

describe('flows', () => {
  it('open on what tells: themes, kinds and levels in Rouen; parts where neither themes nor bodies are known', () => {
    expect(tellingDimensions(rouen)).toEqual(['theme', 'organisationKind', 'level']);
    const { dataset } = rouen;
    const bare = dataset.sessions.map(each => ({ ...each, theme: null }));
    const sessions = new Map(bare.map(each => [each.id, each]));
    const people = { ...rouen, sessions, dataset: { ...dataset, sessions: bare, affiliations: [] } };
    expect(tellingDimensions(people)).toEqual(['session', 'part']);
    // Two speakers of all have a body: that is more than that all of them speak.
    const [one, two] = rouen.dataset.affiliations.filter(
      (each, i, all) => all.findIndex(other => other.organisation === each.organisation) === i,
    );
    const few = one === undefined || two === undefined ? [] : [one, two];
    const participations = dataset.participations.map(each => ({ ...each, part: 'speaker' as const }));
    const speaking = indexCorpus('rouen', text, {
      ...dataset,
      sessions: bare,
      participations,
      affiliations: few,
    });
    expect(tellingDimensions(speaking)).toEqual(['session', 'organisation']);
  });

  it.each([
    [11, 'session'],
    [12, 'part'],
  ] as const)('open on %d sessions of themes by their %s where all speak for no body', (count, second) => {
    const { dataset } = rouen;
    const sessions = dataset.sessions.filter(({ theme }) => theme !== null).slice(0, count);
    const kept = new Set(sessions.map(({ id }) => id));
    const one = [...kept].map(id => speaks(dataset.people[0]?.id ?? '', id));
    const speaking = indexCorpus('rouen', text, {
      ...dataset,
      sessions,
      participations: one,
      affiliations: [],
    });
    expect(tellingDimensions(speaking)).toEqual(['theme', second]);
  });

  describe('of a programme that knows no body', () => {
    const starts = ['2026-03-12T09:00', '2026-03-12T14:00', '2026-03-13T09:30', '2026-03-13T18:00'];
    const people = ['ana', 'bob', 'cid'];
    const programme = (
      start: (i: number) => string | undefined,
      parts: readonly ('speaker' | 'moderator')[],
    ) => {
      const sessions = starts.map((_, i) => {
        const at = start(i);
        return {
          ...session(`P${i}`, null, i),
          kind: 'plenary' as const,
          ...(at === undefined ? {} : { start: at }),
        };
      });
      const participations = sessions.flatMap(({ id }, i) =>
        people.map(who => speaks(who, id, parts[i % parts.length])),
      );
      return indexCorpus('p', '', { ...small, themes: [], sessions, participations, affiliations: [] });
    };

    it.each([
      ['days and hours, where all speak', (i: number) => starts[i], ['speaker'], ['day', 'moment']],
      [
        'days, hours and parts',
        (i: number) => starts[i],
        ['speaker', 'moderator'],
        ['day', 'moment', 'part'],
      ],
      ['hours alone', (i: number) => starts[i]?.slice(10), ['speaker', 'moderator'], ['moment', 'part']],
      ['nothing of when', () => undefined, ['speaker', 'moderator'], ['session', 'part']],
    ] as const)('open on %s', (_, start, parts, expected) => {
      expect(tellingDimensions(programme(start, parts))).toEqual(expected);
    });

    it('offer no column of what is not told', () => {
      expect(heldDimensions(programme(i => starts[i], ['speaker']))).toEqual([
        'session',
        'sessionKind',
        'day',
        'moment',
        'part',
      ]);
      expect(heldDimensions(programme(() => undefined, ['speaker']))).toEqual([
        'session',
        'sessionKind',
        'part',
      ]);
    });

    it('let days and moments follow each other, and give a talk the hour of its session', () => {
      const corpus = programme(i => starts[3 - i], ['speaker']);
      const kept = subcorpusOf(corpus, EMPTY_QUERY);
      const { nodes } = flowsOf(corpus, kept, ['day', 'moment']);
      const values = (column: number) => nodes.filter(node => node.column === column).map(node => node.value);
      expect(values(0)).toEqual(['2026-03-12', '2026-03-13']);
      expect(values(1)).toEqual(['morning', 'afternoon', 'evening']);
      const talk = { ...session('P9', null, 9), parent: 'P1' };
      const held = indexCorpus('p', '', {
        ...corpus.dataset,
        sessions: [...corpus.dataset.sessions, talk],
        participations: [speaks('ana', 'P9')],
      });
      const { nodes: one } = flowsOf(held, subcorpusOf(held, EMPTY_QUERY), ['moment', 'day']);
      expect(one.map(({ value }) => value)).toEqual(['morning', '2026-03-13']);
    });
  });

  it('tie most participations of Rouen to a territory, and say apart who has none and who is there for nobody', () => {
    const { nodes, total } = flowsOf(rouen, everything, ['theme', 'level']);
    const volume = (value: string) =>
      nodes.find(each => each.column === 1 && each.value === value)?.total ?? 0;
    expect(volume(NO_VALUE) + volume(NO_BODY)).toBeLessThan(total / 2);
    expect(volume(NATIONAL)).toBeGreaterThan(0);
    const last = nodes.filter(each => each.column === 1).map(each => each.value);
    expect(last.slice(-2)).toEqual([NO_VALUE, NO_BODY]);
  });

  it('count a person in a session for a body once, and who has none once', () => {
    expect(totals('organisation', 'full')).toEqual({ x: 2, y: 2, '': 1 });
    expect(totals('theme', 'full')).toEqual({ T1: 3, '': 2 });
    expect(totals('level', 'full')).toEqual({ commune: 2, '': 2, '-': 1 });
    expect(totals('region', 'full')).toEqual({ 28: 2, '': 2, '-': 1 });
    expect(totals('organisationKind', 'full')).toEqual({ commune: 2, association: 2, '': 1 });
  });

  it('share a person out among the bodies of a session when asked to', () => {
    expect(totals('organisation', 'fractional')).toEqual({ x: 1.5, y: 1.5, '': 1 });
    expect(flowsOf(tiny, all, ['theme', 'session'], { counting: 'fractional' }).total).toBe(4);
  });

  it('give who plays several parts in a session the first of them', () => {
    expect(totals('part', 'full')).toEqual({ speaker: 5 });
  });

  it('name ten values of a column, and gather the others', () => {
    const column = flowsOf(rouen, everything, ['organisation', 'theme']).nodes.filter(
      node => node.column === 0,
    );
    const named = column.filter(({ value }) => value !== OTHERS && value !== '');
    expect(named).toHaveLength(10);
    expect(column.some(({ value }) => value === OTHERS)).toBe(true);
  });

  it('tie values by the units that have both', () => {
    const { links } = flowsOf(tiny, all, ['organisation', 'theme']);
    const found = Object.fromEntries(links.map(each => [`${each.source} ${each.target}`, each.total]));
    expect(found).toEqual({ '0:x 1:T1': 1, '0:x 1:': 1, '0:y 1:T1': 2, '0: 1:': 1 });
  });

  it.each(COUNTINGS)('have the same total in every column, every step and every gathering: %s', counting => {
    for (const a of DIMENSIONS) {
      for (const b of DIMENSIONS.filter(each => each !== a)) {
        const c = DIMENSIONS.find(each => each !== a && each !== b) ?? 'part';
        const flows = flowsOf(rouen, everything, [a, b, c], { counting, most: 6 });
        for (const column of [0, 1, 2]) {
          const nodes = flows.nodes.filter(node => node.column === column);
          const sum = nodes.reduce((total, node) => total + node.total, 0);
          expect(sum).toBeCloseTo(flows.total, 9);
          const units = nodes.flatMap(node => node.units);
          expect(new Set(units).size).toBe(units.length);
        }
        for (const node of flows.nodes) {
          const out = flows.links.filter(link => link.source === node.key);
          const into = flows.links.filter(link => link.target === node.key);
          const total = (links: typeof out) => links.reduce((sum, link) => sum + link.total, 0);
          if (node.column < 2) expect(total(out)).toBeCloseTo(node.total, 9);
          if (node.column > 0) expect(total(into)).toBeCloseTo(node.total, 9);
          const gathered = node.gathered.reduce((sum, each) => sum + each.total, 0);
          if (node.value === OTHERS) expect(gathered).toBeCloseTo(node.total, 9);
        }
      }
    }
  });
});
