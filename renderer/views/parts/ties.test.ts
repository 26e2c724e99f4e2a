import { describe, expect, it } from 'vitest';
import { rouen } from '../../state/rouen.fixture.ts';
import { tiesOf } from './ties.ts';

const corpus = rouen();
const idsOf = (ties: readonly { readonly to: { readonly id: string } }[]) => ties.map(t => t.to.id);

describe('what the inspector says of a thing', () => {
  it('gives a person once a session, with the role as written', () => {
    const ties = tiesOf(corpus, { kind: 'person', id: 'isadora-guerra' });
    expect(idsOf(ties.sessions)).toEqual(['A1', 'A12', 'A20']);
    expect(ties.sessions[0]?.note).toEqual({
      kind: 'words',
      text: 'responsable du service Participation et citoyenneté, Métropole Rouen Normandie',
    });
    expect(ties.organisations).toHaveLength(1);
  });

  it('gives a session its people and their bodies, each once', () => {
    const ties = tiesOf(corpus, { kind: 'session', id: 'A3' });
    expect(idsOf(ties.people)).toEqual(['amaury-brandalise']);
    expect(new Set(idsOf(ties.organisations)).size).toBe(ties.organisations.length);
  });

  it('leads from an authority to its territory and back', () => {
    const rouenCity = corpus.dataset.organisations.find(o => o.name === 'Ville de Rouen');
    const there = tiesOf(corpus, { kind: 'organisation', id: rouenCity?.id ?? '' });
    expect(idsOf(there.territories)).toEqual(['commune-76540']);
    const back = tiesOf(corpus, { kind: 'territory', id: 'commune-76540' });
    expect(idsOf(back.organisations)).toContain(rouenCity?.id);
  });

  it('shows every passage once, in reading order, and each cuts the text', () => {
    for (const { id } of corpus.dataset.organisations) {
      const { passages } = tiesOf(corpus, { kind: 'organisation', id });
      const starts = passages.map(p => p.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(passages.map(p => `${p.start}-${p.end}`)).size).toBe(passages.length);
      expect(passages.every(p => corpus.text.slice(p.start, p.end).length === p.end - p.start)).toBe(true);
    }
  });

  it('counts what is read: two passages of a body with its acronym, three lines of a person', () => {
    const count = (kind: 'person' | 'organisation', id: string) =>
      tiesOf(corpus, { kind, id }).passages.length;
    expect(count('organisation', 'agence-nationale-pour-l-amelioration-des-conditions-de-travail')).toBe(2);
    expect(count('person', 'isadora-guerra')).toBe(3);
  });

  it('has nothing to say of what the corpus does not have', () => {
    const kinds = [
      'person',
      'organisation',
      'territory',
      'session',
      'theme',
      'keyword',
      'year',
      'term',
    ] as const;
    for (const kind of kinds) {
      const ties = tiesOf(corpus, { kind, id: 'nobody' });
      expect(
        [ties.people, ties.sessions, ties.organisations, ties.territories, ties.passages].flat(),
      ).toEqual([]);
    }
  });
});
