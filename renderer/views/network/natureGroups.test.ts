import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { OrganisationKind, SessionKind } from '../../../data/model/entity.ts';
import { translator } from '../../i18n/catalogues.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { natureGroups } from './networkGroups.ts';

const read = rouen();
const [body] = read.dataset.organisations;
const [session] = read.dataset.sessions;
if (body === undefined || session === undefined) throw new Error('nothing was read');

/** What colours show of bodies and sessions of these kinds. */
function shown(
  bodies: readonly OrganisationKind[],
  sessions: readonly SessionKind[],
  language: 'fr' | 'en' = 'fr',
) {
  const organisations = new Map(bodies.map((kind, i) => [`b${i}`, { ...body, id: `b${i}`, kind }]));
  const held = new Map(sessions.map((kind, i) => [`s${i}`, { ...session, id: `s${i}`, kind }]));
  const nodes = [
    ...[...organisations.keys()].map(id => ({ key: `organisation:${id}`, kind: 'organisation', id })),
    ...[...held.keys()].map(id => ({ key: `session:${id}`, kind: 'session', id })),
  ];
  const corpus = { ...read, organisations, sessions: held } as unknown as Corpus;
  const { groups, groupOf } = natureGroups(corpus, { nodes } as unknown as Graph, translator(language));
  return {
    titles: groups.map(({ title }) => title),
    colours: groups.map(({ id, colour }) => [id, colour]),
    groupOf,
  };
}

describe('the natures that colours show', () => {
  it('are kinds of bodies and of sessions, the most frequent first', () => {
    const { titles } = shown(['media', 'commune', 'commune'], ['workshop', 'workshop', 'closing']);
    expect(titles).toEqual(['Commune', 'Média', 'Atelier', 'Clôture']);
  });

  it('call sessions of one kind sessions, whatever that kind is', () => {
    expect(shown(['media'], ['plenary', 'plenary']).titles).toEqual(['Média', 'Séances']);
    expect(shown(['media'], ['plenary', 'talk']).titles).toEqual(['Média', 'Plénière', 'Communication']);
  });

  it('leave what is of another kind to all others', () => {
    const { titles, groupOf } = shown(['other', 'media'], ['plenary']);
    expect(titles).toEqual(['Média', 'Séances']);
    expect(groupOf.get('organisation:b0')).toBeUndefined();
  });

  it('show sessions as one where there are more kinds than colours, and the rarest bodies as others', () => {
    const bodies: readonly OrganisationKind[] = [
      'commune',
      'intercommunality',
      'department',
      'region',
      'state',
      'company',
    ];
    expect(shown(bodies, ['workshop', 'closing']).titles).toHaveLength(8);
    const crowded = shown([...bodies, 'media', 'health', 'university', 'commune'], ['workshop', 'closing']);
    expect(crowded.titles).toHaveLength(8);
    expect(crowded.titles.at(-1)).toBe('Séances');
    expect(crowded.titles[0]).toBe('Commune');
  });

  it('have the same colours in each language, whatever kinds are called there', () => {
    const bodies: readonly OrganisationKind[] = ['university', 'media', 'health', 'company', 'association'];
    const sessions: readonly SessionKind[] = ['closing', 'plenary', 'talk'];
    expect(shown(bodies, sessions, 'en').colours).toEqual(shown(bodies, sessions, 'fr').colours);
  });
});
