import type { Corpus } from '../model/corpus.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';

/** Text whose every ten characters are one passage, so that spans can be read off. */
const TEXT = '0123456789'.repeat(20);
const at = (n: number) => ({ start: 10 * n, end: 10 * n + 9 });
const variants = (n: number) => [{ text: TEXT.slice(10 * n, 10 * n + 9), spans: [at(n)] }];

function session(id: string, order: number, theme: string | null, keywords: readonly string[] = []): Session {
  return {
    id,
    kind: 'workshop',
    number: order + 1,
    title: `Séance ${id}`,
    subtitle: null,
    format: null,
    theme,
    page: null,
    order,
    declaredKeywords: keywords.map(k => ({ text: k, label: k, span: at(order) })),
    summary: null,
    resources: [],
    span: at(order),
  };
}

const organisation = (id: string, n: number, territory: string | null = null) =>
  ({ id, name: id.toUpperCase(), kind: 'commune', territory, variants: variants(n) }) as const;
const person = (id: string, n: number) =>
  ({ id, name: id, givenName: id, familyName: id, variants: variants(n) }) as const;
const speaks = (who: string, where: string, n: number) =>
  ({ person: who, session: where, part: 'speaker', role: null, span: at(n) }) as const;
const works = (who: string, where: string, body: string, n: number) =>
  ({ person: who, session: where, position: null, organisation: body, span: at(n) }) as const;

/** Three sessions in two themes, three people, two bodies, one territory: small enough to count by hand. */
export const SMALL_DATASET: Dataset = {
  formatVersion: 1,
  proceedings: {
    id: 'small',
    title: 'Small',
    subtitle: null,
    place: null,
    dates: [],
    organiser: null,
    source: { name: 'small.txt', sha256: '', characters: TEXT.length },
  },
  themes: [
    { id: 'T1', number: 1, title: 'One', spans: [at(0)] },
    { id: 'T2', number: 2, title: 'Two', spans: [at(1)] },
  ],
  sessions: [session('A1', 0, 'T1', ['Eau']), session('A2', 1, 'T1'), session('A3', 2, 'T2')],
  people: [person('ana', 3), person('bob', 4), person('cid', 5)],
  organisations: [organisation('x', 6, 'commune-1'), organisation('y', 7)],
  territories: [
    {
      id: 'commune-1',
      name: 'Un',
      level: 'commune',
      code: '1',
      department: '1',
      region: '1',
      population: 10,
      candidates: [],
      variants: variants(6),
    },
  ],
  terms: [{ id: 'eau', label: 'Eau', lemma: 'eau', kind: 'declared' }],
  participations: [
    speaks('ana', 'A1', 3),
    speaks('bob', 'A1', 4),
    speaks('ana', 'A2', 8),
    speaks('cid', 'A3', 5),
  ],
  affiliations: [works('ana', 'A1', 'x', 3), works('ana', 'A2', 'x', 8), works('bob', 'A1', 'y', 4)],
  mentions: [
    { kind: 'organisation', id: 'x', session: 'A1', via: 'role', span: at(3) },
    { kind: 'organisation', id: 'x', session: 'A1', via: 'body', span: at(9) },
    { kind: 'organisation', id: 'y', session: 'A3', via: 'body', span: at(10) },
    { kind: 'territory', id: 'commune-1', session: 'A1', via: 'role', span: at(3) },
  ],
  dates: [],
  figures: [],
  warnings: [],
};

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map(i => [i.id, i]));

/** The small dataset with the maps that graphs read. */
export const SMALL: Corpus = {
  document: 'small',
  text: TEXT,
  dataset: SMALL_DATASET,
  themes: byId(SMALL_DATASET.themes),
  sessions: byId(SMALL_DATASET.sessions),
  people: byId(SMALL_DATASET.people),
  organisations: byId(SMALL_DATASET.organisations),
  territories: byId(SMALL_DATASET.territories),
  participationsOfSession: new Map(),
  participationsOfPerson: new Map(),
  affiliationsOfPerson: new Map(),
  affiliationsOfOrganisation: new Map(),
  mentionsOf: new Map(),
  mentionsOfSession: new Map(),
  datesOfSession: new Map(),
};
