import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { ingest } from '../ingest/ingest.ts';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { indexCorpus } from '../resolve/corpus.ts';
import { resolve } from '../resolve/resolve.ts';
import text from '../samples/actes-rouen-2025.txt?raw';
import { ASPECTS_OF } from './aspects.ts';
import { profileOf } from './profile.ts';
import { sharesOf } from './shares.ts';
import { unitProfileOf } from './unit-profile.ts';

const corpus = indexCorpus(
  'rouen',
  text,
  resolve(ingest(plain(text), { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length })),
);
const kept = subcorpusOf(corpus, EMPTY_QUERY);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the profile of a session', () => {
  const a12 = unitProfileOf(corpus, kept, 'session', 'A12', false);

  it('has those who are heard in it, and what is named there, each with its passage', () => {
    const heard = corpus.dataset.participations.filter(
      ({ session, part }) => session === 'A12' && part !== 'cited',
    );
    expect(new Set(ids(a12.speakers))).toEqual(new Set(heard.map(({ person }) => person)));
    expect(ids(a12.organisations)).toContain('metropole-rouen-normandie');
    for (const { spans } of [...a12.speakers, ...a12.organisations, ...a12.met]) {
      expect(spans.length).toBeGreaterThan(0);
    }
  });

  it('is never small for the number of its sessions', () => {
    expect(a12.sessions).toHaveLength(1);
    expect(a12.small).toBe(false);
  });

  it('holds the talks of its session', () => {
    const [talk, other] = ['A1', 'A3'];
    const parted = indexCorpus('rouen', text, {
      ...corpus.dataset,
      sessions: corpus.dataset.sessions.map(session =>
        session.id === talk
          ? { ...session, parent: 'A12' }
          : session.id === other
            ? { ...session, parent: talk }
            : session,
      ),
    });
    const { sessions } = unitProfileOf(parted, subcorpusOf(parted, EMPTY_QUERY), 'session', 'A12', false);
    expect(ids(sessions)).toEqual(['A12', 'A1', 'A3']);
  });
});

describe('the profile of a theme', () => {
  it('is that of its sessions together, and shares none with another theme', () => {
    const [one, three] = ['T1', 'T3'].map(id => unitProfileOf(corpus, kept, 'theme', id, false));
    if (one === undefined || three === undefined) throw new Error('two themes');
    const own = corpus.dataset.sessions.filter(({ theme }) => theme === 'T1');
    expect(ids(one.sessions)).toEqual(ids(own));
    const apart = own.flatMap(({ id }) => ids(unitProfileOf(corpus, kept, 'session', id, false).speakers));
    expect(new Set(ids(one.speakers))).toEqual(new Set(apart));
    expect(sharesOf([one, three], 'sessions').every(({ sides }) => sides.length === 1)).toBe(true);
  });
});

describe('the profile of a body', () => {
  const body = 'metropole-rouen-normandie';
  const profile = unitProfileOf(corpus, kept, 'organisation', body, false);

  it('has the people it sent, and the other bodies of its sessions without itself', () => {
    const sent = corpus.dataset.affiliations.filter(({ organisation }) => organisation === body);
    expect(new Set(ids(profile.speakers))).toEqual(new Set(sent.map(({ person }) => person)));
    expect(ids(profile.organisations)).not.toContain(body);
    expect(profile.organisations.length).toBeGreaterThan(3);
  });

  it('is empty where the filters keep none of its sessions', () => {
    const none = subcorpusOf(corpus, { ...EMPTY_QUERY, themes: ['T3'] });
    const there = unitProfileOf(corpus, none, 'organisation', body, false);
    expect([...there.sessions, ...there.speakers, ...there.organisations]).toEqual([]);
  });
});

describe('every kind', () => {
  it('has a profile of its own, and no aspect that it cannot have', () => {
    expect(unitProfileOf(corpus, kept, 'territory', 'commune-76540', true)).toEqual(
      profileOf(corpus, kept, 'commune-76540', true),
    );
    expect(ASPECTS_OF.session).not.toContain('sessions');
    expect(ASPECTS_OF.theme).not.toContain('themes');
  });

  it('is empty for an id that the document does not have', () => {
    for (const kind of ['session', 'theme', 'organisation'] as const) {
      expect(unitProfileOf(corpus, kept, kind, 'nowhere', false).sessions).toEqual([]);
    }
  });
});
