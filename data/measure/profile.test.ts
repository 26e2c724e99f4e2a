import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { ingest } from '../ingest/ingest.ts';
import { liesIn } from '../model/containment.ts';
import type { Dataset } from '../model/dataset.ts';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { indexCorpus } from '../resolve/corpus.ts';
import { resolve } from '../resolve/resolve.ts';
import text from '../samples/actes-rouen-2025.txt?raw';
import { ASPECTS } from './aspects.ts';
import { placesOf } from './places.ts';
import { profileOf } from './profile.ts';
import { sharesOf } from './shares.ts';

const corpus = indexCorpus(
  'rouen',
  text,
  resolve(ingest(plain(text), { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length })),
);
const kept = subcorpusOf(corpus, EMPTY_QUERY);
/** The dataset as it is exported: only what survives being written down. */
const exported: Dataset = JSON.parse(JSON.stringify(corpus.dataset));

/** The same profile from the exported file alone, by other means: plain loops over its lists, codes compared as text. */
function recomputed(id: string, nested: boolean) {
  const [level = '', code = ''] = id.split('-');
  const isIn = (each: Dataset['territories'][number]) =>
    each.id === id ||
    (nested && level === 'intercommunality' && each.intercommunality === code) ||
    (nested && level === 'department' && each.department === code) ||
    (nested && level === 'region' && each.region === code);
  const members = exported.territories.filter(isIn).map(each => each.id);
  const sessions = new Set<string>();
  for (const each of exported.mentions) {
    if (each.kind === 'territory' && members.includes(each.id)) sessions.add(each.session);
  }
  const bodies = exported.organisations
    .filter(each => each.territory !== null && members.includes(each.territory))
    .map(each => each.id);
  const speakers = new Set<string>();
  for (const each of exported.affiliations) if (bodies.includes(each.organisation)) speakers.add(each.person);
  for (const each of exported.participations) {
    const named = exported.mentions.some(
      m =>
        m.kind === 'territory' &&
        m.via === 'role' &&
        m.session === each.session &&
        members.includes(m.id) &&
        m.span.start >= each.span.start &&
        m.span.end <= each.span.end,
    );
    if (named) speakers.add(each.person);
  }
  const themes = new Set<string>();
  for (const each of exported.sessions) {
    if (sessions.has(each.id) && each.theme !== null) themes.add(each.theme);
  }
  const initiatives = new Set<string>();
  for (const each of exported.mentions) {
    if (each.kind === 'initiative' && sessions.has(each.session)) initiatives.add(each.id);
  }
  const own = exported.territories.find(each => each.id === id);
  const met = new Set<string>();
  for (const each of exported.mentions) {
    const other = exported.territories.find(t => t.id === each.id);
    if (each.kind !== 'territory' || other === undefined || !sessions.has(each.session)) continue;
    const inside = other.id === id || liesIn(other, id);
    const around = own !== undefined && liesIn(own, other.id);
    if (!inside && !around) met.add(other.id);
  }
  return {
    sessions: [...sessions].sort(),
    speakers: [...speakers].sort(),
    organisations: bodies.sort(),
    themes: [...themes].sort(),
    initiatives: [...initiatives].sort(),
    met: [...met].sort(),
    dates: exported.dates.filter(each => sessions.has(each.session)).length,
    figures: exported.figures.filter(each => sessions.has(each.session)).length,
  };
}

function shown(id: string, nested: boolean) {
  const profile = profileOf(corpus, kept, id, nested);
  const ids = (aspect: (typeof ASPECTS)[number]) => profile[aspect].map(each => each.id).sort();
  return {
    sessions: ids('sessions'),
    speakers: ids('speakers'),
    organisations: ids('organisations'),
    themes: ids('themes'),
    initiatives: ids('initiatives'),
    met: ids('met'),
    dates: profile.dates.length,
    figures: profile.figures.length,
  };
}

const TEN = [
  'commune-76540',
  'commune-67482',
  'commune-35238',
  'commune-44109',
  'commune-97611',
  'intercommunality-200023414',
  'department-76',
  'department-44',
  'region-28',
  'region-03',
] as const;

describe('the profile of a territory', () => {
  it.each(TEN)('of %s is what the exported dataset says, alone and with what lies in it', id => {
    expect(shown(id, false)).toEqual(recomputed(id, false));
    expect(shown(id, true)).toEqual(recomputed(id, true));
  });

  it('differs for Rouen, its métropole, its department and its region, each holding the one before when nested', () => {
    const chain = ['commune-76540', 'intercommunality-200023414', 'department-76', 'region-28'];
    const alone = chain.map(id => shown(id, false).sessions.join(' '));
    expect(new Set(alone).size).toBe(4);
    const nested = chain.map(id => profileOf(corpus, kept, id, true));
    expect(nested.map(each => each.members.length)).toEqual([1, 4, 8, 11]);
    nested.slice(1).forEach((outer, i) => {
      const inner = nested[i];
      expect(outer.members).toEqual(expect.arrayContaining([...(inner?.members ?? [])]));
      expect(outer.sessions.map(each => each.id)).toEqual(
        expect.arrayContaining((inner?.sessions ?? []).map(each => each.id)),
      );
    });
  });

  it('has evidence for every count, in the session that it names', () => {
    for (const { id } of placesOf(corpus, kept, true)) {
      const profile = profileOf(corpus, kept, id, true);
      for (const item of ASPECTS.flatMap(aspect => profile[aspect])) {
        expect(item.sessions.length, `${id} ${item.id}`).toBeGreaterThan(0);
        expect(item.spans.length, `${id} ${item.id}`).toBeGreaterThan(0);
        const inside = item.spans.every(({ start, end }) =>
          item.sessions.some(session => {
            const span = corpus.sessions.get(session)?.span;
            return span !== undefined && span.start <= start && end <= span.end;
          }),
        );
        expect(inside, `${id} ${item.id}`).toBe(true);
      }
    }
  });

  it('says when it rests on few sessions', () => {
    expect(profileOf(corpus, kept, 'commune-44109', false).small).toBe(true);
    expect(profileOf(corpus, kept, 'commune-76540', false).small).toBe(false);
  });

  it('says so below five sessions', () => {
    const [most] = corpus.dataset.territories
      .map(({ id }) => profileOf(corpus, kept, id, true))
      .toSorted((a, b) => b.sessions.length - a.sessions.length);
    const smallAmong = (count: number) => {
      const sessions = (most?.sessions ?? []).slice(0, count).map(({ id }) => id);
      return profileOf(corpus, subcorpusOf(corpus, { ...EMPTY_QUERY, sessions }), most?.id ?? '', true).small;
    };
    expect(smallAmong(4)).toBe(true);
    expect(smallAmong(5)).toBe(false);
  });

  it('keeps homonyms undecided: they lie nowhere', () => {
    const grigny = corpus.territories.get('commune-grigny');
    expect(grigny?.candidates.length).toBeGreaterThan(1);
    const holders = placesOf(corpus, kept, true).filter(place =>
      profileOf(corpus, kept, place.id, true).members.includes('commune-grigny'),
    );
    expect(holders.map(place => place.id)).toEqual(['commune-grigny']);
    expect(holders[0]?.undecided).toBe(true);
  });

  it('follows the filters', () => {
    const some = subcorpusOf(corpus, { ...EMPTY_QUERY, sessions: ['A12'] });
    const profile = profileOf(corpus, some, 'commune-76540', false);
    expect(profile.sessions.map(each => each.id)).toEqual(['A12']);
    expect(profile.themes.every(each => each.sessions.join() === 'A12')).toBe(true);
  });
});

describe('shares', () => {
  it('put every thing in one set, so that they add up to all of them', () => {
    const profiles = TEN.slice(0, 4).map(id => profileOf(corpus, kept, id, false));
    for (const aspect of ASPECTS) {
      const shares = sharesOf(profiles, aspect);
      const ids = shares.flatMap(share => share.ids);
      expect(new Set(ids).size).toBe(ids.length);
      const all = new Set(profiles.flatMap(profile => profile[aspect].map(each => each.id)));
      expect(new Set(ids)).toEqual(all);
      for (const { sides, ids: shared } of shares) {
        for (const id of shared) {
          const owners = profiles.flatMap((profile, i) =>
            profile[aspect].some(each => each.id === id) ? [i] : [],
          );
          expect(owners).toEqual(sides);
        }
      }
    }
  });
});
