import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { applyJournal } from '../../../data/resolve/corrections.ts';
import { OFFICIAL } from '../../../data/resolve/gazetteer.ts';
import { passageOf, READ, TEXT } from '../../../data/resolve/journal.fixture.ts';
import { factsOf } from './facts.ts';
import { added, countElsewhere, kindsLeft, readAt, rejected, sameAs, standingAt } from './verdicts.ts';

const corpus = indexCorpus('d', TEXT, READ);
const facts = factsOf(corpus);
const at = (words: string, nth = 1) => readAt(corpus, facts, passageOf(words, nth));

function decidedBy(...journal: readonly Correction[]): Corpus {
  return indexCorpus('d', TEXT, applyJournal(READ, TEXT, journal, OFFICIAL).dataset);
}

describe('what can be said of marked words', () => {
  it('begins with what was read there, the very words first', () => {
    expect(at('Grigny').map(({ kind, exact }) => [kind, exact])).toEqual([
      ['territory', true],
      ['person', false],
      ['organisation', false],
    ]);
    expect(at('a cité')).toEqual([]);
  });

  it('leaves the kinds that the words are not yet', () => {
    expect(kindsLeft(at('a cité'))).toEqual(['person', 'organisation', 'territory']);
    expect(kindsLeft(at('CNFPT'))).toEqual(['person', 'territory']);
    expect(kindsLeft(at('directeur du CNFPT'))).toContain('organisation');
  });

  it('names the session of a person, whose role can be set there', () => {
    expect(at('Anne LEROY')[0]).toMatchObject({ kind: 'person', session: 'A2', passages: 1 });
    expect(at('CNFPT')[0]?.session).toBeNull();
  });

  it('counts the other places of the same words', () => {
    expect(countElsewhere(corpus, 'organisation', passageOf('FABRE'))).toBe(1);
    expect(countElsewhere(corpus, 'organisation', passageOf('champs'))).toBe(0);
  });
});

describe('a verdict', () => {
  it('that words are something makes it stand there', () => {
    const words = passageOf('Les champs');
    const next = decidedBy(added(TEXT, words, 'organisation', { organisationKind: 'association' }));
    expect(standingAt(next, 'organisation', words)).toEqual({ kind: 'organisation', id: 'les-champs' });
    expect(factsOf(next).some(fact => fact.kind === 'organisation' && fact.span.start === words.start)).toBe(
      true,
    );
  });

  it('that read words are the same as something joins the two', () => {
    const words = passageOf('Paul DURANT');
    const [read] = at('Paul DURANT');
    const [, kept] = READ.people;
    if (read === undefined || kept === undefined) throw new Error('nobody in the fixture');
    const decision = sameAs(TEXT, words, [read], { kind: 'person', entity: kept, list: READ.people });
    expect(decision).toMatchObject({ op: 'merge', into: 'Paul DURAND' });
    expect(standingAt(decidedBy(decision), 'person', words)).toEqual({ kind: 'person', id: 'paul-durand' });
  });

  it('that unread words are the same as something adds a passage to it', () => {
    const words = passageOf('a cité');
    const [kept] = READ.people;
    if (kept === undefined) throw new Error('nobody in the fixture');
    const decision = sameAs(TEXT, words, at('a cité'), { kind: 'person', entity: kept, list: READ.people });
    const next = decidedBy(decision);
    expect(next.dataset.people).toHaveLength(READ.people.length);
    expect(standingAt(next, 'person', words)).toEqual({ kind: 'person', id: 'murielle-fabre' });
  });

  it('that something does not stand there holds there only, or everywhere', () => {
    const words = passageOf('Grigny');
    const [read] = at('Grigny');
    if (read === undefined) throw new Error('nothing read');
    expect(standingAt(decidedBy(rejected(TEXT, read, false)), 'territory', words)).toBeNull();
    expect(decidedBy(rejected(TEXT, read, false)).territories.has('commune-grigny')).toBe(true);
    expect(decidedBy(rejected(TEXT, read, true)).territories.has('commune-grigny')).toBe(false);
  });
});
