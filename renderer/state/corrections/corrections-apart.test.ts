import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic } from '../../../data/model/diagnostic.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { applyJournal } from '../../../data/resolve/corrections.ts';
import { passageOf, READ, TEXT } from '../../../data/resolve/journal.fixture.ts';
import { reviewQueue } from './corrections.ts';

const line = passageOf('Le maire de Grigny a cité Rouen.');

function apart(name: string, words: string, group: string): Diagnostic {
  const args = { session: 'A1', found: name, name, ...passageOf(words), role: '', part: 'speaker' };
  return {
    code: 'named-apart',
    severity: 'info',
    span: line,
    args: { ...args, reason: 'thanks', under: 'Remerciements', group },
    candidates: [],
  };
}

const WARNINGS = [
  apart('Jean ROC', 'Le maire', 'thanks 9'),
  apart('Lise MARZIN', 'a cité', 'thanks 9'),
  apart('Yves TREMEL', 'Rouen.', 'works'),
];

function corpusOf(...journal: readonly Correction[]): Corpus {
  const base = indexCorpus('d', TEXT, { ...READ, warnings: WARNINGS });
  return indexCorpus('d', TEXT, applyJournal(base.dataset, TEXT, journal).dataset);
}

function asked(...journal: readonly Correction[]) {
  return reviewQueue(corpusOf(...journal), journal).filter(({ kind }) => kind === 'apart');
}

describe('people who were named and not read as speaking', () => {
  it('are asked about together, each with a yes of its own', () => {
    const [thanked, cited] = asked();
    expect([thanked?.titles, cited?.titles]).toEqual([['Jean ROC, Lise MARZIN'], ['Yves TREMEL']]);
    expect(thanked?.args).toMatchObject({ count: 2, under: 'Remerciements', reason: 'thanks' });
    expect(thanked?.alternatives.map(answer => answer.op === 'add' && answer.name)).toEqual([
      'Jean ROC',
      'Lise MARZIN',
    ]);
    expect(thanked?.passages.flat()).toHaveLength(2);
  });

  it('are asked about no more once nobody of them speaks', () => {
    const none = asked()[0]?.proposed;
    if (none == null) throw new Error('a no is proposed');
    expect(none.op).toBe('confirm');
    expect(asked(none).map(({ titles }) => titles)).toEqual([['Yves TREMEL']]);
  });

  it('leave the question one by one when somebody speaks', () => {
    const yes = asked()[0]?.alternatives[0];
    if (yes === undefined) throw new Error('a yes is offered');
    expect(asked(yes).map(({ titles }) => titles)).toEqual([['Lise MARZIN'], ['Yves TREMEL']]);
    const person = corpusOf(yes).dataset.people.find(({ name }) => name === 'Jean ROC');
    const parts = corpusOf(yes).dataset.participations.filter(p => p.person === person?.id);
    expect(parts).toMatchObject([{ session: 'A1', part: 'speaker' }]);
  });
});
