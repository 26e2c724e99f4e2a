import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic } from '../../../data/model/diagnostic.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { applyJournal } from '../../../data/resolve/corrections.ts';
import { passageOf, READ, TEXT } from '../../../data/resolve/journal.fixture.ts';
import { reviewQueue } from './corrections.ts';
import type { ReviewCase } from './corrections-case.ts';

const line = passageOf('Le maire de Grigny a cité Rouen.');
const name = passageOf('maire de Grigny', 2);

function asking(code: 'possible-speaker' | 'incomplete-speaker'): Corpus {
  const warning: Diagnostic = {
    code,
    severity: 'warning',
    span: line,
    args: { session: 'A1', found: 'Le maire', name: 'Jean ROC', ...name, role: 'maire', part: 'moderator' },
    candidates: [],
  };
  return indexCorpus('d', TEXT, { ...READ, warnings: [warning] });
}

function decided(base: Corpus, ...journal: readonly Correction[]): Corpus {
  return indexCorpus('d', TEXT, applyJournal(base.dataset, TEXT, journal).dataset);
}

function speakerCase(corpus: Corpus, journal: readonly Correction[] = []): ReviewCase | undefined {
  return reviewQueue(corpus, journal).find(each => each.kind === 'speaker');
}

describe('a line that may name a speaker', () => {
  it('is proposed when its layout is known, and only offered when its first words are a guess', () => {
    const likely = speakerCase(asking('possible-speaker'));
    expect(likely?.proposed?.op).toBe('add');
    expect(likely?.alternatives.map(({ op }) => op)).toEqual(['confirm']);
    const guessed = speakerCase(asking('incomplete-speaker'));
    expect(guessed?.proposed).toBeNull();
    expect(guessed?.alternatives.map(({ op }) => op)).toEqual(['add', 'confirm']);
    expect(guessed?.passages).toEqual([[line]]);
  });

  it('gives the person and the part in one decision, there, and is asked no more', () => {
    const corpus = asking('possible-speaker');
    const yes = speakerCase(corpus)?.proposed;
    if (yes == null) throw new Error('a yes is proposed');
    const said = decided(corpus, yes);
    const person = said.dataset.people.find(each => each.name === 'Jean ROC');
    expect(said.dataset.participations.find(p => p.person === person?.id)).toMatchObject({
      session: 'A1',
      part: 'moderator',
      role: 'maire',
      span: name,
      source: 'analyst',
    });
    expect(speakerCase(said, [yes])).toBeUndefined();
  });

  it('is asked again when the yes found no place in the text', () => {
    const corpus = asking('possible-speaker');
    const yes = speakerCase(corpus)?.proposed;
    if (yes?.op !== 'add') throw new Error('a yes is proposed');
    const lost = { ...yes, at: { ...yes.at, text: 'mots qui ne sont nulle part' } };
    expect(speakerCase(decided(corpus, lost), [lost])).toBeDefined();
  });

  it('changes nothing by a no, and is asked no more', () => {
    const corpus = asking('incomplete-speaker');
    const no = speakerCase(corpus)?.alternatives.at(-1);
    if (no === undefined) throw new Error('a no is offered');
    const said = decided(corpus, no);
    expect(said.dataset.participations).toEqual(corpus.dataset.participations);
    expect(speakerCase(said, [no])).toBeUndefined();
  });
});

describe('one name with two offices', () => {
  const twice = READ.people.find(({ variants }) => variants.flatMap(v => v.spans).length > 1);
  const second = twice?.variants.flatMap(v => v.spans).at(-1) ?? line;
  const corpus = indexCorpus('d', TEXT, {
    ...READ,
    warnings: [
      {
        code: 'same-name',
        severity: 'warning',
        span: second,
        args: { found: twice?.name ?? '', first: 'maire', second: 'chercheuse' },
        candidates: [twice?.id ?? ''],
      },
    ],
  });
  const asked = (base: Corpus, journal: readonly Correction[] = []) =>
    reviewQueue(base, journal).find(each => each.kind === 'namesake');

  it('becomes two people, each with what is said of it, and is asked no more', () => {
    const two = asked(corpus)?.alternatives.find(({ op }) => op === 'split');
    if (two === undefined) throw new Error('a split is offered');
    const parted = decided(corpus, two);
    expect(parted.dataset.people).toHaveLength(corpus.dataset.people.length + 1);
    const standing = parted.dataset.people.filter(p =>
      p.variants.some(v => v.spans.some(s => s.start === second.start)),
    );
    expect(standing.map(({ id }) => id)).not.toContain(twice?.id);
    expect(asked(parted, [two])).toBeUndefined();
  });

  it('stays one person by the other answer', () => {
    const one = asked(corpus)?.alternatives.find(({ op }) => op === 'confirm');
    if (one === undefined) throw new Error('to keep them one is offered');
    expect(decided(corpus, one).dataset.people).toHaveLength(corpus.dataset.people.length);
    expect(asked(corpus, [one])).toBeUndefined();
  });
});
