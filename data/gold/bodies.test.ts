import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readBodies } from '../ingest/bodies.ts';
import { readDates } from '../ingest/dates.ts';
import { readFigures } from '../ingest/figures.ts';
import { readInitiatives } from '../ingest/initiatives.ts';
import { readOutline } from '../ingest/outline.ts';
import { readPlaces } from '../ingest/places.ts';
import type { Outline } from '../model/reading.ts';
import { nameKey } from '../reference/name-key.ts';
import { resolveOrganisations } from '../resolve/organisations.ts';
import { resolveTerritories } from '../resolve/territories.ts';
import text from '../samples/actes-rouen-2025.txt?raw';
import gold from './bodies-rouen-2025.json' with { type: 'json' };

/** Pairs of the gold as "session|value" strings, doubles numbered so that each counts. */
function pairs(table: Readonly<Record<string, readonly (string | number)[]>>): readonly string[] {
  return numbered(Object.entries(table).flatMap(([session, values]) => values.map(v => `${session}|${v}`)));
}

function numbered(items: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map(item => {
    const count = (seen.get(item) ?? 0) + 1;
    seen.set(item, count);
    return count === 1 ? item : `${item}#${count}`;
  });
}

interface Score {
  readonly f1: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

function score(found: Iterable<string>, wanted: Iterable<string>): Score {
  const a = new Set(found);
  const b = new Set(wanted);
  const missed = [...b].filter(item => !a.has(item));
  const invented = [...a].filter(item => !b.has(item));
  return { f1: (2 * (b.size - missed.length)) / (a.size + b.size), missed, invented };
}

/** Fails with the list of differences, which says more than the score. */
function expectAtLeast(floor: number, result: Score): void {
  expect(result.f1, JSON.stringify(result, null, 1)).toBeGreaterThanOrEqual(floor);
}

describe('bodies and places of the proceedings of Rouen, against a careful reading', () => {
  let outline: Outline;
  let bodies: ReturnType<typeof readBodies>;
  let places: ReturnType<typeof readPlaces>;
  let organisations: ReturnType<typeof resolveOrganisations>;
  let territories: ReturnType<typeof resolveTerritories>;

  beforeAll(() => {
    outline = readOutline(plain(text), { name: 'actes-rouen-2025.txt', sha256: '', characters: text.length });
    bodies = readBodies(text, outline);
    places = readPlaces(text, outline, bodies.organisations);
    organisations = resolveOrganisations(bodies.organisations);
    territories = resolveTerritories(places.territories);
  });

  it('finds the organisations', () => {
    const found = organisations.organisations.map(o => nameKey(o.name));
    expectAtLeast(0.985, score(found, Object.keys(gold.organisations).map(nameKey)));
  });

  it('gives each organisation its kind', () => {
    const kinds = new Map(Object.entries(gold.organisations).map(([name, kind]) => [nameKey(name), kind]));
    const wrong = organisations.organisations.filter(o => (kinds.get(nameKey(o.name)) ?? o.kind) !== o.kind);
    expect(wrong.map(o => `${o.name}: ${o.kind}`)).toEqual([]);
  });

  it('ties people to organisations session by session', () => {
    const nameOf = new Map(organisations.organisations.map(o => [o.id, o.name]));
    const found = bodies.mandates.map(m => {
      const appearance = outline.appearances[m.appearance];
      const name = nameOf.get(organisations.idOf[m.organisation] ?? '') ?? '';
      return `${appearance?.session}|${appearance?.name.text}|${nameKey(name)}`;
    });
    const wanted = Object.entries(gold.affiliations).flatMap(([session, people]) =>
      Object.entries(people).flatMap(([person, names]) =>
        names.map(name => `${session}|${person}|${nameKey(name)}`),
      ),
    );
    expectAtLeast(0.99, score(found, wanted));
  });

  it('finds the territories with their codes', () => {
    const wanted = Object.values(gold.territories).flat();
    expectAtLeast(
      0.98,
      score(
        territories.territories.map(t => t.id),
        wanted,
      ),
    );
    const undecided = territories.territories.filter(t => t.level !== 'area' && t.code === null);
    expect(undecided.map(t => t.name)).toEqual(['Allons', 'Grigny']);
    expect(territories.warnings.map(w => w.code)).toEqual(['homonym', 'homonym']);
  });

  it('finds the territories of each session', () => {
    const found = places.territories.map((t, i) => `${t.session}|${territories.idOf[i]}`);
    expectAtLeast(0.97, score(found, pairs(gold.territories)));
  });

  it('finds every year that a session gives', () => {
    const found = readDates(text, outline).map(d => `${d.session}|${d.year}`);
    expectAtLeast(1, score(numbered(found), pairs(gold.years)));
  });

  it('finds the figures', () => {
    const found = readFigures(text, outline).map(f => `${f.session}|${f.text}`);
    expectAtLeast(0.95, score(numbered(found), pairs(gold.figures)));
  });

  it('finds the named schemes', () => {
    const found = readInitiatives(text, outline).map(i => `${i.session}|${i.name}`);
    expectAtLeast(0.9, score(numbered(found), pairs(gold.initiatives)));
  });

  it('ties every authority to a territory that stands in the text', () => {
    const ids = new Set(territories.territories.map(t => t.id));
    const lost = organisations.organisations.filter(o => o.territory !== null && !ids.has(o.territory));
    expect(lost.map(o => o.name)).toEqual([]);
    const authorities = /^(?:commune|intercommunality|department|region)$/;
    const loose = organisations.organisations.filter(o => authorities.test(o.kind) && o.territory === null);
    expect(loose.map(o => o.name)).toEqual([]);
  });

  it('cuts out of the text what each mention claims', () => {
    for (const mention of [...bodies.organisations, ...places.territories]) {
      const passage = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
      expect(passage).toBe(mention.text);
    }
  });
});
