import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { applyJournal } from '../../../data/resolve/corrections.ts';
import { OFFICIAL } from '../../../data/resolve/gazetteer.ts';
import { READ, TEXT } from '../../../data/resolve/journal.fixture.ts';
import { rouen } from '../rouen.fixture.ts';
import { reviewQueue } from './corrections.ts';
import type { ReviewCase } from './corrections-case.ts';
import { candidatesOf, placeFacts } from './corrections-evidence.ts';

const small = indexCorpus('d', TEXT, READ);

/** The corpus and its queue once these decisions are taken. */
function decided(base: Corpus, ...journal: readonly Correction[]): readonly ReviewCase[] {
  const { dataset } = applyJournal(base.dataset, base.text, journal, OFFICIAL);
  return reviewQueue(indexCorpus(base.document, base.text, dataset), journal);
}

const ids = (queue: readonly ReviewCase[]) => queue.map(each => each.id);
const answersOf = ({ proposed, alternatives }: ReviewCase) =>
  [proposed, ...alternatives].filter(each => each !== null);

describe('the review queue', () => {
  it('asks about places, spellings, similar names, kinds, the weightiest first', () => {
    const queue = reviewQueue(small, []);
    expect(ids(queue).toSorted()).toEqual([
      'alike organisation centre national de la fonction publique territoriale | cnfpt',
      'alike person paul durand | paul durant',
      'homonym grigny',
      'spelling person Muriel FABRE murielle fabre',
      'unknown-body cnfpt',
    ]);
    const weights = queue.map(each => each.sessions + each.people);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('asks nothing again that was answered, whichever answer was given', () => {
    for (const question of reviewQueue(small, [])) {
      for (const answer of [...answersOf(question), question.rejection ?? []].flat()) {
        expect([answer, ids(decided(small, answer)).includes(question.id)]).toEqual([answer, false]);
      }
    }
  });

  it('asks about two names no more once they were said to be two, even under another name', () => {
    const apart: Correction = { op: 'never-merge', kind: 'person', names: ['Paul DURANT', 'Paul DURAND'] };
    const renamed: Correction = { op: 'rename', kind: 'person', name: 'Paul DURANT', to: 'Paul DURANTE' };
    expect(ids(decided(small, apart, renamed)).filter(id => id.startsWith('alike person'))).toEqual([]);
  });

  it('shows each side its own passages, all of them in the text', () => {
    for (const { passages, titles } of reviewQueue(rouen(), [])) {
      expect(passages).toHaveLength(titles.length);
      for (const span of passages.flat()) expect(span.end).toBeGreaterThan(span.start);
    }
  });

  it('becomes empty when every first answer is accepted, and full again when the journal is empty', () => {
    const corpus = rouen();
    const journal: Correction[] = [];
    const before = reviewQueue(corpus, []).length;
    expect(before).toBeGreaterThan(0);
    for (let step = 0; step < before; step += 1) {
      const [first] = decided(corpus, ...journal);
      const answer = first === undefined ? undefined : answersOf(first)[0];
      if (answer !== undefined) journal.push(answer);
    }
    expect(decided(corpus, ...journal)).toEqual([]);
    expect(decided(corpus)).toHaveLength(before);
  });
});

describe('the candidates for a name of several places', () => {
  it('are led by the one whose department the same sessions speak of', () => {
    const essonne = { ...READ.territories[1], id: 'department-91', name: 'Essonne', department: '69' };
    const corpus = indexCorpus('d', TEXT, {
      ...READ,
      territories: READ.territories.map(t => (t.id === 'commune-76540' ? { ...t, ...essonne } : t)),
      mentions: READ.mentions.map(m => (m.id === 'commune-76540' ? { ...m, id: 'department-91' } : m)),
    });
    const [grigny] = corpus.dataset.territories;
    if (grigny === undefined) throw new Error('no place in the fixture');
    expect(candidatesOf(corpus, grigny).map(c => [c.code, c.near.length])).toEqual([
      ['69096', 1],
      ['91286', 0],
      ['62388', 0],
    ]);
  });

  it('have a department, a region and people from the official code', () => {
    expect(placeFacts(OFFICIAL, 'Grigny', '91286')).toMatchObject({
      name: 'Grigny',
      departmentName: 'Essonne',
      regionName: 'Île-de-France',
    });
    expect(placeFacts(OFFICIAL, 'Grigny', '00000')).toBeNull();
  });
});
